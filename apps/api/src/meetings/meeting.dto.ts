import { ApiProperty } from '@nestjs/swagger';
import { IsForce, IsReference } from '@tipstaff/cases';
import { DayProperty, NullableText } from '../http/field.decorators';

export class MeetingsQuery {
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

export class ListedMeetingDto {
  @ApiProperty({ example: 'PAM-2025-01' })
  readonly reference!: string;

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

export class PublicQuestionDto {
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
}
