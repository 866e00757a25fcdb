import { migrateDatabase } from '@tipstaff/projections';
import {
  captureMail,
  type MailCapture,
  type OwnRedis,
  type PrimaryAndStandby,
  startOwnRedis,
  startPrimaryAndStandby,
  startSourceProcess,
} from '@tipstaff/test-support';
import { openPool } from '@tipstaff/database';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Client } from 'pg';
import { until } from './worker-world';

const APPS = join(__dirname, '..', 'apps');
const TOKEN = 'a-token-for-this-test-alone-0123456789';
const COMMANDS = 400;
const SENDERS = 16;
/** How long the process that leaves says so: a balancer would look several times meanwhile. */
const NOTICE_MS = 1_500;

let servers: PrimaryAndStandby;
let redis: OwnRedis;
let mail: MailCapture;
let port: number;
const processes = new Set<ReturnType<typeof startSourceProcess>>();
jest.setTimeout(240_000);

beforeAll(async () => {
  [servers, redis, mail, port] = await Promise.all([
    startPrimaryAndStandby(),
    startOwnRedis(),
    captureMail(),
    freePort(),
  ]);
  await migrateDatabase(servers.url);
});
afterAll(async () => {
  for (const one of processes) await endOf(one, 'SIGKILL');
  await Promise.all([servers.stop(), redis.stop(), mail.stop()]);
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port: free } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return free;
}

function started(app: 'api' | 'worker', environment: Record<string, string>) {
  const child = startSourceProcess(join(APPS, app, 'src', 'main.ts'), [], {
    NODE_ENV: 'development',
    DATABASE_URL: servers.url,
    REDIS_URL: redis.url,
    SMTP_URL: mail.url,
    TIPSTAFF_API_TOKEN: TOKEN,
    TIPSTAFF_RATE_LIMIT_PER_MINUTE: '1000000',
    TIPSTAFF_STOP_NOTICE_MS: String(NOTICE_MS),
    ...environment,
  });
  processes.add(child);
  let said = '';
  const address = new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      const found = /(?:Listening on|health on) (http:\/\/127\.0\.0\.1:\d+)/.exec(said)?.[1];
      if (found) resolve(found);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('close', () => reject(new Error(`It ended: ${said}`)));
  });
  address.catch(() => undefined);
  return { child, address };
}

const api = () => started('api', { TIPSTAFF_API_PORT: String(port) });

async function endOf(child: ReturnType<typeof startSourceProcess>, signal: NodeJS.Signals) {
  processes.delete(child);
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  child.kill(signal);
  return ended;
}

/** The status of the answer; null where nobody took the request. */
async function command(key: string): Promise<number | null> {
  const reference = encodeURIComponent(`CO/${key}/24`);
  const path = `/api/v1/cases/complaint/norfolk/${reference}/commands/receive`;
  try {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${TOKEN}`,
        'content-type': 'application/json',
        'if-match': '"0"',
        'idempotency-key': `key-of-${key}`,
      },
      body: JSON.stringify({ on: '2024-09-30' }),
    });
    await answer.text();
    return answer.status;
  } catch {
    return null;
  }
}

async function statusOf(path: string): Promise<number | null> {
  return fetch(`http://127.0.0.1:${port}${path}`).then(
    ({ status }) => status,
    () => null,
  );
}

/** How often each case was begun. */
async function recorded(): Promise<ReadonlyMap<string, number>> {
  const pool = openPool(servers.url, { role: 'app', max: 1 });
  const { rows } = await pool.query<{ stream: string; count: number }>(
    `SELECT stream, count(*) AS count FROM event_log.event WHERE stream LIKE 'complaint:%' GROUP BY stream`,
  );
  await pool.end();
  return new Map(rows.map(({ stream, count }) => [stream, count]));
}

const streamOf = (key: string) => `complaint:norfolk:CO/${key}/24`;

