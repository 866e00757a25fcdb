import { CaseRef, type CaseType, decide, type NewFact } from '@tipstaff/casework';
import { openPool } from '@tipstaff/database';
import { Upcasters } from '@tipstaff/event-store';
import { LocalDate, systemClock } from '@tipstaff/kernel';
import { Law } from '@tipstaff/law';
import { allProjections, Projections } from '@tipstaff/projections';
import { ReminderLog } from '@tipstaff/reminders';
import {
  type CapturedMail,
  captureMail,
  createTestDatabase,
  type MailCapture,
  type OwnRedis,
  startOwnRedis,
  startSourceProcess,
  type TestDatabase,
} from '@tipstaff/test-support';
import { Redis } from 'ioredis';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Pool } from 'pg';
import { AppendingStore } from '../libs/event-store/src/appending-store.fixture';

const MAIN = join(__dirname, '..', 'apps', 'worker', 'src', 'main.ts');
export const FORCE = 'norfolk';
export const CANARY_TO = 'canary@tipstaff.example';

export interface RunningWorker {
  /** http://127.0.0.1:<port>, once it is at work. */
  readonly address: Promise<string>;
  /** Everything it said so far. */
  said(): string;
  readonly pid: number;
  /** Ends it with the signal; the status, or null when the signal ended it. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null>;
  readonly ended: Promise<number | null>;
}

/** Real services of one test, and as many workers as it starts. */
export class WorkerWorld {
  private readonly workers: RunningWorker[] = [];
  readonly events: AppendingStore;
  readonly log: ReminderLog;
  readonly projections: Projections;

  private constructor(
    readonly database: TestDatabase,
    readonly redis: OwnRedis,
    readonly mail: MailCapture,
    readonly pool: Pool,
    private readonly control: Redis,
  ) {
    this.events = new AppendingStore(pool, systemClock, new Upcasters());
    this.log = new ReminderLog(pool);
    this.projections = new Projections(allProjections(new Law()), { pool, log: this.events });
  }

  /** On a migrated database of its own where none is given; either is dropped at the end. */
  static async open(given?: TestDatabase): Promise<WorkerWorld> {
    const [database, redis, mail] = await Promise.all([
      given ?? createTestDatabase(),
      startOwnRedis(),
      captureMail(),
    ]);
    const pool = openPool(database.url, { role: 'app', max: 4 });
    const control = new Redis(redis.url);
    control.on('error', () => undefined);
    return new WorkerWorld(database, redis, mail, pool, control);
  }

