import { type Pool } from 'pg';
import { readBody } from './event-body';

/** What the log holds of a command. */
export interface RecordedCommand {
  readonly commandHash: string;
  readonly firstPosition: number;
  readonly lastPosition: number;
  /** The stream's version after its last event. */
  readonly version: number;
  readonly firstBody: string;
}

/** By command id; a command that recorded nothing is missing. */
export async function readCommands(
  pool: Pool,
  commandIds: readonly string[],
): Promise<Map<string, RecordedCommand>> {
  const found = new Map<string, RecordedCommand>();
  if (commandIds.length === 0) return found;
  const { rows } = await pool.query<[string, string, string, number, string]>({
    text: `
      SELECT command_id, min(position), max(position), max(version),
             min(convert_from(body, 'UTF8')) FILTER (WHERE command_seq = 0)
        FROM event_log.event
       WHERE command_id = ANY ($1)
       GROUP BY command_id`,
    values: [commandIds],
    rowMode: 'array',
  });
  for (const [commandId, first, last, version, firstBody] of rows) {
    found.set(commandId, {
      commandHash: readBody(firstBody).commandHash,
      firstPosition: Number(first),
      lastPosition: Number(last),
      version,
      firstBody,
    });
  }
  return found;
}
