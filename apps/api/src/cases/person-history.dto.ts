import { ApiProperty } from '@nestjs/swagger';
import { HasNoFault, IsDay } from '@tipstaff/cases';
import { type CaseType, caseTypes, type PersonRole } from '@tipstaff/casework';
import { type LocalDate } from '@tipstaff/kernel';
import { personFault } from './cases.dto';
import { ForceParams } from '../forces/force.dto';
import { DayProperty, NullableText } from '../http/field.decorators';
import { AnswerOfReadModel } from '../http/how-far';
import { IsNext, PageQuery } from '../http/page';

export class PersonParams extends ForceParams {
  @HasNoFault('isPseudonym', personFault)
  @ApiProperty({ maxLength: 20, description: 'Pseudonymous reference.', example: 'OFF-0123' })
  readonly reference!: string;
}

export class PersonHistoryQuery extends PageQuery {
  @IsDay({
    optional: true,
    description: 'Only what had been learned by the end of this day.',
  })
  readonly knownOn?: string;
}

class MentionDto {
  @ApiProperty({ enum: caseTypes })
  readonly type!: CaseType;

  @ApiProperty({ example: 'CO/00123/24' })
  readonly reference!: string;

  @ApiProperty({ type: String, example: 'officer-complained-about' })
  readonly role!: PersonRole;

  @ApiProperty({ example: 'Officer complained about' })
  readonly roleTitle!: string;

  @ApiProperty({ type: 'integer', description: 'Number of the fact.', example: 3 })
  readonly fact!: number;

  @ApiProperty({ example: 'notice' })
  readonly milestone!: string;

  @ApiProperty({ example: 'Notice of investigation' })
  readonly title!: string;

  @DayProperty('The day it happened.')
  readonly on!: LocalDate;

  @DayProperty('The day it was learned.')
  readonly knownFrom!: LocalDate;
}

class NearlyTheSameDto {
  @ApiProperty({ example: 'OFF-123' })
  readonly person!: string;

  @ApiProperty({ type: 'integer', description: 'Cases that name them so.', example: 1 })
  readonly cases!: number;
}

class InProceedingsDto {
  @ApiProperty({ enum: ['proceeding'] })
  readonly type!: 'proceeding';

  @ApiProperty({ description: 'Of the proceedings.', example: 'PR/00012/24' })
  readonly reference!: string;

  @NullableText('As the proceedings name them; null where that name is sealed.', 'OFF-123')
  readonly namedAs!: string | null;

  @ApiProperty({ description: 'Whether by the same reference, and not by nearly the same.' })
  readonly isSame!: boolean;

  @ApiProperty({ example: 'OFF-0123 is in open proceedings PR/00012/24.' })
  readonly note!: string;
}

export class PersonHistoryDto extends AnswerOfReadModel {
  @ApiProperty({ example: 'norfolk' })
  readonly force!: string;

  @ApiProperty({ example: 'OFF-0123' })
  readonly person!: string;

  @ApiProperty({ type: [InProceedingsDto] })
  readonly openProceedings!: readonly InProceedingsDto[];

  @ApiProperty({
    type: [NearlyTheSameDto],
    description: 'References that are nearly the same, and may be the same person.',
  })
  readonly nearly!: readonly NearlyTheSameDto[];

  @ApiProperty({ type: [MentionDto], description: 'The first day first.' })
  readonly mentions!: readonly MentionDto[];

  @IsNext()
  readonly next!: string | null;
}
