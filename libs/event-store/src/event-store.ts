import { type Clock, DomainError, type StreamId } from '@tipstaff/kernel';
import { type Pool } from 'pg';
import { AppendBatcher, type PreparedRequest } from './append-batcher';
import { checkRequest } from './append-checks';
import { appendGroup, repeatOf } from './append-group';
import { type AppendRequest, type AppendResult, type CommandMeta } from './append-request';
import { type SealedBox, writeBody } from './event-body';
import { EventReader, type LoadOptions, type ReadAllOptions } from './event-reader';
import { keyDestroyed } from './event-store.errors';
import { type KeyOwner, KeyRing, type KeyRingParts, type Keys } from './key-ring';
import { readCommands } from './recorded-command';
import { type RecordedEvent } from './recorded-event';
import { seal } from './sealing';
import { type Upcasters } from './upcasters';

/** What guards the keys; without it they stand in the database as they are. */
export type Protection = Pick<KeyRingParts, 'wrapper' | 'revocations'>;

/** The record: events are added to it and read from it, and nothing else. */
export class EventStore {
  /** The keys of what is sealed in it. */
  readonly keyRing: KeyRing;
  private readonly reader: EventReader;
  private readonly lane: AppendBatcher;

  constructor(
    private readonly pool: Pool,
    private readonly clock: Clock,
    private readonly upcasters: Upcasters,
    protection: Protection = {},
  ) {
    this.keyRing = new KeyRing({ pool, clock, ...protection });
    this.reader = new EventReader(pool, this.keyRing, upcasters);
    this.lane = new AppendBatcher((group) => appendGroup(pool, group));
  }

  /**
   * All of the request's events, or none. The answer comes after they are safe on disk.
   * @throws DomainError `stream.stale-version` · `command.reused-id` · `record.unfit-event` ·
   *   `secret.key-destroyed` · `record.unavailable`, after which the same command may be sent again
   */
  async append(request: AppendRequest): Promise<AppendResult> {
    const keys = await this.keysFor([request]);
    const answer = await this.lane.submit(this.prepare(request, keys));
    if (answer instanceof DomainError) throw answer;
    return answer;
  }

  /** Many requests in few round trips; each is answered for itself, in their order. */
  async appendAll(requests: readonly AppendRequest[]): Promise<(AppendResult | DomainError)[]> {
    const keys = await this.keysFor(requests);
    return Promise.all(requests.map((request) => this.answerFor(request, keys)));
  }

  /** The events of one stream in order; empty for one that does not exist. */
  load(stream: StreamId, options: LoadOptions = {}): Promise<RecordedEvent[]> {
    return this.reader.load(stream, options);
  }

  /** Has an entry for each stream asked for, empty where it does not exist. */
  loadMany(
    streams: readonly StreamId[],
    options: LoadOptions = {},
  ): Promise<Map<StreamId, RecordedEvent[]>> {
    return this.reader.loadMany(streams, options);
  }

  /** The log from a position on. It is gapless: a reader that remembers its last position misses nothing. */
  readAll(options: ReadAllOptions): Promise<RecordedEvent[]> {
    return this.reader.readAll(options);
  }

  /** Names of the streams of a category (`complaint`), of one force or of all, in order of name. */
  async streams({ category, force }: { category: string; force?: string }): Promise<StreamId[]> {
    const prefix = force === undefined ? `${category}:` : `${category}:${force}:`;
    const { rows } = await this.pool.query<[StreamId]>({
      // The next text after all that begin with the prefix: its colon replaced by the next character.
      text: `
        SELECT stream FROM event_log.event
         WHERE stream >= $1 AND stream < $2 AND version = 1
         ORDER BY stream`,
      values: [prefix, `${prefix.slice(0, -1)};`],
      rowMode: 'array',
    });
    return rows.map(([stream]) => stream);
  }

  /** The last position, 0 while there is none, and the hash (hexadecimal) of the chain up to it. */
  async head(): Promise<{ position: number; hash: string }> {
    const { rows } = await this.pool.query<[string | number, string]>({
      text: `SELECT position, encode(hash, 'hex') FROM event_log.head`,
      rowMode: 'array',
    });
    const [position, hash] = rows[0] ?? [0, ''];
    return { position: Number(position), hash };
  }

  /**
   * The first answer to a command, or null when it recorded nothing.
   * @throws DomainError `command.reused-id` when another command was recorded under its id
   */
  async answerTo(
    command: Pick<CommandMeta, 'commandId' | 'commandHash'>,
  ): Promise<AppendResult | null> {
    const recorded = (await readCommands(this.pool, [command.commandId])).get(command.commandId);
    if (!recorded) return null;
    const answer = repeatOf(command, recorded, 'repeated');
    if (answer instanceof DomainError) throw answer;
    return answer;
  }

  /** Refuses new appends and waits for those under way. The pool stays open: it is the caller's. */
  close(): Promise<void> {
    return this.lane.close();
  }

  /** Null, and no round trip, where nothing is to be sealed. */
  private async keysFor(requests: readonly AppendRequest[]): Promise<Keys | null> {
    const owners: KeyOwner[] = [];
    for (const { stream, events } of requests) {
      for (const { secret } of events) {
        if (secret) owners.push({ stream, subject: secret.subject });
      }
    }
    return owners.length === 0 ? null : this.keyRing.toSeal(owners);
  }

  private async answerFor(
    request: AppendRequest,
    keys: Keys | null,
  ): Promise<AppendResult | DomainError> {
    try {
      return await this.lane.submit(this.prepare(request, keys));
    } catch (error) {
      if (error instanceof DomainError) return error;
      throw error;
    }
  }

  private prepare(request: AppendRequest, keys: Keys | null): PreparedRequest {
    checkRequest(request, this.upcasters);
    const frame = { request, recordedAt: this.clock.now() };
    const bodies = request.events.map((event, seq) => {
      const { secret } = event;
      let sealed: SealedBox | null = null;
      if (secret) {
        const key = keys?.get({ stream: request.stream, subject: secret.subject });
        if (!key) throw keyDestroyed(request.stream, secret.subject);
        sealed = seal(key, request.stream, secret);
      }
      return writeBody(frame, seq, event, sealed);
    });
    return { request, bodies };
  }
}
