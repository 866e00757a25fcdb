import { systemClock } from '@tipstaff/kernel';
import { readSettings } from '@tipstaff/platform';
import {
  createTestDatabase,
  type OwnRedis,
  startOwnRedis,
  type TestDatabase,
  testRedisUrl,
  uniqueQueuePrefix,
} from '@tipstaff/test-support';
import { Redis } from 'ioredis';
import {
  type Application,
  type ApplicationOptions,
  createApplication,
} from '../apps/api/src/application';
import { answerToRaw } from './raw-request';

const TOKEN = 'a-token-for-this-test-alone-0123456789';
const LIMIT = 5;

let database: TestDatabase;
beforeAll(async () => void (database = await createTestDatabase()));
afterAll(() => database.drop());

interface Served extends Application {
  readonly address: string;
}

async function served(
  environment: Record<string, string>,
  options: ApplicationOptions = {},
): Promise<Served> {
  const settings = readSettings(
    {
      NODE_ENV: 'test',
      DATABASE_URL: database.url,
      REDIS_URL: testRedisUrl(),
      TIPSTAFF_API_TOKEN: TOKEN,
      TIPSTAFF_CLOCK: `demo:2024-10-01T08:00:00Z@${systemClock.now()}`,
      TIPSTAFF_QUEUE_PREFIX: uniqueQueuePrefix(),
      ...environment,
    },
    ['databaseUrl', 'redisUrl', 'apiToken'],
  );
  const application = await createApplication(settings, options);
  await application.app.listen(0, '127.0.0.1');
  return { ...application, address: await application.app.getUrl() };
}

const asked = (address: string, token = TOKEN): Promise<Response> =>
  fetch(`${address}/api/v1/cases?force=norfolk`, { headers: { authorization: `Bearer ${token}` } });

/** Asks until it is told to wait. The first requests may come before Redis is connected. */
async function askedUntilRefused(address: string, token = TOKEN): Promise<Response> {
  for (let attempt = 1; attempt <= 20 * LIMIT; attempt += 1) {
    const answer = await asked(address, token);
    if (answer.status === 429) return answer;
    await answer.body?.cancel();
  }
  throw new Error('No request was refused.');
}

/** The first requests may come before Redis is connected, and are not counted then. */
async function askedUntilAllowed(address: string): Promise<void> {
  for (let attempt = 1; attempt <= 100; attempt += 1) {
    const answer = await asked(address);
    await answer.body?.cancel();
    const [limit, left] = ['limit', 'remaining'].map((name) =>
      Number(answer.headers.get(`ratelimit-${name}`)),
    );
    if (left !== undefined && limit !== undefined && left < limit) return;
  }
  throw new Error('No request was counted.');
}

describe('a caller who sends too many requests', () => {
  const prefix = uniqueQueuePrefix();
  let api: Served;
  beforeAll(async () => {
    api = await served({
      TIPSTAFF_RATE_LIMIT_PER_MINUTE: String(LIMIT),
      TIPSTAFF_QUEUE_PREFIX: prefix,
    });
  });
  afterAll(() => api.app.close());

  it('is told to wait and for how long, while others and health are still answered', async () => {
    const answer = await askedUntilRefused(api.address);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    const problem = (await answer.json()) as Record<string, unknown>;
    expect(problem).toMatchObject({
      type: '/docs/problems#too-many-requests',
      status: 429,
      code: 'request.too-many-requests',
      instance: '/api/v1/cases',
      correlationId: answer.headers.get('x-correlation-id'),
    });
    const seconds = Number(answer.headers.get('retry-after'));
    expect(problem['detail']).toContain(`try again in ${seconds} seconds`);
    expect([seconds >= 1, seconds <= 60]).toEqual([true, true]);
    expect(answer.headers.get('ratelimit-limit')).toBe(String(LIMIT));

    for (let n = 0; n <= LIMIT; n += 1) {
      expect((await fetch(`${api.address}/health/live`)).status).toBe(200);
    }
    expect((await asked(api.address, 'x'.repeat(40))).status).toBe(401);
  });

  it('with ever new wrong tokens is one caller', async () => {
    let tokens = 0;
    for (let status = 0; status !== 429; tokens += 1) {
      ({ status } = await asked(api.address, `a-wrong-token-of-many-0123456789-${tokens}`));
      expect([401, 429]).toContain(status);
    }
    expect(tokens).toBeLessThanOrEqual(LIMIT + 1);
  });

  it('is answered again when the minute is over', async () => {
    const redis = new Redis(testRedisUrl());
    const keys = await redis.keys(`${prefix}:requests:*`);
    expect(keys).toContain(`${prefix}:requests:cases:actor:api-token`);
    // The end of the minute, without waiting for it: Redis forgets the count.
    await Promise.all(keys.map((key) => redis.pexpire(key, 0)));
    await redis.quit();
    // The force is not known; what counts is that it was asked.
    expect((await asked(api.address)).status).toBe(404);
  });
});

