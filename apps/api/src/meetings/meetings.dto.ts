import { ApiProperty } from '@nestjs/swagger';
import { IsDay, IsForce, IsReference } from '@tipstaff/cases';
import { FormerDueDto } from '../cases/case-page.dto';
import { DayProperty, NullableText } from '../http/field.decorators';
import { type Format, IsFormat } from '../http/csv';
import { IsNext, PageQuery } from '../http/page';

export class MeetingsQuery extends PageQuery {
  @IsForce()
  readonly force!: string;
}

export class MeetingQuery {
  @IsForce()
  readonly force!: string;
}

export class MeetingParams {
  @IsReference({ description: 'Reference of the meeting.', example: 'PAM-2024-10-08' })
  readonly meeting!: string;
}

class MeetingMoveDto {
  @DayProperty('The day it was to be until then.', true)
  readonly from!: string | null;

  @DayProperty('The day it was to be since.', true)
  readonly to!: string | null;

  @DayProperty('The day on which it was moved.')
  readonly on!: string;
}

class ActionCountsDto {
  @ApiProperty({ type: 'integer', example: 6 })
  readonly raised!: number;

  @ApiProperty({ type: 'integer', example: 6 })
  readonly open!: number;

  @ApiProperty({ type: 'integer', example: 0 })
  readonly closed!: number;
}

class QuestionCountsDto {
  @ApiProperty({ type: 'integer', example: 4 })
  readonly asked!: number;

  @ApiProperty({ type: 'integer', description: 'Of those asked.', example: 3 })
  readonly answered!: number;
}

class ListedMeetingDto {
  @ApiProperty({ example: 'PAM-2025-01' })
  readonly reference!: string;

  @ApiProperty({
    description: 'The board whose series it belongs to; by its reference where none was named.',
    example: 'PAM',
  })
  readonly board!: string;

  @ApiProperty({ enum: ['scheduled', 'held', 'cancelled'] })
  readonly status!: 'scheduled' | 'held' | 'cancelled';

  @DayProperty('The day as last scheduled or moved.', true)
  readonly date!: string | null;

  @DayProperty('The day first scheduled.', true)
  readonly firstDate!: string | null;

  @ApiProperty({ type: [MeetingMoveDto], description: 'In order of the day of the decision.' })
  readonly moves!: readonly MeetingMoveDto[];

  @DayProperty('Null where it was not held.', true)
  readonly heldOn!: string | null;

  @DayProperty('The day of the decision to cancel it; else null.', true)
  readonly cancelledOn!: string | null;

  @ApiProperty({ type: ActionCountsDto, description: 'Those it raised, as they stand now.' })
  readonly actions!: ActionCountsDto;

  @ApiProperty({ type: QuestionCountsDto, description: 'Public questions.' })
  readonly questions!: QuestionCountsDto;
}

export class MeetingListDto {
  @ApiProperty({ example: 'norfolk' })
  readonly force!: string;

  @ApiProperty({ type: [ListedMeetingDto], description: 'The latest first.' })
  readonly meetings!: readonly ListedMeetingDto[];

  @IsNext()
  readonly next!: string | null;
}

class ActionPointedToDto {
  @ApiProperty({ example: 'PAM-2024-10-08/9' })
  readonly reference!: string;

  @NullableText('Its state now; null where the record holds no such action.', 'ongoing')
  readonly status!: string | null;
}

class PublicAnswerDto {
  @DayProperty('The day it was given.')
  readonly on!: string;

  @NullableText('The answer; null where it was erased.')
  readonly answer!: string | null;

  @ApiProperty({ type: [ActionPointedToDto] })
  readonly actions!: readonly ActionPointedToDto[];
}

class PublicQuestionDto {
  @ApiProperty({ type: 'integer', nullable: true, example: 1 })
  readonly number!: number | null;

  @NullableText('What it is about, in a few words.', 'Hate crime reporting')
  readonly topic!: string | null;

  @DayProperty('The day it was asked.')
  readonly askedOn!: string;

  @NullableText('Pseudonymous reference of who asked.', 'PUB-0007')
  readonly by!: string | null;

