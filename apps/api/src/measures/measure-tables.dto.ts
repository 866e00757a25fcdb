import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsDay } from '@tipstaff/cases';
import { type LocalDate } from '@tipstaff/kernel';
import { IsFormat, type Format } from '../http/csv';
import { DayProperty, IsMinPosition, IsText, NullableText } from '../http/field.decorators';
import { AnswerOfReadModel } from '../http/how-far';

const NUMBER = { type: 'integer', nullable: true } as const;

export class MeasuresQuery {
  @IsMinPosition()
  readonly minPosition?: number;
}

export class MeasureTableQuery extends MeasuresQuery {
  @IsText({
    longest: 200,
    description: 'A frame, the first part of one, or what the names of its measures begin with.',
    example: 'pam-2025-01/table-11',
  })
  readonly frame!: string;

  @IsDay({
    optional: true,
    description: 'The day on which the figures end; the last there is when not given.',
    example: '2024-09-30',
  })
  readonly to?: string;

  @IsDay({ optional: true, description: 'What had been published by this day.' })
  readonly knownOn?: string;

  @IsFormat()
  readonly format: Format = 'json';
}

export class MeasureSeriesQuery extends MeasuresQuery {
  @IsText({ longest: 200, description: 'Its slug.', example: 'calls-999-under-10s' })
  readonly measure!: string;
}

class MeasureNamedDto {
  @ApiProperty({ example: 'ncpm-robbery' })
  readonly measure!: string;

  @ApiProperty({ example: 'Robbery' })
  readonly label!: string;

  @ApiProperty({ example: 'count' })
  readonly unit!: string;
}

class FrameDto {
  @ApiProperty({ example: 'ncpm/reduce-neighbourhood-crime' })
  readonly frame!: string;

  @ApiProperty({ type: [MeasureNamedDto] })
  readonly measures!: readonly MeasureNamedDto[];
}

export class FrameListDto extends AnswerOfReadModel {
  @ApiProperty({ type: [FrameDto] })
  readonly frames!: readonly FrameDto[];

  @ApiProperty({ type: [String], description: 'Rows that can not be shown, and why.' })
  readonly leftOut!: readonly string[];
}

export class PrintedPlaceDto {
  @ApiProperty({ example: 'opcc-police-data-page-2023' })
  readonly source!: string;

  @ApiProperty({ description: 'As it is called; empty where it has no name.', example: 'Table 11' })
  readonly table!: string;

  @ApiProperty({ description: 'Line or page as printed; empty where none is.', example: 'line 21' })
  readonly place!: string;
}

export class SpanDto {
  @DayProperty('First day, counted.')
  readonly from!: string;

  @DayProperty('Last day, counted.')
  readonly to!: string;
}

class RestatedDto extends PrintedPlaceDto {
  @ApiProperty({ example: '340' })
  readonly value!: string;

  @ApiProperty({ example: '340' })
  readonly printed!: string;

  @ApiProperty({ description: 'Day, month or year, as it is known.', example: '2022-08' })
  readonly publishedOn!: string;

  @ApiProperty({ description: 'Whether the two are of different definitions.' })
  readonly definitionChanged!: boolean;
}

class MeasureValueDto extends PrintedPlaceDto {
  @DayProperty('First day, counted.')
  readonly from!: string;

  @DayProperty('Last day, counted.')
  readonly to!: string;

  @ApiProperty({ example: 'period' })
  readonly basis!: string;

  @NullableText('A plain decimal or a grade; null where there is none.', '343')
  readonly value!: string | null;

  @NullableText('Why there is none.', 'not-available')
  readonly unavailable!: string | null;

  @ApiProperty({ description: 'The cell as it stands.', example: '343' })
  readonly printed!: string;

  @ApiProperty({ description: 'Day, month or year, as it is known.', example: '2023' })
  readonly publishedOn!: string;

  @ApiProperty({ type: [RestatedDto], description: 'What papers before it printed otherwise.' })
  readonly restated!: readonly RestatedDto[];
}

class PrintedComparisonDto {
  @ApiProperty({ description: 'The cell as it stands.', example: '4% Increase +12' })
  readonly cell!: string;

  @NullableText('Difference as printed.', '12')
  readonly difference!: string | null;

  @NullableText('Percentage as printed.', '4')
  readonly percent!: string | null;

