import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsDay, IsForce } from '@tipstaff/cases';
import { DayProperty, IsMinPosition } from '../http/field.decorators';
import { Decimal, OfFigureDto, Whole } from './figure.dto';
import { PeriodDto, UNITS } from './report.dto';

export class SettledQuery {
  @IsForce()
  readonly force!: string;

  @IsDay({ optional: true, description: 'Only what had been learned by the end of this day.' })
  readonly knownOn?: string;

  @IsMinPosition()
  readonly minPosition?: number;
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
