import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsDay, IsForce, notRight } from '@tipstaff/cases';
import { datedRules, type ObligationRule } from '@tipstaff/casework';
import { type CountedIn } from '@tipstaff/law';
import { type TimelinessDivision, timelinessDivisions } from '@tipstaff/reports';
import { IsIn, IsOptional } from 'class-validator';
import { AnswerOfReadModel } from '../http/how-far';
import { DayProperty, IsMinPosition } from '../http/field.decorators';
import { type Format, IsFormat } from '../http/csv';
import { PeriodDto } from './report.dto';

export class TimelinessQuery {
  @IsForce()
  readonly force!: string;

  @IsDay({
    optional: true,
    description:
      'First day of the window: the last day of a duty lies in it. Twelve months before `to` when not given.',
    example: '2023-10-01',
  })
  readonly from?: string;

  @IsDay({
    optional: true,
    description: 'Last day of the window; it counts. `on` when not given.',
    example: '2024-09-30',
  })
  readonly to?: string;

  @IsDay({
    optional: true,
    description:
      'What was done by the end of this day was done. `knownOn` when not given, else today.',
    example: '2024-10-01',
  })
  readonly on?: string;

  @IsDay({
    optional: true,
    description:
      'Only what had been learned by the end of this day, of facts and of holidays that were added. Folded from the record itself: never behind, and slower.',
    example: '2024-09-15',
  })
  readonly knownOn?: string;

  @IsIn(timelinessDivisions, {
    message: notRight('is not a division', `use one of ${timelinessDivisions.join(', ')}`),
  })
  @ApiPropertyOptional({
    enum: timelinessDivisions,
    default: 'rule',
    description:
      'By what the figures of each rule are divided further: the month of the last day, or whose duty.',
  })
  readonly by: TimelinessDivision = 'rule';

  @IsOptional()
  @IsIn(datedRules, {
    message: notRight('is not a rule with a last day', `use one of ${datedRules.join(', ')}`),
  })
  @ApiPropertyOptional({ enum: datedRules, description: 'Only this rule.', example: 'R-PM-3' })
  readonly rule?: ObligationRule;

  @IsMinPosition()
  readonly minPosition?: number;

  @IsFormat()
  readonly format: Format = 'json';
}

function Count(description: string): PropertyDecorator {
  return ApiProperty({
    type: 'integer',
    nullable: true,
    description: `${description}; null where it is too small to be shown to whoever asks.`,
    example: 42,
  });
}

class DaysDto {
  @ApiProperty({ type: 'integer', description: 'So many duties.', example: 42 })
  readonly of!: number;

  @ApiProperty({
    type: 'number',
    nullable: true,
    description:
      'The middle one, of an even number the mean of the two in the middle; null of none.',
    example: 3.5,
  })
  readonly median!: number | null;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'The least number of days that nine in ten did not exceed; null of none.',
    example: 9,
  })
  readonly percentile90!: number | null;
}

function Days(description: string): PropertyDecorator {
  return ApiProperty({ type: DaysDto, nullable: true, description });
}

abstract class DutyFigureDto {
  @Count('Done on or before the last day')
  readonly metInTime!: number | null;

  @Count('Done after it')
  readonly late!: number | null;

  @Count('Still owed after it')
  readonly stillOwedLate!: number | null;

  @Count('The three together')
  readonly denominator!: number | null;

  @ApiProperty({
    type: 'number',
    nullable: true,
    description: 'Met in time of the denominator, to one decimal, halves up; null of nothing.',
    example: 95.2,
  })
  readonly percentInTime!: number | null;

  @Count('Still owed, the last day not passed')
  readonly notDueYet!: number | null;

  @Count('No longer owed before the last day had passed')
  readonly lapsed!: number | null;

  @Count('No longer owed, and late by then')
  readonly lapsedLate!: number | null;

  @Days('Of those done: from the day each arose to the day it was done.')
  readonly daysTaken!: DaysDto | null;

  @Days('Of those done late: from the last day to the day it was done.')
  readonly daysLate!: DaysDto | null;
}

export class TimelinessPartDto extends DutyFigureDto {
  @ApiProperty({
    description: 'The month of the last day, or whose the duty is.',
    example: '2024-09',
  })
  readonly part!: string;
}

export class TimelinessRowDto extends DutyFigureDto {
  @ApiProperty({ description: 'Identifier of the rule.', example: 'R-PM-3' })
  readonly rule!: string;

  @ApiProperty({ example: 'Contact the complainant' })
  readonly title!: string;

  @ApiProperty({
    enum: ['working-days', 'calendar-days'],
    description: 'What the days of the rule are.',
  })
  readonly countedIn!: CountedIn;

  @ApiProperty({ type: [TimelinessPartDto], description: 'Empty where `by` is `rule`.' })
  readonly parts!: readonly TimelinessPartDto[];
}

export class TimelinessReportDto extends AnswerOfReadModel {
  @ApiProperty({ enum: ['timeliness'] })
  readonly report!: string;

  @ApiProperty({ example: 'norfolk' })
  readonly force!: string;

  @DayProperty('The day it is about.')
  readonly on!: string;

  @DayProperty('As asked; null: everything in the record.', true)
  readonly knownOn!: string | null;

  @ApiProperty({ type: PeriodDto })
  readonly window!: PeriodDto;

  @ApiProperty({ enum: timelinessDivisions })
  readonly by!: TimelinessDivision;

  @ApiProperty({ description: 'What is counted, over what, without what, rounded how.' })
  readonly contract!: string;

  @ApiProperty({
    type: [TimelinessRowDto],
    description:
      'One for each rule that gives a last day, those by which nothing was owed as well.',
  })
  readonly rows!: readonly TimelinessRowDto[];
}
