import { type LoadedStream } from '@tipstaff/event-store';
import { DomainError, type StreamId, wordsOf } from '@tipstaff/kernel';
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

const STREAMS_AT_A_TIME = 500;

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
export async function* foldStreams<Context>(
  projection: Projection<Context>,
  log: EventLog,
  streams: readonly StreamId[],
  position: number,
): AsyncGenerator<Folded> {
  const access = logAsOf(log, position);
  for (let start = 0; start < streams.length; start += STREAMS_AT_A_TIME) {
    const piece = streams.slice(start, start + STREAMS_AT_A_TIME);
    const { loaded, parked } = await loadFollowed(projection, access, piece, position);
    yield { position, ...(await foldLoaded(projection, access, loaded, parked)) };
  }
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
  for (const stream of loaded) {
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

async function loadFollowed(
  projection: Projection,
  access: LogAccess,
  streams: readonly StreamId[],
  position: number,
): Promise<LoadedEach> {
  const handled = (handling: string) =>
    streams.filter((stream) => handlingOf(projection, stream) === handling);
  const closed = await loadEach(access, handled('follows'), false, position);
  const opened = await loadEach(access, handled('follows-opened'), true, position);
  return {
    loaded: [...closed.loaded, ...opened.loaded],
    parked: [...closed.parked, ...opened.parked],
  };
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
