import { ApiProperty } from '@nestjs/swagger';
import { IsCount, IsForce } from '@tipstaff/cases';
import { type CaseType, caseTypes } from '@tipstaff/casework';
import { IsCursor, NullableText } from '../http/field.decorators';
import { AnswerOfReadModel } from '../http/how-far';

const MOST_AT_ONCE = 1_000;

export class LookAlikesQuery {
  @IsForce()
  readonly force!: string;

  @IsCount({
    optional: true,
    least: 1,
    most: MOST_AT_ONCE,
    description: 'Most groups in one answer, of cases, persons and placeholders together.',
  })
  readonly limit: number = MOST_AT_ONCE;

  @IsCursor('`next` of the answer before, of the same force.')
  readonly after?: string;
}

class CasesAlikeDto {
  @ApiProperty({ enum: caseTypes })
  readonly type!: CaseType;

  @ApiProperty({ type: [String], example: ['CO/00012/24', 'CO/12/24'] })
  readonly references!: readonly string[];
}

class PersonNamedDto {
  @ApiProperty({ description: 'As facts name them.', example: 'OFF-123' })
  readonly person!: string;

  @ApiProperty({ type: 'integer', description: 'Cases that name them so.', example: 1 })
  readonly cases!: number;

  @ApiProperty({ enum: caseTypes, description: 'Of the first of those cases.' })
  readonly type!: CaseType;

  @ApiProperty({ description: 'Of the first of those cases.', example: 'CO/00012/24' })
  readonly reference!: string;
}

class PersonsAlikeDto {
  @ApiProperty({ type: [PersonNamedDto] })
  readonly names!: readonly PersonNamedDto[];
}

export class LookAlikesDto extends AnswerOfReadModel {
  @ApiProperty({ example: 'norfolk' })
  readonly force!: string;

  @ApiProperty({ type: [CasesAlikeDto], description: 'Each of cases of one type.' })
  readonly cases!: readonly CasesAlikeDto[];

  @ApiProperty({ type: [PersonsAlikeDto] })
  readonly persons!: readonly PersonsAlikeDto[];

  @ApiProperty({
    type: [PersonNamedDto],
    description: 'What stands in the place of a person and is nobody’s name, such as N/A.',
  })
  readonly placeholders!: readonly PersonNamedDto[];

  @NullableText('Give it as `after` for what follows; null on the last page.')
  readonly next!: string | null;
}
