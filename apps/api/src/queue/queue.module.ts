import { Module } from '@nestjs/common';
import { ReminderQueueModule } from '@tipstaff/reminders';
import { QueueReader } from './queue-reader';

@Module({
  imports: [ReminderQueueModule.forRoot({ tellsOutages: true })],
  providers: [QueueReader],
  exports: [QueueReader],
})
export class QueueModule {}
