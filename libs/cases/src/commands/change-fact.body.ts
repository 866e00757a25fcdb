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

/** Every field as the timeline shows it, since that is what a person corrects. */
export class CorrectFactBody extends ChangeFactBody {
  @IsDay({ description: 'The day it happened. Not after today.', example: '2024-09-06' })
  readonly on!: string;

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
    additionalProperties: { type: 'string' },
    description: 'Every further field as the timeline shows it; one that is left out is no more.',
    example: { category: 'B4' },
  })
  readonly details?: Readonly<Record<string, unknown>>;
}

export class WithdrawFactBody extends ChangeFactBody {}
