import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsCount, IsDay, IsForce, IsOneOf, notRight } from '@tipstaff/cases';
import { LocalDate } from '@tipstaff/kernel';
import { type PieceKind, pieceKinds, type ReportingPeriod } from '@tipstaff/reports';
import { Transform } from 'class-transformer';
import { IsIn, IsObject } from 'class-validator';
import { AnswerOfReadModel } from '../http/how-far';
import { DayProperty, IsMinPosition, NullableText } from '../http/field.decorators';
import { PeriodDto, PieceDto, ROW_IDS } from './report.dto';

export class FigureParams {
  @IsIn(ROW_IDS, { message: notRight('is not a figure', `use one of ${ROW_IDS.join(', ')}`) })
  @ApiProperty({ enum: ROW_IDS, example: 'complaints-logged' })
  readonly id!: string;
}

const WINDOW = String.raw`^\d{4}-\d{2}-\d{2}\.\.\d{4}-\d{2}-\d{2}$`;

/** `2023-10-01..2024-09-30`, as the two days. */
function IsWindow(description: string): PropertyDecorator {
  return (target, property) => {
    Transform(({ value }: { value: unknown }) => windowIn(value))(target, property);
    IsObject({
      message: notRight('is not a window', 'write it as FROM..TO, such as 2023-10-01..2024-09-30'),
    })(target, property);
    ApiProperty({
      type: String,
      pattern: WINDOW,
      description,
      example: '2023-10-01..2024-09-30',
    })(target, property);
  };
}

function windowIn(value: unknown): unknown {
  const [from = '', to = '', ...more] = typeof value === 'string' ? value.split('..') : [];
  const isWindow =
    more.length === 0 &&
    LocalDate.fault(from) === null &&
    LocalDate.fault(to) === null &&
    from <= to;
  return isWindow ? { from, to } : value;
}

export class WhyQuery {
  @IsForce()
  readonly force!: string;

  @IsWindow('The window of the first value, FROM..TO, both days counting.')
  readonly before!: ReportingPeriod;

  @IsWindow('The window of the second value.')
  readonly after!: ReportingPeriod;

  @IsDay({
    optional: true,
    description: 'As known when: of the first value.',
    example: '2024-10-08',
  })
  readonly knownOnBefore?: string;

  @IsDay({
    optional: true,
    description: 'As known when: of the second value.',
    example: '2024-12-31',
  })
  readonly knownOnAfter?: string;

  @IsMinPosition()
  readonly minPosition?: number;
}

export class SettledQuery {
  @IsForce()
  readonly force!: string;

  @IsDay({ optional: true, description: 'Only what had been learned by the end of this day.' })
  readonly knownOn?: string;

  @IsMinPosition()
  readonly minPosition?: number;
}

export class ForecastQuery {
  @IsForce()
  readonly force!: string;

  @IsDay({ optional: true, description: 'The day that is forecast from; today when not given.' })
  readonly on?: string;

  @IsMinPosition()
  readonly minPosition?: number;
}

export class Chapter13ForecastQuery extends ForecastQuery {
  @IsCount({
    optional: true,
    least: 1,
    most: 60,
    description: 'How many months ahead.',
    example: 12,
  })
  readonly months: number = 12;
}

export class FunnelQuery {
  @IsForce()
  readonly force!: string;

  @IsDay({ description: 'First day of the window.', example: '2023-10-01' })
  readonly from!: string;

  @IsDay({ description: 'Last day of the window; it counts.' })
  readonly to!: string;

  @IsOneOf(pieceKinds, { is: 'is not a kind of piece', description: 'Of the series.' })
  readonly by: PieceKind = 'quarter';

  @IsDay({ optional: true, description: 'Only what had been learned by the end of this day.' })
  readonly knownOn?: string;

  @IsMinPosition()
  readonly minPosition?: number;
}

function Whole(description: string, nullable = false): PropertyDecorator {
  return ApiProperty({ type: 'integer', nullable, description, example: 34 });
}

function Decimal(description: string, nullable = false): PropertyDecorator {
  return ApiProperty({ type: 'number', nullable, description, example: 15.3 });
}

function Exact(): PropertyDecorator {
  return ApiProperty({ description: 'As a fraction, not rounded.', example: '222235/14514' });
}

const UNITS = ['count', 'percent', 'working-days', 'calendar-days', 'sum-of-working-days'];

abstract class OfFigureDto extends AnswerOfReadModel {
  @ApiProperty({ enum: ROW_IDS })
  readonly row!: string;

  @ApiProperty({ example: 'Chapter 13 letters' })
  readonly label!: string;
}

