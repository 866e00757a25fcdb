import {
  createTestDatabase,
  startSourceProcess,
  type TestDatabase,
  testRedisUrl,
} from '@tipstaff/test-support';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server } from 'node:net';
import { join } from 'node:path';

const MAIN = join(__dirname, '../apps/api/src/main.ts');
const TOKEN = 'a-token-for-this-test-alone-0123456789';
const KEY = randomBytes(32).toString('base64');

let database: TestDatabase;
beforeAll(async () => void (database = await createTestDatabase()));
afterAll(() => database.drop());

const started = (environment: Record<string, string>) =>
  startSourceProcess(MAIN, [], {
    NODE_ENV: 'production',
    DATABASE_URL: database.url,
    REDIS_URL: testRedisUrl(),
    TIPSTAFF_REDIS_PASSWORD: 'not-required',
    TIPSTAFF_API_TOKEN: TOKEN,
    TIPSTAFF_API_PORT: '0',
    TIPSTAFF_KEY_ENCRYPTION_KEYS: KEY,
    ...environment,
  });

/** Lets the process run to its end. */
async function endOf(
  api: ReturnType<typeof started>,
): Promise<{ status: number | null; words: string }> {
  let words = '';
  api.stderr?.on('data', (chunk: Buffer) => (words += chunk.toString()));
  // What it logs at its start is more than a pipe holds, and it would wait for a reader.
  api.stdout?.resume();
  const status = await new Promise<number | null>((resolve) => api.once('close', resolve));
  return { status, words: words.trim() };
}

/** The address that the process says it listens on. */
async function addressOf(api: ReturnType<typeof started>): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    api.once('close', () => reject(new Error(`The API ended without listening: ${said}`)));
    api.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (address) resolve(address);
    });
  });
}

async function occupiedPort(): Promise<{ port: number; server: Server }> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, server };
}

describe('the API at its start', () => {
  it('listens, answers, and leaves with status 0 on SIGTERM', async () => {
    const api = started({});
    const ended = endOf(api);
    const address = await addressOf(api);
    const answer = await fetch(`${address}/health/live`);
    expect([answer.status, await answer.json()]).toEqual([200, { ok: true }]);
    api.kill('SIGTERM');
    expect(await ended).toEqual({ status: 0, words: '' });
  });

  it('leaves so on SIGTERM while somebody is connected and asks nothing', async () => {
    const api = started({});
    const ended = endOf(api);
    const address = new URL(await addressOf(api));
    const silent = connect(Number(address.port), address.hostname);
    await once(silent, 'connect');
    expect((await fetch(new URL('/health/live', address))).status).toBe(200);
    api.kill('SIGTERM');
    expect(await ended).toEqual({ status: 0, words: '' });
    silent.destroy();
  });

  it('says the address that it listens on, of every address of the machine and of IPv6 too', async () => {
    for (const [host, told] of [
      [
        '0.0.0.0',
        /Listening on http:\/\/0\.0\.0\.0:\d+, documentation at https:\/\/t\.example\/docs/,
      ],
      ['::1', /Listening on http:\/\/\[::1\]:\d+, /],
    ] as const) {
      const api = started({ TIPSTAFF_API_HOST: host, TIPSTAFF_PUBLIC_URL: 'https://t.example' });
      let said = '';
      await new Promise<void>((resolve) => {
        api.once('close', () => resolve());
        api.stdout?.on('data', (chunk: Buffer) => {
          said += chunk.toString();
          if (said.includes('Listening on')) resolve();
        });
      });
      const ended = endOf(api);
      api.kill('SIGTERM');
      await ended;
      expect(said).toMatch(told);
      expect(said).not.toContain('localhost');
    }
  });

  it('does not start in production on the demo clock, or with a token of one letter', async () => {
    const { status, words } = await endOf(
      started({
        TIPSTAFF_API_TOKEN: 'x'.repeat(40),
        TIPSTAFF_CLOCK: 'demo:2024-10-01T08:00:00Z@2026-01-01T00:00:00Z',
      }),
    );
    expect(status).toBe(1);
    expect(words).toMatch(/TIPSTAFF_CLOCK is not "real".*\n.*TIPSTAFF_API_TOKEN repeats itself/);
  });

  it('does not start in production without a key-encryption key', async () => {
    const { status, words } = await endOf(started({ TIPSTAFF_KEY_ENCRYPTION_KEYS: '' }));
    expect(status).toBe(1);
    expect(words).toMatch(
      /^The API can not start\. There is no key-encryption key.*tipstaff keys new/,
    );
  });

  it('says in one sentence that its port is in use', async () => {
    const { port, server } = await occupiedPort();
    const { status, words } = await endOf(started({ TIPSTAFF_API_PORT: String(port) }));
    server.close();
    expect(status).toBe(1);
    expect(words).toBe(
      `The API can not start. It can not listen: port ${port} on 127.0.0.1 is in use. Stop what listens there, or set TIPSTAFF_API_PORT to another port (0: any free one).`,
    );
  });

  it('says in one sentence that its database is down, and where', async () => {
    const lost = 'postgres://tipstaff:c81e9f04ab72@127.0.0.1:1/tipstaff';
    const { status, words } = await endOf(started({ DATABASE_URL: lost }));
    expect(status).toBe(1);
    expect(words).toBe(
      'The API can not start. The database at 127.0.0.1:1/tipstaff can not be used: nothing answers there. Start PostgreSQL, or correct DATABASE_URL.',
    );
  });

  it('reports all wrong settings together', async () => {
    const { status, words } = await endOf(
      started({ TIPSTAFF_API_TOKEN: 'short', TIPSTAFF_API_PORT: '-1', REDIS_URL: '' }),
    );
    expect(status).toBe(1);
    expect(words).toMatch(/TIPSTAFF_API_TOKEN is too short/);
    expect(words).toMatch(/TIPSTAFF_API_PORT is "-1"/);
    expect(words).toMatch(/REDIS_URL is not set/);
  });
});
