import { newSigningKey } from '@tipstaff/platform';
import { startSourceProcess } from '@tipstaff/test-support';
import { Redis } from 'ioredis';
import { randomBytes } from 'node:crypto';
import { type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Client } from 'pg';
import { SMTPServer } from 'smtp-server';
import { type Case, giveAsWritten } from './client/give';
import { answerToRaw } from './raw-request';
import { until, WorkerWorld } from './worker-world';

const API = join(__dirname, '../apps/api/src/main.ts');
const WORKER = join(__dirname, '../apps/worker/src/main.ts');

/** Known, found nowhere else, and written differently in each of the forms that are looked for. */
const planted = (what: string) => `${what}-"é?/+${randomBytes(9).toString('hex')}`;
const token = (what: string) => `${what}-${randomBytes(20).toString('hex')}`;

const secrets = {
  apiToken: token('api'),
  /** That of the test's own PostgreSQL, which is made anew for each run. */
  database: '',
  redis: token('redis'),
  smtp: token('smtp'),
  client: token('client'),
  signing: newSigningKey().privateKey,
  keys: randomBytes(32).toString('base64'),
  calendar: randomBytes(32).toString('base64url').padEnd(43, 'x').slice(0, 43),
  session: token('session'),
  bearer: token('bearer'),
  person: planted('person'),
  note: planted('note'),
  unknown: planted('unknown'),
};

