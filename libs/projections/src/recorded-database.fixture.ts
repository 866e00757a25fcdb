import {
  AddHoliday,
  AddHolidayHandler,
  CommandExecutor,
  importMilestones,
  LawOfRecord,
  recordedCase,
  type RecordedHoliday,
} from '@tipstaff/cases';
import { type CaseCommand, CaseRef, decide, type NewFact } from '@tipstaff/casework';
import { openPool } from '@tipstaff/database';
import { commandHash, type CommandMeta, Upcasters } from '@tipstaff/event-store';
import { fixedClock, Instant, LocalDate } from '@tipstaff/kernel';
import { type HolidayAsked, Law } from '@tipstaff/law';
import {
  createFilledTestDatabase,
  createTestDatabase,
  type TestDatabase,
} from '@tipstaff/test-support';
import { join } from 'node:path';
import { type Pool } from 'pg';
import { AppendingStore } from '../../event-store/src/appending-store.fixture';
import { allProjections } from './all-projections';
import { ReadModels } from './reading/read-models';
import { Projections } from './runner/projections';

const SAMPLES = join(__dirname, '../../../samples');
const today = LocalDate.of(2024, 10, 1);

/** For a test that brings the rows up itself. */
export const asTheyAre = (pool: Pool): ReadModels =>
  new ReadModels(pool, { whenBehind: 'as-they-are', waitMs: 0 });

/** `day('2024-09-30')`. */
export const day = (text: string): LocalDate => LocalDate.parse(text);

export interface WrittenEvent {
  readonly type: string;
  readonly on: string;
  readonly enteredOn?: string;
  readonly data?: object;
}

export interface RecordedDatabase {
  readonly url: string;
  readonly pool: Pool;
  readonly store: AppendingStore;
  readonly executor: CommandExecutor;
  readonly law: Law;
  readonly projections: Projections;
  importSample(name: 'norfolk-milestones.csv' | 'norfolk-actions.csv'): Promise<void>;
  /** Records a holiday, as the operator does. */
  addHoliday(asked: HolidayAsked, meta: CommandMeta): Promise<RecordedHoliday>;
  /** Decides as casework does, and appends. */
  tell(ref: CaseRef, command: CaseCommand): Promise<number>;
  /** Appends events that no decider would make. */
  append(ref: CaseRef, events: readonly WrittenEvent[]): Promise<void>;
  close(): Promise<void>;
}

/** A fact with what the test does not care about filled in. */
export function fact(
  milestone: string,
  on: string,
  more: Partial<Omit<NewFact, 'enteredOn'>> & { enteredOn?: string } = {},
): NewFact {
  const { enteredOn = on, ...rest } = more;
  return {
    milestone,
    on: day(on),
    value: null,
    person: null,
    related: null,
    note: null,
    ...rest,
    enteredOn: day(enteredOn),
  };
}

/** A migrated database of its own with an event store and the projections, which are not running. */
export async function openRecordedDatabase(): Promise<RecordedDatabase> {
  return recordedIn(await createTestDatabase());
}

/** As `openRecordedDatabase`, with the sample history in the record, and the read models up to date. */
export async function openSampleDatabase(): Promise<RecordedDatabase> {
  const database = await createFilledTestDatabase('sample', async (url) => {
    const record = recordedIn({ url, drop: () => Promise.resolve() });
    await record.importSample('norfolk-milestones.csv');
    await record.projections.catchUp();
    await record.close();
  });
  return recordedIn(database);
}

function recordedIn(database: Pick<TestDatabase, 'url' | 'drop'>): RecordedDatabase {
  const pool = openPool(database.url, { role: 'app' });
  const clock = fixedClock(Instant.parse('2024-10-01T08:00:00Z'));
  const store = new AppendingStore(pool, clock, new Upcasters());
  const executor = new CommandExecutor(store);
  const law = new Law();
  const projections = new Projections(allProjections(law), { pool, log: store });
  let commands = 0;
  const meta = (hash: string) => {
    commands += 1;
    return {
      commandId: `test-${commands}`,
      commandHash: commandHash({ hash, commands }),
      actor: 'test',
      correlationId: 'test',
      causationId: null,
    };
  };
  return {
    url: database.url,
    pool,
    store,
    executor,
    law,
    projections,
    async importSample(name) {
      await importMilestones(
        join(SAMPLES, name),
        { pool, store, executor, correlationId: 'sample' },
        { today, mayLieAhead: true },
        () => Promise.resolve(),
      );
    },
    addHoliday: (asked, meta) =>
      new AddHolidayHandler(executor, new LawOfRecord(law, store)).execute(
        new AddHoliday(asked, meta),
      ),
    async tell(ref, command) {
      const stream = CaseRef.stream(ref);
      const events = await store.load(stream, { open: true });
      const history = events.length === 0 ? [] : recordedCase({ stream, events }).events;
      const { lastPosition } = await store.append({
        ...meta(stream),
        stream,
        expectedVersion: events.length,
        events: decide(ref.type, history, command),
      });
      return lastPosition;
    },
    async append(ref, events) {
      const stream = CaseRef.stream(ref);
      const before = await store.load(stream);
      await store.append({
        ...meta(stream),
        stream,
        expectedVersion: before.length,
        events: events.map(({ type, on, enteredOn, data }) => ({
          type,
          schemaVersion: 1,
          on: day(on),
          enteredOn: day(enteredOn ?? on),
          data: { ...data },
        })),
      });
    },
    async close() {
      await projections.stop();
      await executor.close();
      await store.close();
      await pool.end();
      await database.drop();
    },
  };
}