  @NullableText('The question as asked; null where it was erased.')
  readonly question!: string | null;

  @ApiProperty({ type: [PublicAnswerDto], description: 'Empty while it is unanswered.' })
  readonly answers!: readonly PublicAnswerDto[];
}

export class PublicQuestionListDto {
  @ApiProperty({ example: 'norfolk' })
  readonly force!: string;

  @ApiProperty({ example: 'PAM-2024-10-08' })
  readonly meeting!: string;

  @ApiProperty({ type: [PublicQuestionDto], description: 'By number.' })
  readonly questions!: readonly PublicQuestionDto[];

  @IsNext()
  readonly next!: string | null;
}

export class ActionsTableQuery extends MeetingsQuery {
  @IsDay({
    optional: true,
    description: 'Only what had been learned by the end of this day.',
    example: '2024-11-17',
  })
  readonly knownOn?: string;

  @IsFormat()
  readonly format: Format = 'json';
}

class AgendaItemDto {
  @ApiProperty({ type: 'integer', example: 4 })
  readonly number!: number;

  @NullableText('What it is about.', 'Public questions')
  readonly item!: string | null;

  @NullableText('Time at which it is to begin.', '10:15')
  readonly time!: string | null;

  @NullableText('Its paper.', 'Verbal update')
  readonly paper!: string | null;
}

class AttendanceDto {
  @DayProperty('The day that it is of.')
  readonly on!: string;

  @NullableText('Who attended; null where it was erased.')
  readonly present!: string | null;

  @NullableText('Apologies; null where none were recorded, or they were erased.')
  readonly apologies!: string | null;
}

class DeclarationsDto {
  @DayProperty('The day that they are of.')
  readonly on!: string;

  @ApiProperty({ description: 'Whether interests were declared.', example: false })
  readonly declared!: boolean;

  @NullableText('Which; null where none were, or they were erased.')
  readonly interests!: string | null;
}

class RiskRaisedDto {
  @DayProperty('The day it was raised.')
  readonly on!: string;

  @NullableText('Who raised it, a role.', 'Chief Constable')
  readonly by!: string | null;

  @NullableText('The risk; null where it was erased.')
  readonly risk!: string | null;
}

class MinutesConfirmedDto {
  @DayProperty('The day they were confirmed.')
  readonly on!: string;

  @NullableText('Reference of the meeting at which they were.', 'PAM-2025-01')
  readonly at!: string | null;

  @ApiProperty({ description: 'Confirmed as they were; false: with corrections.', example: true })
  readonly accurate!: boolean;

  @NullableText('What was corrected.')
  readonly corrections!: string | null;
}

class PreviousMeetingDto {
  @ApiProperty({ example: 'PAM-2024-07-22' })
  readonly reference!: string;

  @DayProperty('The day it was held.')
  readonly heldOn!: string;

  @ApiProperty({ type: MinutesConfirmedDto, nullable: true, description: 'Null: not yet.' })
  readonly confirmed!: MinutesConfirmedDto | null;

  @ApiProperty({ type: 'integer', description: 'What `If-Match` asks for.', example: 2 })
  readonly version!: number;
}

class ActionUpdateDto {
  @DayProperty('The day of the update.')
  readonly on!: string;

  @NullableText('Null where nothing was written, or it was erased.')
  readonly text!: string | null;
}

class ActionRowDto {
  @ApiProperty({ example: 'PAM-2024-07-22/4' })
  readonly reference!: string;

  @ApiProperty({ type: 'integer', nullable: true, example: 4 })
  readonly number!: number | null;

  @NullableText('Reference of the meeting that raised it.', 'PAM-2024-07-22')
  readonly meeting!: string | null;

  @DayProperty('The day of that meeting.')
  readonly meetingOn!: string;

  @DayProperty('The day it was raised.')
  readonly raisedOn!: string;

  @NullableText('What is to be done; null where it was erased.')
  readonly text!: string | null;

  @ApiProperty({ type: [String], description: 'Roles; joint owners are several.' })
  readonly owners!: readonly string[];

  @ApiProperty({ type: String, nullable: true, enum: ['opcc', 'force', 'both', null] })
  readonly side!: string | null;

