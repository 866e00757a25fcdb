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
import { currentOf, type Folded, foldTogether, handlingOf } from './fold-streams';
import { beginSoFar, dropSoFar, madeSoFar, type MadeSoFar, moveSoFar } from './made-so-far';
import { hasTables, rebuildOf } from './make-tables';
import { BUILDING, createIndexes, createTable, isOfSums, READ_MODEL } from './projection-table';
import { replaceRows } from './replace-rows';
import { fillSums } from './table-of-sums';
import { giveRights } from './table-rights';

interface RebuildProgress {
  /** Streams folded so far. */
  readonly done: number;
  readonly of: number;
  /** Of the folding, by how fast it went until now. */
  readonly secondsLeft: number;
}

export interface Rebuilt {
  readonly projection: string;
  /** Position of the log that the new rows hold. */
  readonly position: number;
  readonly streams: number;
  /** Streams that an earlier run had folded before it was ended, of all that are rebuilt with it. */
  readonly madeBefore: number;
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
const INDEXING_MEMORY = '256MB';
const REBUILDING = RequestContext.system('makes the rows of every case');

/**
 * Makes the rows of a projection anew beside the old ones and swaps them in one transaction: readers
 * see whole tables throughout. The old rows stay as they were if anything fails. One that was ended before, with its
 * process or its connection, goes on from where that one came to.
 * @throws DomainError `projection.rebuild-running`, `projection.swap-blocked`, `projection.overtaken`,
 *   `projection.rebuild-stopped`
 */
export async function rebuild(
  asked: Projection,
  source: ProjectionSource,
  options: RebuildOptions = {},
): Promise<Rebuilt> {
  const [rebuilt] = await rebuildTogether([asked], source, options);
  if (!rebuilt) throw new Error(`The projection ${asked.name} was not rebuilt.`);
  return rebuilt;
}

/**
 * The same for several projections in one pass over the record: each stream is read once for all of them. They
 * are swapped one after the other.
 */
export async function rebuildTogether(
  asked: readonly Projection[],
  source: ProjectionSource,
  { onProgress = () => undefined, leaseMs, signal }: RebuildOptions = {},
): Promise<readonly Rebuilt[]> {
  const projections: Projection[] = [];
  for (const projection of asked) projections.push(await currentOf(projection, source.log));
  const leases = await takeLeases(source, projections, leaseMs);
  try {
    const client = await source.pool.connect();
    let broken: Error | undefined;
    let isStopped = false;
    try {
      return await build(projections, { client, leases }, source, (progress) => {
        isStopped = signal?.aborted ?? false;
        if (isStopped) throw rebuildStopped(projections);
        onProgress(progress);
      });
    } finally {
      // On a lost connection nothing can be cleaned, and what was made stays for the next rebuild as well.
      broken = await cleanUp({ client, leases }, isStopped ? [] : projections).then(
        () => undefined,
        (error: Error) => error,
      );
      client.release(broken);
    }
  } finally {
    for (const lease of leases) await lease.end();
  }
}

/** The connection that everything is written on, and the leases without which nothing is. */
interface Writing {
  readonly client: PoolClient;
  readonly leases: readonly Lease[];
}

/**
 * A transaction of whoever holds the leases. Another that has taken over works on tables of the same names:
 * what this one still had to write would come between its rows.
 */
function writing<T>({ client, leases }: Writing, work: () => Promise<T>): Promise<T> {
  const held = leases.reduce<() => Promise<T>>(
    (inner, lease) => () => lease.during(client, inner),
    work,
  );
  return transactionOn(client, REBUILDING, held);
}

async function cleanUp(at: Writing, projections: readonly Projection[]): Promise<void> {
  await at.client.query('ROLLBACK');
  const drop = async () => {
    for (const projection of projections) await dropTables(at.client, BUILDING, projection);
  };
  await writing(at, drop).catch((error: unknown) => {
    // What is there is another's by now.
    if (!(error instanceof DomainError) || error.code !== 'lease.lost') throw error;
  });
}

/** In order of name, so that of two who want the same ones neither waits with what the other needs. */
async function takeLeases(
  { pool }: ProjectionSource,
  projections: readonly Projection[],
  leaseMs: number | undefined,
): Promise<readonly Lease[]> {
  const leases: Lease[] = [];
  const names = projections.map(({ name }) => name).sort();
  for (const name of names) {
    const lease = await Lease.take(pool, rebuildOf(name), leaseMs);
    if (lease) {
      leases.push(lease);
      continue;
    }
    for (const taken of leases) await taken.end();
    const held = await Lease.state(pool, rebuildOf(name));
    throw new DomainError(
      'unavailable',
      'projection.rebuild-running',
      `The projection ${name} is being rebuilt by another process (${held?.holder ?? 'unknown'}): wait until that has ended, then look whether it is still needed.`,
    );
  }
  return leases;
}

/** One that is made anew, and what was set aside of it so far. */
interface InTheMaking {
  readonly projection: Projection;
  readonly parked: Map<StreamId, ParkedStream>;
}

async function build(
  projections: readonly Projection[],
  at: Writing,
  source: ProjectionSource,
  onProgress: (progress: RebuildProgress) => void,
): Promise<readonly Rebuilt[]> {
  const head = (await source.log.head()).position;
  const before = await writing(at, () => goOnOrBegin(projections, at.client, source, head));
  const position = before[0]?.position ?? head;
  const streams = await streamsOf(projections, source.log);
  const making: readonly InTheMaking[] = projections.map((projection, index) => ({
    projection,
    parked: new Map((before[index]?.parked ?? []).map((one) => [one.stream, one])),
  }));
  const last = before[0]?.last ?? null;
  const madeBefore = last === null ? 0 : streams.indexOf(last) + 1;
  await foldAll(making, at, source, { streams, madeBefore, position, onProgress });
  const rebuilt: Rebuilt[] = [];
  for (const one of making) {
    await writing(at, () => indexTables(one.projection, at.client));
    const followed = streams.filter((stream) =>
      handlingOf(one.projection, stream).startsWith('follows'),
    );
    const caughtUp = await writing(at, () => catchUp(one, at.client, source, position));
    const counts = { streams: followed.length, madeBefore };
    rebuilt.push(await swap(one, at, source, caughtUp, counts));
  }
  return rebuilt;
}

/** How far each was made before; where they were not made together, they begin anew. */
async function goOnOrBegin(
  projections: readonly Projection[],
  client: PoolClient,
  source: ProjectionSource,
  head: number,
): Promise<readonly MadeSoFar[]> {
  const before: MadeSoFar[] = [];
  for (const projection of projections) {
    const made = await madeSoFar(client, projection, projections);
    if (made) before.push(made);
  }
  const [first] = before;
  const isOneRun =
    before.length === projections.length &&
    before.every(({ position, last }) => position === first?.position && last === first.last);
  if (isOneRun) return before;
  for (const projection of projections) {
    await makeEmpty(projection, client, source);
    await beginSoFar(client, projection, projections, source.pool, head);
  }
  return [];
}

async function makeEmpty(
  projection: Projection,
  client: PoolClient,
  source: ProjectionSource,
): Promise<void> {
  await dropTables(client, BUILDING, projection);
  for (const table of projection.tables) {
    await client.query(createTable(BUILDING, table));
    const rights = giveRights(BUILDING, table, rolesOf(source.pool));
    for (const statement of rights) await client.query(statement);
  }
}

async function indexTables({ tables }: Projection, client: PoolClient): Promise<void> {
  // Sums are then added up without sorting first.
  await client.query(
    `SET LOCAL maintenance_work_mem = '${INDEXING_MEMORY}'; SET LOCAL work_mem = '${INDEXING_MEMORY}'`,
  );
  for (const table of tables) {
    // All of a projection's are there, or none: by an earlier run, which was ended after it.
    const made = await client.query('SELECT FROM pg_index WHERE indrelid = $1::regclass', [
      `${BUILDING}.${table.name}`,
    ]);
    if (made.rowCount !== 0) continue;
    if (isOfSums(table)) await client.query(fillSums(BUILDING, table));
    for (const statement of createIndexes(BUILDING, table)) await client.query(statement);
    await client.query(`ANALYZE ${BUILDING}.${table.name}`);
  }
}

/** Of all kinds that any of them follows, each stream once. */
async function streamsOf(
  projections: readonly Projection[],
  log: EventLog,
): Promise<readonly StreamId[]> {
  const followed = projections.flatMap(({ handles }) =>
    Object.entries(handles).flatMap(([category, how]) => (how === 'ignores' ? [] : [category])),
  );
  const lists: (readonly StreamId[])[] = [];
  for (const category of new Set(followed)) lists.push(await log.streams({ category }));
  return lists.flat();
}

interface Folding {
  readonly streams: readonly StreamId[];
  /** So many of them, the first ones, were folded by an earlier run. */
  readonly madeBefore: number;
  readonly position: number;
  readonly onProgress: (progress: RebuildProgress) => void;
}

async function foldAll(
  making: readonly InTheMaking[],
  at: Writing,
  source: ProjectionSource,
  { streams, madeBefore, position, onProgress }: Folding,
): Promise<void> {
  const began = performance.now();
  let done = madeBefore;
  const projections = making.map(({ projection }) => projection);
  const pieces = foldTogether(projections, source.log, streams.slice(madeBefore), position);
  for (let next = pieces.next(); ;) {
    const result = await next;
    if (result.done) break;
    // The next piece is read and folded while this one is written.
    next = pieces.next();
    next.catch(() => undefined);
    done += result.value.streams;
    await writeNew(making, at, result.value.rows, streams[done - 1]);
    const secondsEach = (performance.now() - began) / 1_000 / (done - madeBefore);
    const secondsLeft = secondsEach * (streams.length - done);
    onProgress({ done, of: streams.length, secondsLeft });
  }
}

/**
 * Need not be on disk before the next piece: the swap's commit, which waits for the disk, comes after
 * it in the same write-ahead log.
 */
async function writeNew(
  making: readonly InTheMaking[],
  at: Writing,
  rows: ReadonlyMap<Projection, Folded>,
  last: StreamId | undefined,
): Promise<void> {
  await writing(at, async () => {
    await at.client.query('SET LOCAL synchronous_commit = off');
    for (const { projection, parked } of making) {
      const piece = rows.get(projection);
      if (!piece) continue;
      const refused = await replaceRows(at.client, BUILDING, projection, piece, { replace: false });
      const aside = [...piece.parked, ...refused];
      for (const stream of aside) parked.set(stream.stream, stream);
      if (last !== undefined) await moveSoFar(at.client, projection, last, aside);
    }
  });
}

/** Follows what was appended meanwhile, so that the part done under the lock is short. */
async function catchUp(
  { projection, parked }: InTheMaking,
  client: PoolClient,
  source: ProjectionSource,
  from: number,
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
  made: InTheMaking,
  at: Writing,
  source: ProjectionSource,
  from: number,
  counts: Pick<Rebuilt, 'streams' | 'madeBefore'>,
): Promise<Rebuilt> {
  const { projection, parked } = made;
  const { client } = at;
  const { name } = projection;
  const fingerprint = fingerprintOf(projection);
  await createCheckpoint(client, name, fingerprint);
  const swapTables = async (): Promise<Rebuilt> => {
    await client.query(`SET LOCAL lock_timeout = '${SWAP_WITHIN}'`);
    const old = await lockCheckpoint(client, name);
    const position = await catchUp(made, client, source, from);
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
    await dropSoFar(client, projection);
    await unparkStreams(client, name, null);
    await parkStreams(client, name, [...parked.values()]);
    await moveCheckpoint(client, name, { position, fingerprint });
    return { projection: name, position, ...counts, parked: parked.size, tables };
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
  if (schema === BUILDING) await dropSoFar(client, projection);
}

function rebuildStopped(projections: readonly Projection[]): DomainError {
  const names = projections.map(({ name }) => name).join(', ');
  return new DomainError(
    'unavailable',
    'projection.rebuild-stopped',
    `The rebuild of ${names} was ended, since this process is stopping: the old rows stay, and whoever starts next goes on from where it came to.`,
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
