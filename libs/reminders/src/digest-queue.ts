import { InjectQueue } from '@nestjs/bullmq';
import { Inject, Injectable } from '@nestjs/common';
import { Instant } from '@tipstaff/kernel';
import { queueUnavailable, SETTINGS, type Settings } from '@tipstaff/platform';
import { type JobType, type Queue } from 'bullmq';
import { type Redis } from 'ioredis';

/** The only kind of job there is. Redis holds no name, no case and no text: an id, and nothing else. */
export const SEND_DIGEST = 'send-digest';
export const REMINDER_QUEUE = 'reminders';
/** Provides the `Redis` connection by which a process asks the queue, and fails at once without it. */
export const QUEUE_CONNECTION = Symbol('QueueConnection');

export interface DigestJob {
  readonly digestId: string;
}

const DIGEST_ID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

/** Anybody who reaches Redis can write there: null for what no sweep has put in. */
export function readDigestJob(name: string, data: unknown): DigestJob | null {
  if (name !== SEND_DIGEST || typeof data !== 'object' || data === null) return null;
  const entries = Object.entries(data);
  const [[field, digestId] = []] = entries;
  return entries.length === 1 &&
    field === 'digestId' &&
    typeof digestId === 'string' &&
    DIGEST_ID.test(digestId)
    ? { digestId }
    : null;
}

const SLOT_MS = 10 * 60_000;
/** Nobody will come to a job in one of these states: its list may be lost while it is not. */
const NEVER_ANSWERED = new Set(['completed', 'failed', 'unknown']);
/** Somebody will come to a job in one of these lists, or has. */
const ANSWERED: JobType[] = ['wait', 'active', 'delayed', 'prioritized'];
/** About a minute of trying; then the next sweep puts it there again. */
const ATTEMPTS = 6;
const FIRST_PAUSE_MS = 2_000;
/** So many that Redis answers them all within the time that a producer waits. */
const AT_ONCE = 500;

/**
 * Puts the ids of digests into the queue. Everything in it may be lost at any moment, and is put there
 * again by the next sweep.
 */
@Injectable()
export class DigestQueue {
  constructor(
    @InjectQueue(REMINDER_QUEUE) private readonly queue: Queue<DigestJob>,
    @Inject(QUEUE_CONNECTION) private readonly redis: Redis,
    @Inject(SETTINGS) private readonly settings: Pick<Settings, 'redisUrl'>,
  ) {}

  /**
   * Each of them will be made a mail of; to ask twice does no harm. The job's id holds the time in steps of
   * ten minutes: within a step a second job is thrift. One that is kept in Redis and that nobody will
   * answer would stand in the way of that step's: it makes room.
   * @throws DomainError `queue.unavailable`
   */
  async enqueue(digestIds: readonly string[], now: Instant): Promise<void> {
    const slot = Math.floor(Instant.toMillis(now) / SLOT_MS);
    const jobs = digestIds.map((digestId) => ({ digestId, jobId: `${digestId}-${slot}` }));
    try {
      await this.makeRoom(jobs.map(({ jobId }) => jobId));
      for (const some of piecesOf(jobs, AT_ONCE)) await this.add(some);
    } catch (error) {
      throw queueUnavailable(this.settings.redisUrl ?? '', error);
    }
  }

  private async add(jobs: readonly { digestId: string; jobId: string }[]): Promise<void> {
    await this.queue.addBulk(
      jobs.map(({ digestId, jobId }) => ({
        name: SEND_DIGEST,
        data: { digestId },
        opts: {
          jobId,
          attempts: ATTEMPTS,
          backoff: { type: 'exponential', delay: FIRST_PAUSE_MS },
          removeOnComplete: true,
          removeOnFail: true,
        },
      })),
    );
  }

  /**
   * Redis looks through whole lists for the state of one job: so it is asked for that of those alone which are
   * there and in none of the lists that are answered.
   */
  private async makeRoom(jobIds: readonly string[]): Promise<void> {
    const kept: string[] = [];
    for (const some of piecesOf(jobIds, AT_ONCE)) kept.push(...(await this.keptOf(some)));
    if (kept.length === 0) return;
    const answered = new Set(await this.queue.getRanges(ANSWERED, 0, -1));
    const doubtful = kept.filter((jobId) => !answered.has(jobId));
    for (const some of piecesOf(doubtful, AT_ONCE)) {
      await Promise.all(some.map((jobId) => this.removeDone(jobId)));
    }
  }

  private async keptOf(jobIds: readonly string[]): Promise<readonly string[]> {
    const asked = this.redis.pipeline();
    for (const jobId of jobIds) asked.exists(this.queue.toKey(jobId));
    const answers = (await asked.exec()) ?? [];
    const [fault] = answers.flatMap(([error]) => error ?? []);
    if (fault) throw fault;
    return jobIds.filter((_, i) => answers[i]?.[1] === 1);
  }

  /** `remove` does nothing to a job that is not there or in the hands of a worker. */
  private async removeDone(jobId: string): Promise<void> {
    if (NEVER_ANSWERED.has(await this.queue.getJobState(jobId))) await this.queue.remove(jobId);
  }
}

function* piecesOf<Item>(all: readonly Item[], size: number): Generator<readonly Item[]> {
  for (let first = 0; first < all.length; first += size) yield all.slice(first, first + size);
}