  @ApiProperty({ type: [ActionUpdateDto] })
  readonly updates!: readonly ActionUpdateDto[];

  @ApiProperty({
    enum: ['new', 'ongoing', 'closed'],
    description: '`new`: this meeting raised it, and it was open at its end.',
  })
  readonly status!: 'new' | 'ongoing' | 'closed';

  @DayProperty('Null where it was open.', true)
  readonly closedOn!: string | null;

  @DayProperty('Last day to do it; null where it is closed or no date is known.', true)
  readonly due!: string | null;

  @NullableText('What day that is, or why there is none.', 'the meeting PAM-2025-01')
  readonly why!: string | null;

  @ApiProperty({ type: [FormerDueDto], description: 'The dates it had before.' })
  readonly former!: readonly FormerDueDto[];

  @ApiProperty({ type: 'integer', description: 'What `If-Match` asks for.', example: 2 })
  readonly version!: number;
}

class NextMeetingDto {
  @ApiProperty({ example: 'PAM-2025-01' })
  readonly reference!: string;

  @DayProperty('The day it is to be.')
  readonly date!: string;
}

export class MeetingDto {
  @ApiProperty({ example: 'norfolk' })
  readonly force!: string;

  @ApiProperty({ example: 'PAM-2024-10-08' })
  readonly reference!: string;

  @ApiProperty({ description: 'The board whose series it belongs to.', example: 'PAM' })
  readonly board!: string;

  @ApiProperty({ enum: ['scheduled', 'held', 'cancelled'] })
  readonly status!: 'scheduled' | 'held' | 'cancelled';

  @DayProperty('The day it was held, or is or was to be.', true)
  readonly day!: string | null;

  @ApiProperty({ type: 'integer', description: 'What `If-Match` asks for.', example: 3 })
  readonly version!: number;

  @NullableText('Words to show when the clock is not the real time.')
  readonly notice!: string | null;

  @ApiProperty({ type: [AgendaItemDto], description: 'By number.' })
  readonly agenda!: readonly AgendaItemDto[];

  @ApiProperty({ type: AttendanceDto, nullable: true })
  readonly attendance!: AttendanceDto | null;

  @ApiProperty({ type: DeclarationsDto, nullable: true })
  readonly declarations!: DeclarationsDto | null;

  @ApiProperty({ type: [RiskRaisedDto], description: 'Emerging risks that were raised.' })
  readonly risks!: readonly RiskRaisedDto[];

  @ApiProperty({
    type: MinutesConfirmedDto,
    nullable: true,
    description: 'Its own minutes, at a later meeting.',
  })
  readonly confirmed!: MinutesConfirmedDto | null;

  @ApiProperty({
    type: PreviousMeetingDto,
    nullable: true,
    description: 'The meeting of its board that was held before: this one confirms its minutes.',
  })
  readonly previous!: PreviousMeetingDto | null;

  @ApiProperty({ type: NextMeetingDto, nullable: true, description: 'As it is to be now.' })
  readonly nextMeeting!: NextMeetingDto | null;
}

export class ActionsTableDto {
  @ApiProperty({ enum: ['actions'] })
  readonly report!: 'actions';

  @ApiProperty({ example: 'norfolk' })
  readonly force!: string;

  @ApiProperty({ example: 'PAM-2024-10-08' })
  readonly meeting!: string;

  @DayProperty('The day it was held, or is or was to be.', true)
  readonly meetingOn!: string | null;

  @ApiProperty()
  readonly held!: boolean;

  @DayProperty('The day at whose end the actions stood like this.')
  readonly asOf!: string;

  @DayProperty('As asked; null: everything in the record.', true)
  readonly knownOn!: string | null;

  @NullableText('Words to show when the clock is not the real time.')
  readonly notice!: string | null;

  @ApiProperty({ type: [ActionRowDto], description: 'By meeting, then by number.' })
  readonly actions!: readonly ActionRowDto[];

  @IsNext()
  readonly next!: string | null;

  @ApiProperty({ type: NextMeetingDto, nullable: true, description: 'As it was to be that day.' })
  readonly nextMeeting!: NextMeetingDto | null;
}
