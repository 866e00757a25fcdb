import { Module } from '@nestjs/common';
import { ReminderQueueModule } from '@tipstaff/reminders';
import { QueueWindow } from './queue-window';

@Module({
  imports: [ReminderQueueModule.forRoot({ tellsOutages: true })],
  providers: [QueueWindow],
  exports: [QueueWindow],
})
export class QueueModule {}