  async close(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.end('SIGKILL')));
    this.control.disconnect();
    await this.events.close();
    await this.pool.end();
    await this.mail.stop();
    await this.redis.stop();
    await this.database.drop();
  }

  /** A worker process whose clock starts at that moment. */
  startWorker(startsAt: string, environment: Readonly<Record<string, string>> = {}): RunningWorker {
    const child = startSourceProcess(MAIN, [], {
      NODE_ENV: 'development',
      DATABASE_URL: this.database.url,
      REDIS_URL: this.redis.url,
      SMTP_URL: this.mail.url,
      TIPSTAFF_CLOCK: `demo:${startsAt}@${systemClock.now()}`,
      TIPSTAFF_WORKER_PORT: '0',
      TIPSTAFF_SWEEP_EVERY_MS: '200',
      // Whoever comes after one that was killed does not wait for a minute.
      TIPSTAFF_SWEEP_LEASE_MS: '2000',
      TIPSTAFF_OPERATIONS_TOKEN: OPERATIONS_TOKEN,
      ...environment,
    });
    let said = '';
    const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
    const address = new Promise<string>((resolve, reject) => {
      const hear = (chunk: Buffer) => {
        said += chunk.toString();
        const found = /At work; health on (http:\S+)\/health/.exec(said)?.[1];
        if (found) resolve(found);
      };
      child.stdout?.on('data', hear);
      child.stderr?.on('data', hear);
      void ended.then(() => reject(new Error(`The worker ended: ${said}`)));
    });
    // Not every test asks for it.
    address.catch(() => undefined);
    const worker: RunningWorker = {
      address,
      said: () => said,
      pid: child.pid ?? 0,
      ended,
      end(signal) {
        child.kill(signal);
        return ended;
      },
    };
    this.workers.push(worker);
    return worker;
  }

  /** Loses everything that is in Redis. */
  async flush(): Promise<void> {
    await this.control.flushall();
  }

  /** Records facts of one case, one append, as the rules would. */
  async record(type: CaseType, reference: string, ...facts: readonly Told[]): Promise<void> {
    const stream = CaseRef.stream({ force: FORCE, type, reference });
    const recorded = await this.events.load(stream, { open: true });
    const history = recorded.map(({ version, secret, ...event }) => ({
      ...event,
      number: version,
      content: secret.state === 'open' ? secret.content : null,
    }));
    const events = decide(type, history, { kind: 'record', facts: facts.map(factOf) });
    const commandId = randomUUID();
    await this.events.append({
      stream,
      expectedVersion: recorded.length,
      commandId,
      commandHash: commandId,
      actor: 'test',
      correlationId: commandId,
      causationId: null,
      events,
    });
  }

  /** Actions due at the next meeting, each of an owner of its own. */
  async raiseActions(count: number, next = '2024-10-08'): Promise<void> {
    await this.record('meeting', 'PAM-1', ['scheduled', '2024-06-03', { value: '2024-07-22' }]);
    await this.record('meeting', 'PAM-2', ['scheduled', '2024-07-22', { value: next }]);
    for (let n = 1; n <= count; n += 1) {
      const raised = { value: String(n), person: `Office ${n}`, related: 'PAM-1', note: 'Do it.' };
      await this.record('action', `PAM-1/${n}`, ['raised', '2024-07-22', raised]);
    }
  }

  /** Reminders by outcome, once none of `count` waits any more. */
  settled(count: number) {
    return until(() => this.countsOnceSettled(count));
  }

  /** Null while something is still to come of them. */
  async countsOnceSettled(count: number) {
    const counts = await this.log.reminderCounts();
    const all = Object.values(counts).reduce((sum, one) => sum + one, 0);
    return all >= count && counts.waiting === 0 ? counts : null;
  }

  /** How often each address got a mail. */
  mailsByAddress(): Readonly<Record<string, number>> {
    const counts: Record<string, number> = {};
    for (const { to } of this.mails) counts[to[0] ?? ''] = (counts[to[0] ?? ''] ?? 0) + 1;
    return counts;
  }

  /** The mails of reminders, in order of arrival: without daily lines and canaries. */
  get mails(): readonly CapturedMail[] {
    return this.mail.messages.filter(
      ({ to }) => to[0] !== CANARY_TO && !to[0]?.startsWith('reminder-administrator@'),
    );
  }

  /** Resolves once so many mails of reminders have arrived in all. */
  async mailed(count: number): Promise<readonly CapturedMail[]> {
    return until(() => (this.mails.length >= count ? this.mails : null));
  }

  /** The references of the mails of reminders, in order of arrival. */
  references(): readonly (string | undefined)[] {
    return this.mails.map(({ headers }) => headers['x-tipstaff-reference']);
  }

  /** The types of all events but those of cases, in order. */
  async reminderEvents(): Promise<string[]> {
    const all = await this.events.readAll({ after: 0, limit: 1_000 });
    return all.map(({ type }) => type).filter((type) => /^(reminder|canary)\./.test(type));
  }
}

type Told = readonly [
  milestone: string,
  on: string,
  more?: {
    readonly value?: string;
    readonly person?: string;
    readonly related?: string;
    readonly details?: Readonly<Record<string, string>>;
  },
];

function factOf([milestone, on, more = {}]: Told): NewFact {
  const day = LocalDate.parse(on);
  const nothing = { value: null, person: null, related: null, note: null };
  return { milestone, on: day, enteredOn: day, ...nothing, ...more };
}

export interface WorkerHealth {
  readonly ok: boolean;
  readonly parts: {
    readonly queue: { readonly ok: boolean; readonly detail?: string };
    readonly reminders: {
      readonly ok: boolean;
      readonly lastSweep: { readonly at: string; readonly fault: string | null } | null;
    };
  };
}

/** With it a worker tells more than red or green. */
const OPERATIONS_TOKEN = 'operations-of-this-test-alone-0123456789';

/** What a worker tells those who watch over it. */
export async function watched(worker: RunningWorker, path = '/health'): Promise<Response> {
  const headers = { authorization: `Bearer ${OPERATIONS_TOKEN}` };
  return fetch(`${await worker.address}${path}`, { headers });
}

export async function healthOf(worker: RunningWorker): Promise<WorkerHealth> {
  return (await (await watched(worker)).json()) as WorkerHealth;
}

/** Many sweeps later: each tells by a new time of its end. */
export async function afterSweeps(
  worker: RunningWorker,
  count: number,
  isMeant: (fault: string | null) => boolean = (fault) => fault === null,
): Promise<void> {
  const seen = new Set<string>();
  await until(async () => {
    const { lastSweep } = (await healthOf(worker)).parts.reminders;
    if (lastSweep && isMeant(lastSweep.fault)) seen.add(lastSweep.at);
    return seen.size > count ? true : null;
  });
}

/** Asks until there is an answer. @throws Error after two minutes */
export async function until<T>(ask: () => Promise<T | null> | T | null): Promise<T> {
  const late = AbortSignal.timeout(120_000);
  for (;;) {
    const answer = await ask();
    if (answer !== null) return answer;
    if (late.aborted) throw new Error(`It did not come true: ${ask.toString()}`);
    await wait(25);
  }
}
