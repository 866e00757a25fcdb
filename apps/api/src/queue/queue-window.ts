import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationShutdown,
  type OnModuleInit,
} from '@nestjs/common';
import { SETTINGS } from '@tipstaff/database';
import { openQueueConnection, queueUnavailable, type SettingsWith } from '@tipstaff/platform';
import { REMINDER_QUEUE } from '@tipstaff/reminders';
import { Queue } from 'bullmq';
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
export class QueueWindow implements OnModuleInit, OnApplicationShutdown {
  private readonly log = new Logger('Queue');
  private opened: { readonly connection: Redis; readonly queue: Queue } | null = null;

  constructor(@Inject(SETTINGS) private readonly settings: SettingsWith<'redisUrl'>) {}

  onModuleInit(): void {
    this.open();
  }

  get queue(): Queue {
    return this.open().queue;
  }

  /** @throws DomainError `queue.unavailable` */
  async held(): Promise<HeldJobs> {
    if (this.opened?.connection.status !== 'ready') throw queueUnavailable(this.settings.redisUrl);
    const { connection, queue } = this.opened;
    await connection.ping();
    const counts = await queue.getJobCounts('waiting', 'active', 'delayed', 'failed');
    const { waiting = 0, active = 0, delayed = 0, failed = 0 } = counts;
    return { waiting, active, delayed, failed };
  }

  /** Once, for whoever comes first: the dashboard needs the queue before the modules are ready. */
  private open() {
    if (this.opened !== null) return this.opened;
    const { redisUrl, queuePrefix } = this.settings;
    const connection = openQueueConnection(redisUrl, {
      use: 'producer',
      onOutage: ({ message }) => this.log.warn(message),
    });
    const queue = new Queue(REMINDER_QUEUE, { connection, prefix: queuePrefix });
    // The connection's own listener tells of outages; without this one they would end the process.
    queue.on('error', () => undefined);
    this.opened = { connection, queue };
    return this.opened;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.opened?.queue.close().catch(() => undefined);
    this.opened?.connection.disconnect();
  }
}
