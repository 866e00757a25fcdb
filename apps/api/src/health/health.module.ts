import { Module } from '@nestjs/common';
import { EventStore, Projections } from '@tipstaff/event-store';
import { type Clock } from '@tipstaff/kernel';
import { CLOCK, type HealthPart } from '@tipstaff/platform';
import { ReminderLog } from '@tipstaff/reminders';
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
      provide: HEALTH_PARTS,
      inject: [RecordHealth, QueueHealth, MailHealth],
      useFactory: (...parts: HealthPart[]) => parts,
    },
  ],
})
export class HealthModule {}
