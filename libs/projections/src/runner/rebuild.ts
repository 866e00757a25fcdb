import { Lease, rolesOf, transactionOn } from '@tipstaff/database';
import { DomainError, type StreamId } from '@tipstaff/kernel';
import { RequestContext } from '@tipstaff/platform';
import { type PoolClient } from 'pg';
import { BATCH_EVENTS, nextBatch, type ProjectionSource, writeBatch } from './advance';
import {
  createCheckpoint,
  lockCheckpoint,
  moveCheckpoint,
  type ParkedStream,
  parkStreams,
  unparkStreams,
} from './checkpoint';
import { compareTables, type TableDifference } from './compare-tables';
import { type EventLog, fingerprintOf, type Projection } from './projection';
import { currentOf, type Folded, foldStreams } from './fold-streams';
import { hasTables, rebuildOf } from './make-tables';
import { BUILDING, createIndexes, createTable, READ_MODEL } from './projection-table';
import { replaceRows } from './replace-rows';
import { giveRights } from './table-rights';

interface RebuildProgress {
  /** Streams folded so far. */
  readonly done: number;
  readonly of: number;
}

export interface Rebuilt {
  readonly projection: string;
  /** Position of the log that the new rows hold. */
  readonly position: number;
  readonly streams: number;
  readonly parked: number;
  readonly tables: readonly TableDifference[];
}

export interface RebuildOptions {
  /** How long this process may be silent before another may rebuild; as of every lease when not given. */
  readonly leaseMs?: number;
  readonly onProgress?: (progress: RebuildProgress) => void;
  /** Ends it between two pieces: the old rows stay. */
  readonly signal?: AbortSignal;
}

const SWAP_WITHIN = '15s';
const REBUILDING = RequestContext.system('makes the rows of every case');

/**
 * Makes the rows of a projection anew beside the old ones and swaps them in one transaction: readers
 * see whole tables throughout. The old rows stay as they were if anything fails.
 * @throws DomainError `projection.rebuild-running`, `projection.swap-blocked`, `projection.overtaken`,
 *   `projection.rebuild-stopped`
 */
export async function rebuild(
  asked: Projection,
  source: ProjectionSource,
  { onProgress = () => undefined, leaseMs, signal }: RebuildOptions = {},
): Promise<Rebuilt> {
  const projection = await currentOf(asked, source.log);
  const lease = await takeLease(source, projection, leaseMs);
  try {
    const client = await source.pool.connect();
    let broken: Error | undefined;
    try {
      return await build(projection, { client, lease }, source, (progress) => {
        if (signal?.aborted) throw rebuildStopped(projection.name);
        onProgress(progress);
      });
    } finally {
      // On a lost connection nothing can be cleaned: the next rebuild begins with that.
      broken = await cleanUp({ client, lease }, projection).then(
        () => undefined,
        (error: Error) => error,
      );
      client.release(broken);
    }
  } finally {
    await lease.end();
  }
}

/** The connection that everything is written on, and the lease without which nothing is. */
interface Writing {
  readonly client: PoolClient;
  readonly lease: Lease;
}

/**
 * A transaction of whoever holds the lease. Another that has taken over works on tables of the same names:
 * what this one still had to write would come between its rows.
 */
function writing<T>({ client, lease }: Writing, work: () => Promise<T>): Promise<T> {
  return transactionOn(client, REBUILDING, () => lease.during(client, work));
}

async function cleanUp(at: Writing, projection: Projection): Promise<void> {
  await at.client.query('ROLLBACK');
  await writing(at, () => dropTables(at.client, BUILDING, projection)).catch((error: unknown) => {
    // What is there is another's by now.
    if (!(error instanceof DomainError) || error.code !== 'lease.lost') throw error;
  });
}

async function takeLease(
  { pool }: ProjectionSource,
  { name }: Projection,
  leaseMs: number | undefined,
): Promise<Lease> {
  const lease = await Lease.take(pool, rebuildOf(name), leaseMs);
  if (lease) return lease;
  const held = await Lease.state(pool, rebuildOf(name));
  throw new DomainError(
    'unavailable',
    'projection.rebuild-running',
    `The projection ${name} is being rebuilt by another process (${held?.holder ?? 'unknown'}): wait until that has ended, then look whether it is still needed.`,
  );
}

async function build(
  projection: Projection,
  at: Writing,
  source: ProjectionSource,
  onProgress: (progress: RebuildProgress) => void,
): Promise<Rebuilt> {
  const { client } = at;
  await writing(at, async () => {
    await dropTables(client, BUILDING, projection);
    for (const table of projection.tables) {
      await client.query(createTable(BUILDING, table));
      const rights = giveRights(BUILDING, table, rolesOf(source.pool));
      for (const statement of rights) await client.query(statement);
    }
  });
  const position = (await source.log.head()).position;
  const streams = await streamsOf(projection, source.log);
  const parked = await foldAll(projection, at, source, streams, position, onProgress);
  await writing(at, async () => {
    for (const table of projection.tables) {
      for (const statement of createIndexes(BUILDING, table)) await client.query(statement);
      await client.query(`ANALYZE ${BUILDING}.${table.name}`);
    }
  });
  const caughtUp = await writing(at, () => catchUp(projection, client, source, position, parked));
  return swap(projection, at, source, caughtUp, parked, streams.length);
}

async function streamsOf(projection: Projection, log: EventLog): Promise<readonly StreamId[]> {
  const streams: StreamId[] = [];
  for (const [category, handling] of Object.entries(projection.handles)) {
    if (handling === 'ignores') continue;
    streams.push(...(await log.streams({ category: category })));
  }
  return streams;
}

type Parked = Map<StreamId, ParkedStream>;

