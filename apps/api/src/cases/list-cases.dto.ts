import { ApiProperty } from '@nestjs/swagger';
import { IsCount } from '@tipstaff/cases';
import { DayProperty, IsCursor, IsMinPosition, NullableText } from '../http/field.decorators';
import { type CaseType, caseTypes } from '@tipstaff/casework';
import { type Format, IsFormat } from '../http/csv';
import { CaseSelection } from './case-selection.dto';

const MOST_AT_ONCE = 200;

export class ListCasesQuery extends CaseSelection {
  @IsCount({
    optional: true,
    least: 1,
    most: MOST_AT_ONCE,
    description: 'Most cases in one answer.',
  })
  readonly limit: number = 50;

  @IsCursor('`next` of the answer before, with the same filter and order.')
  readonly after?: string;

  @IsMinPosition()
  readonly minPosition?: number;

  @IsFormat()
  readonly format: Format = 'json';
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

  @NullableText('The body of rules it came in under; null where no statute governs it.', '2020')
  readonly regime!: string | null;

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
