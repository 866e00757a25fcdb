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
}

/** About a minute of trying; then the next sweep rings again. */
const ATTEMPTS = 6;
const FIRST_PAUSE_MS = 2_000;

/**
 * The job's id holds the time in steps of ten minutes: within a step a second ring is thrift, and a
 * job that was left lying in Redis can hold the next ring back for no longer than that.
 */
export function digestQueue(queue: JobQueue): DigestQueue {
  return {
    async ring(digestIds, now) {
      if (digestIds.length === 0) return;
      const slot = Math.floor(Instant.toMillis(now) / SLOT_MS);
      await queue.addBulk(
        digestIds.map((digestId) => ({
          name: SEND_DIGEST,
          data: { digestId },
          opts: {
            jobId: `${digestId}-${slot}`,
            attempts: ATTEMPTS,
            backoff: { type: 'exponential' as const, delay: FIRST_PAUSE_MS },
            removeOnComplete: true,
            removeOnFail: true,
          },
        })),
      );
    },
  };
}
