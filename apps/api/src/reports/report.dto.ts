import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsCount, IsDay, IsForce, IsOneOf, notRight } from '@tipstaff/cases';
import {
  type Division,
  MOST_PIECES,
  divisions,
  everyFigure,
  namesOfWindows,
  type PeriodName,
  periodNames,
  type PieceKind,
  pieceKinds,
  type WindowName,
} from '@tipstaff/reports';
import { IsIn, IsOptional, Matches, MaxLength } from 'class-validator';
import { AnswerOfReadModel } from '../http/how-far';
import { DayProperty, IsCursor, IsMinPosition, NullableText } from '../http/field.decorators';
import { IsLimit, IsNext, NEXT_BEFORE } from '../http/page';
import { type Format, IsFormat } from '../http/csv';

export const ROW_IDS = everyFigure.map(({ id }) => id);
const DIVISIONS = Object.keys(divisions);
const LONGEST_COMPARED = 30;
const NO_WINDOW = {
  message: notRight('is not a window', 'use year-before, previous or 2022-10-01..2023-09-30'),
};
const LONGEST_PART = 200;

class FiguresQuery {
  @IsForce()
  readonly force!: string;

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

const WHICH_ROWS = ['table', 'all'] as const;

export class ReportQuery extends FiguresQuery {
  @IsDay({ description: 'Last day of the window; without `from` and `window`, of twelve months.' })
  readonly to!: string;

  @IsDay({ optional: true, description: 'First day of the window.', example: '2024-07-01' })
  readonly from?: string;

  @IsOneOf(namesOfWindows, {
    is: 'is not a window',
    description: 'The window that ends on `to`, in place of `from`.',
  })
  readonly window?: WindowName;

  @IsOptional()
  @MaxLength(LONGEST_COMPARED, NO_WINDOW)
  @Matches(/^[\w.-]+$/, NO_WINDOW)
  @ApiPropertyOptional({
    maxLength: LONGEST_COMPARED,
    description:
      'The window beside it, `previous` in the answer: `year-before`, `previous` (when not given), or any other as `2022-10-01..2023-09-30`.',
    example: 'year-before',
  })
  readonly compare?: string;

  @IsOneOf(DIVISIONS, {
    is: 'is not a division',
    description: 'By what each figure is divided; its parts add up to it.',
  })
  readonly by?: Division;

  @IsOneOf(WHICH_ROWS, {
    is: 'is not a choice of rows',
    description: 'The rows of the published table, or all there are.',
  })
  readonly rows?: (typeof WHICH_ROWS)[number];
}

export class RowCasesQuery extends ReportQuery {
  @IsLimit()
  readonly limit: number = 50;

  @IsCursor(NEXT_BEFORE)
  readonly after?: string;

  @IsOptional()
  @MaxLength(LONGEST_PART, {
    message: notRight('is not a part', `give at most ${LONGEST_PART} characters`),
  })
  @ApiPropertyOptional({
    maxLength: LONGEST_PART,
    description: 'With `by`: the cases of this part alone.',
  })
  readonly part?: string;

  @IsIn(periodNames, { message: notRight('is not a period', `use ${periodNames.join(' or ')}`) })
  @ApiPropertyOptional({
    enum: periodNames,
    default: 'last',
    description: 'The window that is asked for, or the one beside it.',
  })
  readonly period: PeriodName = 'last';
}

export class SeriesQuery extends FiguresQuery {
  @IsDay({
    optional: true,
    description: 'Last day; the end of the last month or quarter that is over when not given.',
  })
  readonly to?: string;

  @IsOneOf(pieceKinds, {
    is: 'is not a kind of piece',
    description: 'By what the series goes: `quarter` when not given.',
  })
  readonly by?: PieceKind;

  @IsCount({
    optional: true,
    least: 1,
    most: MOST_PIECES,
    description: 'How many pieces, back from the last; 12 when not given.',
  })
  readonly n: number = 12;

  @IsOneOf(WHICH_ROWS, {
    is: 'is not a choice of rows',
    description: 'The rows of the published table, or all there are.',
  })
  readonly rows?: (typeof WHICH_ROWS)[number];

