import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsCount, IsDay, IsForce, IsOneOf, notRight } from '@tipstaff/cases';
import { remindedRules } from '@tipstaff/casework';
import { roles } from '@tipstaff/law';
import {
  type DigestKind,
  digestKinds,
  digestStates,
  type ReminderOutcome,
  reminderOutcomes,
  rungOutcomes,
} from '@tipstaff/reminders';
import { IsIn, IsOptional } from 'class-validator';
import { type Format, IsFormat } from '../http/csv';
import { AnswerOfReadModel } from '../http/how-far';
import { DayProperty, IsText, NullableText } from '../http/field.decorators';
import { SetByDto } from '../reminder-settings/ladders.dto';

const MOST_AT_ONCE = 200;
const LONGEST_OBLIGATION = 500;
const LONGEST_OFFICE = 300;

export class RemindersQuery {
  @IsForce()
  readonly force!: string;

  @IsOptional()
  @IsIn(reminderOutcomes, {
    message: notRight('is not an outcome', `use one of ${reminderOutcomes.join(', ')}`),
  })
  @ApiPropertyOptional({ enum: reminderOutcomes })
  readonly state?: ReminderOutcome;

  @IsOneOf(remindedRules, { is: 'is not a rule of an obligation', description: 'About it.' })
  readonly rule?: string;

  @IsText({
    optional: true,
    longest: LONGEST_OFFICE,
    description: 'To this office.',
    example: 'Professional Standards Department',
  })
  readonly recipient?: string;

  @IsText({
    optional: true,
    longest: LONGEST_OBLIGATION,
    description: 'About this obligation, each # written %23.',
    example: 'complaint:norfolk:CO/00123/24#R-C13-2#2023-09-06#1',
  })
  readonly obligation?: string;

  @IsText({
    optional: true,
    longest: LONGEST_OBLIGATION,
    description: 'About this case: its type, force and reference.',
    example: 'complaint:norfolk:CO/00123/24',
  })
  readonly case?: string;

  @IsOneOf(digestKinds, { is: 'is not a kind of mail', description: 'In such a mail.' })
  readonly kind?: DigestKind;

  @IsDay({ optional: true, description: 'In a mail of this day.', example: '2024-10-01' })
  readonly on?: string;

  @IsCount({ optional: true, least: 1, most: MOST_AT_ONCE, description: 'Most in one answer.' })
  readonly limit: number = 50;

  @IsCount({
    optional: true,
    least: 1,
    most: Number.MAX_SAFE_INTEGER,
    description: '`next` of the answer before, with the same filter.',
  })
  readonly after?: number;

  @IsFormat()
  readonly format: Format = 'json';
}

export class QueueQuery {
  @IsForce()
  readonly force!: string;
}

export class DailyLinesQuery {
  @IsForce()
  readonly force!: string;

  @IsCount({ optional: true, least: 1, most: 400, description: 'Most in one answer.' })
  readonly limit: number = 30;

  @IsDay({ optional: true, description: '`next` of the answer before.', example: '2024-10-01' })
  readonly after?: string;
}

export class LadderQuery {
  @IsText({
    longest: LONGEST_OBLIGATION,
    description: 'Id of the obligation, each # written %23.',
    example: 'complaint:norfolk:CO/00123/24#R-C13-2#2023-09-06#1',
  })
  readonly obligation!: string;
}

class ReminderMailDto {
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

  @ApiProperty({ example: 'R-C13-2' })
  readonly rule!: string;

  @ApiProperty({ description: 'Of the rule.' })
  readonly title!: string;

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

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Give it as `after` for what follows; null on the last page.',
    example: 17,
  })
  readonly next!: number | null;
}

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

export class ToldLadderDto extends AnswerOfReadModel {
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
