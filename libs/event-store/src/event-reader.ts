import { DomainError, type StreamId } from '@tipstaff/kernel';
import { inTurns } from '@tipstaff/platform';
import { type Pool, type QueryConfig } from 'pg';
import { type EventBody, readBody } from './event-body';
import { unreadableEvent } from './event-store.errors';
import { type KeyOwner, type KeyRing, type Keys } from './key-ring';
import { type OpenedSecret, type RecordedEvent } from './recorded-event';
import { ownerOf, unseal } from './sealing';
import { type Upcasters } from './upcasters';

export interface LoadOptions {
  /** Only events after this version; 0 when not given. */
  readonly afterVersion?: number;
  /** Whether to open what was sealed; false when not given. */
  readonly open?: boolean;
}

/** What one answer is made of. */
export interface LoadedTogether {
  /** Of which what was sealed is opened. */
  readonly opened: readonly StreamId[];
  /** Of which it stays sealed. */
  readonly sealed: readonly StreamId[];
  /** Categories of one force, all streams of each, sealed. */
  readonly categories?: readonly string[];
  readonly force: string;
}

export interface ReadAllOptions {
  /** Only events after this position. */
  readonly after: number;
  /** Most events at once. */
  readonly limit: number;
  readonly open?: boolean;
  /** Last position wanted, inclusive. */
  readonly upTo?: number;
}

type Row = [position: string | number, stream: string, body: string | Buffer];

/** Whoever sees an event at a position sees all before it: see docs/adr/0001. */
const COLUMNS = `position, stream, convert_from(body, 'UTF8')`;
/** Twice as slow to read, and no byte of them can be refused. */
const COLUMNS_AS_BYTES = 'position, stream, body';
const NOT_UTF8 = '22021';

/** The one place where stored bytes become events. */
export class EventReader {
  constructor(
    private readonly pool: Pool,
    private readonly keyRing: KeyRing,
    private readonly upcasters: Upcasters,
  ) {}

  load(stream: StreamId, { afterVersion = 0, open }: LoadOptions): Promise<RecordedEvent[]> {
    return this.read(open, {
      name: 'event_log.load',
      text: `
        SELECT ${COLUMNS} FROM event_log.event
         WHERE stream = $1 AND version > $2
         ORDER BY version`,
      values: [stream, afterVersion],
    });
  }

  async loadMany(
    streams: readonly StreamId[],
    { afterVersion = 0, open }: LoadOptions,
  ): Promise<Map<StreamId, RecordedEvent[]>> {
    if (streams.length === 0) return new Map();
    const byStream = new Map<StreamId, RecordedEvent[]>(streams.map((stream) => [stream, []]));
    const events = await this.read(open, {
      text: `
        SELECT ${COLUMNS} FROM event_log.event
         WHERE stream = ANY ($1) AND version > $2
         ORDER BY stream, version`,
      values: [[...byStream.keys()], afterVersion],
    });
    for (const event of events) byStream.get(event.stream)?.push(event);
    return byStream;
  }

  async loadTogether({
    opened,
    sealed,
    categories = [],
    force,
  }: LoadedTogether): Promise<Map<StreamId, RecordedEvent[]>> {
    const named = [...new Set([...opened, ...sealed])];
    const ranges = categories.map((category) => rangeOf(category, force));
    const ofCategory = ranges.map(
      (_, at) => `
        SELECT ${COLUMNS} FROM event_log.event
         WHERE stream >= $${2 * at + 2} AND stream < $${2 * at + 3} AND stream <> ALL ($1)`,
    );
    const events = await this.read((stream) => opened.includes(stream), {
      name: `event_log.load_together_${ranges.length}`,
      // By position, which within a stream is the order of versions.
      text: `
        ${[`SELECT ${COLUMNS} FROM event_log.event WHERE stream = ANY ($1)`, ...ofCategory].join(' UNION ALL ')}
         ORDER BY position`,
      values: [named, ...ranges.flat()],
    });
    const byStream = new Map<StreamId, RecordedEvent[]>(named.map((stream) => [stream, []]));
    for (const event of events) {
      const before = byStream.get(event.stream);
      if (before === undefined) byStream.set(event.stream, [event]);
      else before.push(event);
    }
    return byStream;
  }

