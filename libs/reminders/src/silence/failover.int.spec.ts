import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { everythingReader } from '@tipstaff/casework';
import { migrateDatabase } from '@tipstaff/projections';
import { Client } from 'pg';
import { RemindersWorld, update } from '../reminders-world.fixture';

jest.setTimeout(240_000);

interface Addresses {
  /** Of the primary, as the owner of the database. */
  readonly url: string;
  readonly adminUrl: string;
  readonly standbyUrl: string | null;
}

/** Two servers of PostgreSQL, of which one follows the other. */
class Pair {
  private readonly lines: AsyncIterator<string>;

  private constructor(
    private readonly child: ChildProcess,
    private readonly folder: string,
  ) {
    if (!child.stdout) throw new Error('It tells nothing.');
    this.lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  }

  static async start(): Promise<{ pair: Pair; at: Addresses }> {
    const folder = mkdtempSync(join(tmpdir(), 'tipstaff-pair-test-'));
    const child = spawn(process.execPath, ['test/postgres-pair.mjs', folder], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const pair = new Pair(child, folder);
    return { pair, at: await pair.told() };
  }

  ask(command: 'standby' | 'cut' | 'promote'): Promise<Addresses> {
    this.child.stdin?.write(`${command}\n`);
    return this.told();
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.stdin?.end();
    await ended;
    rmSync(this.folder, { recursive: true, force: true });
  }

  private async told(): Promise<Addresses> {
    const { value, done } = await this.lines.next();
    if (done === true) throw new Error('The servers of PostgreSQL did not start.');
    return JSON.parse(value) as Addresses;
  }
}

async function asked<T>(url: string | null, statement: string): Promise<T> {
  const client = new Client({ connectionString: url ?? '' });
  await client.connect();
  try {
    const { rows } = await client.query<{ answer: T }>(`SELECT ${statement} AS answer`);
    return rows[0]?.answer;
  } finally {
    await client.end();
  }
}

async function untilItHasAll({ adminUrl, standbyUrl }: Addresses): Promise<void> {
  const end = await asked<string>(adminUrl, 'pg_current_wal_flush_lsn()::text');
  while (!(await asked<boolean>(standbyUrl, `pg_last_wal_replay_lsn() >= '${end}'::pg_lsn`))) {
    await wait(50);
  }
}

let pair: Pair;
let at: Addresses;
let world: RemindersWorld;

beforeAll(async () => {
  ({ pair, at } = await Pair.start());
  await migrateDatabase(at.url);
});
afterAll(() => pair.stop());
beforeEach(async () => {
  at = await pair.ask('standby');
});
afterEach(() => world.close());

/** The worker, as it goes on with another server; what Redis and the register know goes with it. */
async function onThePromoted(before: RemindersWorld): Promise<RemindersWorld> {
  await before.close();
  at = await pair.ask('promote');
  const after = await RemindersWorld.on(at.url, before.clock.now());
  after.owed.owed = before.owed.owed;
  [after.farthest, after.handed] = [before.farthest, before.handed];
  return after;
}

const outcomes = async () =>
  (await world.log.list(everythingReader, { force: 'norfolk', limit: 10 }))
    .map(({ reference, outcome }) => [reference, outcome])
    .sort();

it('a promotion that lost nothing goes on: what was sent is sent, and what was not goes out once', async () => {
  world = await RemindersWorld.on(at.url, '2024-10-01T08:00:00.000Z');
  world.owed.owed = [update('CO/1', '2024-10-02'), update('CO/2', '2024-10-02', { owner: 'OPCC' })];
  await world.oneRound();
  expect(world.mails.length).toBeGreaterThan(0);
  world.owed.owed.push(update('CO/3', '2024-10-02', { owner: 'Appropriate authority' }));
  world.clock.moveTo('2024-10-02T08:00:00Z');
  // Planned, and not sent when the primary dies.
  await world.sweepOnce();
  const open = [...world.enqueued];
  await untilItHasAll(at);
  const sentBefore = world.mails.length;
  world = await onThePromoted(world);
  // The first checkpoint of the new timeline may take minutes: nothing waits for it, and nothing is sent before a sweep.
  expect(await Promise.all(open.map((id) => world.worker().handle(id)))).toEqual(
    open.map(() => 'not-mine'),
  );
  expect(await world.sweepOnce()).toMatchObject({ database: 'promoted', faults: [] });
  await world.oneRound();
  expect(await world.log.inDoubt()).toBe(0);
  const found = await outcomes();
  expect(found.map(([, outcome]) => outcome)).not.toContain('unknown');
  expect(found).toContainEqual(['CO/3', 'sent']);
  expect(sentBefore).toBeGreaterThan(0);
});

it('a promotion that lost what was sent sends nothing twice: it is unknown', async () => {
  world = await RemindersWorld.on(at.url, '2024-10-07T08:00:00.000Z');
  world.owed.owed = [update('CO/7', '2024-10-08')];
  await world.sweepOnce();
  await untilItHasAll(at);
  at = await pair.ask('cut');
  while (await asked<boolean>(at.adminUrl, 'EXISTS (SELECT FROM pg_stat_replication)'))
    await wait(50);
  await Promise.all(world.enqueued.map((id) => world.worker().handle(id)));
  expect(world.mails.length).toBeGreaterThan(0);
  expect(await outcomes()).toContainEqual(['CO/7', 'sent']);
  world = await onThePromoted(world);
  expect(await world.sweepOnce()).toMatchObject({ database: 'went-back' });
  await world.oneRound();
  expect(world.mails).toEqual([]);
  expect(await world.log.inDoubt()).toBeGreaterThan(0);
  expect(await outcomes()).toContainEqual(['CO/7', 'unknown']);
});