class WhySideDto {
  @ApiProperty({ example: 'norfolk' })
  readonly force!: string;

  @ApiProperty({ type: PeriodDto })
  readonly window!: PeriodDto;

  @DayProperty('As asked; null: everything in the record.', true)
  readonly knownOn!: string | null;
}

class WhySidesDto {
  @ApiProperty({ type: WhySideDto })
  readonly from!: WhySideDto;

  @ApiProperty({ type: WhySideDto })
  readonly to!: WhySideDto;
}

class WhyPartDto {
  @ApiProperty({
    description:
      'Of a count `in`, `out` or `moved`; of a mean or percentage `mix` or `own change` and the kind, `suspended days` or `rounding`.',
    example: 'own change not investigated',
  })
  readonly what!: string;

  @ApiProperty({ description: 'The same in words.' })
  readonly title!: string;

  @Decimal('As it is printed, of a percentage in points; the parts add up to the difference.')
  readonly contribution!: number;

  @Exact()
  readonly exact!: string;

  @ApiProperty({
    type: [String],
    description:
      'References; what the asker may not know of is `one restricted case`. Empty for whoever may not know the cases behind a figure.',
  })
  readonly cases!: readonly string[];
}

class WhyWeightDto {
  @ApiProperty({ example: 'CO/00123/24' })
  readonly case!: string;

  @Whole('Working days less suspended ones, or 0 or 100.')
  readonly value!: number;

  @Whole('Suspended working days.')
  readonly suspended!: number;

  @Decimal('Mean less the mean without the case.')
  readonly weight!: number;

  @Exact()
  readonly exact!: string;
}

class WhyInfluenceDto {
  @ApiProperty({ type: [WhyWeightDto] })
  readonly from!: readonly WhyWeightDto[];

  @ApiProperty({ type: [WhyWeightDto] })
  readonly to!: readonly WhyWeightDto[];
}

class KindOnSideDto {
  @Whole('So many cases.')
  readonly cases!: number;

  @Decimal('Their mean, with suspended days; null of none.', true)
  readonly gross!: number | null;
}

class WhyKindDto {
  @ApiProperty({ example: 'not investigated' })
  readonly kind!: string;

  @ApiProperty({ type: KindOnSideDto })
  readonly from!: KindOnSideDto;

  @ApiProperty({ type: KindOnSideDto })
  readonly to!: KindOnSideDto;
}

class WhyCaseDto {
  @ApiProperty({ example: 'norfolk' })
  readonly force!: string;

  @ApiProperty({ example: 'complaint' })
  readonly type!: string;

  @ApiProperty({ example: 'CO/00123/24' })
  readonly case!: string;
}

export class WhyDto extends OfFigureDto {
  @ApiProperty({ enum: UNITS })
  readonly unit!: string;

  @ApiProperty({ type: WhySidesDto })
  readonly sides!: WhySidesDto;

  @Decimal('The first value, as it is printed.')
  readonly from!: number;

  @Decimal('The second value.')
  readonly to!: number;

  @Decimal('Second less first, of the printed values.')
  readonly difference!: number;

  @Exact()
  readonly exact!: string;

  @ApiProperty({ type: [WhyPartDto] })
  readonly parts!: readonly WhyPartDto[];

  @ApiProperty({
    type: WhyInfluenceDto,
    description: 'The five cases of either side that weigh most.',
  })
  readonly influence!: WhyInfluenceDto;

  @ApiProperty({ type: [WhyKindDto] })
  readonly kinds!: readonly WhyKindDto[];

  @ApiProperty({ type: [String], description: 'The same in sentences.' })
  readonly words!: readonly string[];

  @ApiProperty({ type: [WhyCaseDto], description: 'The cases that are named above, once each.' })
  readonly cases!: readonly WhyCaseDto[];
}

class MaturityDto {
  @Whole('Months after first publication from which it is told.')
  readonly age!: number;

  @Whole('Months after first publication up to which it is told.')
  readonly later!: number;

  @Whole('Past quarters that it rests on.')
  readonly quarters!: number;

  @ApiPropertyOptional({ type: 'number', description: 'The least that figures moved.' })
  readonly low?: number;

  @ApiPropertyOptional({ type: 'number', description: 'The most.' })
  readonly high?: number;

  @ApiPropertyOptional({ type: 'integer', description: 'Quarters that moved as the range says.' })
  readonly held?: number;

  @ApiPropertyOptional({ description: 'Why nothing is told: the past is too short.' })
  readonly refused?: string;

  @ApiPropertyOptional({ type: 'integer', description: 'Quarters that are needed.' })
  readonly least?: number;
}

