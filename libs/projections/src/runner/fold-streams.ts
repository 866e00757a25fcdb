import { type LoadedStream, withoutOpened } from '@tipstaff/event-store';
import { DomainError, type StreamId, wordsOf } from '@tipstaff/kernel';
import { Turns } from '@tipstaff/platform';
import { type ParkedStream } from './checkpoint';
import { type EventLog, type LogAccess, type Projection } from './projection';
import { type ProjectedRow } from './projection-table';
import { categoryOf } from './stream-category';

export interface Folded {
  /** The position as of which the streams were folded. */
  readonly position: number;
  /** Streams whose rows are to be replaced. */
  readonly streams: readonly StreamId[];
  readonly rows: Readonly<Record<string, readonly ProjectedRow[]>>;
  readonly parked: readonly ParkedStream[];
}

interface FoldedTogether {
  /** How many were asked for. */
  readonly streams: number;
  readonly rows: ReadonlyMap<Projection, Folded>;
}

const STREAMS_AT_A_TIME = 500;
/** Streams that are as long as so many cases: what a table prints of a measure, of every area and month. */
const LONG_STREAMS: Readonly<Record<string, number>> = { measure: 100 };

/** The log as it was at a position: what came later is not there yet. */
export function logAsOf(log: EventLog, position: number): LogAccess {
  const access: LogAccess = {
    async load(streams, options = {}) {
      const loaded = await log.loadMany(streams, { open: options.open ?? false });
      return [...loaded].flatMap(([stream, events]) => {
        const until = events.filter((event) => event.position <= position);
        return until.length === 0 ? [] : [{ stream, events: until }];
      });
    },
    async loadReadable(streams, { open = false } = {}) {
      return (await loadEach(access, streams, open, position)).loaded;
    },
    streams: (category, force) => log.streams({ category, force }),
  };
  return access;
}

/** The projection as the log has it now, or had it at a position. */
export async function currentOf(
  projection: Projection,
  log: EventLog,
  position = Number.MAX_SAFE_INTEGER,
): Promise<Projection> {
  return (await projection.current?.(logAsOf(log, position))) ?? projection;
}

/** The rows of whole streams as of a position, a piece at a time so that memory stays flat. */
export async function* foldStreams(
  projection: Projection,
  log: EventLog,
  streams: readonly StreamId[],
  position: number,
): AsyncGenerator<Folded> {
  for await (const piece of foldTogether([projection], log, streams, position)) {
    yield* piece.rows.values();
  }
}

/** The same for several projections, for which each stream is read and opened once. */
export async function* foldTogether(
  projections: readonly Projection[],
  log: EventLog,
  streams: readonly StreamId[],
  position: number,
): AsyncGenerator<FoldedTogether> {
  const access = logAsOf(log, position);
  for (const asked of piecesOf(streams)) {
    const wanting = (how: string) => streamsWith(projections, asked, how);
    const opened = await loadEach(access, wanting('follows-opened'), true, position);
    const closed = await loadClosed(access, wanting('follows'), opened.loaded, position);
    const rows = new Map<Projection, Folded>();
    for (const projection of projections) {
      const own = await foldOwn(projection, access, { opened, closed });
      rows.set(projection, { position, ...own });
    }
    yield { streams: asked.length, rows };
  }
}

function* piecesOf(streams: readonly StreamId[]): Generator<readonly StreamId[]> {
  let [piece, long]: [StreamId[], number] = [[], 0];
  for (const stream of streams) {
    const more = LONG_STREAMS[categoryOf(stream) ?? ''] ?? 1;
    if (piece.length > 0 && long + more > STREAMS_AT_A_TIME) {
      yield piece;
      [piece, long] = [[], 0];
    }
    piece.push(stream);
    long += more;
  }
  if (piece.length > 0) yield piece;
}

/** Those that any of the projections handles so. */
function streamsWith(
  projections: readonly Projection[],
  streams: readonly StreamId[],
  how: string,
): readonly StreamId[] {
  return streams.filter((stream) =>
    projections.some((projection) => handlingOf(projection, stream) === how),
  );
}

/** What was read to be opened is not read once more to be left sealed. */
async function loadClosed(
  access: LogAccess,
  streams: readonly StreamId[],
  opened: readonly LoadedStream[],
  position: number,
): Promise<LoadedEach> {
  const here = new Map(opened.map((stream) => [stream.stream, stream]));
  const others = streams.filter((stream) => !here.has(stream));
  const { loaded, parked } = await loadEach(access, others, false, position);
  const sealed = streams.flatMap((stream) => here.get(stream) ?? []).map(leftSealed);
  return { loaded: [...loaded, ...sealed], parked };
}

