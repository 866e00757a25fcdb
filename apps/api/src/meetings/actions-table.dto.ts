import { ApiProperty } from '@nestjs/swagger';
import { IsDay } from '@tipstaff/cases';
import { FormerDueDto } from '../cases/case-page.dto';
import { DayProperty, NullableText } from '../http/field.decorators';
import { MeetingsQuery } from './meeting.dto';

export class ActionsTableQuery extends MeetingsQuery {
  @IsDay({
    optional: true,
    description: 'Only what had been learned by the end of this day.',
    example: '2024-11-17',
  })
  readonly knownOn?: string;
}

class ActionUpdateDto {
  @DayProperty('The day of the update.')
  readonly on!: string;

  @NullableText('Null where nothing was written, or it was erased.')
  readonly text!: string | null;
}

export class ActionRowDto {
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
}

class NextMeetingDto {
  @ApiProperty({ example: 'PAM-2025-01' })
  readonly reference!: string;

  @DayProperty('The day it is to be.')
  readonly date!: string;
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

  @ApiProperty({ type: NextMeetingDto, nullable: true, description: 'As it was to be that day.' })
  readonly nextMeeting!: NextMeetingDto | null;
}
