import { ApiProperty } from '@nestjs/swagger';
import { roles } from '@tipstaff/law';
import { digestKinds, digestStates, reminderOutcomes } from '@tipstaff/reminders';
import { DayProperty, NullableText } from '../http/field.decorators';

export class ReminderMailDto {
  @ApiProperty({ description: 'Id of the mail it was in.' })
  readonly digest!: string;

  @ApiProperty({ enum: digestKinds, description: '`urgent`: it did not wait for the digest.' })
  readonly kind!: string;

  @DayProperty('The day of the digest.')
  readonly on!: string;

  @ApiProperty({ enum: digestStates })
  readonly state!: string;

  @NullableText('As in the mail’s header X-Tipstaff-Reference.')
  readonly reference!: string | null;

  @NullableText('When it was handed over (UTC).', '2024-10-01T08:05:00.000Z')
  readonly sentAt!: string | null;
}

export class ReminderDto {
  @ApiProperty({ description: 'Place in the list, for `after`.', example: 17 })
  readonly number!: number;

  @ApiProperty({ example: 'complaint:norfolk:CO/00123/24#R-C13-2#2023-09-06#1' })
  readonly obligation!: string;

  @ApiProperty({ example: 'norfolk' })
  readonly force!: string;

  @ApiProperty({ example: 'complaint' })
  readonly type!: string;

  @ApiProperty({ example: 'CO/00123/24' })
  readonly reference!: string;

  @ApiProperty({ example: 'R-C13-2' })
  readonly rule!: string;

  @DayProperty('The day that it was about.')
  readonly aboutOn!: string;

  @ApiProperty({ description: 'Rung of the ladder.' })
  readonly rung!: string;

  @ApiProperty({ description: 'To whom.' })
  readonly recipient!: string;

  @ApiProperty({ enum: roles, description: 'Why to them.' })
  readonly as!: string;

  @NullableText('The office that was away, and for which they stood in.')
  readonly standsInFor!: string | null;

  @DayProperty('The day it was about before, when it says that a date moved.', true)
  readonly movedFrom!: string | null;

  @ApiProperty({ enum: reminderOutcomes })
  readonly outcome!: string;

  @NullableText('The mail server’s answer, or why it was not given.')
  readonly reason!: string | null;

  @ApiProperty({ type: ReminderMailDto })
  readonly mail!: ReminderMailDto;
}

export class ReminderListDto {
  @ApiProperty({ type: [ReminderDto], description: 'Newest first.' })
  readonly reminders!: readonly ReminderDto[];
}
