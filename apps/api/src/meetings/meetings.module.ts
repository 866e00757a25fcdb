import { Module } from '@nestjs/common';
import { KnownForce } from '../known-force';
import {
  GetActionsTableHandler,
  GetMeetingHandler,
  ListMeetingsHandler,
  ListPublicQuestionsHandler,
} from './meeting.queries';
import { MeetingsController } from './meetings.controller';

@Module({
  controllers: [MeetingsController],
  providers: [
    KnownForce,
    GetMeetingHandler,
    ListMeetingsHandler,
    GetActionsTableHandler,
    ListPublicQuestionsHandler,
  ],
})
export class MeetingsModule {}
