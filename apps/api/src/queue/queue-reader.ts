import { InjectQueue } from '@nestjs/bullmq';
import { Inject, Injectable } from '@nestjs/common';
import { queueOutageOf, queueUnavailable, SETTINGS, type SettingsWith } from '@tipstaff/platform';
import { QUEUE_CONNECTION, REMINDER_QUEUE } from '@tipstaff/reminders';
import { type Queue } from 'bullmq';
import { type Redis } from 'ioredis';

/** Jobs that BullMQ holds now: ids of mails, of all forces together. */
export interface HeldJobs {
  readonly waiting: number;
  readonly active: number;
  readonly delayed: number;
  readonly failed: number;
}

/** The queue of reminders, to look at. The API puts nothing into it. */
@Injectable()
export class QueueReader {
  constructor(
    @InjectQueue(REMINDER_QUEUE) readonly queue: Queue,
    @Inject(QUEUE_CONNECTION) private readonly connection: Redis,
    @Inject(SETTINGS) private readonly settings: SettingsWith<'redisUrl'>,
  ) {
    // The connection's own listener tells of outages; without this one BullMQ would print them.
    queue.on('error', () => undefined);
  }

  /** @throws DomainError `queue.unavailable` */
  async held(): Promise<HeldJobs> {
    if (this.connection.status !== 'ready') throw queueUnavailable(this.settings.redisUrl);
    const counts = await this.queue
      .getJobCounts('waiting', 'active', 'delayed', 'failed')
      .catch((error: unknown) => {
        throw queueOutageOf(this.settings.redisUrl, error) ?? error;
      });
    const { waiting = 0, active = 0, delayed = 0, failed = 0 } = counts;
    return { waiting, active, delayed, failed };
  }
}
