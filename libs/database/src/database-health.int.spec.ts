import { createTestDatabase, type TestDatabase } from '@tipstaff/test-support';
import { Client, type Pool } from 'pg';
import { openPool } from './database';
import { DatabaseHealth, NEEDS_DISK } from './database-health';

let database: TestDatabase;
const pools: Pool[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
});
afterEach(() => Promise.all(pools.splice(0).map((pool) => pool.end())));
afterAll(() => database.drop());

function opened(options: Partial<Parameters<typeof openPool>[1]> = {}): Pool {
  const pool = openPool(database.url, { role: 'app', max: 1, ...NEEDS_DISK, ...options });
  pools.push(pool);
  return pool;
}
const healthOf = (pool: Pool) => new DatabaseHealth(pool, database.url);

async function asOwner(statement: string): Promise<void> {
  const owner = new Client({ connectionString: database.url });
  await owner.connect();
  try {
    await owner.query(statement);
  } finally {
    await owner.end();
  }
}

describe('the health of the database', () => {
  it('is good where it answers and has room, also after a connection was killed', async () => {
    const pool = opened();
    expect(await healthOf(pool).check()).toEqual({ ok: true });
    const { rows } = await pool.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    const ended = new Promise((resolve) => pool.once('error', resolve));
    await asOwner(`SELECT pg_terminate_backend(${rows[0]?.pid ?? 0})`);
    await ended;
    expect(await healthOf(pool).check()).toEqual({ ok: true });
  });

  it('is asked once, however many ask at the same time, and anew when they ask again', async () => {
    const pool = opened();
    const health = healthOf(pool);
    const asked = jest.spyOn(pool, 'query');
    const answers = await Promise.all(Array.from({ length: 20 }, () => health.check()));
    expect(answers).toEqual(Array.from({ length: 20 }, () => ({ ok: true })));
    expect(asked).toHaveBeenCalledTimes(1);
    await health.check();
    expect(asked).toHaveBeenCalledTimes(2);
  });

  it('is bad where every connection of its pool is in use, and says so', async () => {
    const pool = opened();
    const lent = await pool.connect();
    expect(await healthOf(pool).check()).toEqual({
      ok: false,
      detail: expect.stringMatching(/connection/i),
    });
    lent.release();
    expect(await healthOf(pool).check()).toEqual({ ok: true });
  });

  it('is bad where it can not do in time what it is asked, and writes two megabytes for it', async () => {
    expect(await healthOf(opened({ statementWithin: '1ms' })).check()).toMatchObject({ ok: false });
    const pool = opened();
    const written = async () => {
      const { rows } = await pool.query<{ bytes: number }>(
        `SELECT temp_bytes AS bytes FROM pg_stat_database WHERE datname = current_database()`,
      );
      return Number(rows[0]?.bytes);
    };
    const before = await written();
    await healthOf(pool).check();
    await pool.query('SELECT pg_stat_force_next_flush()').catch(() => undefined);
    expect(await written()).toBeGreaterThan(before);
  });

  it('is bad where no server answers, and names the address without a password', async () => {
    const address = new URL(database.url);
    address.port = '1';
    address.password = 'Zweihander';
    const pool = openPool(address.href, { role: 'app', max: 1 });
    pools.push(pool);
    const answer = await new DatabaseHealth(pool, address.href).check();
    expect(answer).toMatchObject({ ok: false, detail: expect.stringContaining(':1') });
    expect(JSON.stringify(answer)).not.toContain('Zweihander');
  });
});
