import { ApiProperty } from '@nestjs/swagger';
import { IsCaseType, IsCount, IsDay, IsForce } from '@tipstaff/cases';
import { type CaseType, type ObligationDirection, type ReviewLine } from '@tipstaff/casework';
import { AnswerOfReadModel } from '../http/how-far';
import { type Format, IsFormat } from '../http/csv';
import { ObligationLineDto } from '../obligations/obligation.dto';
import { DayProperty, IsCursor, IsMinPosition, NullableText } from '../http/field.decorators';

const MOST_AT_ONCE = 200;

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

  @IsCursor('`next` of the answer before, of the same list.')
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

class OpccDayQuery extends OpccQuery {
  @IsDay({
    optional: true,
    description: 'As owed at the end of this day, which is none to come; today when not given.',
    example: '2024-10-01',
  })
  readonly on?: string;
}

export class OpccObligationsQuery extends OpccDayQuery {
  @IsCaseType()
  readonly type?: CaseType;
}

export class OpccObligationDto extends ObligationLineDto {
  @ApiProperty({
    enum: ['owed', 'inbound', 'policing-body'],
    description:
      'Inbound: by the Director General. `policing-body`: the body’s own, as appropriate authority.',
  })
  readonly direction!: ObligationDirection;
}

export class OpccObligationPageDto extends OpccPageDto {
  @DayProperty('The day it is about.')
  readonly on!: string;

  @ApiProperty({ type: [OpccObligationDto] })
  readonly rows!: readonly OpccObligationDto[];
}

export class OpccReviewsQuery extends OpccDayQuery {
  @IsFormat()
  readonly format: Format = 'json';
}

class RecommendationOnReviewDto {
  @ApiProperty({ type: 'integer', example: 1 })
  readonly number!: number;

  @DayProperty('The day it was made.')
  readonly madeOn!: string;

  @DayProperty('Last day for the force’s answer (R-REC-3).', true)
  readonly due!: string | null;

  @NullableText('What the force answered; null while it owes the answer.', 'accepted')
  readonly answer!: string | null;

  @DayProperty('The day of the answer.', true)
  readonly answeredOn!: string | null;
}

export class OpccReviewDto {
  @ApiProperty({ example: 'complaint:norfolk:CO/00123/24#R-REV-7#review-requested-2024-03-15-1' })
  readonly id!: string;

  @ApiProperty({ description: 'Type of the case.', example: 'complaint' })
  readonly type!: string;

  @ApiProperty({ description: 'Reference of the case.', example: 'CO/00123/24' })
  readonly case!: string;

  @ApiProperty({ type: 'integer', description: 'Which application of the case, from 1.' })
  readonly n!: number;

  @DayProperty('The day the application was made; one that was forwarded is made then.')
  readonly madeOn!: string;

  @DayProperty('The day the information about the right to a review was provided.', true)
  readonly providedOn!: string | null;

  @DayProperty('28 days after it (R-REV-1).', true)
  readonly lastDay!: string | null;

  @DayProperty('The last day as it was extended.', true)
  readonly extendedTo!: string | null;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Days with the wrong body.' })
  readonly leftOut!: number | null;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Days taken to apply, without those left out.',
    example: 14,
  })
  readonly days!: number | null;

  @ApiProperty({ type: Boolean, nullable: true, description: 'Null: not recorded.' })
  readonly inTime!: boolean | null;

  @ApiProperty({ enum: ['to-decide', 'to-forward', 'decided', 'forwarded', 'ended'] })
  readonly state!: ReviewLine['state'];

  @NullableText('What was decided, as in the case.', 'not-upheld')
  readonly outcome!: string | null;

  @DayProperty('The day it was decided, forwarded or ended.', true)
  readonly endedOn!: string | null;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Working days from the application to the decision, or so far.',
    example: 31,
  })
  readonly workingDays!: number | null;

  @DayProperty('Local target; no statute limits a review.', true)
  readonly target!: string | null;

  @ApiProperty({ description: 'Past the local target and still to decide.' })
  readonly overdue!: boolean;

  @ApiProperty({ description: 'Who decides it.', example: 'Commissioner for Norfolk' })
  readonly owner!: string;

  @ApiProperty({ type: [RecommendationOnReviewDto] })
  readonly recommendations!: readonly RecommendationOnReviewDto[];
}

export class OpccReviewPageDto extends OpccPageDto {
  @DayProperty('The day it is about.')
  readonly on!: string;

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
