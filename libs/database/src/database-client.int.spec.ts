import { DomainError } from '@tipstaff/kernel';
import {
  createTestDatabase,
  openPathTo,
  type PathBetween,
  type TestDatabase,
} from '@tipstaff/test-support';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { Client, type Pool } from 'pg';
import { openDataSource, openPool } from './database';
import { outageOf } from './database-fault';

let database: TestDatabase;
let path: PathBetween;
beforeAll(async () => {
  database = await createTestDatabase();
  path = await openPathTo(database.url);
});
afterAll(async () => {
  await path.close();
  await database.drop();
});

/** Asks by a pool and by TypeORM: rows, or the code of the outage, of each. */
async function inBothWays(
  address: string,
  use: (ask: (text: string) => Promise<unknown[]>) => Promise<void>,
): Promise<void> {
  const pool = openPool(address, { role: 'app', max: 2 });
  const typeOrm = await openDataSource(address, { role: 'app', max: 2 });
  const ways = [
    (text: string) => rowsOf(pool, text),
    (text: string) => typeOrm.query<unknown>(text),
  ];
  try {
    await use((text) => Promise.all(ways.map((way) => way(text).catch(codeOf(address)))));
  } finally {
    await Promise.all([pool.end(), typeOrm.destroy()]);
  }
}

const rowsOf = async (pool: Pool, text: string): Promise<unknown> => (await pool.query(text)).rows;

const codeOf = (address: string) => (error: unknown) => outageOf(address, error)?.code ?? error;

const ONE = 'SELECT 1 AS one';
const one = [{ one: 1 }];
const both = (answer: unknown) => [answer, answer];

async function asOwner(text: string): Promise<unknown[]> {
  const owner = openPool(database.url, { role: 'owner', max: 1 });
  try {
    return (await owner.query<object>(text)).rows;
  } finally {
    await owner.end();
  }
}

const ASLEEP = `FROM pg_stat_activity WHERE datname = current_database() AND query = 'SELECT pg_sleep(60)'`;

async function whenAsleep(count: number): Promise<void> {
  while ((await asOwner(`SELECT ${ASLEEP}`)).length < count);
}

describe('a connection', () => {
  it('breaks when its server is silent, and not while that is at work', async () => {
    const served = openPool(database.url, { role: 'app', max: 1 });
    const longWork = served.query('SELECT 1 AS one FROM pg_sleep(8)');
    await inBothWays(path.url, async (ask) => {
      expect(await ask(ONE)).toEqual(both(one));
      path.goSilent();
      expect(await ask(ONE)).toEqual(both('database.unavailable'));
      path.mend();
      expect(await ask(ONE)).toEqual(both(one));
    });
    expect((await longWork).rows).toEqual(one);
    await served.end();
  });

  it('that breaks without a code is an outage, also for TypeORM', async () => {
    await inBothWays(path.url, async (ask) => {
      const asked = ask('SELECT pg_sleep(60)');
      await whenAsleep(2);
      await asOwner(`SELECT pg_terminate_backend(pid) ${ASLEEP}`);
      expect(await asked).toEqual(both('database.unavailable'));
    });
    await inBothWays(path.url, async (ask) => {
      const asked = ask('SELECT pg_sleep(60)');
      await whenAsleep(2);
      path.cut();
      expect(await asked).toEqual(both('database.unavailable'));
      expect(await ask(ONE)).toEqual(both('database.unavailable'));
      path.mend();
      expect(await ask(ONE)).toEqual(both(one));
    });
  });

  it('that its server ends as soon as it is there fails the statement, and not the process', async () => {
    const message = (type: string, text: string): Buffer => {
      const body = Buffer.from(text, 'latin1');
      const length = Buffer.alloc(4);
      length.writeUInt32BE(body.length + 4);
      return Buffer.concat([Buffer.from(type), length, body]);
    };
    const server = createServer((socket) => {
      socket
        .on('error', () => undefined)
        .once('data', () => {
          const goodbye = 'SFATAL\0C57P01\0Mterminating connection\0\0';
          const [welcome, ready] = [message('R', '\0\0\0\0'), message('Z', 'I')];
          socket.end(Buffer.concat([welcome, ready, message('E', goodbye)]));
        });
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const pool = openPool(`postgres://somebody@127.0.0.1:${port}/any`, { role: 'app', max: 1 });
    await expect(pool.query(ONE)).rejects.toThrow();
    await pool.end();
    server.close();
  });

  it('that is not to be had since all are in use is told so', async () => {
    await inBothWays(database.url, async (ask) => {
      const asked = [ask('SELECT pg_sleep(6.5)'), ask('SELECT pg_sleep(6.5)'), ask(ONE)];
      expect((await Promise.all(asked))[2]).toEqual(both('database.busy'));
    });
  });

  it('has limits: of a statement, of a wait for a lock, of standing still', async () => {
    const pool = openPool(database.url, { role: 'api', max: 1, statementWithin: '50ms' });
    await expect(pool.query('SELECT pg_sleep(60)').catch(codeOf(database.url))).resolves.toBe(
      'database.too-slow',
    );
    const { rows } = await pool.query(
      `SELECT current_setting('lock_timeout') AS lock,
              current_setting('idle_in_transaction_session_timeout') AS still`,
    );
    expect(rows).toEqual([{ lock: '10s', still: '30s' }]);
    await pool.end();
  });
});

describe('a server that takes no writes', () => {
  it('is none to connect to, and is left as soon as it says so', async () => {
    const pool = openPool(database.url, { role: 'app', max: 3 });
    const pid = async () =>
      (await pool.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')).rows[0]?.pid;
    // Three connections, of which one hears of it.
    await Promise.all([pid(), pid(), pid()]);
    const before = await Promise.all([pid(), pid(), pid()]);
    await pool.query('SET default_transaction_read_only = on');
    expect(before).not.toContain(await pid());

    const name = new URL(database.url).pathname.slice(1);
    await asOwner(`ALTER DATABASE "${name}" SET default_transaction_read_only = on`);
    await pool.query('SET default_transaction_read_only = on');
    const refused = await pool.query(ONE).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(DomainError);
    expect(refused).toMatchObject({ kind: 'unavailable', code: 'database.read-only' });
    const lifted = new URL(database.url);
    lifted.searchParams.set('options', '-c default_transaction_read_only=off');
    await asOwnerAt(lifted.href, `ALTER DATABASE "${name}" RESET default_transaction_read_only`);
    expect((await pool.query(ONE)).rows).toEqual(one);
    await pool.end();
  });
});

async function asOwnerAt(address: string, text: string): Promise<void> {
  const client = new Client({ connectionString: address });
  await client.connect();
  await client.query(text);
  await client.end();
}

describe('several servers', () => {
  it('are as good as the one that takes writes, whichever it is', async () => {
    const { host } = new URL(path.url);
    const several = path.url.replace(host, `127.0.0.1:1,${host}`);
    await inBothWays(several, async (ask) => {
      expect(await ask(ONE)).toEqual(both(one));
    });
  });

  it('that are all away are named', async () => {
    const several = database.url.replace(new URL(database.url).host, '127.0.0.1:1,127.0.0.1:2');
    const pool = openPool(several, { role: 'app' });
    await expect(pool.query(ONE)).rejects.toThrow(/127\.0\.0\.1:1,127\.0\.0\.1:2.*nothing answers/);
    await pool.end();
  });
});