  @IsOneOf(ROW_IDS, {
    is: 'is not a row of this report',
    description: 'This figure alone, in place of `rows`.',
  })
  readonly row?: string;
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

export const UNITS = ['count', 'percent', 'working-days', 'calendar-days', 'sum-of-working-days'];

/** With what it is made of, of which only the least is named here; members that make no sense for the unit are absent. */
class FigureDto {
  @ApiProperty({ type: Number, nullable: true, description: 'The printed number.', example: 85 })
  readonly value!: number | null;

  @ApiPropertyOptional({ example: 284 })
  readonly numerator?: number;

  @ApiPropertyOptional({ example: 334 })
  readonly denominator?: number;

  @ApiPropertyOptional({ description: 'Neither met nor missed yet.', example: 0 })
  readonly pending?: number;

  @ApiPropertyOptional({ example: 0 })
  readonly leftOut?: number;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    description: 'The value before it is rounded, as `p/q`; of any window but the twelve months.',
  })
  readonly exact?: string | null;

  @ApiPropertyOptional({ description: 'Too small to be shown to whoever asks.' })
  readonly withheld?: boolean;
}

class ChangeDto {
  @ApiProperty({ example: -59, description: 'Printed now less printed before; in points.' })
  readonly number!: number;

  @ApiProperty({
    type: 'number',
    nullable: true,
    example: -15,
    description: 'Of the printed value before, to a whole per cent; null where that was 0.',
  })
  readonly percent!: number | null;

  @ApiProperty({ example: '-59', description: 'Between the values before rounding.' })
  readonly exact!: string;
}

class FigurePartDto {
  @ApiProperty({ example: 'not-said', description: '`several`: it would be in more than one.' })
  readonly part!: string;

  @ApiProperty({ type: FigureDto })
  readonly last!: object;

  @ApiProperty({ type: FigureDto })
  readonly previous!: object;

  @ApiPropertyOptional({ type: ChangeDto, nullable: true })
  readonly change?: ChangeDto | null;
}

export class ReportRowDto {
  @ApiProperty({ enum: ROW_IDS, example: 'logged-within-2-wd' })
  readonly id!: string;

  @ApiProperty({ example: 'documented within 2 working days' })
  readonly label!: string;

  @ApiProperty({ enum: UNITS })
  readonly unit!: string;

  @ApiProperty({ type: FigureDto })
  readonly last!: object;

  @ApiProperty({ type: FigureDto })
  readonly previous!: object;

  @ApiPropertyOptional({
    type: ChangeDto,
    nullable: true,
    description: 'From the window beside it; null where one has no value.',
  })
  readonly change?: ChangeDto | null;

  @ApiPropertyOptional({ type: [FigurePartDto], nullable: true, description: 'With `by`.' })
  readonly parts?: readonly FigurePartDto[] | null;

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

  @ApiPropertyOptional({
    type: 'string',
    nullable: true,
    enum: [...DIVISIONS, null],
    description: 'By what the figures are divided; of any window but the twelve months.',
  })
  readonly by?: string | null;

  @ApiProperty({ type: [ReportRowDto] })
  readonly rows!: readonly ReportRowDto[];
}

export class PieceDto extends PeriodDto {
  @ApiProperty({ description: 'The window cuts this month or quarter.' })
  readonly partial!: boolean;
}

class SeriesRowDto {
  @ApiProperty({ enum: ROW_IDS, example: 'complaints-logged' })
  readonly id!: string;

  @ApiProperty({ example: 'documented within 2 working days' })
  readonly label!: string;

  @ApiProperty({ enum: UNITS })
  readonly unit!: string;

  @ApiProperty({ description: 'What is counted, over what, without what, rounded how.' })
  readonly contract!: string;

  @ApiProperty({ type: [FigureDto], description: 'In the order of the pieces.' })
  readonly figures!: readonly object[];
}

export class SeriesDto extends AnswerOfReadModel {
  @ApiProperty({ enum: ['complaints-and-conduct'] })
  readonly report!: string;

  @ApiProperty({ example: 'norfolk' })
  readonly force!: string;

  @DayProperty('As asked; null: everything in the record.', true)
  readonly knownOn!: string | null;

  @ApiProperty({ enum: pieceKinds })
  readonly by!: string;

  @ApiProperty({ type: [PieceDto] })
  readonly pieces!: readonly PieceDto[];

  @ApiProperty({ type: [SeriesRowDto] })
  readonly rows!: readonly SeriesRowDto[];
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