class BetweenDto {
  @Decimal('The value and the least that such figures moved.')
  readonly low!: number;

  @Decimal('The value and the most.')
  readonly high!: number;
}

class YoungFigureDto {
  @ApiProperty({ type: PeriodDto })
  readonly window!: PeriodDto;

  @Decimal('As it is printed now.')
  readonly value!: number;

  @ApiProperty({ type: MaturityDto })
  readonly maturity!: MaturityDto;

  @ApiProperty({ type: BetweenDto, nullable: true, description: 'Where it usually ends.' })
  readonly between!: BetweenDto | null;
}

export class SettledDto extends OfFigureDto {
  @ApiProperty({ enum: ['settled'] })
  readonly report!: string;

  @ApiProperty({ enum: UNITS })
  readonly unit!: string;

  @ApiProperty({ example: 'norfolk' })
  readonly force!: string;

  @ApiProperty({ enum: ['quarter'] })
  readonly by!: string;

  @DayProperty('As asked; null: everything in the record.', true)
  readonly knownOn!: string | null;

  @DayProperty('The day as of which ages are reckoned.')
  readonly on!: string;

  @Whole('Days after the end of a quarter on which it is first published.')
  readonly lagDays!: number;

  @DayProperty('First day of the first whole month of the record.', true)
  readonly recordBegins!: string | null;

  @ApiProperty({ type: [MaturityDto] })
  readonly maturity!: readonly MaturityDto[];

  @ApiProperty({ type: [YoungFigureDto], description: 'Quarters that may still move.' })
  readonly young!: readonly YoungFigureDto[];
}

export class CalendarYearDto extends OfFigureDto {
  @ApiProperty({ enum: ['calendar-year-forecast'] })
  readonly report!: string;

  @ApiProperty({ example: 'norfolk' })
  readonly force!: string;

  @DayProperty('The day that is forecast from.')
  readonly on!: string;

  @Whole('The year.')
  readonly year!: number;

  @Whole('From 1 January up to the day.')
  readonly soFar!: number;

  @Decimal('So far, and the rest at the rate of the last twelve months.')
  readonly expected!: number;

  @Whole('In four of five years it is no less.')
  readonly low!: number;

  @Whole('In four of five years it is no more.')
  readonly high!: number;

  @Whole('Of the range, in per cent.')
  readonly level!: number;

  @Whole('What the year before came to.')
  readonly yearBefore!: number;

  @ApiProperty({ enum: ['comparable', 'higher', 'lower'] })
  readonly word!: string;

  @Decimal('Variance of quarters over their mean, at least 1.')
  readonly dispersion!: number;

  @ApiProperty({ description: 'The sentence that may be said.' })
  readonly words!: string;
}

class CaseToComeDto {
  @ApiProperty({ example: 'complaint' })
  readonly type!: string;

  @ApiProperty({ example: 'CO/00123/24' })
  readonly case!: string;

  @DayProperty('The day on which the report falls due, unless the investigation is completed.')
  readonly due!: string;

  @Decimal('The chance that it is still open then.')
  readonly p!: number;

  @ApiProperty({ description: 'By whose durations.', example: 'complaint, schedule-3' })
  readonly stratum!: string;
}

class MonthForecastDto {
  @ApiProperty({ example: '2024-10' })
  readonly month!: string;

  @Whole('If no investigation that is open now were completed.')
  readonly ifStillOpen!: number;

  @Decimal('Of cases that are under no open investigation yet.')
  readonly notYetSeen!: number;

  @Decimal('To be expected.')
  readonly expected!: number;

  @Whole('In four of five months it is no less.')
  readonly low!: number;

  @Whole('In four of five months it is no more.')
  readonly high!: number;

  @Whole('Of the range, in per cent, as the past has shown it to be needed.')
  readonly level!: number;

  @ApiProperty({
    type: [CaseToComeDto],
    description: 'Empty for whoever may not know the cases behind a figure.',
  })
  readonly cases!: readonly CaseToComeDto[];
}

class BackTestRowDto {
  @DayProperty('The end of the quarter at which it would have been said.')
  readonly saidOn!: string;

  @ApiProperty({ type: PeriodDto })
  readonly quarter!: PeriodDto;

  @Whole('Of the range, in per cent.')
  readonly level!: number;

  @Whole('Least.')
  readonly low!: number;

  @Whole('Most.')
  readonly high!: number;

  @Whole('What it came to.')
  readonly came!: number;

  @ApiProperty({ description: 'Whether it came to lie in the range.' })
  readonly isHeld!: boolean;
}

class BackTestDto {
  @Whole('Past forecasts that held.')
  readonly held!: number;

