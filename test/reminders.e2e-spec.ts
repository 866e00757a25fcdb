import { setTimeout as wait } from 'node:timers/promises';
import { type RunningWorker, until, WorkerWorld } from './worker-world';

const MORNING = '2024-10-01T08:00:00Z';
const OFFICES = 12;
const eachOnce = Object.fromEntries(
  Array.from({ length: OFFICES }, (_, n) => [`office-${n + 1}@norfolk.example`, 1]),
);

describe('reminders, with real workers', () => {
  let world: WorkerWorld;
  jest.setTimeout(180_000);

  beforeEach(async () => {
    world = await WorkerWorld.open();
  });
  afterEach(() => world.close());

  /** Many sweeps later: each tells by a new time of its end. */
  async function afterSweeps(worker: RunningWorker, count: number): Promise<void> {
    const seen = new Set<unknown>();
    const address = await worker.address;
    await until(async () => {
      const health = (await (await fetch(`${address}/health`)).json()) as {
        parts: { reminders: { lastSweep: { at: string } | null } };
      };
      seen.add(health.parts.reminders.lastSweep?.at);
      return seen.size > count ? true : null;
    });
  }

  it('go out once each while Redis is flushed at any moment', async () => {
    await world.raiseActions(OFFICES);
    world.mail.behave({ kind: 'accept', delayMs: 150 });
    const worker = world.startWorker(MORNING);
    for (let flushes = 0; flushes < 5; flushes += 1) {
      const before = world.mail.messages.length;
      await until(() => (world.mail.messages.length > before ? true : null));
      await wait(Math.random() * 200);
      await world.flush();
    }
    await expect(world.settled(OFFICES)).resolves.toMatchObject({ sent: OFFICES, unknown: 0 });
    await afterSweeps(worker, 3);
    expect(world.mailsByAddress()).toEqual(eachOnce);
    expect(new Set(world.references()).size).toBe(OFFICES);
  });

  it('go out once each or are listed as unknown when workers are killed at any moment', async () => {
    await world.raiseActions(OFFICES);
    world.mail.behave({ kind: 'accept', delayMs: 100 });
    for (let minute = 0; minute < 12; minute += 4) {
      const worker = world.startWorker(`2024-10-01T08:${String(minute).padStart(2, '0')}:00Z`);
      const before = world.mail.messages.length;
      await until(() => (world.mail.messages.length > before ? true : null));
      await wait(Math.random() * 200);
      await worker.end('SIGKILL');
      await world.flush();
    }
    world.startWorker('2024-10-01T08:20:00Z');
    const { sent, unknown } = await world.settled(OFFICES);
    expect(sent + unknown).toBe(OFFICES);
    expect(new Set(world.references()).size).toBe(world.references().length);
    expect(Math.max(...Object.values(world.mailsByAddress()))).toBe(1);
    const listed = await world.log.list({ force: 'norfolk', state: 'unknown', limit: 100 });
    const arrived = new Set(world.references());
    const unsent = listed.filter(({ mail }) => !arrived.has(mail.reference ?? ''));
    expect(world.mail.messages.length + unsent.length).toBe(OFFICES);
  });

  it('are unknown, and never sent again, when the worker dies between the mail and its record', async () => {
    await world.raiseActions(1);
    world.mail.behave({ kind: 'accept-then-hang' });
    const worker = world.startWorker(MORNING);
    await world.mail.waitFor(1, 60_000);
    await worker.end('SIGKILL');
    world.mail.behave({ kind: 'accept' });
    const next = world.startWorker('2024-10-01T08:05:00Z');
    await expect(world.settled(1)).resolves.toMatchObject({ unknown: 1, sent: 0 });
    await afterSweeps(next, 3);
    expect(world.mail.messages).toHaveLength(1);
    expect(await world.log.list({ force: 'norfolk', state: 'unknown', limit: 10 })).toMatchObject([
      { mail: { reference: world.references()[0] } },
    ]);
  });

  it('go out once each with two workers at once, and with nothing more from later sweeps', async () => {
    await world.raiseActions(OFFICES);
    const workers = [world.startWorker(MORNING), world.startWorker(MORNING)];
    await expect(world.settled(OFFICES)).resolves.toMatchObject({ sent: OFFICES });
    await Promise.all(workers.map((worker) => afterSweeps(worker, 3)));
    expect(world.mailsByAddress()).toEqual(eachOnce);
  });

  it('follow a meeting that moved with a mail that says so', async () => {
    await world.raiseActions(1);
    const first = world.startWorker(MORNING);
    await world.settled(1);
    await world.record('meeting', 'PAM-2', ['moved', '2024-10-01', { value: '2025-01-21' }]);
    await afterSweeps(first, 3);
    expect(world.mail.messages).toHaveLength(1);
    await first.end('SIGTERM');
    world.startWorker('2024-10-02T08:00:00Z');
    const [, second] = await world.mail.waitFor(2, 60_000);
    expect(second?.text).toContain('Moved from 8 October 2024 to 21 January 2025.');
    await expect(world.settled(2)).resolves.toMatchObject({ sent: 2 });
  });

  it('are skipped with the reason when the work is done before the mail is made', async () => {
    await world.raiseActions(2);
    world.mail.behave({ kind: 'refuse', code: 451 });
    const worker = world.startWorker(MORNING);
    await until(() => (/Digest .*451|Refused/.test(worker.said()) ? true : null));
    await world.record('action', 'PAM-1/1', ['closed', '2024-10-01']);
    world.mail.behave({ kind: 'accept' });
    await expect(world.settled(2)).resolves.toMatchObject({ sent: 1, skipped: 1 });
    expect(world.mailsByAddress()).toEqual({ 'office-2@norfolk.example': 1 });
    expect(await world.log.list({ force: 'norfolk', state: 'skipped', limit: 10 })).toMatchObject([
      { reference: 'PAM-1/1', reason: 'Done or no longer owed before it was sent.' },
    ]);
  });

  it('are not sent again when the read models are rebuilt and the log is read anew', async () => {
    await world.raiseActions(3);
    const worker = world.startWorker(MORNING);
    await world.settled(3);
    for (const name of world.projections.names) await world.projections.rebuild(name);
    await afterSweeps(worker, 3);
    expect(world.mail.messages).toHaveLength(3);
    expect((await world.events.head()).position).toBe(2 + 3 + 3);
  });
});

