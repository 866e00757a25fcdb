import { type DynamicModule, Global, Module } from '@nestjs/common';
import { LawOfRecord } from '@tipstaff/cases';
import { EventStore } from '@tipstaff/event-store';
import { type Clock } from '@tipstaff/kernel';
import { CLOCK, type Settings, SETTINGS } from '@tipstaff/platform';
import { DigestStore } from './digest-store';
import { DIRECTORY, directoryOf } from './directory';
import { ReminderLog } from './reminder-log.query';
import { ReminderPlan } from './reminder-plan';
import { ReminderQueue } from './reminder-queue.query';
import { ReminderSettings } from './settings/reminder-settings';
import { DailyLineLog } from './silence/daily-line-log.query';
import { SilenceMonitor } from './silence/silence-monitor';

const TABLES_AND_QUERIES = [DailyLineLog, DigestStore, ReminderLog, ReminderPlan, ReminderQueue];

/** What is known of reminders, in every process that serves. Needs `ProjectionsModule`. */
@Global()
@Module({})
export class RemindersModule {
  /** @throws DomainError `directory.invalid` */
  static forRoot(settings: Pick<Settings, 'mail' | 'environment'>): DynamicModule {
    // Read here and not by a provider: its fault is told in one sentence, without Nest's trace.
    const directory = directoryOf(settings);
    return {
      module: RemindersModule,
      providers: [
        { provide: DIRECTORY, useValue: directory },
        ...TABLES_AND_QUERIES,
        ReminderSettings,
        {
          provide: SilenceMonitor,
          inject: [DailyLineLog, EventStore, ReminderSettings, LawOfRecord, CLOCK, SETTINGS],
          useFactory: (
            lines: DailyLineLog,
            events: EventStore,
            ofForces: ReminderSettings,
            law: LawOfRecord,
            clock: Clock,
            { mail }: Settings,
          ) =>
            new SilenceMonitor({
              ...{ lines, events, settings: ofForces, law, clock },
              hasCanary: mail.canaryTo !== null,
            }),
        },
      ],
      exports: [DIRECTORY, ...TABLES_AND_QUERIES, ReminderSettings, SilenceMonitor],
    };
  }
}
