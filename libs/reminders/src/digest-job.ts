import { Instant } from '@tipstaff/kernel';

/** The only kind of job there is. Redis holds no name, no case and no text: an id, and nothing else. */
export const SEND_DIGEST = 'send-digest';
export const REMINDER_QUEUE = 'reminders';

export interface DigestJob {
  readonly digestId: string;
}

const SLOT_MS = 10 * 60_000;

export interface DigestQueue {
  /** Rings the bell for these digests; ringing twice does no harm. */
  ring(digestIds: readonly string[], now: Instant): Promise<void>;
}

/** BullMQ's `Queue`, as far as it is needed here. */
interface JobQueue {
  addBulk(
    jobs: {
      name: string;
      data: DigestJob;
      opts: {
        jobId: string;
        attempts: number;
        backoff: { type: 'exponential'; delay: number };
        removeOnComplete: boolean;
        removeOnFail: boolean;
      };
    }[],
  ): Promise<unknown>;
  /** `unknown` also for a job that is not there. */
  getJobState(jobId: string): Promise<string>;
  /** Does nothing to a job that is not there or in the hands of a worker. */
  remove(jobId: string): Promise<unknown>;
}

/** Nobody will come to a job in one of these states: its list may be lost while it is not. */
const NEVER_ANSWERED = new Set(['completed', 'failed', 'unknown']);

/** About a minute of trying; then the next sweep rings again. */
const ATTEMPTS = 6;
const FIRST_PAUSE_MS = 2_000;
/** So many that Redis answers them all within the time that a producer waits. */
const AT_ONCE = 500;

/**
 * The job's id holds the time in steps of ten minutes: within a step a second ring is thrift. A job
 * that is kept in Redis and that nobody will answer would silence the ring of its step: it makes room.
 */
export function digestQueue(queue: JobQueue): DigestQueue {
  return {
    async ring(digestIds, now) {
      const slot = Math.floor(Instant.toMillis(now) / SLOT_MS);
      for (let first = 0; first < digestIds.length; first += AT_ONCE) {
        await ringSome(queue, digestIds.slice(first, first + AT_ONCE), slot);
      }
    },
  };
}

async function ringSome(queue: JobQueue, digestIds: readonly string[], slot: number) {
  const jobs = digestIds.map((digestId) => ({ digestId, jobId: `${digestId}-${slot}` }));
  await Promise.all(jobs.map(({ jobId }) => makeRoom(queue, jobId)));
  await queue.addBulk(
    jobs.map(({ digestId, jobId }) => ({
      name: SEND_DIGEST,
      data: { digestId },
      opts: {
        jobId,
        attempts: ATTEMPTS,
        backoff: { type: 'exponential' as const, delay: FIRST_PAUSE_MS },
        removeOnComplete: true,
        removeOnFail: true,
      },
    })),
  );
}

async function makeRoom(queue: JobQueue, jobId: string): Promise<void> {
  if (NEVER_ANSWERED.has(await queue.getJobState(jobId))) await queue.remove(jobId);
}
