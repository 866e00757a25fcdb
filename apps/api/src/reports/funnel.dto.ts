import { ApiProperty } from '@nestjs/swagger';
import { IsDay, IsForce, IsOneOf } from '@tipstaff/cases';
import { type PieceKind, pieceKinds } from '@tipstaff/reports';
import { AnswerOfReadModel } from '../http/how-far';
import { DayProperty, IsMinPosition, NullableText } from '../http/field.decorators';
import { Whole, Decimal } from './figure.dto';
import { PeriodDto, PieceDto } from './report.dto';

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

  @Whole('As of a unit.', true)
  readonly yearBefore!: number | null;

  @ApiProperty({ type: [Number], nullable: true, description: 'Complaints of each piece.' })
  readonly series!: readonly number[] | null;
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

  @Whole('Complaints; withheld ones do not count.')
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
