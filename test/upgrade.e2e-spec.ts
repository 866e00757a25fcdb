import { hiddenStreams, recordedCase } from '@tipstaff/cases';
import { CaseRef, caseTypes, restrictionOf, stateOfCase, timelineOf } from '@tipstaff/casework';
import { protectionOf, verifyReadLog } from '@tipstaff/compliance';
import { allMigrations, openPool, type Pool } from '@tipstaff/database';
import { EventStore, Upcasters, verifyChain } from '@tipstaff/event-store';
import { LocalDate, type StreamId, systemClock } from '@tipstaff/kernel';
import { Law } from '@tipstaff/law';
import { readSettings } from '@tipstaff/platform';
import { allProjections, migrateDatabase, Projections } from '@tipstaff/projections';
import {
  createEmptyTestDatabase,
  createTestDatabase,
  type TestDatabase,
} from '@tipstaff/test-support';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { AppendingStore } from '../libs/event-store/src/appending-store.fixture';
import { catalogueOf } from './database-catalogue';
import { afterSweeps, WorkerWorld } from './worker-world';

jest.setTimeout(180_000);

const KEPT = join(__dirname, 'first-database');
const FIRST_NEW = 'RestrictionOfEveryType1795956000000';
/** On the last day on which reminders went out of it, whose mails were not all taken. */
const LATER_THAT_DAY = '2024-10-04T10:00:00Z';

interface Expected {
  readonly keyEncryptionKey: string;
  readonly head: { readonly position: number; readonly hash: string };
  /** Of the mails that went out of it. */
  readonly references: readonly string[];
  readonly cases: Readonly<Record<StreamId, object>>;
}

const expected = JSON.parse(readFileSync(join(KEPT, 'expected.json'), 'utf8')) as Expected;
const KEYS = { TIPSTAFF_KEY_ENCRYPTION_KEYS: expected.keyEncryptionKey };

/** As it stood, before any migration of a later release. */
async function firstDatabase(): Promise<TestDatabase> {
  const database = await createEmptyTestDatabase();
  const client = new Client({ connectionString: database.url });
  await client.connect();
  try {
    for (const file of ['roles.sql', 'database.sql']) {
      await client.query(readFileSync(join(KEPT, file), 'utf8'));
    }
  } finally {
    await client.end();
  }
  return database;
}

const PROTECTION = protectionOf(readSettings(KEYS, []));
const storeOf = (pool: Pool) => new EventStore(pool, systemClock, new Upcasters(), PROTECTION);

/** What is read from the record, as this release has it. */
async function bringReadModels(address: string): Promise<void> {
  const pool = openPool(address, { role: 'worker', max: 2 });
  const log = storeOf(pool);
  try {
    await new Projections(allProjections(new Law()), { pool, log }).catchUp();
  } finally {
    await pool.end();
  }
}