describe('a caller who guesses', () => {
  const EVERYTHING = 200;
  const GUESSES = EVERYTHING / 40;
  let api: Served;
  beforeAll(async () => {
    api = await served({ TIPSTAFF_RATE_LIMIT_PER_MINUTE: String(EVERYTHING) });
  });
  afterAll(() => api.app.close());

  it('is told to wait long before others are, who share the address and hold a token', async () => {
    await askedUntilAllowed(api.address);
    for (let n = 0; n < 2 * GUESSES; n += 1) {
      const status = n < GUESSES ? 401 : 429;
      expect([n, (await asked(api.address, `a-guess-of-many-0123456789-${n}`)).status]).toEqual([
        n,
        status,
      ]);
    }
    expect((await asked(api.address)).status).toBe(404);
    // Calendar programs hold no token: they guess nothing.
    expect((await fetch(`${api.address}/feeds/x.ics`)).status).toBe(404);
  });

  it('gets no more tries by naming another address as its own', async () => {
    const forged = {
      'x-forwarded-for': '198.51.100.7',
      'x-real-ip': '198.51.100.7',
      forwarded: 'for=198.51.100.7',
    };
    const answer = await fetch(`${api.address}/api/v1/cases?force=norfolk`, {
      headers: { authorization: 'Bearer another-guess-0123456789-01234567', ...forged },
    });
    expect(answer.status).toBe(429);
  });

  it('may be one who looks at the queue with the right password', async () => {
    const password = Buffer.from(`anybody:${TOKEN}`).toString('base64');
    const answer = await fetch(`${api.address}/admin/queues`, {
      headers: { authorization: `Basic ${password}` },
    });
    expect(answer.status).toBe(200);
  });
});

describe('callers who come through a proxy', () => {
  const PROXIED = 10;
  let api: Served;
  beforeAll(async () => {
    api = await served({
      TIPSTAFF_RATE_LIMIT_PER_MINUTE: String(PROXIED),
      // The proxy that this test is, and one before it.
      TIPSTAFF_TRUSTED_PROXIES: '127.0.0.1 10.9.0.0/16',
    });
    await askedUntilAllowed(api.address);
  });
  afterAll(() => api.app.close());

  /** What is left of the calls of whoever is named, after this one; null: none were. */
  const left = async (forwarded: string | null, path = '/signed-out'): Promise<number | null> => {
    const headers: Record<string, string> = forwarded ? { 'x-forwarded-for': forwarded } : {};
    const answer = await fetch(`${api.address}${path}`, { headers, redirect: 'manual' });
    await answer.body?.cancel();
    return answer.status === 429 ? null : Number(answer.headers.get('ratelimit-remaining'));
  };
  const flood = async (forwarded: string, path?: string): Promise<void> => {
    while ((await left(forwarded, path)) !== null);
  };

  it('are limited each for themselves, and not out of what another route answers', async () => {
    await flood('203.0.113.1');
    expect(await left('203.0.113.2')).toBe(PROXIED - 1);
    for (const path of ['/sign-in', '/feeds/x.ics', '/api/v1/anchors/x', '/docs/problems']) {
      expect([path, await left('203.0.113.1', path)]).toEqual([path, PROXIED - 1]);
    }
    expect((await asked(api.address)).status).toBe(404);
  });

  it('get no more tries by what they write before what the proxy writes', async () => {
    for (const forged of ['198.51.100.9', 'unknown', '10.9.0.1', '127.0.0.1', '"', ',,', '::1']) {
      expect([forged, await left(`${forged}, 203.0.113.1`)]).toEqual([forged, null]);
    }
    // Two proxies of ours, with ports as some write them.
    expect(await left('198.51.100.9, 203.0.113.1:4711, 10.9.1.2')).toBeNull();
    expect(await left('203.0.113.1, ::ffff:10.9.1.2')).toBeNull();
  });

  it('are one where they share a network of IPv6', async () => {
    await flood('2001:db8:1:2::1');
    expect(await left('2001:db8:1:2:ffff::7')).toBeNull();
    expect(await left('[2001:db8:1:2::9]:443')).toBeNull();
    expect(await left('2001:db8:1:3::1')).toBe(PROXIED - 1);
  });

  it('are the proxy where that names nobody', async () => {
    await flood('not an address');
    for (const nobody of ['256.1.1.1', 'unknown', '203.0.113.300', '<script>', '127.0.0.1']) {
      expect([nobody, await left(nobody)]).toEqual([nobody, null]);
    }
    expect(await left(null)).toBeNull();
  });

  it('are believed by nobody who trusts no proxy', async () => {
    const other = await served({ TIPSTAFF_RATE_LIMIT_PER_MINUTE: String(PROXIED) });
    await askedUntilAllowed(other.address);
    const statuses = [];
    for (let n = 0; n <= PROXIED; n += 1) {
      const headers = { 'x-forwarded-for': `203.0.113.${n}` };
      statuses.push((await fetch(`${other.address}/signed-out`, { headers })).status);
    }
    await other.app.close();
    expect(statuses.filter((status) => status === 429)).toHaveLength(1);
  });
});

