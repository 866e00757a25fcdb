import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { type CaseType, caseTypes } from '@tipstaff/kernel';
import { IsIn, IsOptional, IsString, Length, Matches, MaxLength } from 'class-validator';
import { IsCount, IsDay, IsForce, IsReference, notRight } from '../http/field-rules';
import { HasLines } from '../http/plain-text';

const TYPE_MESSAGE = notRight('is not a type of case', `use one of ${caseTypes.join(', ')}`);
const MILESTONE = /^[a-z][a-z0-9-]{0,62}$/;

/** Which case, in the address. */
export class CaseParams {
  @IsIn(caseTypes, { message: TYPE_MESSAGE })
  @ApiProperty({ enum: caseTypes, example: 'complaint' })
  readonly type!: CaseType;

  @IsForce()
  readonly force!: string;

  @IsReference({ description: 'Reference of the case; a `/` in it is written `%2F`.' })
  readonly reference!: string;
}

/** Which fact of the case. */
export class FactParams extends CaseParams {
  @IsCount({ least: 1, most: 1_000_000, description: 'Number of the fact in the timeline.' })
  readonly number!: number;
}

function IsText(
  longest: number,
  shown: { description: string; example?: string },
): PropertyDecorator {
  return (target, property) => {
    IsOptional()(target, property);
    IsString({ message: `"${String(property)}" must be text or null.` })(target, property);
    MaxLength(longest, {
      message: `"${String(property)}" is too long: at most ${longest} characters are allowed.`,
    })(target, property);
    ApiPropertyOptional({ type: String, nullable: true, maxLength: longest, ...shown })(
      target,
      property,
    );
  };
}

/** The fact itself: what a person would say happened. */
export class FactBody {
  @IsDay({ description: 'The day it happened. Not after today.', example: '2024-09-06' })
  readonly on!: string;

  @IsText(300, {
    description: 'As the milestone asks, see `milestones` of the case.',
    example: 'local',
  })
  readonly value?: string | null;

  @IsText(300, {
    description: 'Pseudonymous reference of a person, or the owner of an action.',
    example: 'OFF-0123',
  })
  readonly person?: string | null;

  @IsText(300, { description: 'Reference of a related case.' })
  readonly related?: string | null;

  @HasLines()
  @IsText(20_000, { description: 'Free text; kept sealed, may hold personal data.' })
  readonly note?: string | null;
}

export class RecordFactBody extends FactBody {
  @Matches(MILESTONE, {
    message: notRight('can not be a milestone', 'see `milestones` of the case for those it has'),
  })
  @ApiProperty({ description: 'What happened.', example: 'investigation' })
  readonly milestone!: string;
}

const REASON_MESSAGE =
  'Say why, in 1 to 2000 characters: a fact is never changed without a reason.';

export class CorrectFactBody extends FactBody {
  @HasLines()
  @IsString({ message: REASON_MESSAGE })
  @Length(1, 2_000, { message: REASON_MESSAGE })
  @ApiProperty({ description: 'Why; kept sealed.', example: 'The letter is dated the 6th.' })
  readonly reason!: string;
}

export class WithdrawFactBody {
  @HasLines()
  @IsString({ message: REASON_MESSAGE })
  @Length(1, 2_000, { message: REASON_MESSAGE })
  @ApiProperty({ description: 'Why; kept sealed.', example: 'Entered on the wrong case.' })
  readonly reason!: string;
}
