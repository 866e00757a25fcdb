import { createTestDatabase, type TestDatabase } from '@tipstaff/test-support';
import { type Pool } from 'pg';
import { openDataSource, openPool } from './database';
import { migrate } from './migrate';

let database: TestDatabase;
let pool: Pool;

beforeAll(async () => {
  database = await createTestDatabase();
  pool = openPool(database.url, { role: 'app' });
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

/** The same server under another name, user or port. */
function addressWith(part: Partial<Pick<URL, 'pathname' | 'username' | 'port'>>): string {
  return Object.assign(new URL(database.url), part).href;
}

async function refusalOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'nothing was refused',
    (error: unknown) => (error as Error).message,
  );
}

describe('a pool', () => {
  it('of the role app is not the owner of the tables', async () => {
    const { rows } = await pool.query('SELECT current_user AS name');
    expect(rows).toEqual([{ name: 'tipstaff_app' }]);
  });

  it('of the role owner is the user of the address', async () => {
    const owner = openPool(database.url, { role: 'owner', max: 1 });
    const { rows } = await owner.query('SELECT current_user = session_user AS same');
    await owner.end();
    expect(rows).toEqual([{ same: true }]);
  });

  it('reads a day as its text, a moment as ISO in UTC, a bigint as a number', async () => {
    const { rows } = await pool.query(
      `SELECT DATE '2024-03-31' AS day,
              TIMESTAMPTZ '2024-07-01 00:30:00.1239+01' AS moment,
              BIGINT '9007199254740991' AS position,
              NULL::date AS nothing`,
    );
    expect(rows).toEqual([
      {
        day: '2024-03-31',
        moment: '2024-06-30T23:30:00.123Z',
        position: 9_007_199_254_740_991,
        nothing: null,
      },
    ]);
  });

  it('survives that the server ends its idle connections', async () => {
    let tell: (error: Error) => void = () => undefined;
    const heard = new Promise<Error>((resolve) => (tell = resolve));
    const watched = openPool(database.url, { role: 'app', max: 1, onIdleError: tell });
    const { rows } = await watched.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    await ownerQuery('SELECT pg_terminate_backend($1)', [rows[0]?.pid]);
    expect(await heard).toBeInstanceOf(Error);
    expect((await watched.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
    await watched.end();
  });

  it('ends a transaction that stands still, and goes on', async () => {
    expect((await pool.query('SHOW idle_in_transaction_session_timeout')).rows).toEqual([
      { idle_in_transaction_session_timeout: '30s' },
    ]);
    const narrow = openPool(database.url, { role: 'app', max: 1 });
    const client = await narrow.connect();
    const ended = new Promise((resolve) => client.once('end', () => resolve(true)));
    await client.query(`BEGIN; SET LOCAL idle_in_transaction_session_timeout = '10ms'`);
    expect(await ended).toBe(true);
    await expect(client.query('SELECT 1')).rejects.toThrow();
    client.release(true);
    expect((await narrow.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
    await narrow.end();
  });

  it.each([
    ['a server that is not there', { port: '1' }, 'nothing answers there'],
    ['a database that is not there', { pathname: '/no_such_test' }, 'no such database'],
  ])('says what to do about %s', async (_, part, words) => {
    const address = addressWith(part);
    const lost = openPool(address, { role: 'app' });
    const refused = await Promise.all([
      refusalOf(lost.query('SELECT 1')),
      refusalOf(lost.connect()),
      refusalOf(openDataSource(address, { role: 'app' })),
      refusalOf(migrate(address)),
    ]);
    await lost.end();
    expect(refused).toEqual(Array(4).fill(expect.stringContaining(words)));
  });
});

async function ownerQuery(text: string, values: unknown[]): Promise<void> {
  const owner = openPool(database.url, { role: 'owner', max: 1 });
  try {
    await owner.query(text, values);
  } finally {
    await owner.end();
  }
}

describe('migrate', () => {
  it('does nothing to a database that is up to date, however many run it at once', async () => {
    const runs = await Promise.all([migrate(database.url), migrate(database.url)]);
    expect(runs).toEqual([{ applied: [] }, { applied: [] }]);
  });

  it('refuses a database that is not in UTF8', async () => {
    const name = `${new URL(database.url).pathname.slice(1)}_latin1`;
    await ownerQuery(`CREATE DATABASE ${name} ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0`, []);
    const refused = await refusalOf(migrate(addressWith({ pathname: `/${name}` })));
    await ownerQuery(`DROP DATABASE ${name}`, []);
    expect(refused).toMatch(/is in LATIN1(.*)createdb -E UTF8/);
  });
});

describe('TypeORM', () => {
  it('reads days and moments as the pool does', async () => {
    const dataSource = await openDataSource(database.url, { role: 'app', max: 1 });
    const rows: unknown = await dataSource.query(
      `SELECT current_user AS name, DATE '2024-03-31' AS day`,
    );
    await dataSource.destroy();
    expect(rows).toEqual([{ name: 'tipstaff_app', day: '2024-03-31' }]);
  });
});
