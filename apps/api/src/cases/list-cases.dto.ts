import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { type CaseType, caseTypes } from '@tipstaff/kernel';
import { IsIn, IsOptional, IsString, Length } from 'class-validator';
import { DayProperty, NullableText } from '../http/answer-fields';
import { IsCount, IsDay, IsForce, IsMinPosition, notRight } from '../http/field-rules';
import { caseStates } from './case-states.table';

const MOST_AT_ONCE = 200;

export class ListCasesQuery {
  @IsForce()
  readonly force!: string;

  @IsOptional()
  @IsIn(caseTypes, {
    message: notRight('is not a type of case', `use one of ${caseTypes.join(', ')}`),
  })
  @ApiPropertyOptional({ enum: caseTypes })
  readonly type?: CaseType;

  @IsOptional()
  @IsIn(caseStates, { message: notRight('is not a state', `use one of ${caseStates.join(', ')}`) })
  @ApiPropertyOptional({ enum: caseStates, description: 'State in the words of the type.' })
  readonly state?: string;

  @IsDay({ optional: true, description: 'Opened on this day or later.', example: '2024-01-01' })
  readonly openedFrom?: string;

  @IsDay({ optional: true, description: 'Opened on this day or earlier.' })
  readonly openedTo?: string;

  @IsOptional()
  @Length(1, 100, { message: '"q" must be 1 to 100 characters.' })
  @ApiPropertyOptional({ description: 'Part of the reference, in any case.', example: '00123' })
  readonly q?: string;

  @IsCount({
    optional: true,
    least: 1,
    most: MOST_AT_ONCE,
    description: 'Most cases in one answer.',
  })
  readonly limit: number = 50;

  @IsOptional()
  @IsString()
  @ApiPropertyOptional({ description: '`next` of the answer before.' })
  readonly after?: string;

  @IsMinPosition()
  readonly minPosition?: number;
}

export class ListedCaseDto {
  @ApiProperty({ enum: caseTypes })
  readonly type!: CaseType;

  @ApiProperty({ example: 'norfolk' })
  readonly force!: string;

  @ApiProperty({ example: 'CO/00123/24' })
  readonly reference!: string;

  @ApiProperty({ example: 'open' })
  readonly state!: string;

  @DayProperty('The day of its opening milestone.')
  readonly openedOn!: string;

  @DayProperty('The day it was closed, finalised or held; null while it is open.', true)
  readonly closedOn!: string | null;

  @DayProperty('The day of its latest fact.')
  readonly lastOn!: string;

  @NullableText('Pseudonymous reference of the person last named.', 'OFF-0123')
  readonly person!: string | null;

  @NullableText('Reference of the related case.')
  readonly related!: string | null;

  @ApiProperty({ description: 'Number of its events: what `If-Match` asks for.', example: 3 })
  readonly version!: number;

  @ApiProperty({
    description: 'The address of the case.',
    example: '/api/v1/cases/complaint/norfolk/CO%2F00123%2F24',
  })
  readonly href!: string;
}

export class CaseListDto {
  @ApiProperty({ type: [ListedCaseDto] })
  readonly cases!: readonly ListedCaseDto[];

  @NullableText('Give it as `after` for the next page; null on the last.')
  readonly next!: string | null;

  @ApiProperty({
    description: 'Position of the record up to which this list has read.',
    example: 12_709,
  })
  readonly position!: number;
}
