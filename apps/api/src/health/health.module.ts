import { Module } from '@nestjs/common';
import { DatabaseHealth } from '@tipstaff/database';
import { type HealthPart } from '@tipstaff/platform';
import { SilenceMonitor } from '@tipstaff/reminders';
import { QueueModule } from '../queue/queue.module';
import { HEALTH_PARTS, HealthController } from './health.controller';
import { MailHealth, QueueHealth, RecordHealth } from './health-parts';

@Module({
  imports: [QueueModule],
  controllers: [HealthController],
  providers: [
    ...[QueueHealth, RecordHealth, MailHealth],
    {
      provide: HEALTH_PARTS,
      inject: [DatabaseHealth, RecordHealth, QueueHealth, MailHealth, SilenceMonitor],
      useFactory: (
        database: DatabaseHealth,
        record: RecordHealth,
        queue: QueueHealth,
        mail: MailHealth,
        watch: SilenceMonitor,
      ): readonly HealthPart[] => [database, record, queue, mail, ...watch.parts],
    },
  ],
})
export class HealthModule {}
