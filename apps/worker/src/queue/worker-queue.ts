import { BullRegistrar, InjectQueue } from '@nestjs/bullmq';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { DomainError } from '@tipstaff/kernel';
import { queueUnavailable } from '@tipstaff/platform';
import { QUEUE_CONNECTION, REMINDER_QUEUE } from '@tipstaff/reminders';
import { type Queue } from 'bullmq';
import { type Redis } from 'ioredis';
import { WORKER_SETTINGS, type WorkerSettings } from '../tokens';
import { DigestProcessor } from './digest.processor';
import { refuseForgetfulRedis } from './redis-memory.policy';

/** The life of the queue in this process: refused at the start, answered, closed; and its figures. */
@Injectable()
export class WorkerQueue {
  private readonly log = new Logger('Queue');
  private isListening = false;

  constructor(
    @Inject(WORKER_SETTINGS) private readonly settings: WorkerSettings,
    @Inject(QUEUE_CONNECTION) private readonly redis: Redis,
    @InjectQueue(REMINDER_QUEUE) private readonly queue: Queue,
    private readonly registrar: BullRegistrar,
    private readonly processor: DigestProcessor,
  ) {
    // Heard by the connection's own listener already; without one here BullMQ would print it.
    queue.on('error', () => undefined);
  }

  /** @throws DomainError `queue.unavailable`, `queue.forgetful` */
  async open(): Promise<void> {
    await ready(this.redis, this.settings.redisUrl);
    const fault = refuseForgetfulRedis(await this.redis.info('memory'), this.settings.environment);
    if (fault === null) return;
    if (fault instanceof DomainError) throw fault;
    this.log.warn(fault.warning);
  }

  /** Begins to answer. */
  listen(): void {
    this.isListening = true;
    this.registrar.register();
  }

  /**
   * Jobs in Redis now, and how many since the start were none of ours.
   * @throws when Redis does not answer
   */
  async counts(): Promise<Readonly<Record<string, number>>> {
    const counts = await this.queue.getJobCounts('waiting', 'active', 'delayed', 'failed');
    return { ...counts, foreign: this.processor.foreign };
  }

  /** Resolves once the jobs in hand have ended: what they need is closed after this. */
  async close(): Promise<void> {
    if (this.isListening) await this.processor.stop();
    await this.queue.close();
  }
}

/** @throws DomainError `queue.unavailable` when the first try to connect fails */
async function ready(connection: Redis, address: string): Promise<void> {
  if (connection.status === 'ready') return;
  await new Promise<void>((resolve, reject) => {
    connection.once('ready', resolve);
    connection.once('error', (error: Error) => reject(queueUnavailable(address, error)));
  });
}
