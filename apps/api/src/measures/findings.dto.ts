import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { type FindingAnswer, findingAnswers, IsOneOf, IsReason } from '@tipstaff/cases';
import { type LocalDate } from '@tipstaff/kernel';
import { ForceParams } from '../forces/force.dto';
import { DayProperty, IsText, NullableText } from '../http/field.decorators';
import { AnswerOfReadModel } from '../http/how-far';
import { PrintedPlaceDto, SpanDto } from './measure-tables.dto';

class FindingAnsweredDto {
  @ApiProperty({ enum: Object.keys(findingAnswers) })
  readonly answer!: FindingAnswer;

  @ApiProperty({ example: 'By mail of 3 March.' })
  readonly reason!: string;

  @DayProperty('The day on which it was answered.')
  readonly on!: LocalDate;

  @ApiProperty({ example: 'opcc-officer' })
  readonly actor!: string;
}

class FindingDto extends SpanDto {
  @ApiProperty({ description: 'By which it is answered.', example: '0123456789abcdef' })
  readonly id!: string;

  @ApiProperty({ example: 'difference' })
  readonly kind!: string;

  @ApiProperty({ example: 'drug-trafficking-offences' })
  readonly measure!: string;

  @ApiProperty({ example: 'Drug trafficking offences' })
  readonly label!: string;

  @ApiProperty({ example: 'v1' })
  readonly definition!: string;

  @ApiProperty({ example: 'force:norfolk' })
  readonly area!: string;

  @ApiProperty({ example: 'period' })
  readonly basis!: string;

  @ApiProperty({ example: '-270' })
  readonly printed!: string;

  @ApiProperty({ example: '-230' })
  readonly expected!: string;

  @NullableText('Printed less expected; null where these are no numbers.', '-40')
  readonly by!: string | null;

  @ApiProperty({ type: [PrintedPlaceDto] })
  readonly sources!: readonly PrintedPlaceDto[];

  @ApiProperty({ description: 'Whether rounding or another way of counting makes it.' })
  readonly explained!: boolean;

  @ApiProperty({ description: 'What was compared with what.' })
  readonly words!: string;

  @ApiPropertyOptional({
    description: 'Compared with what, or ranked among whom; of a claim its words.',
  })
  readonly against?: string;

  @ApiPropertyOptional({ description: 'Of a restatement or a contradiction.' })
  readonly definitionChanged?: boolean;

  @ApiProperty({ type: FindingAnsweredDto, nullable: true })
  readonly answer!: FindingAnsweredDto | null;
}

export class FindingListDto extends AnswerOfReadModel {
  @ApiProperty({ example: 'norfolk' })
  readonly force!: string;

  @ApiProperty({ type: [FindingDto] })
  readonly findings!: readonly FindingDto[];
}

export class FindingParams extends ForceParams {
  @IsText({ longest: 16, description: 'Its `id`.', example: '0123456789abcdef' })
  readonly finding!: string;
}

export class AnswerFindingBody {
  @IsOneOf(Object.keys(findingAnswers), {
    ...{ is: 'is no answer', required: true },
    ...{ description: 'What is said of it.', example: 'accepted-by-publisher' },
  })
  readonly answer!: FindingAnswer;

  @IsReason('a finding is never answered', 'By mail of 3 March the publisher accepts it.')
  readonly reason!: string;
}

export class FindingAnswerDto {
  @ApiProperty({ example: '0123456789abcdef' })
  readonly finding!: string;

  @ApiProperty({ type: 'integer', description: 'Position of its event.', example: 12_710 })
  readonly position!: number;
}
