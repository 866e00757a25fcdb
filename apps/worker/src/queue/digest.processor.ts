import { OnWorkerEvent, Processor, WorkerHost } from '@nestjs/bullmq';
import { Logger } from '@nestjs/common';
import { DomainError, wordsOf } from '@tipstaff/kernel';
import { RequestContext } from '@tipstaff/platform';
import {
  type DigestJob,
  readDigestJob,
  REMINDER_QUEUE,
  type SendDigest,
} from '@tipstaff/reminders';
import { type Job, Worker, type WorkerOptions } from 'bullmq';

/** Nothing in Redis waits for longer than this. */
const LONGEST_PAUSE_MS = 3_600_000;

/** Answers the jobs of the queue: each is the id of a digest to make a mail of. */
export class DigestProcessor extends WorkerHost {
  private readonly log = new Logger('Queue');
  private leftUndone = 0;

  constructor(private readonly sendDigest: SendDigest) {
    super();
  }

  /** @Processor takes its options with the class, and these are known at the start of a process alone. */
  static with(options: WorkerOptions): typeof DigestProcessor {
    @Processor(REMINDER_QUEUE, options)
    class ConfiguredDigestProcessor extends DigestProcessor {}
    return ConfiguredDigestProcessor;
  }

  /** How many jobs since the start were none of ours. */
  get foreign(): number {
    return this.leftUndone;
  }

  /** Resolves once the jobs in hand have ended: few of them, since what waits for its turn is left. */
  async stop(): Promise<void> {
    this.sendDigest.stop();
    await this.worker.close();
  }

  override async process(job: Job<unknown>): Promise<string> {
    // Whoever put a job there may have asked that it be kept when it is done.
    job.opts = { ...job.opts, removeOnComplete: true, removeOnFail: true };
    const asked = readDigestJob(job.name, job.data);
    if (asked === null) return this.leave();
    const { digestId } = asked;
    try {
      return await RequestContext.of({ correlationId: digestId }).run(() =>
        this.sendDigest.handle(digestId),
      );
    } catch (error) {
      const pauseMs = pauseAskedFor(error);
      if (pauseMs === null) throw this.withoutWords(asked, error);
      // All workers of the queue pause, and the job waits without losing one of its attempts.
      await this.worker.rateLimit(pauseMs);
      throw Worker.RateLimitError();
    }
  }

  @OnWorkerEvent('error')
  onError(error: unknown): void {
    this.log.debug(wordsOf(error));
  }

  /** Told once and then counted: a flood of them is not to fill the log. */
  private leave(): string {
    this.leftUndone += 1;
    if (this.leftUndone === 1) {
      this.log.warn(
        'A job in Redis is none of ours and was left undone: see who else can write there. Further ones are counted in the health of the queue.',
      );
    }
    return 'not-ours';
  }

  /** BullMQ keeps what it is thrown in Redis, and a mail server's answer may repeat an address. */
  private withoutWords({ digestId }: DigestJob, error: unknown): Error {
    this.log.warn(`Digest ${digestId}: ${wordsOf(error)}`);
    const bare = new Error(error instanceof DomainError ? error.code : 'internal');
    bare.stack = bare.message;
    return bare;
  }
}

/** How long the mail provider asked to be left alone; null where it did not. */
function pauseAskedFor(error: unknown): number | null {
  if (!(error instanceof DomainError) || error.code !== 'mail.throttled') return null;
  const pause = Number(error.data?.['retryAfterMs']);
  return Number.isFinite(pause) ? Math.min(Math.max(pause, 1_000), LONGEST_PAUSE_MS) : null;
}