/** Each way in which a secret may have been written down. */
function formsOf(secret: string): readonly string[] {
  const bytes = Buffer.from(secret);
  // In the middle of longer base64 the ends differ with what stands around them.
  const shifted = [0, 1, 2].flatMap((shift) =>
    (['base64', 'base64url'] as const).map((form) =>
      Buffer.concat([Buffer.alloc(shift), bytes])
        .toString(form)
        .slice(shift === 0 ? 0 : 4, -4),
    ),
  );
  const json = JSON.stringify(secret).slice(1, -1);
  const ascii = json.replace(/[^\x20-\x7e]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`);
  const form = new URLSearchParams({ '': secret }).toString().slice(1);
  return [secret, ...shifted, encodeURIComponent(secret), form, json, ascii];
}

function secretsIn(text: string): readonly string[] {
  return Object.entries(secrets)
    .filter(([, secret]) => formsOf(secret).some((form) => text.includes(form)))
    .map(([name]) => name);
}

/** All that is in a Redis, whatever the type of its keys. */
async function everythingIn(redis: Redis): Promise<string> {
  const all: unknown[] = [];
  for await (const keys of redis.scanStream() as AsyncIterable<string[]>) {
    for (const key of keys) all.push(key, await valueOf(redis, key));
  }
  return all.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join('\n');
}

async function valueOf(redis: Redis, key: string): Promise<unknown> {
  switch (await redis.type(key)) {
    case 'hash':
      return Object.entries(await redis.hgetall(key))
        .flat()
        .join('\n');
    case 'list':
      return (await redis.lrange(key, 0, -1)).join('\n');
    case 'set':
      return (await redis.smembers(key)).join('\n');
    case 'zset':
      return (await redis.zrange(key, 0, -1)).join('\n');
    case 'stream':
      return (await redis.xrange(key, '-', '+')).flat(2).join('\n');
    default:
      return redis.get(key);
  }
}

/** Refuses each login and, as the worst of servers do, repeats it. */
async function refusingMailServer(): Promise<{ address: string; stop: () => void }> {
  const server = new SMTPServer({
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    onAuth: ({ username, password }, _session, callback) => {
      const words = `Bad login ${username} ${password ?? ''}`;
      callback(Object.assign(new Error(words), { responseCode: 535 }));
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return { address: `127.0.0.1:${port}`, stop: () => void server.close() };
}

interface Started {
  said(): string;
  readonly ended: Promise<unknown>;
  kill(): void;
}

function started(main: string, environment: Readonly<Record<string, string>>): Started {
  const child = startSourceProcess(main, [], environment);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  }
  const ended = new Promise((resolve) => child.once('close', resolve));
  return { said: () => said, ended, kill: () => void child.kill('SIGTERM') };
}

/** Fields of each line in production that are always there. */
const KEYS = ['level', 'pid', 'timestamp', 'message', 'context', 'stack', 'correlationId'].sort();
const LINE = /^\[Nest\] \d+ {2}- .+ +(LOG|WARN|ERROR|FATAL) /;
const FORGED = 'planted-line';
const BREAKS = [
  '\n',
  '\r',
  '\r\n',
  '\u2028',
  '\u2029',
  '\u0085',
  '\u001b[2K',
  '"}\n{"level":"log"',
];

describe.each(['development', 'production'])('what the processes say in %s', (environment) => {
  jest.setTimeout(120_000);
  let world: WorkerWorld;
  let redis: Redis;
  let admin: Client;
  let mail: Awaited<ReturnType<typeof refusingMailServer>>;
  let settings: Record<string, string>;
  let processes: Started[] = [];

  beforeAll(async () => {
    world = await WorkerWorld.open();
    mail = await refusingMailServer();
    secrets.database = new URL(world.database.url).password;
    expect(secrets.database.length).toBeGreaterThan(11);
    admin = new Client({ connectionString: world.database.url });
    await admin.connect();
    redis = new Redis(world.redis.url);
    await redis.config('SET', 'maxmemory-policy', 'noeviction');
    await redis.config('SET', 'requirepass', secrets.redis);
    await redis.auth(secrets.redis);
    const withLogin = (address: string, user: string, password: string) => {
      const url = new URL(address);
      return Object.assign(url, { username: user, password }).href;
    };
    settings = {
      NODE_ENV: environment,
      DATABASE_URL: world.database.url,
      REDIS_URL: withLogin(world.redis.url, '', secrets.redis),
      SMTP_URL: `smtp://tipstaff:${secrets.smtp}@${mail.address}`,
      // Its login has to be seen to be refused.
      TIPSTAFF_SMTP_TLS: 'not-required',
      TIPSTAFF_API_TOKEN: secrets.apiToken,
      TIPSTAFF_API_PORT: '0',
      TIPSTAFF_WORKER_PORT: '0',
      TIPSTAFF_SWEEP_EVERY_MS: '200',
      TIPSTAFF_SWEEP_LEASE_MS: '2000',
      TIPSTAFF_OIDC_ISSUER: 'https://127.0.0.1:9',
      TIPSTAFF_OIDC_CLIENT_ID: 'tipstaff',
      TIPSTAFF_OIDC_CLIENT_SECRET: secrets.client,
      TIPSTAFF_PUBLIC_URL: 'https://tipstaff.example',
      TIPSTAFF_SIGNING_KEY: secrets.signing,
      TIPSTAFF_KEY_ENCRYPTION_KEYS: secrets.keys,
    };
    processes = [API, WORKER].map((main) => started(main, settings));
  });

  afterAll(async () => {
    for (const one of processes) one.kill();
    await Promise.all(processes.map(({ ended }) => ended));
    redis.disconnect();
    mail.stop();
    await admin.end();
    await world.close();
  });

  const words = () => processes.map(({ said }) => said()).join('\n');
  const address = () =>
    until(() => /Listening on (http:\/\/127\.0\.0\.1:\d+)/.exec(words())?.[1] ?? null);

  async function asked(path: string, init: RequestInit = {}): Promise<number> {
    const headers = {
      authorization: `Bearer ${secrets.apiToken}`,
      'content-type': 'application/json',
      'idempotency-key': randomBytes(12).toString('hex'),
      'if-match': '"0"',
      ...init.headers,
    };
    const answer = await fetch(`${await address()}${path}`, {
      redirect: 'manual',
      ...init,
      headers,
    });
    await answer.text();
    return answer.status;
  }

  async function received(to: Case, body: string, version = 0): Promise<number> {
    const door = { url: await address(), token: secrets.apiToken };
    const headers = { 'If-Match': `"${version}"` };
    return (await giveAsWritten(door, 'complaint', to, 'receive', { body, headers })).status;
  }

  it('BA-62 no secret, name or note is in a log or in Redis', async () => {
    const made = { on: '2024-09-30', person: secrets.person, note: secrets.note };
    const receive = (body: object, version = 0) =>
      received('CO/1/24', JSON.stringify(body), version);
    const search = encodeURIComponent(secrets.person);
    const statuses = [
      await asked('/api/v1/cases', { headers: { authorization: `Bearer ${secrets.bearer}` } }),
      await asked('/api/v1/cases', {
        headers: { authorization: '', cookie: `__Host-tipstaff=${secrets.session}` },
      }),
      await received('CO/1/24', `{"note":"${secrets.note}`),
      await receive({ ...made, [secrets.unknown]: 1 }),
      await receive({ ...made, note: [secrets.note] }),
      await receive({ ...made, on: '9999-99-99' }),
      await asked(`/feeds/${secrets.calendar}.ics`),
      await asked(`/api/v1/feeds/${secrets.calendar}`),
      await asked(`/api/v1/${encodeURIComponent(secrets.unknown)}`),
    ];
    expect(statuses.every((status) => status >= 400 && status < 500)).toBe(true);
    await asked(`/api/v1/cases?force=norfolk&person=${search}&q=${search}`);
    // Taken: what is told below of the case holds the name and the note.
    expect(await receive(made)).toBe(200);
    // What the database refuses is told by the driver, with the values it was given.
    await admin.query('ALTER TABLE event_log.event RENAME TO event_that_is_away');
    const faults = [await receive(made, 1), await asked('/auth/sign-in'), await asked('/sign-in')];
    await admin.query('ALTER TABLE event_log.event_that_is_away RENAME TO event');
    expect(Math.max(...faults)).toBeGreaterThanOrEqual(500);
    await admin.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND application_name IN ('tipstaff-api', 'tipstaff-worker')`,
    );
    await asked(`/api/v1/cases?force=norfolk&person=${search}`);
    await until(() => (/At work; health on/.test(words()) ? true : null));
    await until(() => (/did not accept the login/.test(words()) ? true : null));
    expect(secretsIn(words())).toEqual([]);
    expect(secretsIn(await everythingIn(redis))).toEqual([]);
  });

  it('BA-63 a setting that is wrong is told without the password in it', async () => {
    const wrong: readonly Record<string, string>[] = [
      { DATABASE_URL: `postgres://tipstaff:${secrets.database}@127.0.0.1:1/tipstaff` },
      { DATABASE_URL: `postgres//tipstaff:${secrets.database}@127.0.0.1` },
      { REDIS_URL: `redis://:${secrets.redis}@127.0.0.1:1`, TIPSTAFF_SIGNING_KEY: secrets.note },
      { SMTP_URL: `smtp//tipstaff:${secrets.smtp}@127.0.0.1` },
      { TIPSTAFF_OIDC_CLIENT_SECRET: `${secrets.client} é` },
      { TIPSTAFF_API_TOKEN: `${secrets.apiToken} é` },
    ];
    for (const one of wrong) {
      const ends = [API, WORKER].map((main) => started(main, { ...settings, ...one }));
      await until(() => (ends.some(({ said }) => /can not start/.test(said())) ? true : null));
      for (const end of ends) end.kill();
      await Promise.all(ends.map(({ ended }) => ended));
      expect(secretsIn(ends.map(({ said }) => said()).join('\n'))).toEqual([]);
    }
  });

  it('BA-64 no request plants a line, an escape or a field in a log', async () => {
    const door = await address();
    for (const sign of BREAKS) {
      const bait = `${sign}${FORGED}`;
      const coded = encodeURIComponent(bait);
      const body = JSON.stringify({ on: bait, person: bait, note: bait, [bait]: bait });
      await asked(`/api/v1/${coded}`);
      await asked(`/api/v1/cases?force=${coded}&${coded}=1`);
      await asked(`/api/v1/cases/complaint/${coded}/${coded}`, { headers: { authorization: 'x' } });
      await received(bait, body);
      await asked(`/sign-in?returnTo=${coded}&code=${coded}&state=${coded}&error=${coded}`);
      await asked('/api/v1/cases', {
        headers: {
          authorization: '',
          'user-agent': 'x\u0085',
          'x-correlation-id': '"}planted-line',
        },
      });
      for (const line of [
        `GET /api/v1/cases${bait} HTTP/1.1\r\nHost: x\r\n`,
        `GET /api/v1/cases HTTP/1.1\r\nHost: x\r\nX-Correlation-Id: ${bait}\r\n`,
        `GET /api/v1/cases HTTP/1.1\r\nHost: x\r\nUser-Agent: ${bait}\r\n`,
        `${bait} /api/v1/cases HTTP/1.1\r\nHost: x\r\n`,
      ]) {
        await answerToRaw(door, `${line}Connection: close\r\n\r\n`);
      }
    }
    const lines = words()
      .split('\n')
      .filter((line) => line !== '');
    expect(lines.length).toBeGreaterThan(20);
    expect(lines.filter((line) => /[\p{Cc}\u2028\u2029]/u.test(line))).toEqual([]);
    if (environment === 'production') {
      const keys = lines.map((line) => Object.keys(JSON.parse(line) as object).sort());
      expect(keys.filter((one) => one.join() !== KEYS.join())).toEqual([]);
    } else {
      expect(lines.filter((line) => !LINE.test(line) && !line.startsWith('    '))).toEqual([]);
    }
  });
});
