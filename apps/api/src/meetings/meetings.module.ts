import { Module } from '@nestjs/common';
import { KnownForce } from '../known-force';
import {
  GetActionsTableHandler,
  GetMeetingHandler,
  ListMeetingsHandler,
  ListPublicQuestionsHandler,
  ReadEveryActionHandler,
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
    ReadEveryActionHandler,
  ],
})
export class MeetingsModule {}
