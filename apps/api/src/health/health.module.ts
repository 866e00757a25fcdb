import { Module } from '@nestjs/common';
import { LawOfRecord } from '@tipstaff/cases';
import { type Queries, QUERIES } from '@tipstaff/database';
import { EventStore } from '@tipstaff/event-store';
import { type Clock } from '@tipstaff/kernel';
import { CLOCK, type HealthPart, SETTINGS, type Settings } from '@tipstaff/platform';
import { Projections } from '@tipstaff/projections';
import { DailyLineLog, ReminderLog, ReminderSettings, SilenceWatch } from '@tipstaff/reminders';
import { QueueModule } from '../queue/queue.module';
import { HEALTH_PARTS, HealthController } from './health.controller';
import { MailHealth } from './mail-health';
import { QueueHealth } from './queue-health';
import { RecordHealth } from './record-health';

@Module({
  imports: [QueueModule],
  controllers: [HealthController],
  providers: [
    QueueHealth,
    {
      provide: RecordHealth,
      inject: [EventStore, Projections, CLOCK],
      useFactory: (store: EventStore, projections: Projections, clock: Clock) =>
        new RecordHealth(store, projections, clock),
    },
    {
      provide: MailHealth,
      inject: [ReminderLog],
      useFactory: (reminders: ReminderLog) => new MailHealth(reminders),
    },
    {
      provide: SilenceWatch,
      inject: [QUERIES, EventStore, LawOfRecord, CLOCK, SETTINGS],
      useFactory: (
        queries: Queries,
        events: EventStore,
        law: LawOfRecord,
        clock: Clock,
        { mail }: Settings,
      ) =>
        new SilenceWatch({
          lines: new DailyLineLog(queries),
          events,
          settings: new ReminderSettings(events),
          law,
          clock,
          hasCanary: mail.canaryTo !== null,
        }),
    },
    {
      provide: HEALTH_PARTS,
      inject: [RecordHealth, QueueHealth, MailHealth, SilenceWatch],
      useFactory: (
        record: RecordHealth,
        queue: QueueHealth,
        mail: MailHealth,
        watch: SilenceWatch,
      ): readonly HealthPart[] => [record, queue, mail, ...watch.parts],
    },
  ],
})
export class HealthModule {}
