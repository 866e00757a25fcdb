import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsDay, IsForce, notRight } from '@tipstaff/cases';
import { complaintsAndConductRows, type PeriodName, periodNames } from '@tipstaff/reports';
import { IsIn } from 'class-validator';
import { AnswerOfReadModel } from '../http/how-far';
import { DayProperty, IsCursor, IsMinPosition, NullableText } from '../http/field.decorators';
import { IsLimit, IsNext, NEXT_BEFORE } from '../http/page';
import { type Format, IsFormat } from '../http/csv';

const ROW_IDS = complaintsAndConductRows.map(({ id }) => id);

export class ReportQuery {
  @IsForce()
  readonly force!: string;

  @IsDay({ description: 'Last day of the twelve months.' })
  readonly to!: string;

  @IsDay({
    optional: true,
    description: 'Only what had been learned by the end of this day.',
    example: '2024-10-08',
  })
  readonly knownOn?: string;

  @IsMinPosition()
  readonly minPosition?: number;

  @IsFormat()
  readonly format: Format = 'json';
}

export class RowCasesQuery extends ReportQuery {
  @IsLimit()
  readonly limit: number = 50;

  @IsCursor(NEXT_BEFORE)
  readonly after?: string;

  @IsIn(periodNames, { message: notRight('is not a period', `use ${periodNames.join(' or ')}`) })
  @ApiPropertyOptional({ enum: periodNames, default: 'last' })
  readonly period: PeriodName = 'last';
}

export class RowParams {
  @IsIn(ROW_IDS, {
    message: notRight('is not a row of this report', `use one of ${ROW_IDS.join(', ')}`),
  })
  @ApiProperty({ enum: ROW_IDS, example: 'chapter-13-reports' })
  readonly id!: string;
}

export class PeriodDto {
  @DayProperty('First day; it counts.')
  readonly from!: string;

  @DayProperty('Last day; it counts.')
  readonly to!: string;
}

class PeriodsDto {
  @ApiProperty({ type: PeriodDto })
  readonly last!: PeriodDto;

  @ApiProperty({ type: PeriodDto })
  readonly previous!: PeriodDto;
}

const FIGURE = {
  type: 'object' as const,
  // The figure itself is always there; of its members only the value is.
  selfRequired: true,
  required: ['value'],
  properties: {
    value: { type: ['number', 'null'], description: 'The printed number.' },
    numerator: { type: 'number' },
    denominator: { type: 'number' },
    pending: { type: 'number', description: 'Neither met nor missed yet.' },
    leftOut: { type: 'number' },
  },
  additionalProperties: true,
  description: 'With what it is made of; members that make no sense for the unit are absent.',
  example: { value: 85, numerator: 284, denominator: 334, pending: 0 },
} as unknown as object;

export class ReportRowDto {
  @ApiProperty({ enum: ROW_IDS, example: 'logged-within-2-wd' })
  readonly id!: string;

  @ApiProperty({ example: 'documented within 2 working days' })
  readonly label!: string;

  @ApiProperty({ enum: ['count', 'percent', 'working-days'] })
  readonly unit!: string;

  @ApiProperty(FIGURE)
  readonly last!: object;

  @ApiProperty(FIGURE)
  readonly previous!: object;

  @ApiProperty({ description: 'What is counted, over what, without what, rounded how.' })
  readonly contract!: string;
}

export class ReportDto extends AnswerOfReadModel {
  @ApiProperty({ enum: ['complaints-and-conduct'] })
  readonly report!: string;

  @ApiProperty({ example: 'norfolk' })
  readonly force!: string;

  @DayProperty('As asked; null: everything in the record.', true)
  readonly knownOn!: string | null;

  @ApiProperty({ type: PeriodsDto })
  readonly periods!: PeriodsDto;

  @ApiProperty({ type: [ReportRowDto] })
  readonly rows!: readonly ReportRowDto[];
}

export class FigureCaseDto {
  @ApiProperty({ description: 'Reference of the case.', example: 'CO/00123/24' })
  readonly case!: string;

  @ApiProperty({ example: 'complaint' })
  readonly type!: string;

  @DayProperty('The day that puts it in the window.')
  readonly on!: string;

  @ApiProperty({ enum: ['counted', 'not-counted', 'pending', 'left-out'] })
  readonly standing!: string;

  @ApiProperty({ type: 'number', nullable: true, description: 'Working days, where it is a mean.' })
  readonly amount!: number | null;

  @ApiProperty({ type: 'number', nullable: true, description: 'The same with suspended days.' })
  readonly gross!: number | null;

  @NullableText(
    'What the unit divides into; of several parts, such as the outcomes of several officers, each, joined by +.',
  )
  readonly breakdown!: string | null;

  @NullableText('Why it is left out, as a code.')
  readonly leftOut!: string | null;

  @DayProperty('The last day on which it is pending.', true)
  readonly pendingUntil!: string | null;

  @NullableText('Why it is left out or pending, in words.')
  readonly why!: string | null;
}

export class FigureCasesDto extends AnswerOfReadModel {
  @ApiProperty({ enum: ['complaints-and-conduct'] })
  readonly report!: string;

  @ApiProperty({ enum: ROW_IDS })
  readonly row!: string;

  @ApiProperty({ example: 'documented within 2 working days' })
  readonly label!: string;

  @ApiProperty({ example: 'norfolk' })
  readonly force!: string;

  @DayProperty('As asked; null: everything in the record.', true)
  readonly knownOn!: string | null;

  @ApiProperty({ type: PeriodDto })
  readonly period!: PeriodDto;

  @ApiProperty({ type: [FigureCaseDto], description: 'By day, then by reference.' })
  readonly cases!: readonly FigureCaseDto[];

  @IsNext()
  readonly next!: string | null;
}
