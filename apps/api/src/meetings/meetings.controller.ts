import { Controller, Get, Param, Query, type StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { NeedsOver } from '@tipstaff/access';
import { type LocalDate } from '@tipstaff/kernel';
import { ApiListOrCsv, CSV_PAGE, csvAnswer, type CsvColumns } from '../http/csv';
import { Problems } from '../http/problem';
import { casesOfType, meetingAndTheOneBefore, meetingInAddress } from '../read-log/cases-shown';
import { Logs } from '../read-log/logged-routes';
import {
  ActionsTableDto,
  ActionsTableQuery,
  MeetingDto,
  MeetingQuery,
  MeetingListDto,
  MeetingParams,
  MeetingsQuery,
  PublicQuestionListDto,
} from './meetings.dto';
import {
  GetActionsTable,
  GetMeeting,
  ListMeetings,
  ListPublicQuestions,
  ReadEveryAction,
} from './meeting.queries';

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
  @Problems('not-found')
  async listMeetings(@Query() { force, ...page }: MeetingsQuery): Promise<MeetingListDto> {
    const { rows, next } = await this.queries.execute(new ListMeetings(force, page));
    return { force, meetings: rows, next };
  }

  @Get(':meeting')
  @Logs('consultation', meetingAndTheOneBefore)
  @ApiOperation({
    summary: 'What the minutes of a meeting say beside its actions and questions',
    description:
      'Agenda, attendance and apologies, declarations, emerging risks; whose minutes it confirms, and whether its own were confirmed at a later one.',
  })
  @ApiOkResponse({ type: MeetingDto })
  @Problems('not-found')
  async getMeeting(
    @Param() { meeting }: MeetingParams,
    @Query() { force }: MeetingQuery,
  ): Promise<MeetingDto> {
    return { force, ...(await this.queries.execute(new GetMeeting(force, meeting))) };
  }

  @Get(':meeting/actions')
  @Logs('consultation', casesOfType('action', 'actions'))
  @ApiOperation({
    summary: 'The table of actions of a meeting, as its minutes print it',
    description:
      'Those of earlier meetings that came to it open and those it raised, as they stood at the end of its day; of a meeting not yet held, as they stand today. `due` has the dates it had before in `former`.',
  })
  @ApiListOrCsv(ActionsTableDto)
  @Problems('not-found')
  async getActionsTable(
    @Param() { meeting }: MeetingParams,
    @Query() { force, knownOn, format, ...page }: ActionsTableQuery,
  ): Promise<ActionsTableDto | StreamableFile> {
    const known = (knownOn ?? null) as LocalDate | null;
    if (format === 'json') {
      return this.queries.execute(new GetActionsTable(force, meeting, known, page));
    }
    const all = { after: page.after, limit: CSV_PAGE };
    const pages = await this.queries.execute(new ReadEveryAction(force, meeting, known, all));
    return csvAnswer({ format, name: `actions-${fileName(meeting)}`, columns: COLUMNS, pages });
  }

  @Get(':meeting/questions')
  @Logs('consultation', meetingInAddress)
  @ApiOperation({
    summary: 'Public questions to a meeting, with their answers',
    description: 'By number. An answer may point to actions; each is shown with its state.',
  })
  @ApiOkResponse({ type: PublicQuestionListDto })
  @Problems('not-found')
  async listPublicQuestions(
    @Param() { meeting }: MeetingParams,
    @Query() { force, ...page }: MeetingsQuery,
  ): Promise<PublicQuestionListDto> {
    const asked = new ListPublicQuestions(force, meeting, page);
    const { rows: questions, next } = await this.queries.execute(asked);
    return { force, meeting, questions, next };
  }
}

/** What a file's name may hold. */
const fileName = (reference: string): string =>
  reference.replaceAll(/[^A-Za-z0-9-]+/g, '-').toLowerCase();

const COLUMNS: CsvColumns<ActionsTableDto['actions'][number]> = {
  reference: ({ reference }) => reference,
  number: ({ number }) => number,
  meeting: ({ meeting }) => meeting,
  meetingOn: ({ meetingOn }) => meetingOn,
  action: ({ text }) => text,
  owners: ({ owners }) => owners.join(' + '),
  updates: ({ updates }) => updates.map(({ on, text }) => `${on}: ${text ?? ''}`).join('\n'),
  status: ({ status }) => status,
  closedOn: ({ closedOn }) => closedOn,
  due: ({ due }) => due,
  why: ({ why }) => why,
};
