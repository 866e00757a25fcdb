import { type StreamId } from '@tipstaff/kernel';
import { type ClientBase, type Pool } from 'pg';
import { type ParkedStream, parkStreams, unparkStreams } from './checkpoint';
import { type EventLog, type Projection } from './projection';
import { type Folded, foldStreams, handlingOf, logAsOf } from './fold-streams';
import { type Schema } from './projection-table';
import { replaceRows } from './replace-rows';

/** Which streams the next events of the log belong to. */
interface LogChanges {
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
async function changesAfter(
  pool: Pool,
  after: number,
  upTo: number,
  limit: number,
): Promise<LogChanges | null> {
  const { rows } = await pool.query<{ position: number; stream: StreamId; bytes: number }>(
    `SELECT position, stream, octet_length(body) AS bytes
     FROM event_log.event
     WHERE position > $1 AND position <= $2
     ORDER BY position
     LIMIT $3`,
    [after, upTo, limit],
  );
  let bytes = 0;
  const tooMany = rows.findIndex((row) => (bytes += row.bytes) > BATCH_BYTES);
  const taken = tooMany === -1 ? rows : rows.slice(0, Math.max(tooMany, 1));
  const last = taken.at(-1);
  if (!last) return null;
  return { position: last.position, streams: [...new Set(taken.map(({ stream }) => stream))] };
}

/** Most events in one transaction. */
export const BATCH_EVENTS = 5_000;
/** And as they are recorded: an event of a published table is as long as hundreds of others. */
const BATCH_BYTES = 8_000_000;

/** Where a projection reads: the log, and the database it is in. */
export interface ProjectionSource {
  readonly pool: Pool;
  readonly log: EventLog;
}

/** What the next events of the log make of the rows; nothing is written yet. */
export interface Batch {
  /** Position of the last event of the batch. */
  readonly position: number;
  readonly pieces: readonly Folded[];
  readonly parked: readonly ParkedStream[];
}

/**
 * Reads the next events and folds the streams they changed, whole, as of the last of them.
 * @returns null when there is no event after `after` and up to `upTo`
 */
export async function nextBatch(
  projection: Projection,
  { pool, log }: ProjectionSource,
  after: number,
  upTo: number,
  limit = BATCH_EVENTS,
): Promise<Batch | null> {
  const changes = await changesAfter(pool, after, upTo, limit);
  if (!changes) return null;
  return batchOf(projection, { pool, log }, changes.streams, changes.position);
}

/** What these streams, and those that depend on them, make of the rows as of a position. */
export async function batchOf(
  projection: Projection,
  { log }: ProjectionSource,
  named: readonly StreamId[],
  position: number,
): Promise<Batch> {
  const changed = named.filter((stream) => handlingOf(projection, stream).startsWith('follows'));
  const more = await projection.dependents?.(changed, logAsOf(log, position));
  const streams = [...new Set([...changed, ...(more ?? [])])];
  const pieces: Folded[] = [];
  for await (const piece of foldStreams(projection, log, streams, position)) pieces.push(piece);
  const parked = named
    .filter((stream) => handlingOf(projection, stream) === 'unknown')
    .map((stream) => unheardOf(projection, stream, position));
  return { position, pieces, parked: [...parked, ...pieces.flatMap((piece) => piece.parked)] };
}

function unheardOf(projection: Projection, stream: StreamId, position: number): ParkedStream {
  const reason = `The projection ${projection.name} does not say what it does with this kind of stream: it was written by a newer version.`;
  return { stream, position, reason };
}

/** The rows of the batch and who is parked, within the caller's transaction. */
export async function writeBatch(
  transaction: Pick<ClientBase, 'query'>,
  projection: Projection,
  schema: Schema,
  batch: Batch,
): Promise<void> {
  const parked = [...batch.parked];
  for (const piece of batch.pieces) {
    await unparkStreams(transaction, projection.name, piece.streams);
    parked.push(...(await replaceRows(transaction, schema, projection, piece)));
  }
  await parkStreams(transaction, projection.name, parked);
}