  @NullableText('Why there is none.', 'not-applicable')
  readonly unavailable!: string | null;
}

class MeasureComparisonDto extends SpanDto {
  @ApiProperty({ example: 'period' })
  readonly basis!: string;

  @ApiProperty({ example: 'previous' })
  readonly against!: string;

  @DayProperty('First day of what it is compared with.')
  readonly againstFrom!: string;

  @DayProperty('Last day of what it is compared with.')
  readonly againstTo!: string;

  @ApiProperty({ type: PrintedComparisonDto, nullable: true, description: 'Null: in no paper.' })
  readonly printed!: PrintedComparisonDto | null;

  @NullableText('As it is worked out from the values; of a percentage in points.', '12')
  readonly difference!: string | null;

  @NullableText('The same in percent, to one place.', '3.7')
  readonly percent!: string | null;
}

class MeasureRankDto extends SpanDto {
  @ApiProperty({ example: 'eastern-7' })
  readonly peers!: string;

  @ApiProperty({ example: 'Regional 7 Force' })
  readonly label!: string;

  @ApiProperty({ ...NUMBER, description: 'The place as printed.', example: 1 })
  readonly printed!: number | null;

  @ApiProperty({ ...NUMBER, description: 'How many were ranked.', example: 7 })
  readonly of!: number | null;

  @ApiProperty({ ...NUMBER, description: 'The best place that the printed values leave open.' })
  readonly best!: number | null;

  @ApiProperty({ ...NUMBER, description: 'The worst of them.' })
  readonly worst!: number | null;

  @ApiProperty({ type: [String], description: 'Areas with the same value.' })
  readonly tied!: readonly string[];

  @ApiProperty({ type: [String], description: 'Areas of the list whose value is not printed.' })
  readonly missing!: readonly string[];
}

class MeasureTargetDto {
  @ApiProperty({ example: '90' })
  readonly value!: string;

  @ApiProperty({ type: Boolean, nullable: true, description: 'Null: it can not be told.' })
  readonly met!: boolean | null;
}

class MeasureWordsDto extends PrintedPlaceDto {
  @ApiProperty({ description: 'What the paper says, in neutral words.' })
  readonly summary!: string;
}

class RecordedFigureDto extends SpanDto {
  @ApiProperty({ description: 'Row of the report.', example: 'contacted-within-10-wd' })
  readonly figure!: string;

  @ApiProperty({ description: 'As the report prints it.', example: '83.6' })
  readonly value!: string;

  @ApiProperty({ ...NUMBER, description: 'Of a share.', example: 275 })
  readonly numerator!: number | null;

  @ApiProperty({ ...NUMBER, description: 'Of a share.', example: 329 })
  readonly denominator!: number | null;

  @ApiProperty({ description: 'Before it is rounded.', example: '27500/329' })
  readonly exact!: string;
}

class MeasureRowDto extends MeasureNamedDto {
  @ApiProperty({ description: 'Version of the definition.', example: 'v1' })
  readonly definition!: string;

  @ApiProperty({ enum: ['up', 'down'], type: String, nullable: true })
  readonly good!: 'up' | 'down' | null;

  @NullableText('What a plan intends: increase, decrease or neutral.', 'decrease')
  readonly intended!: string | null;

  @ApiProperty({ type: [String] })
  readonly frames!: readonly string[];

  @ApiProperty({ example: 'force:norfolk' })
  readonly area!: string;

  @ApiProperty({ type: [MeasureValueDto] })
  readonly values!: readonly MeasureValueDto[];

  @ApiProperty({ type: [MeasureComparisonDto] })
  readonly comparisons!: readonly MeasureComparisonDto[];

  @ApiProperty({ type: [MeasureRankDto] })
  readonly ranks!: readonly MeasureRankDto[];

  @ApiProperty({ type: MeasureTargetDto, nullable: true })
  readonly target!: MeasureTargetDto | null;

  @ApiProperty({ type: [MeasureWordsDto] })
  readonly commentary!: readonly MeasureWordsDto[];

  @ApiProperty({ type: [RecordedFigureDto], description: 'What the record has of these days.' })
  readonly recorded!: readonly RecordedFigureDto[];
}

