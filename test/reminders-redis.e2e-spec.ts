import { everythingReader } from '@tipstaff/casework';
import { randomBytes, randomInt } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { Queue } from 'bullmq';
import { Redis } from 'ioredis';
import { slowDownDigests } from './database-brake';
import { faultsInRedis, provenOnce } from './reminder-proof';
import { afterSweeps, healthOf, type RunningWorker, until, WorkerWorld } from './worker-world';

const MORNING = '2024-10-01T08:00:00Z';
const OFFICES = 12;
/** A Redis that is away for a minute differs in nothing from one that is away for this long. */
const AWAY_MS = 10_000;
const FAILED_SWEEPS = 2;

/** Set TORTURE_SEED to see the same moments again. */
const seed = Number(process.env['TORTURE_SEED'] ?? randomInt(1_000_000));

describe('reminders, while Redis fails', () => {
  let world: WorkerWorld;
  jest.setTimeout(180_000);

  beforeEach(async () => {
    world = await WorkerWorld.open();
  });
  afterEach(() => world.close());

  it(`go out once each while Redis is flushed at ten moments of their way (seed ${seed})`, async () => {
    const offices = 30;
    const random = randomFrom(seed);
    await world.raiseActions(offices);
    // Claim, sending, mail and record take as long as each other, so that flushes meet all of them.
    await slowDownDigests(world.database.url, 60);
    world.mail.behave({ kind: 'accept', delayMs: 60 });
    const worker = world.startWorker(MORNING);
    for (let flushes = 0; flushes < 10; flushes += 1) {
      await world.mailed(flushes + 1);
      await wait(random() * 240);
      await world.flush();
    }
    await expect(world.settled(offices)).resolves.toMatchObject({ sent: offices, unknown: 0 });
    await afterSweeps(worker, 3);
    await provenOnce(world, offices);
  });

  describe('by being away', () => {
    let worker: RunningWorker;

    /** At work, with two mails on their way and ten that are due. */
    beforeEach(async () => {
      await world.raiseActions(OFFICES);
      world.mail.behave({ kind: 'accept', delayMs: 300 });
      worker = world.startWorker(MORNING);
      await world.mailed(2);
    });

    /** Sweeps fail, health says so, the process stays, and so long nothing is lost. */
    async function seenToBeAway(): Promise<void> {
      const longEnough = wait(AWAY_MS);
      await afterSweeps(worker, FAILED_SWEEPS, (fault) => fault !== null);
      const { ok, parts } = await healthOf(worker);
      expect({ ok, queue: parts.queue.ok, reminders: parts.reminders.ok }).toEqual({
        ok: false,
        queue: false,
        reminders: false,
      });
      expect(parts.reminders.lastSweep?.fault).toMatch(/^Redis at .* does not answer/);
      await longEnough;
    }

    async function allGo(): Promise<void> {
      await expect(world.settled(OFFICES)).resolves.toMatchObject({ sent: OFFICES, unknown: 0 });
      await afterSweeps(worker, 3);
      expect(await healthOf(worker)).toMatchObject({ ok: true });
      await provenOnce(world, OFFICES);
    }

    it('wait, and go out once each, when it answers nothing for a while', async () => {
      world.redis.pause();
      await seenToBeAway();
      world.redis.resume();
      await allGo();
    });

    it('wait, and go out once each, when it dies and comes back empty', async () => {
      await world.redis.crash();
      await seenToBeAway();
      await world.redis.startAgain();
      await allGo();
    });
  });

  it('wait for a Redis whose memory is full, and go out once each', async () => {
    await world.raiseActions(OFFICES);
    const redis = new Redis(world.redis.url);
    await fill(redis);
    const worker = world.startWorker(MORNING);
    await afterSweeps(worker, FAILED_SWEEPS, (fault) => fault !== null);
    expect(world.mails).toHaveLength(0);
    expect(await healthOf(worker)).toMatchObject({
      ok: false,
      parts: { reminders: { ok: false } },
    });
    await redis.flushall();
    await expect(world.settled(OFFICES)).resolves.toMatchObject({ sent: OFFICES, unknown: 0 });
    await afterSweeps(worker, 3);
    await provenOnce(world, OFFICES);
    redis.disconnect();
  });

  it('go out once each when its memory fills up while they go', async () => {
    await world.raiseActions(OFFICES);
    world.mail.behave({ kind: 'accept', delayMs: 300 });
    const worker = world.startWorker(MORNING);
    await world.mailed(2);
    const redis = new Redis(world.redis.url);
    await fill(redis);
    await afterSweeps(worker, FAILED_SWEEPS, (fault) => fault !== null);
    await redis.del('filling');
    await expect(world.settled(OFFICES)).resolves.toMatchObject({ sent: OFFICES, unknown: 0 });
    await afterSweeps(worker, 3);
    await provenOnce(world, OFFICES);
    redis.disconnect();
  });

  it('are not held back by a job of the same id that Redis kept when it was done', async () => {
    await world.raiseActions(1);
    world.mail.behave({ kind: 'refuse', code: 451 });
    const first = world.startWorker(MORNING);
    await until(() => (/Refused/.test(first.said()) ? true : null));
    await first.end('SIGKILL');
    const [digest] = (await world.log.list(everythingReader, { force: 'norfolk', limit: 1 })).map(
      ({ mail }) => mail,
    );
    await keepDoneJobs(world.redis.url, digest?.digest ?? '', MORNING);
    world.mail.behave({ kind: 'accept' });
    const next = world.startWorker(MORNING);
    await expect(world.settled(1)).resolves.toMatchObject({ sent: 1 });
    await afterSweeps(next, 3);
    // The jobs of the other steps of ten minutes are the test's own.
    await world.flush();
    await provenOnce(world, 1);
  });

  it('leave no word of what a mail server says in it', async () => {
    await world.raiseActions(2);
    world.mail.behave({ kind: 'refuse', code: 451 });
    const worker = world.startWorker(MORNING);
    await until(() =>
      /mailbox <office-1@norfolk\.example> is full/.test(worker.said()) ? true : null,
    );
    await afterSweeps(worker, 3);
    expect(await faultsInRedis(world)).toEqual([]);
  });

  describe('by a policy that drops keys', () => {
    beforeEach(async () => {
      const redis = new Redis(world.redis.url);
      await redis.config('SET', 'maxmemory-policy', 'allkeys-lru');
      redis.disconnect();
    });

    it('do not begin to go in production', async () => {
      const worker = world.startWorker(MORNING, {
        NODE_ENV: 'production',
        TIPSTAFF_REDIS_PASSWORD: 'not-required',
        TIPSTAFF_CLOCK: 'real',
        TIPSTAFF_KEY_ENCRYPTION_KEYS: randomBytes(32).toString('base64'),
      });
      await expect(worker.ended).resolves.toBe(1);
      expect(worker.said()).toContain('set maxmemory-policy to noeviction');
    });

    it('go elsewhere, with a warning', async () => {
      await world.raiseActions(1);
      const worker = world.startWorker(MORNING);
      await expect(world.settled(1)).resolves.toMatchObject({ sent: 1 });
      expect(worker.said()).toContain('set maxmemory-policy to noeviction');
    });
  });
});

