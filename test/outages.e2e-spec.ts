import { openPool, type Pool } from '@tipstaff/database';
import { readSettings } from '@tipstaff/platform';
import { openPathTo, type OwnRedis, type PathBetween, startOwnRedis } from '@tipstaff/test-support';
import { type Response } from 'supertest';
import { type ApiWorld, pathOf, startApi } from './api-world';
import { until } from './worker-world';

const TODAY = '2024-10-01';
jest.setTimeout(180_000);

let database: PathBetween;
let redis: OwnRedis;
let api: ApiWorld;
let owner: Pool;
beforeAll(async () => {
  redis = await startOwnRedis();
  api = await startApi(TODAY, async ({ url }) => {
    database = await openPathTo(url);
    return { DATABASE_URL: database.url, REDIS_URL: redis.url };
  });
  owner = openPool(api.database.url, { role: 'owner', max: 2 });
  await isBack();
});
afterAll(async () => {
  database.mend();
  redis.resume();
  await owner.end();
  await api.close();
  await database.close();
  await redis.stop();
});

let cases = 0;
const command = () =>
  api.post(
    `${pathOf('complaint', `CO/${String((cases += 1)).padStart(5, '0')}/24`)}/commands/receive`,
    { on: '2024-09-30' },
    { version: 0 },
  );
const LISTS = [
  '/api/v1/cases?force=norfolk',
  '/api/v1/lists',
  '/api/v1/obligations?force=norfolk',
  '/api/v1/reports/complaints-and-conduct?force=norfolk&to=2024-09-30',
];
const REPORT = LISTS[3] ?? '';
const seen = ({ status, body, headers }: Response) => [
  status,
  (body as { code?: string }).code,
  headers['retry-after'],
];
const UNAVAILABLE = [503, 'database.unavailable', '5'];

const health = async (path: string) => {
  const { status, body } = await api.get(path);
  return { status, body: body as { ok: boolean; parts?: Record<string, { ok: boolean }> } };
};

/** All is as before: asked until it is. */
const isBack = () =>
  until(async () => {
    const answers = await Promise.all([command(), ...LISTS.map((path) => api.get(path))]);
    return answers.every(({ status }) => status === 200) ? true : null;
  });

describe('a database', () => {
  it('that is gone without a word is told of, and used again once there is a way', async () => {
    const readings = () => Promise.all([command(), ...LISTS.map((path) => api.get(path))]);
    expect((await readings()).map(({ status }) => status)).toEqual(Array(5).fill(200));
    database.goSilent();
    const [commanded, ...read] = await readings();
    expect([commanded?.status, commanded?.headers['retry-after']]).toEqual([503, '5']);
    for (const answer of read) expect(seen(answer)).toEqual(UNAVAILABLE);
    expect(await health('/health/ready')).toMatchObject({ status: 503, body: { ok: false } });
    database.mend();
    await isBack();
    await until(async () => ((await health('/health/ready')).status === 200 ? true : null));
  });

  it('that is cut off behind a balancer is away, for lists too', async () => {
    database.cut();
    for (const path of [...LISTS, ...LISTS]) expect(seen(await api.get(path))).toEqual(UNAVAILABLE);
    expect((await command()).status).toBe(503);
    database.mend();
    await isBack();
  });

  it('that can only be read is told as that, and health is red', async () => {
    const name = new URL(api.database.url).pathname.slice(1);
    await owner.query(`ALTER DATABASE "${name}" SET default_transaction_read_only = on`);
    database.cut();
    database.mend();
    for (const answer of [await command(), await api.get(LISTS[0] ?? ''), await api.get(REPORT)]) {
      expect(seen(answer)).toEqual([503, 'database.read-only', '5']);
      expect((answer.body as { detail: string }).detail).toContain(
        'it can be read and not written',
      );
    }
    expect(await health('/health')).toMatchObject({
      status: 503,
      body: { parts: { database: { ok: false } } },
    });
    expect((await health('/health/ready')).status).toBe(503);
    await owner.query(`ALTER DATABASE "${name}" RESET default_transaction_read_only`);
    await isBack();
  });
});

describe('reports and searches, however many', () => {
  it('wait for each other and are told so; commands and cases do not wait for them', async () => {
    const holder = await owner.connect();
    await holder.query('BEGIN; LOCK TABLE read_model.figure_case, read_model.obligation');
    try {
      const reports = [...Array(12).keys()].map(() => api.get(REPORT).then(seen));
      const searches = [...Array(12).keys()].map(() => api.get(LISTS[2] ?? '').then(seen));
      const commands = await Promise.all([...Array(12).keys()].map(command));
      expect(commands.map(({ status }) => status)).toEqual(Array(12).fill(200));
      const { status } = await api.get(pathOf('complaint', 'CO/00001/24'));
      expect(status).toBe(200);
      for (const asked of [reports, searches]) {
        const told = await Promise.all(asked);
        // Those that came first waited for a lock, the others for a connection.
        expect(new Set(told.map(String))).toEqual(new Set(['503,database.busy,5']));
      }
    } finally {
      await holder.query('ROLLBACK');
      holder.release();
    }
    await isBack();
  });
});

describe('a Redis that hangs', () => {
  it('keeps nobody from working, is told of by whoever asks for the queue, and ready stays green', async () => {
    redis.pause();
    expect((await command()).status).toBe(200);
    const queue = await api.get(
      '/admin/queues/api/queues?activeQueue=reminders&status=latest&page=1',
    );
    expect(queue.status).toBe(503);
    expect(await health('/health')).toMatchObject({
      status: 503,
      body: { parts: { database: { ok: true }, queue: { ok: false } } },
    });
    expect((await health('/health/ready')).status).toBe(200);
    redis.resume();
    await until(async () =>
      (await health('/health')).body.parts?.['queue']?.ok === true ? true : null,
    );
  });
});

describe('the settings', () => {
  it('take several servers, and refuse what is none', () => {
    const given = (url: string) => readSettings({ DATABASE_URL: url }, ['databaseUrl']).databaseUrl;
    expect(given('postgres://u:p@one:5432,two:5433/tipstaff')).toContain('two:5433');
    expect(() => given('postgres://u:p@one:5432,/tipstaff')).toThrow(
      'DATABASE_URL is not an address',
    );
  });
});
