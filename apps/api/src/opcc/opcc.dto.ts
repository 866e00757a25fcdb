import { ApiProperty } from '@nestjs/swagger';
import { HasNoFault, IsCount, IsForce } from '@tipstaff/cases';
import { OPCC_PLACE } from '@tipstaff/projections';
import { IsOptional } from 'class-validator';
import { AnswerOfReadModel } from '../http/how-far';
import { DayProperty, IsMinPosition } from '../http/field.decorators';

const MOST_AT_ONCE = 200;

function placeFault(text: string): string | null {
  if (OPCC_PLACE.test(text)) return null;
  return '"after" is not the `next` of a list: give it back as it was, or leave it out for the first page.';
}

export class OpccQuery {
  @IsForce()
  readonly force!: string;

  @IsCount({
    optional: true,
    least: 1,
    most: MOST_AT_ONCE,
    description: 'Most rows in one answer.',
  })
  readonly limit: number = 50;

  @IsOptional()
  @HasNoFault('isPlace', placeFault)
  @ApiProperty({
    type: String,
    required: false,
    pattern: OPCC_PLACE.source,
    description: '`next` of the answer before.',
  })
  readonly after?: string;

  @IsMinPosition()
  readonly minPosition?: number;
}

function Pseudonym(): PropertyDecorator {
  return ApiProperty({
    description: 'Stands for the case: the same in every list and on every day.',
    example: 'OPCC-0F1E2D3C4B5A6978',
  });
}

abstract class OpccPageDto extends AnswerOfReadModel {
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Give it as `after` for the next page; null on the last.',
  })
  readonly next!: string | null;
}

export class OpccReportDto {
  @ApiProperty({ description: 'Type of the case.', example: 'complaint' })
  readonly type!: string;

  @Pseudonym()
  readonly case!: string;

  @DayProperty('On which it was sent to the local policing body.')
  readonly sentOn!: string;

  @DayProperty('On which it was delivered; null where that is not recorded.', true)
  readonly deliveredOn!: string | null;

  @DayProperty('On which it was acknowledged; null where that is not recorded.', true)
  readonly acknowledgedOn!: string | null;
}

export class OpccReportPageDto extends OpccPageDto {
  @ApiProperty({ type: [OpccReportDto] })
  readonly rows!: readonly OpccReportDto[];
}

export class OpccReviewDto {
  @Pseudonym()
  readonly case!: string;

  @ApiProperty({ description: 'Reviews that were asked for.', example: 1 })
  readonly requested!: number;

  @ApiProperty({ example: 1 })
  readonly upheld!: number;

  @ApiProperty({ example: 0 })
  readonly notUpheld!: number;

  @ApiProperty({
    description:
      'Applications that ended without a decision on the merits: made too late, not valid, withdrawn, or for another body.',
    example: 0,
  })
  readonly notOnMerits!: number;
}

export class OpccReviewPageDto extends OpccPageDto {
  @ApiProperty({ type: [OpccReviewDto] })
  readonly rows!: readonly OpccReviewDto[];
}

export class OpccActionDto {
  @Pseudonym()
  readonly case!: string;

  @ApiProperty({ example: 'open' })
  readonly status!: string;

  @DayProperty('Of the meeting that raised it.')
  readonly raisedOn!: string;

  @DayProperty('Null while it is not closed.', true)
  readonly closedOn!: string | null;
}

export class OpccActionPageDto extends OpccPageDto {
  @ApiProperty({ type: [OpccActionDto] })
  readonly rows!: readonly OpccActionDto[];
}

export class OpccFigureDto {
  @ApiProperty({ description: 'Type of the cases that are counted.', example: 'complaint' })
  readonly type!: string;

  @ApiProperty({ example: 'complaints-logged' })
  readonly metric!: string;

  @DayProperty('The first day of the quarter.')
  readonly quarter!: string;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description:
      'Null where it is under five, or what the database was set to: it could point to somebody. Shown to whoever has `figure.small`.',
  })
  readonly counted!: number | null;
}

export class OpccFigurePageDto extends OpccPageDto {
  @ApiProperty({ type: [OpccFigureDto] })
  readonly rows!: readonly OpccFigureDto[];
}