describe('a worker', () => {
  let world: WorkerWorld;
  jest.setTimeout(120_000);

  beforeAll(async () => {
    world = await WorkerWorld.open();
  });
  afterAll(() => world.close());

  it('tells its progress, gives metrics, and leaves with status 0 on SIGTERM', async () => {
    const worker = world.startWorker(MORNING);
    const address = await worker.address;
    const health = await until(async () => {
      const response = await fetch(`${address}/health`);
      return response.ok ? ((await response.json()) as Record<string, unknown>) : null;
    });
    expect(health).toMatchObject({ ok: true, today: '2024-10-01' });
    expect(Object.keys(health['parts'] as object)).toEqual([
      'projections',
      'queue',
      'mail',
      'reminders',
    ]);
    const metrics = await (await fetch(`${address}/metrics`)).text();
    expect(metrics).toMatch(/tipstaff_projection_lag_events\{projection="obligations"\} 0/);
    expect(metrics).toMatch(/tipstaff_digests\{state="unknown"\} 0/);
    await expect(worker.end('SIGTERM')).resolves.toBe(0);
  });

  it('works without a mail server, and its health says so', async () => {
    const worker = world.startWorker(MORNING, { SMTP_URL: 'smtp://127.0.0.1:1' });
    const response = await fetch(`${await worker.address}/health`);
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({
      ok: false,
      parts: { mail: { ok: false, detail: expect.stringContaining('SMTP_URL') } },
    });
    await expect(worker.end('SIGTERM')).resolves.toBe(0);
  });

  it.each([
    [
      'a database that is away',
      { DATABASE_URL: 'postgres://x@127.0.0.1:1/x' },
      /nothing answers there.*DATABASE_URL/,
    ],
    [
      'a Redis that is away',
      { REDIS_URL: 'redis://127.0.0.1:1' },
      /Redis at 127\.0\.0\.1:1 does not answer/,
    ],
    [
      'a directory that is not there',
      { TIPSTAFF_DIRECTORY: '/nowhere.json' },
      /nowhere\.json.*can not be read/,
    ],
    ['a setting that is wrong', { TIPSTAFF_SWEEP_EVERY_MS: 'often' }, /TIPSTAFF_SWEEP_EVERY_MS/],
  ])('refuses %s in words, with status 1', async (_, environment, words) => {
    const worker = world.startWorker(MORNING, environment);
    await expect(worker.ended).resolves.toBe(1);
    expect(worker.said()).toMatch(/The worker can not start\. /);
    expect(worker.said()).toMatch(words);
    expect(worker.said()).not.toMatch(/^\s+at /m);
  });
});
