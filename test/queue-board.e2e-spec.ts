import { Instant } from '@tipstaff/kernel';
import { DigestQueue, REMINDER_QUEUE, SEND_DIGEST } from '@tipstaff/reminders';
import { type OwnRedis, startOwnRedis } from '@tipstaff/test-support';
import { Queue } from 'bullmq';
import { Redis } from 'ioredis';
import { type ApiWorld, startApi } from './api-world';

const DIGEST = '7f8d1e0c-3a52-4a43-9c39-0f6f2a9f6f10';
const PREFIX = 'board';

let redis: OwnRedis;
let connection: Redis;
let queue: Queue;
let api: ApiWorld;

beforeAll(async () => {
  redis = await startOwnRedis();
  connection = new Redis(redis.url, { maxRetriesPerRequest: null });
  queue = new Queue(REMINDER_QUEUE, { connection, prefix: PREFIX });
  await new DigestQueue(queue, connection, { redisUrl: redis.url }).enqueue(
    [DIGEST],
    Instant.parse('2024-10-01T08:00:00Z'),
  );
  api = await startApi('2024-10-01', { REDIS_URL: redis.url, TIPSTAFF_QUEUE_PREFIX: PREFIX });
});
afterAll(async () => {
  await api.close();
  await queue.close();
  connection.disconnect();
  await redis.stop();
});

const basic = (password: string) =>
  `Basic ${Buffer.from(`anybody:${password}`).toString('base64')}`;

const asked = (path: string, authorization?: string, method = 'GET') =>
  fetch(`${api.url}/admin/queues${path}`, {
    method,
    redirect: 'manual',
    headers: authorization === undefined ? {} : { authorization },
  });

describe('the dashboard of the queue', () => {
  it.each([
    ['without credentials', undefined],
    ['with a wrong password', basic('wrong')],
    ['with the token as the user', `Basic ${Buffer.from('a-token:').toString('base64')}`],
    ['with a wrong token', 'Bearer wrong'],
  ])('asks for a password %s', async (_, authorization) => {
    for (const path of ['', '/api/queues', '/static/favicon-32x32.png', '/queue/reminders']) {
      const answer = await asked(path, authorization);
      expect([path, answer.status, answer.headers.get('www-authenticate')]).toEqual([
        path,
        401,
        'Basic realm="tipstaff", charset="UTF-8"',
      ]);
      expect(await answer.json()).toMatchObject({
        status: 401,
        type: '/docs/problems#unauthenticated',
      });
    }
  });

  it('takes the password for nothing else', async () => {
    const answer = await fetch(`${api.url}/api/v1/commands`, {
      headers: { authorization: basic(api.token) },
    });
    expect(answer.status).toBe(401);
    expect(answer.headers.get('www-authenticate')).toBe('Bearer realm="tipstaff"');
  });

  it('is a page with its own scripts alone', async () => {
    const page = await asked('', basic(api.token));
    expect([page.status, page.headers.get('content-type')]).toEqual([
      200,
      expect.stringContaining('text/html'),
    ]);
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("base-uri 'self'");
    const other = await fetch(`${api.url}/docs`);
    expect(other.headers.get('content-security-policy')).toContain("base-uri 'none'");
    const html = await page.text();
    const scripts = [...html.matchAll(/<script defer src="([^"]+)"/g)].map(([, path]) => path);
    expect(scripts.length).toBeGreaterThan(0);
    for (const path of scripts) {
      expect([path, (await asked(`/${path}`, basic(api.token))).status]).toEqual([path, 200]);
    }
  });

  it.each([(token: string) => basic(token), (token: string) => `Bearer ${token}`])(
    'shows of each job the id of its mail and no more',
    async (header) => {
      const answer = await asked(
        '/api/queues?activeQueue=reminders&status=waiting',
        header(api.token),
      );
      const { queues } = (await answer.json()) as {
        queues: { readOnlyMode: boolean; jobs: { name: string; data: unknown }[] }[];
      };
      expect(queues).toMatchObject([
        { name: REMINDER_QUEUE, readOnlyMode: true, counts: { waiting: 1 } },
      ]);
      expect(queues[0]?.jobs.map(({ name, data }) => ({ name, data }))).toEqual([
        { name: SEND_DIGEST, data: { digestId: DIGEST } },
      ]);
    },
  );

  it.each([
    ['PUT', '/api/queues/reminders/pause'],
    ['PUT', '/api/queues/reminders/empty'],
    ['PUT', '/api/queues/reminders/obliterate'],
    ['PUT', '/api/queues/reminders/retry/failed'],
    ['POST', '/api/queues/reminders/add'],
    ['PUT', '/api/queues/pause'],
    ['DELETE', '/api/queues/reminders'],
  ])('can change nothing: %s %s', async (method, path) => {
    const answer = await asked(path, basic(api.token), method);
    expect([404, 405]).toContain(answer.status);
    expect(await queue.getJobCounts('waiting', 'active')).toMatchObject({ waiting: 1 });
    expect(await queue.isPaused()).toBe(false);
  });

  it('names the method that it knows where another is tried', async () => {
    const answer = await asked('/api/queues/reminders/pause', basic(api.token), 'PUT');
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    expect(await answer.json()).toMatchObject({ code: 'queue.read-only' });
  });

  it('is no part of the contract', async () => {
    const document = await (await fetch(`${api.url}/openapi.json`)).text();
    expect(document).not.toContain('/admin/queues');
  });
});
