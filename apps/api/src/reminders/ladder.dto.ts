import { ApiProperty } from '@nestjs/swagger';
import { roles } from '@tipstaff/law';
import { reminderOutcomes, rungOutcomes } from '@tipstaff/reminders';
import { DayProperty, NullableText } from '../http/field.decorators';
import { ReminderDto, ReminderMailDto } from './reminder.dto';
import { SetByDto } from '../reminder-settings/set-by.dto';

class RungPersonDto {
  @ApiProperty({ description: 'The office.', example: 'Professional Standards Department' })
  readonly recipient!: string;

  @ApiProperty({ enum: roles, description: 'Why to them.' })
  readonly as!: string;

  @NullableText('The office that was away, and for which they stand in.')
  readonly standsInFor!: string | null;

  @ApiProperty({
    enum: [...reminderOutcomes, ...rungOutcomes],
    description: '`not-reached`: its day is to come. `not-given`: it was put into no mail.',
  })
  readonly outcome!: string;

  @NullableText(
    'The mail server’s answer, or why it was not given.',
    'Done on 3 October 2024, before the rung of 7 October 2024 was reached.',
  )
  readonly reason!: string | null;

  @ApiProperty({ type: ReminderMailDto, nullable: true, description: 'The mail it was in.' })
  readonly mail!: ReminderMailDto | null;
}

class RungDto {
  @ApiProperty({
    description: 'Of the ladder; `moved` and `withdrawn` tell of a change.',
    example: 'before-5',
  })
  readonly rung!: string;

  @DayProperty('The day that reaches it.')
  readonly on!: string;

  @ApiProperty({ description: 'Told at once when it is reached after the digest has gone.' })
  readonly urgent!: boolean;

  @ApiProperty({ type: [RungPersonDto], description: 'Whom it names, or named.' })
  readonly people!: readonly RungPersonDto[];
}

class ObligationEndDto {
  @ApiProperty({
    enum: ['discharged', 'lapsed', 'changed', 'gone'],
    description: '`gone`: the record gives no such duty any more.',
  })
  readonly how!: string;

  @DayProperty('The day from which it stood no longer.', true)
  readonly on!: string | null;
}

export class ToldLadderDto {
  @ApiProperty({ example: 'complaint:norfolk:CO/00123/24#R-C13-2#2023-09-06#1' })
  readonly obligation!: string;

  @ApiProperty({ example: 'norfolk' })
  readonly force!: string;

  @ApiProperty({ description: 'Type of the case.', example: 'complaint' })
  readonly type!: string;

  @ApiProperty({ description: 'Reference of the case.', example: 'CO/00123/24' })
  readonly reference!: string;

  @ApiProperty({ example: 'R-C13-2' })
  readonly rule!: string;

  @NullableText('What is owed.', 'Chapter 13 report: 12 months')
  readonly title!: string | null;

  @NullableText('Who owns it, or did last.', 'Professional Standards Department')
  readonly owner!: string | null;

  @DayProperty('The day that the reminders are about.', true)
  readonly aboutOn!: string | null;

  @ApiProperty({
    type: ObligationEndDto,
    nullable: true,
    description: 'Null while it stands.',
  })
  readonly ended!: ObligationEndDto | null;

  @NullableText('Why nobody is reminded of it at all.')
  readonly silence!: string | null;

  @ApiProperty({
    type: SetByDto,
    nullable: true,
    description: 'Who set the ladder that is in force; null for what ships.',
  })
  readonly setBy!: SetByDto | null;

  @ApiProperty({ type: [RungDto], description: 'By day.' })
  readonly rungs!: readonly RungDto[];

  @ApiProperty({ type: [ReminderDto], description: 'About other days that it had.' })
  readonly earlier!: readonly ReminderDto[];
}