describe('a Redis that is away', () => {
  let redis: OwnRedis;
  let api: Served;
  beforeAll(async () => {
    redis = await startOwnRedis();
    api = await served({ REDIS_URL: redis.url, TIPSTAFF_RATE_LIMIT_PER_MINUTE: String(LIMIT) });
  });
  afterAll(() => api.app.close());

  const statuses = async (): Promise<Set<number>> => {
    const seen = new Set<number>();
    for (let n = 0; n < 2 * LIMIT; n += 1) seen.add((await asked(api.address)).status);
    return seen;
  };

  it('limits nothing and refuses nobody, whether it hangs or is gone', async () => {
    await askedUntilRefused(api.address);
    const own = new Redis(redis.url);
    const pid = Number(/process_id:(\d+)/.exec(await own.info('server'))?.[1]);
    own.disconnect();
    process.kill(pid, 'SIGSTOP');
    expect(await statuses()).toEqual(new Set([404]));
    process.kill(pid, 'SIGCONT');
    await redis.stop();
    expect(await statuses()).toEqual(new Set([404]));
  });
});

describe('a request that is too large, too slow or none at all', () => {
  let api: Served;
  beforeAll(async () => void (api = await served({}, { requestWithinMs: 400 })));
  afterAll(() => api.app.close());

  const request = (path: string, ...headers: string[]): string =>
    [`GET ${path} HTTP/1.1`, 'Host: x', 'Connection: close', ...headers, '', ''].join('\r\n');
  const CASES = '/api/v1/cases?force=norfolk';

  it.each([
    [431, 'headers-too-large', request(CASES, `X-Much: ${'x'.repeat(20_000)}`)],
    [431, 'headers-too-large', request(`${CASES}&q=${'x'.repeat(20_000)}`)],
    [414, 'address-too-long', request(`${CASES}&q=${'x'.repeat(9_000)}`)],
    [400, 'invalid-input', 'made up\r\n\r\n'],
    [400, 'invalid-input', request(CASES, 'Content-Length: many')],
    [408, 'request-timeout', `GET ${CASES} HTTP/1.1\r\nHost: x\r\nX-Half-a-`],
    [
      408,
      'request-timeout',
      `POST /api/v1/cases/complaint/norfolk/1/facts HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${TOKEN}\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"on":`,
    ],
  ])('is answered %i %s as a problem', async (status, kind, text) => {
    const [head = '', body = ''] = (await answerToRaw(api.address, text)).split('\r\n\r\n');
    expect(head).toContain(`HTTP/1.1 ${status} `);
    expect(head.toLowerCase()).toContain('content-type: application/problem+json');
    const problem = JSON.parse(body) as Record<string, unknown>;
    expect(problem).toMatchObject({ type: `/docs/problems#${kind}`, status });
    expect(problem['detail']).toMatch(/: send |: give |send/);
    expect(head.toLowerCase()).toContain(`x-correlation-id: ${String(problem['correlationId'])}`);
  });

  it('does not stop the next one', async () => {
    expect((await fetch(`${api.address}/health/live`)).status).toBe(200);
  });
});
