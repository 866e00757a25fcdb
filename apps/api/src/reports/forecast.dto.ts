import { ApiProperty } from '@nestjs/swagger';
import { IsCount, IsDay, IsForce } from '@tipstaff/cases';
import { AnswerOfReadModel } from '../http/how-far';
import { DayProperty, IsMinPosition } from '../http/field.decorators';
import { OfFigureDto, Whole, Decimal } from './figure.dto';
import { PeriodDto } from './report.dto';

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
