import { everythingReader } from '@tipstaff/casework';
import { provenOnce } from './reminder-proof';
import { afterSweeps, until, watched, WorkerWorld } from './worker-world';

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

  it('go out once each with two workers at once, and with nothing more from later sweeps', async () => {
    await world.raiseActions(OFFICES);
    const workers = [world.startWorker(MORNING), world.startWorker(MORNING)];
    await expect(world.settled(OFFICES)).resolves.toMatchObject({ sent: OFFICES });
    await Promise.all(workers.map((worker) => afterSweeps(worker, 3)));
    expect(world.mailsByAddress()).toEqual(eachOnce);
    await provenOnce(world, OFFICES);
  });

  it('follow a meeting that moved with a mail that says so', async () => {
    await world.raiseActions(1);
    const first = world.startWorker(MORNING);
    await world.settled(1);
    await world.record('meeting', 'PAM-2', ['moved', '2024-10-01', { value: '2025-01-21' }]);
    await afterSweeps(first, 3);
    expect(world.mails).toHaveLength(1);
    await first.end('SIGTERM');
    world.startWorker('2024-10-02T08:00:00Z');
    const [, second] = await world.mailed(2);
    expect(second?.text).toContain('Moved from 8 October 2024 to 21 January 2025.');
    await expect(world.settled(2)).resolves.toMatchObject({ sent: 2 });
  });

  it('are skipped with the reason when the work is done before the mail is made', async () => {
    await world.raiseActions(2);
    world.mail.behave({ kind: 'refuse', code: 451 });
    const worker = world.startWorker(MORNING);
    await until(() => (/Digest .*451|Refused/.test(worker.said()) ? true : null));
    await world.record('action', 'PAM-1/1', ['closed', '2024-10-01']);
    // A mail that was made before may be on its way still: none is taken before the next one is due.
    const skipped = await until(async () => {
      const asked = { force: 'norfolk', state: 'skipped', limit: 10 } as const;
      const found = await world.log.list(everythingReader, asked);
      return found.length > 0 ? found : null;
    });
    expect(skipped).toMatchObject([
      { reference: 'PAM-1/1', reason: 'Done or no longer owed before it was sent.' },
    ]);
    world.mail.behave({ kind: 'accept' });
    await expect(world.settled(2)).resolves.toMatchObject({ sent: 1, skipped: 1 });
    expect(world.mailsByAddress()).toEqual({ 'office-2@norfolk.example': 1 });
  });

  it('go out once each while every read model is rebuilt, and none again afterwards', async () => {
    await world.raiseActions(OFFICES);
    world.mail.behave({ kind: 'accept', delayMs: 150 });
    const worker = world.startWorker(MORNING);
    for (const name of world.projections.names) {
      const before = world.mails.length;
      await until(() => (world.mails.length > before || before === OFFICES ? true : null));
      await world.projections.rebuild(name);
    }
    await expect(world.settled(OFFICES)).resolves.toMatchObject({ sent: OFFICES });
    // The daily line comes last, and is a mail as well.
    const events = ['reminder.day-accounted', ...Array<string>(OFFICES + 1).fill('reminder.sent')];
    await until(async () => ((await world.reminderEvents()).length >= events.length ? true : null));
    await afterSweeps(worker, 3);
    await provenOnce(world, OFFICES);
    expect((await world.reminderEvents()).sort()).toEqual(events);
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
      const response = await watched(worker);
      return response.ok ? ((await response.json()) as Record<string, unknown>) : null;
    });
    expect(health).toMatchObject({ ok: true, today: '2024-10-01' });
    expect(Object.keys(health['parts'] as object)).toEqual([
      'database',
      'projections',
      'queue',
      'mail',
      'reminders',
      'dailyLine',
      'canary',
    ]);
    for (const authorization of ['', 'Bearer another-token-of-nobody-0123456789']) {
      const seen = await fetch(`${address}/health`, { headers: { authorization } });
      const part = { ok: true };
      expect(await seen.json()).toEqual({
        ...{ ok: true, today: '2024-10-01', notice: expect.any(String) },
        parts: {
          ...{ projections: part, queue: part, mail: part, reminders: part },
          ...{ dailyLine: part, canary: part, database: part },
        },
      });
      expect((await fetch(`${address}/metrics`, { headers: { authorization } })).status).toBe(401);
    }
    const metrics = await (await watched(worker, '/metrics')).text();
    expect(metrics).toMatch(/tipstaff_projection_lag_events\{projection="obligations"\} 0/);
    expect(metrics).toMatch(/tipstaff_digests\{state="unknown"\} 0/);
    expect((await fetch(`${address}/health/ready`)).status).toBe(200);
    // In the middle of a mail: it is waited for, and the record says that it was sent.
    world.mail.behave({ kind: 'accept', delayMs: 1_500 });
    await world.raiseActions(1);
    await world.mailed(1);
    await expect(worker.end('SIGTERM')).resolves.toBe(0);
    expect(await world.log.reminderCounts()).toMatchObject({ sent: 1, unknown: 0, waiting: 0 });
    expect(await world.reminderEvents()).toContain('reminder.sent');
    world.mail.behave({ kind: 'accept' });
  });

  it('works without a mail server, and its health says so', async () => {
    const worker = world.startWorker(MORNING, { SMTP_URL: 'smtp://127.0.0.1:1' });
    const response = await watched(worker);
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
