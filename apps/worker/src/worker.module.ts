import { type DynamicModule, Logger, Module } from '@nestjs/common';
import { LawOfRecord } from '@tipstaff/cases';
import { protectionOf, ReadLog } from '@tipstaff/compliance';
import { CLOCK, PlatformModule, type Pool, POOL } from '@tipstaff/database';
import { EventStore, Upcasters } from '@tipstaff/event-store';
import { type Clock } from '@tipstaff/kernel';
import { defaultLawSettings, Law } from '@tipstaff/law';
import { type Mailer } from '@tipstaff/mail';
import { allProjections, ObligationRegister, Projections } from '@tipstaff/projections';
import { directoryOf, ReminderLog, SendDigest, SilenceWatch } from '@tipstaff/reminders';
import { HealthController } from './health/health.controller';
import { MailHealth } from './health/mail-health';
import { mailerOf } from './mailer';
import { MetricsController } from './metrics/metrics.controller';
import { WorkerMetrics } from './metrics/worker-metrics';
import { ReminderBell } from './queue/reminder-bell';
import { UpToDateObligations } from './reminders/up-to-date-obligations.adapter';
import { type Common, sendDigestOf, silenceWatchOf, sweeperOf } from './reminders/wiring';
import { MAILER, SWEEPER, WORKER_SETTINGS, type WorkerSettings } from './tokens';
import { WorkerProcess } from './worker-process';

const CONNECTIONS = 10;
const COMMON = Symbol('Common');

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
        PlatformModule.forRoot(settings, {
          name: 'tipstaff-worker',
          role: 'worker',
          max: CONNECTIONS,
        }),
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
        ReminderBell,
        { provide: SWEEPER, useFactory: sweeperOf, inject: [COMMON, ReminderBell] },
        MailHealth,
        WorkerMetrics,
        WorkerProcess,
      ],
    };
  }
}
