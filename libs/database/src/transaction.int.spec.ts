import { RequestContext } from '@tipstaff/platform';
import { createTestDatabase, type TestDatabase } from '@tipstaff/test-support';
import { type Pool } from 'pg';
import { openPool } from './database';
import { RequestQueries } from './queries';
import { inTransaction, type TransactionOptions } from './transaction';

let database: TestDatabase;
/** One connection: what a transaction leaves behind, the next one would find. */
let pool: Pool;

beforeAll(async () => {
  database = await createTestDatabase();
  pool = openPool(database.url, { role: 'owner', max: 1 });
  await pool.query('CREATE TABLE kept (word text)');
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});
beforeEach(() => pool.query('TRUNCATE kept'));

const keep = (word: string, options?: TransactionOptions, fault?: Error) =>
  inTransaction(
    pool,
    RequestContext.current(),
    async (transaction) => {
      await transaction.query('INSERT INTO kept VALUES ($1)', [word]);
      if (fault) throw fault;
      return word;
    },
    options,
  );
const kept = async () =>
  (await pool.query<{ word: string }>('SELECT word FROM kept')).rows.map(({ word }) => word);

describe('a transaction', () => {
  it('keeps what the work did, and answers as it did', async () => {
    expect(await keep('all')).toBe('all');
    expect(await kept()).toEqual(['all']);
  });

  it('keeps nothing of work that failed, and tells why', async () => {
    await expect(keep('nothing', {}, new Error('half way'))).rejects.toThrow('half way');
    expect(await kept()).toEqual([]);
  });

  it('keeps nothing where that was asked', async () => {
    expect(await keep('nothing', { discard: true })).toBe('nothing');
    expect(await kept()).toEqual([]);
  });

  it('refuses to write where it is to read alone', async () => {
    await expect(keep('nothing', { readOnly: true })).rejects.toMatchObject({ code: '25006' });
  });

  it('has the rights of a role, and leaves them with its end', async () => {
    const role = 'opcc';
    await expect(keep('nothing', { role })).rejects.toMatchObject({ code: '42501' });
    expect(await keep('as the owner')).toBe('as the owner');
  });

  it('gives back no connection that broke', async () => {
    const ended = inTransaction(pool, RequestContext.current(), (transaction) =>
      transaction.query('SELECT pg_terminate_backend(pg_backend_pid())'),
    );
    await expect(ended).rejects.toThrow();
    expect(await keep('on another')).toBe('on another');
  });
});

describe('queries of a request', () => {
  const viewerHere = async () => {
    const { rows } = await new RequestQueries(pool).query<{ id: string; forces: string }>(
      `SELECT current_setting('tipstaff.actor') AS id, current_setting('tipstaff.forces') AS forces`,
    );
    return rows;
  };

  it('are asked as whoever asks, each for itself', async () => {
    const as = (id: string) =>
      RequestContext.of({ viewer: { id, forces: [id], seesRestricted: false } }).run(viewerHere);
    expect(await Promise.all([as('norfolk'), as('suffolk')])).toEqual([
      [{ id: 'norfolk', forces: 'norfolk' }],
      [{ id: 'suffolk', forces: 'suffolk' }],
    ]);
  });

  it('are asked as nobody outside of a request', async () => {
    expect(await viewerHere()).toEqual([{ id: '', forces: '' }]);
  });
});
