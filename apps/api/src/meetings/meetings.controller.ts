import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { NeedsOver } from '@tipstaff/access';
import { type LocalDate } from '@tipstaff/kernel';
import { Problems } from '../http/problem';
import { casesOfType, meetingInAddress } from '../read-log/cases-shown';
import { Logs } from '../read-log/logged-routes';
import {
  ActionsTableDto,
  ActionsTableQuery,
  MeetingListDto,
  MeetingParams,
  MeetingsQuery,
  PublicQuestionListDto,
} from './meetings.dto';
import { GetActionsTable, ListMeetings, ListPublicQuestions } from './meeting.queries';

@ApiTags('meetings')
@NeedsOver('meeting.read')
@Controller('meetings')
export class MeetingsController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @Logs('consultation', casesOfType('meeting', 'meetings'))
  @ApiOperation({
    summary: 'List the accountability meetings of a force, the latest first',
    description: 'With the days they were moved from, and counts of actions and public questions.',
  })
  @ApiOkResponse({ type: MeetingListDto })
  @Problems('invalid-input', 'not-found')
  async listMeetings(@Query() { force, ...page }: MeetingsQuery): Promise<MeetingListDto> {
    const { rows, next } = await this.queries.execute(new ListMeetings(force, page));
    return { force, meetings: rows, next };
  }

  @Get(':meeting/actions')
  @Logs('consultation', casesOfType('action', 'actions'))
  @ApiOperation({
    summary: 'The table of actions of a meeting, as its minutes print it',
    description:
      'Those of earlier meetings that came to it open and those it raised, as they stood at the end of its day; of a meeting not yet held, as they stand today. `due` has the dates it had before in `former`.',
  })
  @ApiOkResponse({ type: ActionsTableDto })
  @Problems('invalid-input', 'not-found')
  async getActionsTable(
    @Param() { meeting }: MeetingParams,
    @Query() { force, knownOn, ...page }: ActionsTableQuery,
  ): Promise<ActionsTableDto> {
    const known = (knownOn ?? null) as LocalDate | null;
    return this.queries.execute(new GetActionsTable(force, meeting, known, page));
  }

  @Get(':meeting/questions')
  @Logs('consultation', meetingInAddress)
  @ApiOperation({
    summary: 'Public questions to a meeting, with their answers',
    description: 'By number. An answer may point to actions; each is shown with its state.',
  })
  @ApiOkResponse({ type: PublicQuestionListDto })
  @Problems('invalid-input', 'not-found')
  async listPublicQuestions(
    @Param() { meeting }: MeetingParams,
    @Query() { force, ...page }: MeetingsQuery,
  ): Promise<PublicQuestionListDto> {
    const asked = new ListPublicQuestions(force, meeting, page);
    const { rows: questions, next } = await this.queries.execute(asked);
    return { force, meeting, questions, next };
  }
}
