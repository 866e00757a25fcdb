import { Module } from '@nestjs/common';
import { type Clock } from '@tipstaff/kernel';
import { CLOCK, type HealthPart, type Pool, POOL } from '@tipstaff/platform';
import { ReminderLog } from '@tipstaff/reminders';
import { HEALTH_PARTS, HealthController } from './health.controller';
import { MailHealth } from './mail-health';
import { QueueHealth } from './queue-health';
import { RecordHealth } from './record-health';

@Module({
  controllers: [HealthController],
  providers: [
    QueueHealth,
    {
      provide: HEALTH_PARTS,
      inject: [POOL, CLOCK, QueueHealth, ReminderLog],
      useFactory: (pool: Pool, clock: Clock, queue: QueueHealth, reminders: ReminderLog) =>
        [
          new RecordHealth(pool, clock),
          queue,
          new MailHealth(reminders),
        ] satisfies readonly HealthPart[],
    },
  ],
})
export class HealthModule {}