export class MeasureTableDto extends AnswerOfReadModel {
  @ApiProperty({ example: 'ncpm' })
  readonly frame!: string;

  @ApiProperty({ example: 'norfolk' })
  readonly force!: string;

  @DayProperty('The day on which the figures end.')
  readonly to!: LocalDate;

  @DayProperty('What had been published by this day; null: everything.', true)
  readonly knownOn!: LocalDate | null;

  @ApiProperty({ type: [String], description: 'The last days of its figures, the latest first.' })
  readonly days!: readonly string[];

  @ApiProperty({ type: [MeasureRowDto] })
  readonly rows!: readonly MeasureRowDto[];
}

class StatedRowDto extends PrintedPlaceDto {
  @ApiProperty({ description: 'value, comparison or rank.', example: 'value' })
  readonly row!: string;

  @ApiProperty({ example: 'v1' })
  readonly definition!: string;

  @DayProperty('First day, counted.')
  readonly from!: string;

  @DayProperty('Last day, counted.')
  readonly to!: string;

  @ApiProperty({ example: 'period' })
  readonly basis!: string;

  @ApiProperty({ description: 'The cell as it stands.', example: '343' })
  readonly printed!: string;

  @NullableText('A plain decimal or a grade.', '343')
  readonly value!: string | null;

  @ApiProperty({ description: 'Day, month or year, as it is known.', example: '2023' })
  readonly publishedOn!: string;

  @DayProperty('The day on which another row took its place; null while it stands.', true)
  readonly replacedBy!: LocalDate | null;

  @ApiPropertyOptional({ type: String, description: 'Compared with what, or ranked among whom.' })
  readonly against: string | undefined;

  @NullableText('Why it was replaced.', 'The 5 was taken down as a 3.')
  readonly because!: string | null;
}

class RunPointDto extends SpanDto {
  @ApiProperty({ type: Number, example: 87.3 })
  readonly value!: number;

  @NullableText(
    'Why it is more than ordinary variation: above-limits, below-limits, run-above or run-below.',
  )
  readonly signal!: string | null;
}

class RunChartDto {
  @ApiProperty({ type: Number, example: 82.4 })
  readonly mean!: number;

  @ApiProperty({ type: Number, example: 88.1 })
  readonly upper!: number;

  @ApiProperty({ type: Number, example: 76.7 })
  readonly lower!: number;

  @ApiProperty({ type: [RunPointDto] })
  readonly points!: readonly RunPointDto[];

  @ApiProperty({ type: [String], description: 'By which rules a point is marked.' })
  readonly rules!: readonly string[];
}

class LongTermDto extends SpanDto {
  @ApiProperty({ example: '10694' })
  readonly value!: string;

  @ApiProperty({ description: 'The cell as it stands.', example: '10,694' })
  readonly printed!: string;

  @ApiProperty({ example: 'opcc-police-data-page-2023' })
  readonly source!: string;

  @ApiProperty({ example: 'v1' })
  readonly definition!: string;

  @ApiProperty({ description: 'Of what adds up it is the mean of years, not of months.' })
  readonly ofYear!: boolean;
}

class SeriesTargetDto extends SpanDto {
  @ApiProperty({ example: '90' })
  readonly value!: string;

  @ApiProperty({ type: Boolean, nullable: true, description: 'Null: it can not be told.' })
  readonly met!: boolean | null;
}

export class MeasureSeriesDto extends AnswerOfReadModel {
  @ApiProperty({ example: 'norfolk' })
  readonly force!: string;

  @ApiProperty({ example: 'calls-999-under-10s' })
  readonly measure!: string;

  @ApiProperty({ example: '999 calls answered in under ten seconds' })
  readonly label!: string;

  @ApiProperty({ example: 'percent' })
  readonly unit!: string;

  @ApiProperty({ type: [StatedRowDto] })
  readonly rows!: readonly StatedRowDto[];

  @ApiProperty({ type: RunChartDto, nullable: true, description: 'Null for a series too short.' })
  readonly chart!: RunChartDto | null;

  @ApiProperty({ type: LongTermDto, nullable: true, description: 'As it was printed last.' })
  readonly longTerm!: LongTermDto | null;

  @ApiProperty({ type: SeriesTargetDto, nullable: true, description: 'Of the last month.' })
  readonly target!: SeriesTargetDto | null;
}
