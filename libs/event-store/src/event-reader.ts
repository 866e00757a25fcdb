import { type StreamId } from '@tipstaff/kernel';
import { type Pool, type QueryConfig } from 'pg';
import { type EventBody, readBody } from './event-body';
import { type KeyOwner, type KeyRing, type Keys } from './key-ring';
import { type OpenedSecret, type RecordedEvent } from './recorded-event';
import { unseal } from './sealing';
import { type Upcasters } from './upcasters';

export interface LoadOptions {
  /** Only events after this version; 0 when not given. */
  readonly afterVersion?: number;
  /** Whether to open what was sealed; false when not given. */
  readonly open?: boolean;
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

type Row = [position: string | number, body: string];

/** Whoever sees an event at a position sees all before it: see docs/adr/0001. */
const COLUMNS = `position, convert_from(body, 'UTF8')`;

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

  private async read(open: boolean | undefined, query: QueryConfig): Promise<RecordedEvent[]> {
    const { rows } = await this.pool.query<Row>({ ...query, rowMode: 'array' });
    const bodies = rows.map(([, text]) => readBody(text));
    const keys = open ? await this.keyRing.toOpen(ownersOf(bodies)) : null;
    return bodies.map((body, i) => this.recorded(Number(rows[i]?.[0]), body, keys));
  }

  private recorded(position: number, body: EventBody, keys: Keys | null): RecordedEvent {
    const { stream, version, type, on, enteredOn, recordedAt } = body;
    const { actor, commandId, correlationId, causationId } = body;
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
      commandId,
      correlationId,
      causationId,
      data: this.upcasters.upcast(type, body.schemaVersion, body.data),
      secret: opened(body, keys),
    };
  }
}

function ownersOf(bodies: readonly EventBody[]): KeyOwner[] {
  return bodies.flatMap(({ stream, secret }) =>
    secret ? [{ stream, subject: secret.subject }] : [],
  );
}

function opened({ stream, secret }: EventBody, keys: Keys | null): OpenedSecret {
  if (!secret) return { state: 'none' };
  const { subject } = secret;
  if (!keys) return { state: 'sealed', subject };
  const key = keys.get({ stream, subject });
  if (!key) return { state: 'erased', subject };
  return { state: 'open', subject, content: unseal(key, stream, secret) };
}