function leftSealed({ stream, events }: LoadedStream): LoadedStream {
  return { stream, events: events.map(withoutOpened) };
}

function foldOwn(
  projection: Projection,
  access: LogAccess,
  { opened, closed }: { readonly opened: LoadedEach; readonly closed: LoadedEach },
): Promise<Omit<Folded, 'position'>> {
  const handled = (how: string) => (one: { readonly stream: StreamId }) =>
    handlingOf(projection, one.stream) === how;
  const [isClosed, isOpened] = [handled('follows'), handled('follows-opened')];
  return foldLoaded(
    projection,
    access,
    [...closed.loaded.filter(isClosed), ...opened.loaded.filter(isOpened)],
    [...closed.parked.filter(isClosed), ...opened.parked.filter(isOpened)],
  );
}

async function foldLoaded<Context>(
  projection: Projection<Context>,
  access: LogAccess,
  loaded: readonly LoadedStream[],
  unreadable: readonly ParkedStream[],
): Promise<Omit<Folded, 'position'>> {
  const streams: StreamId[] = [];
  const parked = [...unreadable];
  const rows: Record<string, ProjectedRow[]> = {};
  for (const { name } of projection.tables) rows[name] = [];
  const shared = await contextOf(projection, access, loaded);
  const turns = new Turns();
  for (const stream of loaded) {
    await turns.next();
    try {
      const context = shared ? shared.context : await projection.context([stream], access);
      const made = projection.rowsOf(stream, context);
      for (const { name } of projection.tables) rows[name]?.push(...(made[name] ?? []));
      streams.push(stream.stream);
    } catch (error) {
      if (isOutage(error)) throw error;
      const position = stream.events.at(-1)?.position ?? 0;
      parked.push({ stream: stream.stream, position, reason: wordsOf(error) });
    }
  }
  return { streams, rows, parked };
}

/** The context of all; null when it can only be made stream by stream, to find whom it fails. */
async function contextOf<Context>(
  projection: Projection<Context>,
  access: LogAccess,
  loaded: readonly LoadedStream[],
): Promise<{ readonly context: Context } | null> {
  try {
    return { context: await projection.context(loaded, access) };
  } catch (error) {
    if (isOutage(error)) throw error;
    return null;
  }
}

interface LoadedEach {
  readonly loaded: readonly LoadedStream[];
  readonly parked: readonly ParkedStream[];
}

/** One unreadable stream fails the load of many: finds out which, so that only that one is parked. */
async function loadEach(
  access: LogAccess,
  streams: readonly StreamId[],
  open: boolean,
  position: number,
): Promise<LoadedEach> {
  if (streams.length === 0) return { loaded: [], parked: [] };
  try {
    return { loaded: await access.load(streams, { open }), parked: [] };
  } catch (error) {
    if (isOutage(error)) throw error;
    const [alone] = streams;
    if (streams.length === 1 && alone !== undefined) {
      return { loaded: [], parked: [{ stream: alone, position, reason: wordsOf(error) }] };
    }
  }
  // By halves: one among five hundred is found in nine looks a side, and not in five hundred.
  const middle = Math.ceil(streams.length / 2);
  const first = await loadEach(access, streams.slice(0, middle), open, position);
  const second = await loadEach(access, streams.slice(middle), open, position);
  return {
    loaded: [...first.loaded, ...second.loaded],
    parked: [...first.parked, ...second.parked],
  };
}

/**
 * What is wrong with one stream and passes by no waiting. A key that nothing here unwraps is among them: it
 * is a row of that stream's own, and a start tries again what is parked.
 */
const OF_A_STREAM = new Set([
  'event.unreadable',
  'event.version-unknown',
  'keys.damaged',
  'keys.unknown-key-encryption-key',
]);

/** Errors of the database and the network; those of a stream's content are none, whatever they are. */
function isOutage(error: unknown): boolean {
  if (error instanceof DomainError) {
    return error.kind === 'unavailable' && !OF_A_STREAM.has(error.code);
  }
  const { code } = (error ?? {}) as { code?: unknown };
  // Node's own refusals of a value (ERR_...) are about what the stream holds.
  if (typeof code === 'string') return !code.startsWith('ERR_');
  return /^Connection terminated|^Client was closed/.test(wordsOf(error));
}

/** What a projection does with a stream; a category that nobody declared is not passed over in silence. */
export function handlingOf(projection: Projection, stream: StreamId): string {
  const category = categoryOf(stream);
  return category === null ? 'unknown' : projection.handles[category];
}