async function foldAll(
  projection: Projection,
  at: Writing,
  source: ProjectionSource,
  streams: readonly StreamId[],
  position: number,
  onProgress: (progress: RebuildProgress) => void,
): Promise<Parked> {
  const parked: Parked = new Map();
  let done = 0;
  const pieces = foldStreams(projection, source.log, streams, position);
  for (let next = pieces.next(); ;) {
    const result = await next;
    if (result.done) break;
    const piece = result.value;
    // The next piece is read and folded while this one is written.
    next = pieces.next();
    next.catch(() => undefined);
    for (const stream of await writeNew(at, projection, piece)) parked.set(stream.stream, stream);
    done += piece.streams.length + piece.parked.length;
    onProgress({ done, of: streams.length });
  }
  return parked;
}

/**
 * Need not be on disk before the next piece: the swap's commit, which waits for the disk, comes after
 * it in the same write-ahead log.
 */
async function writeNew(
  at: Writing,
  projection: Projection,
  piece: Folded,
): Promise<readonly ParkedStream[]> {
  const refused = await writing(at, async () => {
    await at.client.query('SET LOCAL synchronous_commit = off');
    return replaceRows(at.client, BUILDING, projection, piece, { replace: false });
  });
  return [...piece.parked, ...refused];
}

/** Follows what was appended meanwhile, so that the part done under the lock is short. */
async function catchUp(
  projection: Projection,
  client: PoolClient,
  source: ProjectionSource,
  from: number,
  parked: Parked,
): Promise<number> {
  let position = from;
  const goal = (await source.log.head()).position;
  while (position < goal) {
    const batch = await nextBatch(projection, source, position, goal);
    if (!batch) break;
    for (const piece of batch.pieces) {
      for (const stream of piece.streams) parked.delete(stream);
      const refused = await replaceRows(client, BUILDING, projection, piece);
      for (const stream of refused) parked.set(stream.stream, stream);
    }
    for (const stream of batch.parked) parked.set(stream.stream, stream);
    position = batch.position;
  }
  return position;
}

async function swap(
  projection: Projection,
  at: Writing,
  source: ProjectionSource,
  from: number,
  parked: Parked,
  streams: number,
): Promise<Rebuilt> {
  const { client } = at;
  const { name } = projection;
  const fingerprint = fingerprintOf(projection);
  await createCheckpoint(client, name, fingerprint);
  const swapTables = async (): Promise<Rebuilt> => {
    await client.query(`SET LOCAL lock_timeout = '${SWAP_WITHIN}'`);
    const old = await lockCheckpoint(client, name);
    const position = await catchUp(projection, client, source, from, parked);
    // Read after the last event that the new rows hold: none of those can be a holiday they lack.
    await refuseOvertaken(projection, source);
    const comparable =
      old?.fingerprint === fingerprint &&
      isWithinABatch(old.position, position) &&
      (await hasTables(client, projection));
    if (comparable) await advanceOld(projection, client, source, old.position, position);
    const tables = await compareTables(client, projection, comparable);
    await dropTables(client, READ_MODEL, projection);
    for (const table of projection.tables) {
      await client.query(`ALTER TABLE ${BUILDING}.${table.name} SET SCHEMA ${READ_MODEL}`);
    }
    await unparkStreams(client, name, null);
    await parkStreams(client, name, [...parked.values()]);
    await moveCheckpoint(client, name, { position, fingerprint });
    return { projection: name, position, streams, parked: parked.size, tables };
  };
  return writing(at, swapTables).catch((error: unknown) => {
    throw isLockTimeout(error) ? swapBlocked(name, error) : error;
  });
}

async function refuseOvertaken(projection: Projection, { log }: ProjectionSource): Promise<void> {
  if (fingerprintOf(await currentOf(projection, log)) === fingerprintOf(projection)) return;
  throw new DomainError(
    'unavailable',
    'projection.overtaken',
    `While the projection ${projection.name} was rebuilt, a holiday was added to the calendar: its old rows stay, and it has to be rebuilt once more.`,
  );
}

/** Rows that are far behind, or not begun, would have to be made twice under the lock to be compared. */
function isWithinABatch(old: number, made: number): boolean {
  return old > 0 && old <= made && made - old <= BATCH_EVENTS;
}

/** Brings the old rows to the same position, so that a difference is a difference in the making. */
async function advanceOld(
  projection: Projection,
  client: PoolClient,
  source: ProjectionSource,
  from: number,
  to: number,
): Promise<void> {
  for (let position = from; position < to;) {
    const batch = await nextBatch(projection, source, position, to);
    if (!batch) return;
    await writeBatch(client, projection, READ_MODEL, batch);
    position = batch.position;
  }
}

async function dropTables(
  client: PoolClient,
  schema: typeof BUILDING | typeof READ_MODEL,
  projection: Projection,
): Promise<void> {
  for (const table of projection.tables) {
    await client.query(`DROP TABLE IF EXISTS ${schema}.${table.name}`);
  }
}

function rebuildStopped(projection: string): DomainError {
  return new DomainError(
    'unavailable',
    'projection.rebuild-stopped',
    `The projection ${projection} was not rebuilt, since this process is stopping: its old rows stay, and whoever starts next begins anew.`,
  );
}

export function isLockTimeout(error: unknown): boolean {
  return (error as { code?: unknown } | null)?.code === '55P03';
}

function swapBlocked(projection: string, cause: unknown): DomainError {
  return new DomainError(
    'unavailable',
    'projection.swap-blocked',
    `The new rows of the projection ${projection} are made, but a reader held the old ones for more than ${SWAP_WITHIN}: nothing was changed. Run the rebuild again when no long report is running.`,
    { cause },
  );
}
