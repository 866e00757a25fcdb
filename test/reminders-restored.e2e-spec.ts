import { everythingReader } from '@tipstaff/casework';
import { type NotifyStub, startNotifyStub } from '@tipstaff/test-support';
import { Queue } from 'bullmq';
import { Redis } from 'ioredis';
import { faultsInRedis, type Telling, tellingsIn, toldTwice } from './reminder-proof';
import { afterSweeps, FORCE, type RunningWorker, until, WorkerWorld } from './worker-world';

const [DAY_1, DAY_2, DAY_3] = ['2024-10-01', '2024-10-07', '2024-10-08'] as const;
const OFFICES = 3;

describe('reminders, when yesterday’s database takes the place of today’s', () => {
  let world: WorkerWorld;
  let notify: NotifyStub;
  jest.setTimeout(180_000);

  beforeEach(async () => {
    [world, notify] = await Promise.all([WorkerWorld.open(), startNotifyStub()]);
  });
  afterEach(async () => {
    await world.close();
    await notify.stop();
  });

  const throughNotify = () => ({
    SMTP_URL: '',
    TIPSTAFF_MAIL_THROUGH: 'notify',
    TIPSTAFF_NOTIFY_URL: notify.url,
    TIPSTAFF_NOTIFY_API_KEY: notify.apiKey,
    TIPSTAFF_NOTIFY_TEMPLATE_ID: notify.templateId,
  });
  const isToOffice = (to: string) => to.startsWith('office-');
  /** What the offices were told, whichever way. */
  const told = (): readonly Telling[] => [
    ...tellingsIn(world.mails),
    ...tellingsIn(
      notify.messages
        .filter(({ to }) => isToOffice(to))
        .map(({ to, body }) => ({ to: [to], text: plain(body) })),
    ),
  ];
  const count = () =>
    world.mails.length + notify.messages.filter(({ to }) => isToOffice(to)).length;

  /** A worker of that moment, until all that are due by then are settled and it has swept on. */
  async function work(
    at: string,
    settled: number,
    environment: Readonly<Record<string, string>> = {},
  ): Promise<RunningWorker> {
    const worker = world.startWorker(at, environment);
    await world.settled(settled);
    await afterSweeps(worker, 3);
    return worker;
  }

  /** Day 1, its backup, and day 2; `told` on each. */
  async function twoDays(environment: Readonly<Record<string, string>> = {}) {
    await world.raiseActions(OFFICES);
    await (await work(`${DAY_1}T08:00:00Z`, OFFICES, environment)).end('SIGTERM');
    const backup = await world.database.backUp();
    await (await work(`${DAY_2}T08:00:00Z`, 2 * OFFICES, environment)).end('SIGTERM');
    expect(count()).toBe(2 * OFFICES);
    return backup;
  }

  it('are not sent again but listed as unknown, whatever Redis remembers, and go on the next day', async () => {
    const backup = await twoDays();
    const sentOnDay2 = world.references().slice(OFFICES).sort();
    for (const forget of [() => undefined, () => world.flush()]) {
      await backup.restore();
      await forget();
      const again = await work(`${DAY_2}T10:00:00Z`, 2 * OFFICES);
      expect(count()).toBe(2 * OFFICES);
      const unknown = await world.log.list(everythingReader, {
        force: FORCE,
        state: 'unknown',
        limit: 10,
      });
      const words = expect.stringContaining('put back to an earlier state') as string;
      expect(unknown.map(({ rung, reason }) => [rung, reason])).toEqual(
        Array(OFFICES).fill(['before-1', words]),
      );
      // As in the mails that went: so a person finds them.
      expect(unknown.map(({ mail }) => mail.reference).sort()).toEqual(sentOnDay2);
      expect(await world.reminderEvents()).toContain('reminder.record-went-back');
      await again.end('SIGTERM');
    }
    await work(`${DAY_3}T08:00:00Z`, 3 * OFFICES);
    expect(count()).toBe(3 * OFFICES);
    expect((await world.log.reminderCounts()).unknown).toBe(OFFICES);
    expect(await faultsInRedis(world)).toEqual([]);
  });

  it('are found again by their reference where the provider can be asked', async () => {
    const backup = await twoDays(throughNotify());
    await backup.restore();
    world.startWorker(`${DAY_2}T10:00:00Z`, throughNotify());
    await until(async () =>
      (await world.log.reminderCounts()).sent === 2 * OFFICES ? true : null,
    );
    expect(count()).toBe(2 * OFFICES);
    expect(await world.reminderEvents()).toContain('reminder.record-went-back');
  });

  it('stay unknown where the provider has them under a reference that nobody knows any more', async () => {
    const backup = await twoDays(throughNotify());
    await backup.restore();
    notify.forget(1_000);
    await (await work(`${DAY_2}T10:00:00Z`, 2 * OFFICES, throughNotify())).end('SIGTERM');
    // Half an hour later the provider's ignorance counts for mails that were given this reference.
    const later = await work(`${DAY_2}T10:45:00Z`, 2 * OFFICES, throughNotify());
    await afterSweeps(later, 3);
    expect(await world.log.reminderCounts()).toMatchObject({ unknown: OFFICES, failed: 0 });
    expect(count()).toBe(2 * OFFICES);
  });

  it('are not sent again by a job that was left over, before the first look', async () => {
    await world.raiseActions(OFFICES);
    world.mail.behave({ kind: 'refuse', code: 451 });
    const first = world.startWorker(`${DAY_1}T08:00:00Z`);
    await afterSweeps(first, 3);
    await first.end('SIGKILL');
    const open = await world.log.list(everythingReader, { force: FORCE, limit: 10 });
    const backup = await world.database.backUp();
    world.mail.behave({ kind: 'accept' });
    await (await work(`${DAY_1}T09:00:00Z`, OFFICES)).end('SIGTERM');
    expect(count()).toBe(OFFICES);
    await backup.restore();
    await ringFor(
      world.redis.url,
      open.map(({ mail }) => mail.digest),
    );
    await work(`${DAY_1}T10:00:00Z`, OFFICES);
    expect(toldTwice(told())).toEqual([]);
    expect(await world.log.reminderCounts()).toMatchObject({ unknown: OFFICES });
  });
});

/** Jobs such as a worker leaves behind that was stopped while they waited for their next try. */
async function ringFor(url: string, digestIds: readonly string[]): Promise<void> {
  const redis = new Redis(url);
  const queue = new Queue('reminders', { connection: redis, prefix: 'tipstaff' });
  for (const digestId of digestIds) {
    const left = { jobId: `${digestId}-1`, removeOnComplete: true, removeOnFail: true };
    await queue.add('send-digest', { digestId }, left);
  }
  await queue.close();
  redis.disconnect();
}

/** Notify's Markdown, as far as it marks headings, back to the plain text of a mail. */
function plain(body: string): string {
  return body.replace(/^[#*^]+ ?/gm, '');
}
