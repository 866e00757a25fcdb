import { eachType } from '@tipstaff/casework';
import { openPool } from '@tipstaff/database';
import { type LoadedStream, type NewEvent, Upcasters } from '@tipstaff/event-store';
import { fixedClock, Instant, LocalDate, type StreamId } from '@tipstaff/kernel';
import { createTestDatabase, type TestDatabase } from '@tipstaff/test-support';
import { type Pool } from 'pg';
import { AppendingStore } from '../../../event-store/src/appending-store.fixture';
import { type Projection } from './projection';
import { ProjectionRunner } from './projection-runner';
import { type TableOfRows } from './projection-table';
import { ignoringOthers } from './stream-category';

export const table: TableOfRows = {
  name: 'tally',
  columns: {
    stream: 'text COLLATE "C" NOT NULL',
    line: 'integer NOT NULL',
    said: 'text NOT NULL',
    detail: 'jsonb NOT NULL',
  },
  primaryKey: ['stream', 'line'],
  indexes: [],
};

export const handles = {
  ...eachType(() => 'ignores' as const),
  complaint: 'follows',
  meeting: 'follows',
  action: 'follows',
  ...ignoringOthers,
} as const;

/** One row an event; an event that says `broken` can not be folded. */
export function tally(over: Partial<Projection> = {}): Projection {
  return {
    name: 'tally',
    version: 1,
    tables: [table],
    handles,
    context: () => Promise.resolve(null),
    rowsOf({ stream, events }: LoadedStream) {
      if (events.at(-1)?.data['says'] === 'broken') throw new Error('It makes no sense.');
      return {
        tally: events.map(({ data }, line) => ({
          stream,
          line,
          said: String(data['says']),
          detail: data,
        })),
      };
    },
    ...over,
  };
}

/** A database with a log in which streams say words, and the projection of them. */
export class TallyWorld {
  private commands = 0;

  private constructor(
    readonly database: TestDatabase,
    readonly pool: Pool,
    readonly store: AppendingStore,
  ) {}

  static async open(): Promise<TallyWorld> {
    const database = await createTestDatabase();
    const pool = openPool(database.url, { role: 'app' });
    const clock = fixedClock(Instant.parse('2024-10-01T08:00:00Z'));
    return new TallyWorld(database, pool, new AppendingStore(pool, clock, new Upcasters()));
  }

  async close(): Promise<void> {
    await this.store.close();
    await this.pool.end();
    await this.database.drop();
  }

  get services() {
    return { pool: this.pool, log: this.store };
  }

  runner(projection = tally(), options = {}): ProjectionRunner {
    return new ProjectionRunner(projection, this.services, options);
  }

  /** @returns the last position */
  say(stream: string, ...says: readonly string[]): Promise<number> {
    return this.add(stream, says);
  }

  /** One event of which the note is sealed. */
  seal(stream: string, note: string): Promise<number> {
    return this.add(stream, ['something'], { subject: 'P-1', content: { note } });
  }

  private async add(
    stream: string,
    says: readonly string[],
    secret?: NewEvent['secret'],
  ): Promise<number> {
    const name = stream as StreamId;
    this.commands += 1;
    const { lastPosition } = await this.store.append({
      stream: name,
      expectedVersion: (await this.store.load(name)).length,
      commandId: `command-${this.commands}`,
      commandHash: String(this.commands),
      actor: 'test',
      correlationId: 'test',
      causationId: null,
      events: says.map((text) => ({
        type: 'complaint.update',
        schemaVersion: 1,
        on: LocalDate.of(2024, 10, 1),
        enteredOn: LocalDate.of(2024, 10, 1),
        data: { says: text },
        ...(secret ? { secret } : {}),
      })),
    });
    return lastPosition;
  }

  /** What the rows say, in order of the streams. */
  async said(): Promise<string[]> {
    const { rows } = await this.pool.query<{ stream: string; said: string }>(
      `SELECT stream, said FROM read_model.tally ORDER BY stream, line`,
    );
    return rows.map((row) => `${row.stream} ${row.said}`);
  }
}
