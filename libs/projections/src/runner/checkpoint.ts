import { DomainError, type StreamId } from '@tipstaff/kernel';
import { type ClientBase } from 'pg';

type Queryable = Pick<ClientBase, 'query'>;

export interface Checkpoint {
  /** Position of the last event that is in the rows. */
  readonly position: number;
  /** What the rows were made with; see `fingerprintOf`. */
  readonly fingerprint: string;
}

/** A stream that could not be folded; its last good rows stay, and reports say so. */
export interface ParkedStream {
  readonly stream: StreamId;
  /** The position up to which the stream was read when it failed. */
  readonly position: number;
  readonly reason: string;
}

export async function readCheckpoint(
  database: Queryable,
  projection: string,
): Promise<Checkpoint | null> {
  const { rows } = await database.query<Checkpoint>({
    name: 'checkpoint.read',
    text: 'SELECT position, fingerprint FROM read_model.checkpoint WHERE projection = $1',
    values: [projection],
  });
  return rows[0] ?? null;
}

/** Begins at the start of the log; leaves a checkpoint that is there already as it is. */
export async function createCheckpoint(
  database: Queryable,
  projection: string,
  fingerprint: string,
): Promise<void> {
  await database.query(
    `INSERT INTO read_model.checkpoint (projection, position, fingerprint)
     VALUES ($1, 0, $2)
     ON CONFLICT (projection) DO NOTHING`,
    [projection, fingerprint],
  );
}

/**
 * Reads the checkpoint and holds it until the transaction ends. This row is the projection's lock:
 * whoever holds it is the only one who writes its rows, and it goes with the transaction.
 */
export async function lockCheckpoint(
  transaction: Queryable,
  projection: string,
): Promise<Checkpoint | null> {
  const { rows } = await transaction.query<Checkpoint>({
    name: 'checkpoint.lock',
    text: `SELECT position, fingerprint
     FROM read_model.checkpoint
     WHERE projection = $1
     FOR UPDATE`,
    values: [projection],
  });
  return rows[0] ?? null;
}

export async function moveCheckpoint(
  transaction: Queryable,
  projection: string,
  { position, fingerprint }: Checkpoint,
): Promise<void> {
  await transaction.query(
    `UPDATE read_model.checkpoint
     SET position = $2,
         log_hash = (SELECT hash FROM event_log.event WHERE event.position = $2),
         fingerprint = $3
     WHERE projection = $1`,
    [projection, position, fingerprint],
  );
}

export async function parkStreams(
  transaction: Queryable,
  projection: string,
  parked: readonly ParkedStream[],
): Promise<void> {
  if (parked.length === 0) return;
  await transaction.query(
    `INSERT INTO read_model.parked_case (projection, stream, position, reason)
     SELECT $1, stream, position, reason
     FROM unnest($2::text[], $3::bigint[], $4::text[]) AS parked (stream, position, reason)
     ON CONFLICT (projection, stream)
     DO UPDATE SET position = excluded.position, reason = excluded.reason`,
    [
      projection,
      parked.map(({ stream }) => stream),
      parked.map(({ position }) => position),
      parked.map(({ reason }) => storable(reason)),
    ],
  );
}

const LONGEST_REASON = 1_000;

/** The words may quote what the event holds, and no column takes all of that. */
export function storable(reason: string): string {
  return reason.replaceAll('\0', '\ufffd').slice(0, LONGEST_REASON);
}

export async function parkedStreams(
  database: Queryable,
  projection: string,
): Promise<readonly StreamId[]> {
  const { rows } = await database.query<{ stream: StreamId }>(
    'SELECT stream FROM read_model.parked_case WHERE projection = $1 ORDER BY stream',
    [projection],
  );
  return rows.map(({ stream }) => stream);
}

/** @param streams null: every stream of the projection */
export async function unparkStreams(
  transaction: Queryable,
  projection: string,
  streams: readonly StreamId[] | null,
): Promise<void> {
  await transaction.query(
    `DELETE FROM read_model.parked_case
     WHERE projection = $1
       AND ($2::text[] IS NULL OR stream = ANY($2::text[]))`,
    [projection, streams],
  );
}

/**
 * A restored database can hold rows of events that its log has lost, and would never notice: the
 * checkpoint must lie on this log, at an event with the same hash.
 * @throws DomainError `projection.ahead-of-log`
 */
export async function refuseRowsOfAnotherLog(
  database: Queryable,
  projection: string,
): Promise<void> {
  const { rows } = await database.query<{ position: number; head: number; same: boolean }>(
    `SELECT checkpoint.position,
            head.position AS head,
            event.hash IS NOT DISTINCT FROM checkpoint.log_hash AS same
     FROM read_model.checkpoint
     CROSS JOIN event_log.head
     LEFT JOIN event_log.event ON event.position = checkpoint.position
     WHERE checkpoint.projection = $1`,
    [projection],
  );
  const [found] = rows;
  if (!found || found.same) return;
  throw aheadOfLog(projection, found.position, found.head);
}

export function aheadOfLog(projection: string, position: number, head: number): DomainError {
  const what =
    position > head
      ? `the log ends at ${head}`
      : 'the event there is another one than the rows were made from';
  return new DomainError(
    'unavailable',
    'projection.ahead-of-log',
    `The projection ${projection} stands at position ${position}, but ${what}: the log was restored from an older copy. Run: npm run tipstaff -- rebuild ${projection}`,
    { data: { projection, position, head } },
  );
}
