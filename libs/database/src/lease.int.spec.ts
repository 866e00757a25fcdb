import { createTestDatabase, type TestDatabase } from '@tipstaff/test-support';
import { setTimeout as wait } from 'node:timers/promises';
import { Client, Pool } from 'pg';
import { Lease, lockLeaseRow } from './lease';
import { migrate } from './migrate';

jest.setTimeout(60_000);

let database: TestDatabase;
let owner: Pool;
let worker: Pool;
let other: Pool;
const poolAs = (role: string) =>
  new Pool({ connectionString: database.url, max: 4, options: `-c role=${role}` });

beforeAll(async () => {
  database = await createTestDatabase();
  owner = new Pool({ connectionString: database.url, max: 2 });
  [worker, other] = [poolAs('tipstaff_worker'), poolAs('tipstaff_app')];
});
afterAll(async () => {
  for (const pool of [owner, worker, other]) await pool.end();
  await database.drop();
});

async function taken(pool: Pool, name: string, lastsMs?: number): Promise<Lease> {
  const lease = await Lease.take(pool, name, lastsMs);
  if (lease === null) throw new Error(`${name} is taken.`);
  return lease;
}

async function until<T>(look: () => Promise<T | null>): Promise<T> {
  for (;;) {
    const found = await look();
    if (found !== null) return found;
    await wait(20);
  }
}

/** Silent from now on, as a process that is frozen: renewals and all. */
const freeze = (lease: Lease) =>
  clearInterval((lease as unknown as { renewals: NodeJS.Timeout }).renewals);

async function onConnection<T>(pool: Pool, lease: Lease, work: () => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const answer = await lease.during(client, work);
    await client.query('COMMIT');
    return answer;
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}

it('is held by one, whoever asks, and free when that one is done', async () => {
  const lease = await taken(worker, 'one');
  expect(await Lease.take(other, 'one')).toBeNull();
  expect(await Lease.state(other, 'one')).toMatchObject({
    isHeld: true,
    holder: expect.stringMatching(/, program \d+, process \d+$/) as string,
    doneMsAgo: null,
  });
  await lease.done();
  await lease.end();
  expect(await Lease.state(other, 'one')).toMatchObject({
    isHeld: false,
    doneMsAgo: expect.any(Number) as number,
  });
  await (await taken(other, 'one')).end();
});

it('is renewed while its holder lives, and taken over when it is not heard of any more', async () => {
  const lease = await taken(worker, 'renewed', 400);
  const { rows } = await owner.query<{ until: Date }>(
    `SELECT expires_at AS until FROM work.lease WHERE name = 'renewed'`,
  );
  const first = rows[0]?.until ?? new Date(0);
  // Past the moment at which it would have ended.
  await until(async () =>
    (await owner.query<{ past: boolean }>('SELECT clock_timestamp() > $1 AS past', [first])).rows[0]
      ?.past === true
      ? true
      : null,
  );
  expect(await Lease.take(other, 'renewed')).toBeNull();
  freeze(lease);
  const next = await until(() => Lease.take(other, 'renewed'));
  await next.end();
});

it('who lost it and wakes up writes nothing as if it held it', async () => {
  const frozen = await taken(worker, 'fenced', 200);
  freeze(frozen);
  const next = await until(() => Lease.take(other, 'fenced'));
  const late = jest.fn(() => Promise.resolve());
  await expect(onConnection(worker, frozen, late)).rejects.toMatchObject({ code: 'lease.lost' });
  expect(late).not.toHaveBeenCalled();
  await expect(frozen.check()).rejects.toMatchObject({ code: 'lease.lost' });
  await expect(frozen.done()).rejects.toMatchObject({ code: 'lease.lost' });
  await frozen.end();
  expect(await Lease.state(owner, 'fenced')).toMatchObject({ isHeld: true, doneMsAgo: null });
  await onConnection(other, next, () => next.check());
  await next.end();
});

it('nobody takes it over in the middle of a transaction of its holder, however long that is', async () => {
  const slow = await taken(worker, 'slow', 200);
  freeze(slow);
  let asked: Promise<Lease | null> = Promise.resolve(null);
  await onConnection(worker, slow, async () => {
    asked = Lease.take(other, 'slow');
    // Until it waits for the row, and its lease would have ended.
    await until(async () => {
      const { rows } = await owner.query<{ waits: boolean }>(
        `SELECT EXISTS (SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE '%work.lease%')
                AND (SELECT expires_at < clock_timestamp() FROM work.lease WHERE name = 'slow') AS waits`,
      );
      return rows[0]?.waits === true ? true : null;
    });
  });
  expect(await asked).toBeNull();
  await slow.check();
  await slow.end();
});

it('whoever makes what it stands for waits for its row', async () => {
  const client = await owner.connect();
  await client.query('BEGIN');
  await lockLeaseRow(client, 'made');
  const asked = Lease.take(worker, 'made');
  await client.query('COMMIT');
  client.release();
  const lease = await asked;
  expect(lease).not.toBeNull();
  await lease?.end();
});

it('one that names a moment beyond all leases has ended', async () => {
  await owner.query(
    `INSERT INTO work.lease VALUES ('for-ever', 'nobody', 'infinity', 'infinity', 7)`,
  );
  await (await taken(worker, 'for-ever')).end();
});

it.each(['tipstaff_api', 'tipstaff_opcc', 'tipstaff_reporting', 'tipstaff_auditor'])(
  '%s can neither take one nor hold its row',
  async (role) => {
    const pool = poolAs(role);
    try {
      await expect(Lease.take(pool, 'one')).rejects.toMatchObject({ code: '42501' });
      for (const statement of [
        'SELECT FROM work.lease FOR SHARE',
        'SELECT FROM work.lease FOR KEY SHARE',
        'BEGIN; LOCK TABLE work.lease IN ACCESS SHARE MODE; COMMIT',
      ]) {
        await expect(pool.query(statement)).rejects.toMatchObject({ code: '42501' });
      }
    } finally {
      await pool.end();
    }
  },
);

it('a migration waits for another no longer than it is told, and names who holds the lock', async () => {
  const holder = new Client({
    connectionString: database.url,
    application_name: 'a reporting tool',
  });
  await holder.connect();
  try {
    await holder.query('SELECT pg_advisory_lock(7160301)');
    const { rows } = await holder.query<{ pid: number; login: string }>(
      'SELECT pg_backend_pid() AS pid, session_user AS login',
    );
    await expect(migrate(database.url, { waitMs: 100 })).rejects.toMatchObject({
      code: 'database.migration-locked',
      message: expect.stringContaining(
        `process ${rows[0]?.pid}, login ${rows[0]?.login}, program "a reporting tool"`,
      ) as string,
    });
    await holder.query('SELECT pg_advisory_unlock_all()');
    expect(await migrate(database.url)).toEqual({ applied: [] });
  } finally {
    await holder.end();
  }
});