  @Whole('Past forecasts.')
  readonly of!: number;

  @ApiProperty({ type: [BackTestRowDto] })
  readonly rows!: readonly BackTestRowDto[];
}

export class Chapter13ForecastDto extends AnswerOfReadModel {
  @ApiProperty({ enum: ['chapter-13-forecast'] })
  readonly report!: string;

  @ApiProperty({ example: 'norfolk' })
  readonly force!: string;

  @DayProperty('The day that is forecast from.')
  readonly on!: string;

  @ApiProperty({ type: [MonthForecastDto] })
  readonly forecast!: readonly MonthForecastDto[];

  @ApiProperty({ type: BackTestDto, description: 'What would have been said of past quarters.' })
  readonly backTest!: BackTestDto;
}

class LimitsDto {
  @Whole('Least.')
  readonly low!: number;

  @Whole('Most.')
  readonly high!: number;

  @Decimal('The true chance of lying outside, in per cent.')
  readonly outside!: number;
}

class UnitPointDto {
  @Whole('Complaints.')
  readonly cases!: number;

  @Decimal('Per 100 people on the last day of the window.')
  readonly rate!: number;
}

class FunnelUnitDto {
  @ApiProperty({ example: 'NW-01' })
  readonly unit!: string;

  @ApiProperty({ example: 'Norwich' })
  readonly title!: string;

  @Whole('Complaints; null where they are too few to be shown to whoever asks.', true)
  readonly cases!: number | null;

  @Whole('People.')
  readonly headcount!: number;

  @Decimal('What the rate of the force would make of it.')
  readonly expected!: number;

  @Decimal('Per 100 people.', true)
  readonly rate!: number | null;

  @Decimal('Share of complaints less share of people, in points.', true)
  readonly asymmetry!: number | null;

  @Whole('Complaints in the same window a year before.', true)
  readonly yearBefore!: number | null;

  @ApiProperty({
    type: [UnitPointDto],
    nullable: true,
    description: 'In the order of the pieces; null as a whole.',
  })
  readonly series!: readonly UnitPointDto[] | null;

  @ApiProperty({ type: LimitsDto })
  readonly limits95!: LimitsDto;

  @ApiProperty({ type: LimitsDto })
  readonly limits998!: LimitsDto;

  @ApiProperty({ type: 'boolean', nullable: true })
  readonly outside95!: boolean | null;

  @ApiProperty({ type: 'boolean', nullable: true })
  readonly outside998!: boolean | null;

  @Decimal('Twice the smaller tail, at most 1.', true)
  readonly p!: number | null;

  @ApiProperty({
    type: String,
    enum: ['95', '99.8'],
    nullable: true,
    description: 'Outside of which limits it stands, considered how many units are looked at.',
  })
  readonly stands!: string | null;

  @ApiProperty({ type: String, enum: ['hot', 'cold'], nullable: true })
  readonly sign!: string | null;

  @ApiProperty({ description: 'So few are expected that no count would be low.' })
  readonly tooSmallToBeCold!: boolean;

  @NullableText('Why its count is not told.')
  readonly withheld!: string | null;
}

class LeftOutUnitDto {
  @ApiProperty({ example: 'unit not said' })
  readonly unit!: string;

  @Whole('Complaints.', true)
  readonly cases!: number | null;
}

export class FunnelDto extends AnswerOfReadModel {
  @ApiProperty({ enum: ['funnel'] })
  readonly report!: string;

  @ApiProperty({ example: 'norfolk' })
  readonly force!: string;

  @ApiProperty({ type: PeriodDto })
  readonly window!: PeriodDto;

  @DayProperty('As asked; null: everything in the record.', true)
  readonly knownOn!: string | null;

  @Whole('Complaints.')
  readonly cases!: number;

  @Whole('People.')
  readonly headcount!: number;

  @Decimal('Per 100 people.')
  readonly rate!: number;

  @Decimal('Variance over mean.')
  readonly dispersion!: number;

  @ApiProperty({ description: 'Whether the limits are wider since the units differ so much.' })
  readonly isWidened!: boolean;

  @ApiProperty({ enum: pieceKinds })
  readonly by!: string;

  @ApiProperty({ type: [PieceDto] })
  readonly pieces!: readonly PieceDto[];

  @ApiProperty({ type: [FunnelUnitDto] })
  readonly units!: readonly FunnelUnitDto[];

  @ApiProperty({ type: [LeftOutUnitDto] })
  readonly leftOut!: readonly LeftOutUnitDto[];

  @ApiProperty({ type: [String], description: 'What it shows, and what such a sign is not.' })
  readonly words!: readonly string[];
}
