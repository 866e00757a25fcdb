import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationShutdown,
  type OnModuleInit,
} from '@nestjs/common';
import {
  type HealthAnswer,
  type HealthPart,
  openQueueConnection,
  queueUnavailable,
  SETTINGS,
  type SettingsWith,
} from '@tipstaff/platform';
import { REMINDER_QUEUE } from '@tipstaff/reminders';
import { Queue } from 'bullmq';
import { type Redis } from 'ioredis';

/** Whether Redis answers, and what waits in it. The API puts nothing into the queue. */
@Injectable()
export class QueueHealth implements HealthPart, OnModuleInit, OnApplicationShutdown {
  readonly name = 'queue';
  private readonly log = new Logger('Queue');
  private connection: Redis | null = null;
  private queue: Queue | null = null;

  constructor(@Inject(SETTINGS) private readonly settings: SettingsWith<'redisUrl'>) {}

  onModuleInit(): void {
    const { redisUrl, queuePrefix } = this.settings;
    this.connection = openQueueConnection(redisUrl, {
      use: 'producer',
      onOutage: ({ message }) => this.log.warn(message),
    });
    this.queue = new Queue(REMINDER_QUEUE, { connection: this.connection, prefix: queuePrefix });
    // The connection's own listener tells of outages; without this one they would end the process.
    this.queue.on('error', () => undefined);
  }

  async check(): Promise<HealthAnswer> {
    const { connection, queue } = this;
    if (connection?.status !== 'ready' || queue === null) {
      throw queueUnavailable(this.settings.redisUrl);
    }
    await connection.ping();
    const { waiting, active, delayed, failed } = await queue.getJobCounts(
      'waiting',
      'active',
      'delayed',
      'failed',
    );
    return { ok: true, waiting, active, delayed, failed };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.queue?.close().catch(() => undefined);
    this.connection?.disconnect();
  }
}
