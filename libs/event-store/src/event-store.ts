import { type Clock, DomainError, type StreamId } from '@tipstaff/kernel';
import { type Pool } from 'pg';
import { type AppendResult, type CommandMeta } from './append-request';
import { repeatOf } from './append/append-group';
import {
  EventReader,
  type LoadedTogether,
  type LoadOptions,
  rangeOf,
  type ReadAllOptions,
} from './event-reader';
import { KeyRing, type KeyRingParts } from './key-ring';
import { readCommands } from './recorded-command';
import { type RecordedEvent } from './recorded-event';
import { type Upcasters } from './upcasters';

/** What guards the keys; without it they stand in the database as they are. */
export type Protection = Pick<KeyRingParts, 'wrapper' | 'revocations'>;

/**
 * The record, as it is read. What adds to it is `EventAppender`, which libs/cases alone imports: whoever
 * writes gives a command there.
 */
export class EventStore {
  /** The keys of what is sealed in it. */
  readonly keyRing: KeyRing;
  private readonly reader: EventReader;

  constructor(
    readonly pool: Pool,
    readonly clock: Clock,
    readonly upcasters: Upcasters,
    protection: Protection = {},
  ) {
    this.keyRing = new KeyRing({ pool, clock, ...protection });
    this.reader = new EventReader(pool, this.keyRing, upcasters);
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

  /** Several streams as they are at one moment, by one statement; as `loadMany` for those that are named. */
  loadTogether(wanted: LoadedTogether): Promise<Map<StreamId, RecordedEvent[]>> {
    return this.reader.loadTogether(wanted);
  }

  /** The log from a position on. It is gapless: a reader that remembers its last position misses nothing. */
  readAll(options: ReadAllOptions): Promise<RecordedEvent[]> {
    return this.reader.readAll(options);
  }

  /**
   * Names of the streams of a category (`complaint`), of one force or of all, in order of name.
   * @param atMost so many of them; all when not given
   */
  async streams({
    category,
    force,
    atMost,
  }: {
    readonly category: string;
    readonly force?: string;
    readonly atMost?: number;
  }): Promise<StreamId[]> {
    const { rows } = await this.pool.query<[StreamId]>({
      text: `
        SELECT stream FROM event_log.event
         WHERE stream >= $1 AND stream < $2 AND version = 1
         ORDER BY stream
         LIMIT $3`,
      values: [...rangeOf(category, force), atMost ?? null],
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
}
