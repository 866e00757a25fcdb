import { Module } from '@nestjs/common';
import { LaddersModule, MailsByHand, reminderCommandHandlers } from '@tipstaff/reminders';
import { KnownForce } from '../known-force';
import { QueueModule } from '../queue/queue.module';
import { AbsencesController } from '../reminder-settings/absences.controller';
import { LaddersController } from '../reminder-settings/ladders.controller';
import { MailsController } from './mails.controller';
import { RemindersController } from './reminders.controller';

@Module({
  imports: [QueueModule, LaddersModule],
  controllers: [RemindersController, MailsController, LaddersController, AbsencesController],
  providers: [KnownForce, MailsByHand, ...reminderCommandHandlers],
})
export class RemindersHttpModule {}