async function rowsOf(owner: Pool): Promise<Readonly<Record<string, number>>> {
  const { rows } = await owner.query<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
      WHERE schemaname !~ '^(pg_|information_schema|read_model)'`,
  );
  const counts: Record<string, number> = {};
  for (const { name } of rows) {
    const count = await owner.query<{ n: number }>(`SELECT count(*) AS n FROM ${name}`);
    counts[name] = count.rows[0]?.n ?? 0;
  }
  return counts;
}

describe('a database of the first release', () => {
  let database: TestDatabase;
  let owner: Pool;
  let before: Readonly<Record<string, number>>;

  beforeAll(async () => {
    database = await firstDatabase();
    owner = openPool(database.url, { role: 'owner', max: 2 });
    before = await rowsOf(owner);
  });
  afterAll(async () => {
    await owner.end();
    await database.drop();
  });

  it('goes through what is new since, once, and keeps every row', async () => {
    const names = allMigrations.map(({ name }) => name);
    const added = names.slice(names.indexOf(FIRST_NEW));
    expect(await migrateDatabase(database.url)).toEqual({ applied: added });
    expect(await migrateDatabase(database.url)).toEqual({ applied: [] });
    const done = before['public.tipstaff_migrations'] ?? 0;
    expect(done + added.length).toBe(names.length);
    expect(await rowsOf(owner)).toEqual({
      ...before,
      'public.tipstaff_migrations': names.length,
      // Of the case list, the figures, the measures and the retention a table was not there, and whoever looks takes
      // the lease first.
      'work.lease': 4,
    });
  });

  it('has the catalogue of a new one, object by object', async () => {
    const fresh = await createTestDatabase();
    try {
      for (const { url } of [database, fresh]) await bringReadModels(url);
      const found = await catalogueOf(database.url);
      expect(Object.keys(found).length).toBeGreaterThan(300);
      expect(found).toEqual(await catalogueOf(fresh.url));
    } finally {
      await fresh.drop();
    }
  });

  it('folds every case to the state that it had, and lists it', async () => {
    const store = storeOf(owner);
    const found: Record<string, object> = {};
    for (const type of caseTypes) {
      for (const stream of await store.streams({ category: type })) {
        const events = await store.load(stream, { open: true });
        const timeline = timelineOf(recordedCase({ stream, events }).events);
        found[stream] = {
          version: events.length,
          state: stateOfCase(type, timeline),
          restriction: restrictionOf(events),
          notes: timeline.facts.map(({ note }) => note),
        };
      }
    }
    // What a later release tells of a state besides is not in the way.
    expect(Object.keys(found).sort()).toEqual(Object.keys(expected.cases).sort());
    expect(JSON.parse(JSON.stringify(found))).toMatchObject(expected.cases);
    const { rows } = await owner.query<{ stream: string }>(
      'SELECT stream FROM read_model.case_list',
    );
    expect(rows.map(({ stream }) => stream).sort()).toEqual(Object.keys(found).sort());
  });

  it('has both of its chains whole, and the record ends where it ended', async () => {
    const record = await verifyChain(owner);
    expect(record).toMatchObject({ intact: true, faults: [], head: expected.head });
    expect(await verifyReadLog(owner)).toMatchObject({
      ...{ intact: true, faults: [], entries: before['read_log.entry'] },
    });
  });

  /** What is told to whom, a text each. */
  async function remindersOf(condition: string, values: unknown[] = []): Promise<string[]> {
    const { rows } = await owner.query<{ reminder: string }>(
      `SELECT concat_ws(' ', obligation, about_on, rung, reminder.recipient) AS reminder
         FROM reminder.reminder JOIN reminder.digest ON digest.id = digest_id
        WHERE ${condition}`,
      values,
    );
    return rows.map(({ reminder }) => reminder);
  }

  it('sends what waited, once, and nothing that went before', async () => {
    // Upgraded in its place, it is the database that reminders last went out of.
    await owner.query(
      `UPDATE reminder.witness SET identity = concat_ws('/', s.system_identifier, c.timeline_id, d.oid)
         FROM pg_control_system() s, pg_control_checkpoint() c, pg_database d
        WHERE d.datname = current_database()`,
    );
    const told = await remindersOf(`reminder.outcome IN ('sent', 'unknown', 'skipped')`);
    expect(told.length).toBeGreaterThan(100);
    const { rows: waiting } = await owner.query<{ id: string }>(
      `SELECT id FROM reminder.digest WHERE state IN ('pending', 'sending')`,
    );
    const world = await WorkerWorld.open(database);
    try {
      const worker = world.startWorker(LATER_THAT_DAY, KEYS);
      await world.settled(1);
      await afterSweeps(worker, 3);
      await worker.end('SIGTERM');
      // One spoke of a response that is not owed any more: R-CON-6 is not of accelerated hearings.
      expect(world.mails.length).toBe(waiting.length - 1);
      expect(await world.reminderEvents()).not.toContain('reminder.record-went-back');
      const { rows } = await owner.query<{ state: string; reference: string | null }>(
        'SELECT state, reference FROM reminder.digest WHERE id = ANY ($1::uuid[])',
        [waiting.map(({ id }) => id)],
      );
      expect(rows.map(({ state }) => state).sort()).toEqual(
        [...Array<string>(waiting.length - 1).fill('sent'), 'skipped'].sort(),
      );
      const sent = rows.filter(({ state }) => state === 'sent').map(({ reference }) => reference);
      const references = world.mail.messages.map(({ headers }) => headers['x-tipstaff-reference']);
      expect(references).toEqual(expect.arrayContaining(sent));
      expect(new Set([...expected.references, ...references]).size).toBe(
        expected.references.length + references.length,
      );
      const now = await remindersOf(
        `reminder.outcome = 'sent' AND digest.reference = ANY ($1::text[])`,
        [references],
      );
      expect(now.length).toBeGreaterThan(references.length);
      expect(now.filter((reminder) => told.includes(reminder))).toEqual([]);
    } finally {
      await world.close();
    }
  });
});

describe('a type of case that a later version lets be restricted', () => {
  const stream = (reference: string) =>
    CaseRef.stream({ type: 'recommendation', force: 'norfolk', reference });
  let database: TestDatabase;
  let pool: Pool;
  let store: AppendingStore;

  beforeAll(async () => {
    database = await firstDatabase();
    pool = openPool(database.url, { role: 'app', max: 2 });
    store = new AppendingStore(pool, systemClock, new Upcasters(), PROTECTION);
  });
  afterAll(async () => {
    await store.close();
    await pool.end();
    await database.drop();
  });

  async function append(reference: string, event: string, data: object): Promise<void> {
    const on = LocalDate.of(2024, 10, 8);
    const { length: expectedVersion } = await store.load(stream(reference));
    const commandId = `${reference} ${expectedVersion}`;
    await store.append({
      ...{ stream: stream(reference), commandId, commandHash: commandId },
      ...{ actor: 'test', correlationId: commandId, causationId: null },
      expectedVersion,
      events: [
        { type: `recommendation.${event}`, schemaVersion: 1, on, enteredOn: on, data: { ...data } },
      ],
    });
  }
  const hiddenFrom = (id: string) => hiddenStreams(pool, { id, seesRestricted: false }, 'norfolk');

  it('is hidden in a database that was there before, from then on and for what it holds', async () => {
    const before = await hiddenFrom('id|x');
    await append('SR/1', 'restricted', { named: ['id|a'] });
    await append('SR/1', 'person-named', { named: ['id|a', 'id|b'] });
    await append('SR/2', 'restricted', { named: ['id|a'] });
    await append('SR/2', 'restriction-lifted', {});
    expect(await hiddenFrom('id|x')).toEqual(before);

    await migrateDatabase(database.url);
    // The policing body is the authority of CO/00003/24: since then such a complaint is its own.
    expect((await hiddenFrom('id|x')).filter((one) => !before.includes(one))).toEqual([
      stream('SR/1'),
      'complaint:norfolk:CO/00003/24',
    ]);
    expect(await hiddenFrom('id|b')).not.toContain(stream('SR/1'));

    await append('SR/2', 'restricted', { named: ['id|b'] });
    expect(await hiddenFrom('id|a')).toContain(stream('SR/2'));
    await append('SR/2', 'person-named', { named: ['id|a', 'id|b'] });
    expect(await hiddenFrom('id|a')).not.toContain(stream('SR/2'));
    await append('SR/1', 'restriction-lifted', {});
    expect(await hiddenFrom('id|x')).not.toContain(stream('SR/1'));
  });
});
