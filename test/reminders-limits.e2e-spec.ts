import { type NotifyStub, startNotifyStub } from '@tipstaff/test-support';
import { Queue } from 'bullmq';
import { Redis } from 'ioredis';
import { faultsInRedis, provenOnce } from './reminder-proof';
import { afterSweeps, type RunningWorker, until, WorkerWorld } from './worker-world';

const MORNING = '2024-10-01T08:00:00Z';
const OFFICES = 6;

describe('reminders, where only so many mails may go', () => {
  let world: WorkerWorld;
  jest.setTimeout(180_000);

  beforeEach(async () => {
    world = await WorkerWorld.open();
    await world.raiseActions(OFFICES);
  });
  afterEach(() => world.close());

  it('go by the rate of TIPSTAFF_MAILS_PER_MINUTE, of all workers together, and wait for the rest', async () => {
    const slow = { TIPSTAFF_MAILS_PER_MINUTE: '3' };
    const workers = [world.startWorker(MORNING, slow), world.startWorker(MORNING, slow)];
    await world.mailed(3);
    await Promise.all(workers.map((worker) => afterSweeps(worker, 5)));
    expect(world.mails).toHaveLength(3);
    expect(await world.log.digestCounts()).toMatchObject({ sent: 3, pending: 3, sending: 0 });
    expect(await jobsOf(world, (queue) => queue.getWaitingCount())).toBe(3);
    expect(await faultsInRedis(world)).toEqual([]);
    await Promise.all(workers.map((worker) => worker.end('SIGTERM')));
    // The next minute, without waiting for it: the limiter is a key in Redis.
    await world.flush();
    const last = world.startWorker('2024-10-01T08:01:00Z', slow);
    await expect(world.settled(OFFICES)).resolves.toMatchObject({ sent: OFFICES });
    await afterSweeps(last, 1);
    await provenOnce(world, OFFICES);
  });

  describe('by GOV.UK Notify', () => {
    let notify: NotifyStub;

    beforeEach(async () => {
      notify = await startNotifyStub();
    });
    afterEach(() => notify.stop());

    const startWorker = (at: string): RunningWorker =>
      world.startWorker(at, {
        SMTP_URL: '',
        TIPSTAFF_MAIL_THROUGH: 'notify',
        TIPSTAFF_NOTIFY_URL: notify.url,
        TIPSTAFF_NOTIFY_API_KEY: notify.apiKey,
        TIPSTAFF_NOTIFY_TEMPLATE_ID: notify.templateId,
      });

    it('pause as long as it asks, for no longer than a minute, and lose no try', async () => {
      notify.behave({ kind: 'throttle', by: 'minute' });
      const worker = startWorker(MORNING);
      const pauseMs = await until(() =>
        jobsOf(world, async (queue) => {
          const left = await queue.getRateLimitTtl();
          return left > 0 ? left : null;
        }),
      );
      expect(pauseMs).toBeLessThanOrEqual(60_000);
      await afterSweeps(worker, 5);
      const jobs = await jobsOf(world, (queue) => queue.getWaiting());
      expect(jobs.map(({ attemptsMade }) => attemptsMade)).toEqual(Array(OFFICES).fill(0));
      expect(await world.log.digestCounts()).toMatchObject({ pending: OFFICES, sending: 0 });
      expect(notify.messages).toHaveLength(0);
      await worker.end('SIGTERM');
      notify.behave({ kind: 'accept' });
      // The pause is a key in Redis.
      await world.flush();
      const next = startWorker('2024-10-01T08:01:00Z');
      await expect(world.settled(OFFICES)).resolves.toMatchObject({ sent: OFFICES });
      await afterSweeps(next, 3);
      expect(officesOf(notify)).toEqual(
        Array.from({ length: OFFICES }, (_, n) => `office-${n + 1}@norfolk.example`),
      );
    });
  });
});

const officesOf = ({ messages }: NotifyStub): readonly string[] =>
  messages
    .map(({ to }) => to)
    .filter((to) => to.startsWith('office-'))
    .sort();

async function jobsOf<T>(world: WorkerWorld, ask: (queue: Queue) => Promise<T>): Promise<T> {
  const redis = new Redis(world.redis.url);
  const queue = new Queue('reminders', { connection: redis, prefix: 'tipstaff' });
  try {
    return await ask(queue);
  } finally {
    await queue.close();
    redis.disconnect();
  }
}
