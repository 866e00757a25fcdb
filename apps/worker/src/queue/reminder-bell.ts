import { Inject, Injectable, Logger } from '@nestjs/common';
import { DomainError, type Instant, wordsOf } from '@tipstaff/kernel';
import { openQueueConnection, queueUnavailable, RequestContext } from '@tipstaff/platform';
import {
  type DigestJob,
  type DigestQueue,
  digestQueue,
  type FarthestPosition,
  REMINDER_QUEUE,
  SendDigest,
} from '@tipstaff/reminders';
import { type Job, Queue, Worker } from 'bullmq';
import { type Redis } from 'ioredis';
import { WORKER_SETTINGS, type WorkerSettings } from '../tokens';
import { type JobHandlers, jobHandlers, readJob, refuseUnhandledJobs } from './job-handlers';
import { refuseForgetfulRedis } from './redis-memory.policy';

/** SMTP is the slow part; two digests at a time are plenty and spare the mail server. */
const CONCURRENCY = 2;
/** A sweep that waited for ever for a Redis that is stuck would be seen by nobody. */
const ANSWER_WITHIN_MS = 2_000;
/** Nothing in Redis waits for longer than this. */
const LONGEST_PAUSE_MS = 3_600_000;

/**
 * The queue at both ends: rings for digests, and answers. Redis holds ids only; everything in it may
 * be lost at any moment and is rung again by the next sweep.
 */
@Injectable()
export class ReminderBell implements DigestQueue, FarthestPosition {
  private readonly log = new Logger('Queue');
  private readonly handlers: JobHandlers;
  private connections: { readonly producer: Redis; readonly worker: Redis } | null = null;
  private queue: Queue<DigestJob> | null = null;
  private worker: Worker<unknown> | null = null;
  private foreign = 0;

  constructor(
    @Inject(WORKER_SETTINGS) private readonly settings: WorkerSettings,
    sendDigest: SendDigest,
  ) {
    this.handlers = jobHandlers(sendDigest);
  }

  /** @throws DomainError `queue.unavailable`, `queue.forgetful`, `queue.unhandled-job` */
  async open(): Promise<void> {
    refuseUnhandledJobs(this.handlers);
    const onOutage = (outage: DomainError) => this.log.warn(outage.message);
    const { redisUrl, queuePrefix: prefix } = this.settings;
    const producer = openQueueConnection(redisUrl, {
      use: 'producer',
      answerWithinMs: ANSWER_WITHIN_MS,
    });
    const worker = openQueueConnection(redisUrl, { use: 'worker', onOutage });
    this.connections = { producer, worker };
    await ready(producer, redisUrl);
    await this.refuseForgetful(producer);
    this.queue = new Queue(REMINDER_QUEUE, {
      connection: producer,
      prefix,
      skipVersionCheck: true,
    });
    // Heard by the connections' own listeners already; without one here it would end the process.
    this.queue.on('error', () => undefined);
  }

  /** Begins to answer. */
  listen(): void {
    if (!this.connections) throw new Error('The queue is not open.');
    this.worker = new Worker(REMINDER_QUEUE, (job) => this.answer(job), {
      connection: this.connections.worker,
      prefix: this.settings.queuePrefix,
      concurrency: CONCURRENCY,
      limiter: { max: this.settings.mail.perMinute, duration: 60_000 },
    });
    this.worker.on('error', (error) => this.log.debug(wordsOf(error)));
  }

  async ring(digestIds: readonly string[], now: Instant): Promise<void> {
    if (!this.queue) return;
    try {
      await digestQueue(this.queue).ring(digestIds, now);
    } catch (error) {
      throw queueUnavailable(this.settings.redisUrl, error);
    }
  }

  /**
   * Jobs in Redis now, and how many since the start were none of ours.
   * @throws when Redis does not answer
   */
  async counts(): Promise<Readonly<Record<string, number>>> {
    if (!this.queue) throw new Error('The queue is not open.');
    const counts = await this.queue.getJobCounts('waiting', 'active', 'delayed', 'failed');
    return { ...counts, foreign: this.foreign };
  }

  /** Resolves once the jobs in hand have ended. */
  async close(): Promise<void> {
    await this.worker?.close();
    await this.queue?.close();
    this.connections?.producer.disconnect();
    this.connections?.worker.disconnect();
  }

  /** How far the record was when a sweep last ended, by Redis: it may have forgotten. */
  async farthest(): Promise<number | null> {
    const { producer } = this.connections ?? {};
    const position = producer?.status === 'ready' ? await producer.get(this.farthestKey) : null;
    return position === null ? null : Number(position);
  }

  async saw(position: number): Promise<void> {
    const { producer } = this.connections ?? {};
    if (producer?.status === 'ready') await producer.set(this.farthestKey, String(position));
  }

  private get farthestKey(): string {
    return `${this.settings.queuePrefix}:farthest-position`;
  }

  private async answer(job: Job<unknown>): Promise<string> {
    // Whoever put a job there may have asked that it be kept when it is done.
    job.opts = { ...job.opts, removeOnComplete: true, removeOnFail: true };
    const ring = readJob(job.name, job.data);
    if (ring === null) return this.leave();
    const handler = this.handlers[ring.name];
    try {
      return await RequestContext.of({ correlationId: ring.digestId }).run(() => handler(ring));
    } catch (error) {
      const pauseMs = pauseAskedFor(error);
      if (pauseMs === null || !this.worker) throw this.withoutWords(ring, error);
      // All workers of the queue pause, and the job waits without losing one of its attempts.
      await this.worker.rateLimit(pauseMs);
      throw Worker.RateLimitError();
    }
  }

  /** Told once and then counted: a flood of them is not to fill the log. */
  private leave(): string {
    this.foreign += 1;
    if (this.foreign === 1) {
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

  private async refuseForgetful(redis: Redis): Promise<void> {
    const fault = refuseForgetfulRedis(await redis.info('memory'), this.settings.environment);
    if (fault === null) return;
    if (fault instanceof DomainError) throw fault;
    this.log.warn(fault.warning);
  }
}

/** How long the mail provider asked to be left alone; null where it did not. */
function pauseAskedFor(error: unknown): number | null {
  if (!(error instanceof DomainError) || error.code !== 'mail.throttled') return null;
  const pause = Number(error.data?.['retryAfterMs']);
  return Number.isFinite(pause) ? Math.min(Math.max(pause, 1_000), LONGEST_PAUSE_MS) : null;
}

/** @throws DomainError `queue.unavailable` when the first try to connect fails */
async function ready(connection: Redis, address: string): Promise<void> {
  if (connection.status === 'ready') return;
  await new Promise<void>((resolve, reject) => {
    connection.once('ready', resolve);
    connection.once('error', (error: Error) => reject(queueUnavailable(address, error)));
  });
}
