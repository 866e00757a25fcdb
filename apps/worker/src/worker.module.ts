import { type DynamicModule, Logger, Module } from '@nestjs/common';
import { LawOfRecord } from '@tipstaff/cases';
import { protectionOf, ReadLog } from '@tipstaff/compliance';
import { DatabaseModule, type Pool, POOL } from '@tipstaff/database';
import { EventStore, Upcasters } from '@tipstaff/event-store';
import { type Clock } from '@tipstaff/kernel';
import { defaultLawSettings, Law } from '@tipstaff/law';
import { type Mailer } from '@tipstaff/mail';
import { CLOCK, openQueueConnection, PlatformModule } from '@tipstaff/platform';
import { allProjections, ObligationRegister, Projections } from '@tipstaff/projections';
import {
  DigestQueue,
  directoryOf,
  ReminderLog,
  ReminderQueueModule,
  SendDigest,
  SilenceWatch,
} from '@tipstaff/reminders';
import { type Redis } from 'ioredis';
import { HealthController } from './health/health.controller';
import { MailHealth } from './health/mail-health';
import { mailerOf } from './mailer';
import { MetricsController } from './metrics/metrics.controller';
import { WorkerMetrics } from './metrics/worker-metrics';
import { DigestProcessor } from './queue/digest.processor';
import { WorkerQueue } from './queue/worker-queue';
import { UpToDateObligations } from './reminders/up-to-date-obligations.adapter';
import { type Common, sendDigestOf, silenceWatchOf, sweeperOf } from './reminders/wiring';
import { MAILER, SWEEPER, WORKER_SETTINGS, type WorkerSettings } from './tokens';
import { WorkerProcess } from './worker-process';

const CONNECTIONS = 10;
const COMMON = Symbol('Common');
/** Provides the `Redis` connection of the queue's worker, which waits for Redis as long as it takes. */
const WORKER_CONNECTION = Symbol('WorkerConnection');
/** SMTP is the slow part; two digests at a time are plenty and spare the mail server. */
const CONCURRENCY = 2;
/** A sweep that waited for ever for a Redis that is stuck would be seen by nobody. */
const ANSWER_WITHIN_MS = 2_000;

/** Everything the process is made of; `WorkerProcess` starts and stops it in order. */
@Module({})
export class WorkerModule {
  static forRoot(settings: WorkerSettings): DynamicModule {
    const log = new Logger('Projections');
    // Read here and not by a provider: its fault is told in one sentence, without Nest's trace.
    const directory = directoryOf(settings);
    const law = new Law({ ...defaultLawSettings, ...settings.law });
    return {
      module: WorkerModule,
      imports: [
        PlatformModule.forRoot(settings),
        DatabaseModule.forRoot(settings, {
          name: 'tipstaff-worker',
          role: 'worker',
          max: CONNECTIONS,
        }),
        ReminderQueueModule.forRoot({ answerWithinMs: ANSWER_WITHIN_MS }),
      ],
      controllers: [HealthController, MetricsController],
      providers: [
        { provide: WORKER_SETTINGS, useValue: settings },
        {
          provide: EventStore,
          useFactory: (pool: Pool, clock: Clock) =>
            new EventStore(pool, clock, new Upcasters(), protectionOf(settings)),
          inject: [POOL, CLOCK],
        },
        {
          provide: LawOfRecord,
          useFactory: (store: EventStore) => new LawOfRecord(law, store),
          inject: [EventStore],
        },
        {
          provide: Projections,
          useFactory: (pool: Pool, store: EventStore) =>
            new Projections(
              allProjections(law),
              { pool, log: store },
              { onError: (name, error) => log.warn(`${name}: ${error.message}`) },
            ),
          inject: [POOL, EventStore],
        },
        {
          provide: ObligationRegister,
          useFactory: (pool: Pool, ofRecord: LawOfRecord) => new ObligationRegister(pool, ofRecord),
          inject: [POOL, LawOfRecord],
        },
        {
          provide: ReminderLog,
          useFactory: (pool: Pool) => new ReminderLog(pool),
          inject: [POOL],
        },
        {
          provide: ReadLog,
          useFactory: (pool: Pool, clock: Clock) => new ReadLog(pool, clock),
          inject: [POOL, CLOCK],
        },
        { provide: MAILER, useFactory: () => mailerOf(settings) },
        UpToDateObligations,
        {
          provide: COMMON,
          useFactory: (
            pool: Pool,
            clock: Clock,
            events: EventStore,
            obligations: UpToDateObligations,
            mailer: Mailer,
            ofRecord: LawOfRecord,
            readLog: ReadLog,
          ): Common => ({
            pool,
            clock,
            events,
            obligations,
            mailer,
            directory,
            law: ofRecord,
            settings,
            readLog,
          }),
          inject: [POOL, CLOCK, EventStore, UpToDateObligations, MAILER, LawOfRecord, ReadLog],
        },
        { provide: SendDigest, useFactory: sendDigestOf, inject: [COMMON] },
        { provide: SilenceWatch, useFactory: silenceWatchOf, inject: [COMMON] },
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
              concurrency: CONCURRENCY,
              limiter: { max: settings.mail.perMinute, duration: 60_000 },
            }))(sendDigest),
          inject: [SendDigest, WORKER_CONNECTION],
        },
        WorkerQueue,
        { provide: SWEEPER, useFactory: sweeperOf, inject: [COMMON, DigestQueue, WorkerQueue] },
        MailHealth,
        WorkerMetrics,
        WorkerProcess,
      ],
    };
  }
}