/** Until nothing more fits in, as other programs on the same Redis may do. */
async function fill(redis: Redis): Promise<void> {
  await redis.set('filling', 'x'.repeat(4_000_000));
  await redis.config('SET', 'maxmemory', '3mb');
}

/** Finished jobs under every id that a ring for the digest can have in the next hour. */
async function keepDoneJobs(url: string, digestId: string, from: string): Promise<void> {
  const redis = new Redis(url);
  await redis.flushall();
  const queue = new Queue('reminders', { connection: redis, prefix: 'tipstaff' });
  for (let slot = 0; slot < 6; slot += 1) {
    const number = Math.floor(Date.parse(from) / 600_000) + slot;
    const job = await queue.add('send-digest', { digestId }, { jobId: `${digestId}-${number}` });
    const key = queue.toKey(job.id ?? '');
    await redis.hset(key, { finishedOn: Date.parse(from), returnvalue: '"sent"' });
    await redis.zadd(queue.toKey(slot % 2 === 0 ? 'completed' : 'failed'), slot, job.id ?? '');
  }
  await redis.del(queue.toKey('wait'), queue.toKey('marker'));
  await queue.close();
  redis.disconnect();
}

/** The same numbers from 0 to 1 for the same seed (mulberry32). */
function randomFrom(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
