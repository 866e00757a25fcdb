import { BullModule } from '@nestjs/bullmq';
import {
  type DynamicModule,
  Inject,
  Logger,
  Module,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { openQueueConnection, SETTINGS, type SettingsWith } from '@tipstaff/platform';
import { type Redis } from 'ioredis';
import { DigestQueue, QUEUE_CONNECTION, REMINDER_QUEUE } from './digest-queue';

export interface ReminderQueueOptions {
  /** For a process that has no other connection which tells of an outage. */
  readonly tellsOutages?: boolean;
}

/** The connection in a module of its own: whoever makes the queue of it has to be able to import it. */
@Module({})
class QueueConnectionModule implements OnApplicationShutdown {
  constructor(@Inject(QUEUE_CONNECTION) private readonly connection: Redis) {}

  static forRoot({ tellsOutages }: ReminderQueueOptions): DynamicModule {
    const log = new Logger('Queue');
    const connection = {
      provide: QUEUE_CONNECTION,
      inject: [SETTINGS],
      useFactory: ({ redisUrl }: SettingsWith<'redisUrl'>) =>
        openQueueConnection(redisUrl, {
          use: 'producer',
          ...(tellsOutages === true ? { onOutage: ({ message }) => log.warn(message) } : {}),
        }),
    };
    return { module: QueueConnectionModule, providers: [connection], exports: [connection] };
  }

  onApplicationShutdown(): void {
    this.connection.disconnect();
  }
}

/** The queue of reminders: `@InjectQueue(REMINDER_QUEUE)`, and what is put into it. */
@Module({})
export class ReminderQueueModule {
  static forRoot(options: ReminderQueueOptions = {}): DynamicModule {
    const connection = QueueConnectionModule.forRoot(options);
    return {
      module: ReminderQueueModule,
      imports: [
        connection,
        BullModule.forRootAsync({
          imports: [connection],
          inject: [QUEUE_CONNECTION, SETTINGS],
          useFactory: (redis: Redis, { queuePrefix }: SettingsWith<'redisUrl'>) => ({
            connection: redis,
            prefix: queuePrefix,
            skipVersionCheck: true,
          }),
          // A worker answers once all that it needs has started, and not when its module is ready.
          extraOptions: { manualRegistration: true },
        }),
        BullModule.registerQueue({ name: REMINDER_QUEUE }),
      ],
      providers: [DigestQueue],
      exports: [DigestQueue, BullModule, connection],
    };
  }
}