describe('several machines', () => {
  it('an API that is restarted has answered each command or never began it', async () => {
    const first = api();
    await first.address;
    const answers = new Map<string, number | null>();
    const keys = Array.from({ length: COMMANDS }, (_, n) => `r${n}`);
    let left = false;
    let readyWhileLeaving: number | null = 200;
    const sender = async () => {
      for (let key = keys.pop(); key !== undefined; key = keys.pop()) {
        answers.set(key, await command(key));
        // The second half waits for the restart, of which nobody tells the senders.
        if (answers.get(key) === null)
          await until(async () => ((await statusOf('/health/live')) === 200 ? true : null));
        if (answers.size > COMMANDS / 4 && !left) {
          left = true;
          first.child.kill('SIGTERM');
          void until(async () => {
            readyWhileLeaving = await statusOf('/health/ready');
            return readyWhileLeaving === 200 ? null : true;
          });
        }
      }
    };
    const restarted = new Promise<number | null>((resolve) =>
      first.child.once('close', resolve),
    ).then((status) => {
      processes.delete(first.child);
      return { status, again: api() };
    });
    await Promise.all(Array.from({ length: SENDERS }, sender));
    const { status, again } = await restarted;
    await again.address;
    expect(status).toBe(0);
    expect(readyWhileLeaving).toBe(503);
    const log = await recorded();
    for (const [key, answered] of answers) {
      expect([key, answered, log.get(streamOf(key)) ?? 0]).toEqual(
        answered === 200 ? [key, 200, 1] : [key, null, 0],
      );
    }
    expect(answers.size).toBe(COMMANDS);
    expect([...answers.values()].filter((one) => one === 200).length).toBeGreaterThan(COMMANDS / 2);
  });

  it('go on with the standby that takes over, all by themselves', async () => {
    const worker = started('worker', {
      TIPSTAFF_WORKER_PORT: '0',
      TIPSTAFF_SWEEP_EVERY_MS: '500',
      TIPSTAFF_SWEEP_LEASE_MS: '2000',
    });
    const workerAddress = await worker.address;
    expect(await command('before')).toBe(200);
    await servers.caughtUp();
    await servers.failOver();
    await until(async () => ((await command('after')) === 200 ? true : null));
    const log = await recorded();
    expect([log.get(streamOf('before')), log.get(streamOf('after'))]).toEqual([1, 1]);
    await until(async () => ((await statusOf('/health/ready')) === 200 ? true : null));
    // What the worker writes is the list that holds it, and its sweeps.
    await until(async () => {
      const answer = await fetch(`http://127.0.0.1:${port}/api/v1/cases?force=norfolk&q=after`, {
        headers: { authorization: `Bearer ${TOKEN}` },
      });
      return (await answer.text()).includes('CO/after/24') ? true : null;
    });
    await until(async () => {
      const health = (await (await fetch(`${workerAddress}/health`)).json()) as {
        parts: Record<string, { ok: boolean }>;
      };
      const { database, reminders, projections } = health.parts;
      return database?.ok && reminders?.ok && projections?.ok ? true : null;
    });
    expect(await endOf(worker.child, 'SIGTERM')).toBe(0);
  });

  it('are red when the disk of the database is full', async () => {
    const admin = new Client({ connectionString: servers.standbyAdminUrl });
    await admin.connect();
    admin.on('error', () => undefined);
    // What PostgreSQL may write out for a sort, as if the disk had no more room.
    await admin.query(`ALTER SYSTEM SET temp_file_limit = '64kB'`);
    await admin.query('SELECT pg_reload_conf()');
    await until(async () => ((await statusOf('/health/ready')) === 503 ? true : null));
    await admin.query('ALTER SYSTEM RESET temp_file_limit');
    await admin.query('SELECT pg_reload_conf()');
    await admin.end();
    await until(async () => ((await statusOf('/health/ready')) === 200 ? true : null));
  });
});
