import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { digestStates, type ReminderOutcome, reminderOutcomes } from '@tipstaff/reminders';
import { IsIn, IsOptional } from 'class-validator';
import { DayProperty, NullableText } from '../http/answer-fields';
import { type Format, IsFormat } from '../http/csv.decorators';
import { IsCount, IsForce, notRight } from '../http/field-rules';

const MOST_AT_ONCE = 200;

export class RemindersQuery {
  @IsForce()
  readonly force!: string;

  @IsOptional()
  @IsIn(reminderOutcomes, {
    message: notRight('is not an outcome', `use one of ${reminderOutcomes.join(', ')}`),
  })
  @ApiPropertyOptional({ enum: reminderOutcomes })
  readonly state?: ReminderOutcome;

  @IsCount({ optional: true, least: 1, most: MOST_AT_ONCE, description: 'Most in one answer.' })
  readonly limit: number = 50;

  @IsCount({
    optional: true,
    least: 1,
    most: Number.MAX_SAFE_INTEGER,
    description: '`number` of the last entry of the answer before.',
  })
  readonly after?: number;

  @IsFormat()
  readonly format: Format = 'json';
}

class ReminderMailDto {
  @ApiProperty({ description: 'Id of the digest it was in.' })
  readonly digest!: string;

  @DayProperty('The day of the digest.')
  readonly on!: string;

  @ApiProperty({ enum: digestStates })
  readonly state!: string;

  @NullableText('As in the mail’s header X-Tipstaff-Reference.')
  readonly reference!: string | null;

  @NullableText('When it was handed over (UTC).', '2024-10-01T08:05:00.000Z')
  readonly sentAt!: string | null;
}

class ReminderDto {
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

  @DayProperty('The day that it was about.')
  readonly aboutOn!: string;

  @ApiProperty({ description: 'Rung of the ladder.' })
  readonly rung!: string;

  @ApiProperty({ description: 'To whom.' })
  readonly recipient!: string;

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
