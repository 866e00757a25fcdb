import { type StreamId } from '@tipstaff/kernel';
import { type Pool } from 'pg';

/** Which streams the next events of the log belong to. */
export interface LogChanges {
  /** Position of the last of those events. */
  readonly position: number;
  /** Each once, in order of their first event among them. */
  readonly streams: readonly StreamId[];
}

/**
 * The streams of the next `limit` events after a position, without reading the events: one that can
 * not be read then harms its own stream alone.
 * @returns null when there is no such event
 */
export async function changesAfter(
  pool: Pool,
  after: number,
  upTo: number,
  limit: number,
): Promise<LogChanges | null> {
  const { rows } = await pool.query<{ position: number; stream: StreamId }>(
    `SELECT position, stream
     FROM event_log.event
     WHERE position > $1 AND position <= $2
     ORDER BY position
     LIMIT $3`,
    [after, upTo, limit],
  );
  const last = rows.at(-1);
  if (!last) return null;
  return { position: last.position, streams: [...new Set(rows.map(({ stream }) => stream))] };
}
