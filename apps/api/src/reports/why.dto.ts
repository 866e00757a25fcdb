import { ApiProperty } from '@nestjs/swagger';
import { IsDay, IsForce, notRight } from '@tipstaff/cases';
import { LocalDate } from '@tipstaff/kernel';
import { backwards, type ReportingPeriod } from '@tipstaff/reports';
import { Transform } from 'class-transformer';
import { IsObject } from 'class-validator';
import { DayProperty, IsMinPosition } from '../http/field.decorators';
import { Decimal, Exact, OfFigureDto, Whole } from './figure.dto';
import { PeriodDto, UNITS } from './report.dto';

const WINDOW = String.raw`^\d{4}-\d{2}-\d{2}\.\.\d{4}-\d{2}-\d{2}$`;

/** `2023-10-01..2024-09-30`, as the two days. */
function IsWindow(description: string): PropertyDecorator {
  return (target, property) => {
    Transform(({ value }: { value: unknown }) => windowIn(value))(target, property);
    IsObject({ message: (given) => turnedRound(given.value) ?? noWindow(given) })(target, property);
    ApiProperty({
      type: String,
      pattern: WINDOW,
      description,
      example: '2023-10-01..2024-09-30',
    })(target, property);
  };
}

const noWindow = notRight(
  'is not a window',
  'write it as FROM..TO, such as 2023-10-01..2024-09-30',
);

function windowIn(value: unknown): unknown {
  const days = daysIn(value);
  return days !== null && days.from <= days.to ? days : value;
}

/** What is wrong with two days that are no window; null where they are no days either. */
function turnedRound(value: unknown): string | null {
  const days = daysIn(value);
  return days && backwards(days.from, days.to);
}

function daysIn(value: unknown): ReportingPeriod | null {
  const [from = '', to = '', ...more] = typeof value === 'string' ? value.split('..') : [];
  const areDays = LocalDate.fault(from) === null && LocalDate.fault(to) === null;
  return areDays && more.length === 0
    ? { from: LocalDate.parse(from), to: LocalDate.parse(to) }
    : null;
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
