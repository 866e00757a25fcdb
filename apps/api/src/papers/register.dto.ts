import { ApiProperty } from '@nestjs/swagger';
import { IsReason } from '@tipstaff/cases';
import { Matches } from 'class-validator';
import { DayProperty, IsText, NullableText } from '../http/field.decorators';
import { CODE } from './drafts.dto';

const CALENDAR = 'england-and-wales-2028.2';

class RestatedCaseDto {
  @ApiProperty({ example: 'complaint' })
  readonly type!: string;

  @ApiProperty({ example: 'CO/01110/24' })
  readonly case!: string;

  @ApiProperty({ example: 'entered-late' })
  readonly because!: string;

  @ApiProperty({ type: [String], example: ['logged'] })
  readonly facts!: readonly string[];
}

class RuleChangeDto {
  @ApiProperty({
    enum: ['rule-changed', 'contract-changed', 'calendar-changed', 'headcount-changed'],
  })
  readonly because!: string;

  @ApiProperty({ description: 'Its version.', example: CALENDAR })
  readonly printed!: string;

  @ApiProperty({ example: `${CALENDAR}+1` })
  readonly now!: string;
}

class RestatedMeasureDto {
  @ApiProperty({
    enum: ['restated', 'corrected'],
    description: 'By a later paper; or its row was replaced.',
  })
  readonly because!: string;

  @ApiProperty({ description: 'The cell.', example: '3% increase +9' })
  readonly printed!: string;

  @ApiProperty({ example: '4% increase +11' })
  readonly now!: string;

  @ApiProperty({ description: 'Paper that has it now.', example: 'ncpm-2022' })
  readonly source!: string;
}

class RestatementDto {
  @ApiProperty({ example: CODE })
  readonly paper!: string;

  @ApiProperty({ example: 'complaints-logged' })
  readonly figure!: string;

  @ApiProperty({ example: 'Complaints logged' })
  readonly label!: string;

  @DayProperty('First day, counted.')
  readonly from!: string;

  @DayProperty('Last day, counted.')
  readonly to!: string;

  @ApiProperty({ type: 'number', nullable: true, example: 331 })
  readonly printed!: number | null;

  @ApiProperty({ type: 'number', nullable: true, example: 334 })
  readonly now!: number | null;

  @ApiProperty({ description: 'Whether it is another in print.' })
  readonly differs!: boolean;

  @ApiProperty({ type: 'integer', description: 'Cases that add another part.', example: 3 })
  readonly count!: number;

  @ApiProperty({ type: [RestatedCaseDto], description: 'Those; none without `figure.cases`.' })
  readonly cases!: readonly RestatedCaseDto[];

  @ApiProperty({ type: [RuleChangeDto], description: 'Where not facts alone made it another.' })
  readonly changes!: readonly RuleChangeDto[];

  @ApiProperty({ type: RestatedMeasureDto, nullable: true, description: 'Of a published measure.' })
  readonly published!: RestatedMeasureDto | null;

  @NullableText('By a person; null while nobody gave one.')
  readonly reason!: string | null;

  @NullableText('Code of the first later paper that prints it.', CODE)
  readonly printedIn!: string | null;

  @ApiProperty({
    description: 'Of the line, within its paper.',
    example: 'complaints-logged/2023-10-01..2024-09-30',
  })
  readonly key!: string;
}

export class RegisterDto {
  @ApiProperty({ type: [RestatementDto] })
  readonly restatements!: readonly RestatementDto[];
}

export class ExplainRestatementBody {
  @IsText({
    longest: 200,
    description: 'The line, as the register has it.',
    example: 'complaints-logged/2023-10-01..2024-09-30',
  })
  @Matches(/^[A-Za-z0-9/:-]+\/\d{4}-\d{2}-\d{2}\.\.\d{4}-\d{2}-\d{2}$/u, {
    message: '"key" is not the key of a line: copy it as the register has it.',
  })
  readonly key!: string;

  @IsReason('a figure is another', 'Three were entered late.')
  readonly reason!: string;
}
