import { ApiPropertyOptional } from '@nestjs/swagger';
import { factLimits } from '@tipstaff/casework';
import { IsObject, IsOptional, IsString, MaxLength } from 'class-validator';
import { IsCount, IsDay } from '../fields/field-rules';
import { HasLines, IsReason } from '../fields/text.decorators';

class ChangeFactBody {
  @IsCount({
    least: 1,
    most: 1_000_000,
    description: 'Number of the fact in the timeline.',
    example: 3,
  })
  readonly fact!: number;

  @IsReason('a fact is never changed', 'The letter is dated the 6th.')
  readonly reason!: string;
}

function IsText(longest: number, description: string, example?: string): PropertyDecorator {
  return (target, property) => {
    IsOptional()(target, property);
    IsString({ message: `"${String(property)}" must be text or null.` })(target, property);
    MaxLength(longest, {
      message: `"${String(property)}" is too long: at most ${longest} characters are allowed.`,
    })(target, property);
    ApiPropertyOptional({
      type: String,
      nullable: true,
      maxLength: longest,
      description,
      ...(example === undefined ? {} : { example }),
    })(target, property);
  };
}

/**
 * Fields as the timeline shows them, since that is what a person corrects. One that is left out stays as it
 * is; null removes it.
 */
export class CorrectFactBody extends ChangeFactBody {
  @IsDay({
    optional: true,
    description:
      'The day it happened, where it was another. Not after today. Of this and every further field: left out it stays as it is, null removes it.',
    example: '2024-09-06',
  })
  readonly on?: string | null;

  @IsText(300, 'The value as the timeline shows it: a list is joined by +.', 'local')
  readonly value?: string | null;

  @IsText(
    factLimits.person,
    'Pseudonymous reference of a person, or the owner of an action.',
    'OFF-0123',
  )
  readonly person?: string | null;

  @IsText(factLimits.related, 'Reference of a related case.', 'CM/00012/24')
  readonly related?: string | null;

  @HasLines()
  @IsText(factLimits.note, 'Free text; kept sealed, may hold personal data.')
  readonly note?: string | null;

  @IsOptional()
  @IsObject({ message: '"details" must be an object, each of its fields as text.' })
  @ApiPropertyOptional({
    type: 'object',
    nullable: true,
    additionalProperties: { type: 'string', nullable: true },
    description:
      'Further fields by their names, as the timeline shows them: one that is left out stays as it is, null removes it; null in place of all of them removes them all.',
    example: { category: 'B4' },
  })
  readonly details?: Readonly<Record<string, unknown>> | null;
}

export class WithdrawFactBody extends ChangeFactBody {}