  readAll({ after, limit, open, upTo }: ReadAllOptions): Promise<RecordedEvent[]> {
    return this.read(open, {
      name: 'event_log.read_all',
      text: `
        SELECT ${COLUMNS} FROM event_log.event
         WHERE position > $1 AND position <= $2
         ORDER BY position
         LIMIT $3`,
      values: [after, upTo ?? Number.MAX_SAFE_INTEGER, limit],
    });
  }

  private async read(
    open: boolean | undefined | ((stream: StreamId) => boolean),
    query: QueryConfig,
  ): Promise<RecordedEvent[]> {
    const opens = typeof open === 'function' ? open : () => open === true;
    const rows = await inTurns(await this.rowsOf(query), ([position, stream, body]) => {
      const at = Number(position);
      return { at, body: attempt(at, () => bodyOf(stream, body)) };
    });
    const owners = ownersOf(rows.flatMap(({ body }) => (opens(body.stream) ? body : [])));
    const keys = open ? await this.keyRing.toOpen(owners) : null;
    return inTurns(rows, ({ at, body }) =>
      attempt(at, () => this.recorded(at, body, opens(body.stream) ? keys : null)),
    );
  }

  /** A body that is no UTF-8 fails the statement and so all others with it: they are then asked for as bytes. */
  private async rowsOf(query: QueryConfig): Promise<readonly Row[]> {
    try {
      return (await this.pool.query<Row>({ ...query, rowMode: 'array' })).rows;
    } catch (error) {
      if ((error as { code?: unknown } | null)?.code !== NOT_UTF8) throw error;
      const text = query.text.replaceAll(COLUMNS, COLUMNS_AS_BYTES);
      return (await this.pool.query<Row>({ text, values: query.values, rowMode: 'array' })).rows;
    }
  }

  private recorded(position: number, body: EventBody, keys: Keys | null): RecordedEvent {
    const { stream, version, type, on, enteredOn, recordedAt } = body;
    const { actor, proposedBy, commandId, correlationId, causationId } = body;
    return {
      position,
      stream,
      version,
      type,
      schemaVersion: this.upcasters.currentVersion(type),
      on,
      enteredOn,
      recordedAt,
      actor,
      ...(proposedBy === undefined ? {} : { proposedBy }),
      commandId,
      correlationId,
      causationId,
      data: this.upcasters.upcast(type, body.schemaVersion, body.data),
      secret: opened(body, keys),
    };
  }
}

/** The first text that the names of such streams can be, and the first after all of them: of all forces without one. */
export function rangeOf(category: string, force?: string): [from: string, to: string] {
  const prefix = force === undefined ? `${category}:` : `${category}:${force}:`;
  return [prefix, `${prefix.slice(0, -1)};`];
}

/** @throws DomainError `event.unreadable` for whatever a reader makes of what is stored, and fails at */
function attempt<T>(position: number, make: () => T): T {
  try {
    return make();
  } catch (error) {
    throw error instanceof DomainError ? error : unreadableEvent(position, error);
  }
}

/** @throws Error where it is not one of the stream that it was found under */
function bodyOf(stream: string, stored: string | Buffer): EventBody {
  const body = readBody(
    typeof stored === 'string' ? stored : new TextDecoder('utf-8', { fatal: true }).decode(stored),
  );
  if (body.stream !== stream)
    throw new Error(`it says that it is of another stream than ${stream}`);
  return body;
}

function ownersOf(bodies: readonly EventBody[]): KeyOwner[] {
  return bodies.flatMap(({ stream, secret }) => (secret ? [ownerOf(stream, secret)] : []));
}

function opened({ stream, secret }: EventBody, keys: Keys | null): OpenedSecret {
  if (!secret) return { state: 'none' };
  const { subject } = secret;
  if (!keys) return { state: 'sealed', subject };
  const key = keys.get(ownerOf(stream, secret));
  if (!key) return { state: 'erased', subject };
  return { state: 'open', subject, content: unseal(key, stream, secret) };
}
