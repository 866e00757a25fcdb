import { type DynamicModule, Logger, Module } from '@nestjs/common';
import { CommandExecutor, LawOfRecord } from '@tipstaff/cases';
import { protectionOf, ReadLog, ReadLogModule } from '@tipstaff/compliance';
import { DatabaseModule, type Pool, POOL } from '@tipstaff/database';
import { EventStore, EventStoreModule } from '@tipstaff/event-store';
import { type Clock } from '@tipstaff/kernel';
import { type Mailer, MAILER, MailModule } from '@tipstaff/mail';
import { CLOCK, openQueueConnection, PlatformModule } from '@tipstaff/platform';
import { ProjectionsModule, ProposalList } from '@tipstaff/projections';
import {
  DailyLineLog,
  DigestQueue,
  DigestStore,
  type Directory,
  DIRECTORY,
  ReminderPlan,
  ReminderQueueModule,
  ReminderSettings,
  RemindersModule,
  SendDigest,
} from '@tipstaff/reminders';
import { type Redis } from 'ioredis';
import { HealthController } from './health/health.controller';
import { MailHealth } from './health/health-parts';
import { MetricsController, WorkerMetrics } from './metrics/metrics.controller';
import { NightlyRestatements } from './papers/nightly-restatements';
import { DigestProcessor } from './queue/digest.processor';
import { RedisMemory } from './queue/redis-memory';
import { WorkerQueue } from './queue/worker-queue';
import { UpToDateObligations } from './reminders/reminder.adapters';
import { type Common, sendDigestOf, sweeperOf } from './reminders/wiring';
import { SWEEPER, WORKER_SETTINGS, type WorkerSettings } from './tokens';
import { WorkerProcess } from './worker-process';

const COMMON = Symbol('Common');
/** Provides the `Redis` connection of the queue's worker, which waits for Redis as long as it takes. */
const WORKER_CONNECTION = Symbol('WorkerConnection');
/**
 * Digests in hand for each that may be `sending`: as many are meanwhile read and made, or have their rows settled
 * (`SendDigest`).
 */
const IN_HAND = 2;

/** Everything the process is made of; `WorkerProcess` starts and stops it in order. */
@Module({})
export class WorkerModule {
  static forRoot(settings: WorkerSettings): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        PlatformModule.forRoot(settings),
        DatabaseModule.forRoot(settings, {
          name: 'tipstaff-worker',
          role: 'worker',
        }),
        EventStoreModule.forRoot(protectionOf(settings)),
        // The sweeper and each mail ask for themselves what the register holds (`isCurrent`).
        ProjectionsModule.forRoot(settings, { whenBehind: 'as-they-are', waitMs: 0 }),
        ReadLogModule,
        MailModule.forRoot(settings),
        RemindersModule.forRoot(settings),
        ReminderQueueModule.forRoot(),
      ],
      controllers: [HealthController, MetricsController],
      providers: [
        { provide: WORKER_SETTINGS, useValue: settings },
        CommandExecutor,
        UpToDateObligations,
        {
          provide: COMMON,
          useFactory: (
            pool: Pool,
            clock: Clock,
            events: EventStore,
            executor: CommandExecutor,
            obligations: UpToDateObligations,
            mailer: Mailer,
            ofRecord: LawOfRecord,
            readLog: ReadLog,
            directory: Directory,
            store: DigestStore,
            plan: ReminderPlan,
            lineLog: DailyLineLog,
            ofForces: ReminderSettings,
            proposals: ProposalList,
          ): Common => ({
            ...{ pool, clock, events, executor, obligations, mailer, directory },
            ...{ law: ofRecord, store, plan, lineLog, settings, ofForces, readLog, proposals },
          }),
          inject: [
            ...[POOL, CLOCK, EventStore, CommandExecutor, UpToDateObligations],
            ...[MAILER, LawOfRecord, ReadLog, DIRECTORY],
            ...[DigestStore, ReminderPlan, DailyLineLog, ReminderSettings, ProposalList],
          ],
        },
        { provide: SendDigest, useFactory: sendDigestOf, inject: [COMMON, RedisMemory] },
        {
          provide: WORKER_CONNECTION,
          useFactory: () =>
            openQueueConnection(settings.redisUrl, {
              use: 'worker',
              onOutage: ({ message }) => new Logger('Queue').warn(message),
            }),
        },
        {
          provide: DigestProcessor,
          useFactory: (sendDigest: SendDigest, connection: Redis) =>
            new (DigestProcessor.with({
              connection,
              prefix: settings.queuePrefix,
              concurrency: IN_HAND * settings.mail.sending,
              limiter: { max: settings.mail.perMinute, duration: 60_000 },
            }))(sendDigest),
          inject: [SendDigest, WORKER_CONNECTION],
        },
        WorkerQueue,
        RedisMemory,
        { provide: SWEEPER, useFactory: sweeperOf, inject: [COMMON, DigestQueue, RedisMemory] },
        NightlyRestatements,
        MailHealth,
        WorkerMetrics,
        WorkerProcess,
      ],
    };
  }
}
