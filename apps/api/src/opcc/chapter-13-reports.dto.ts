import { ApiProperty } from '@nestjs/swagger';
import { IsCount, IsDay, IsForce } from '@tipstaff/cases';
import { type ReportLine } from '@tipstaff/casework';
import { AnswerOfReadModel } from '../http/how-far';
import { DayProperty, IsCursor, IsMinPosition, NullableText } from '../http/field.decorators';

/** What a force sends in years: few read a second page. */
const MOST_AT_ONCE = 1_000;

export const reportStates = ['owed', 'sent', 'withheld', 'not-applicable', 'foreseen'] as const;

export class Chapter13Query {
  @IsForce()
  readonly force!: string;

  @IsDay({
    optional: true,
    description:
      'As it stood at the end of this day; today when not given. A day to come takes `obligation.read`.',
    example: '2024-10-01',
  })
  readonly on?: string;

  @IsDay({
    optional: true,
    description:
      'Only what had been learned by the end of this day; takes `obligation.read`. Folded from the record itself: never behind, and slower.',
    example: '2024-09-15',
  })
  readonly knownOn?: string;

  @IsCount({
    optional: true,
    least: 1,
    most: MOST_AT_ONCE,
    description: 'Most reports in one answer.',
  })
  readonly limit: number = MOST_AT_ONCE;

  @IsCursor('`next` of the answer before, of the same days.')
  readonly after?: string;

  @IsMinPosition()
  readonly minPosition?: number;
}

class PeriodStartDto {
  @ApiProperty({ description: 'The milestone.', example: 'made' })
  readonly milestone!: string;

  @DayProperty('Its day, the first of the first period.')
  readonly on!: string;
}

class ReportPeriodDto {
  @ApiProperty({ type: 'integer', description: 'Which relevant period, from 1.', example: 1 })
  readonly n!: number;

  @DayProperty('Its first day.')
  readonly from!: string;

  @DayProperty('Its last day.')
  readonly to!: string;
}

class Chapter13LineDto {
  @ApiProperty({ description: 'Type of the case.', example: 'complaint' })
  readonly type!: string;

  @ApiProperty({
    description: 'Reference of the case, as in the letter; or its pseudonym, see `calledBy`.',
    example: 'CO/00123/24',
  })
  readonly case!: string;

  @ApiProperty({
    enum: ['reference', 'pseudonym'],
    description: 'Under a pseudonym stands what is withheld from whoever asks.',
  })
  readonly calledBy!: 'reference' | 'pseudonym';

  @ApiProperty({ description: 'The rule it is owed under.', example: 'R-C13-2' })
  readonly rule!: string;

  @ApiProperty({
    enum: ['owed', 'inbound', 'policing-body'],
    description:
      'Inbound: owed by the Director General (R-C13-5). `policing-body`: by the body itself, as appropriate authority.',
  })
  readonly direction!: ReportLine['direction'];

  @ApiProperty({ type: PeriodStartDto, description: 'What started the periods.' })
  readonly startedBy!: PeriodStartDto;

  @ApiProperty({ type: ReportPeriodDto })
  readonly period!: ReportPeriodDto;

  @DayProperty('The day after the period, on which the duty arose or will arise.')
  readonly arose!: string;

  @ApiProperty({ description: 'To whom: each has a duty of their own.', example: 'lpb' })
  readonly recipient!: string;

  @ApiProperty({ enum: reportStates })
  readonly state!: ReportLine['state'];

  @DayProperty('The day it was sent (inbound: received) or withheld; else null.', true)
  readonly on!: string | null;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description:
      'Calendar days from the day the duty arose to the day it was sent, or while it is owed to `on`; 0 on the day it arose.',
    example: 25,
  })
  readonly daysLate!: number | null;

  @DayProperty('The day it was acknowledged; null where that is not recorded.', true)
  readonly acknowledged!: string | null;

  @NullableText('Why it was withheld, or does not go to them, for whoever may know.')
  readonly reason!: string | null;
}

class ReportsOfStateDto {
  @ApiProperty({ enum: reportStates })
  readonly state!: ReportLine['state'];

  @ApiProperty({ type: 'integer', example: 1 })
  readonly reports!: number;

  @ApiProperty({ type: 'integer', description: 'Cases that they are of.', example: 1 })
  readonly cases!: number;
}

class MonthToComeDto {
  @ApiProperty({
    description: 'YYYY-MM, of the day on which the duty arises.',
    example: '2024-11',
  })
  readonly month!: string;

  @ApiProperty({
    type: 'integer',
    description:
      'Cases that will owe a report unless their investigation is completed before. Not hidden where it is small: it counts duties to come.',
    example: 2,
  })
  readonly cases!: number;
}

export class Chapter13ReportsDto extends AnswerOfReadModel {
  @DayProperty('The day that is looked at.')
  readonly on!: string;

  @ApiProperty({ example: 'norfolk' })
  readonly force!: string;

  @DayProperty('As asked; null: everything in the record.', true)
  readonly knownOn!: string | null;

  @ApiProperty({ type: [Chapter13LineDto] })
  readonly reports!: readonly Chapter13LineDto[];

  @ApiProperty({ type: 'integer', description: 'Cases on all pages together.', example: 1 })
  readonly cases!: number;

  @ApiProperty({ type: [ReportsOfStateDto], description: 'On all pages together.' })
  readonly states!: readonly ReportsOfStateDto[];

  @ApiProperty({ type: [MonthToComeDto], description: 'Within 90 days after `on`; on each page.' })
  readonly comingByMonth!: readonly MonthToComeDto[];

  @NullableText('Give it as `after` for what follows; null on the last page.')
  readonly next!: string | null;
}
