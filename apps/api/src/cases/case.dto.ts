import { ApiProperty } from '@nestjs/swagger';
import { notRight } from '@tipstaff/cases';
import { IsIn } from 'class-validator';
import { type CaseType, caseTypes } from '@tipstaff/casework';
import { CaseOfTypeParams } from '../commands/case-of-type.params';

/** Which case, in the address. */
export class CaseParams extends CaseOfTypeParams {
  @IsIn(caseTypes, {
    message: notRight('is not a type of case', `use one of ${caseTypes.join(', ')}`),
  })
  @ApiProperty({ enum: caseTypes, example: 'complaint' })
  readonly type!: CaseType;
}
