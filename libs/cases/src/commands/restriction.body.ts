import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  factLimits,
  MOST_NAMED,
  type RestrictionReason,
  restrictionReason,
} from '@tipstaff/casework';
import { ArrayMaxSize, ArrayUnique, IsArray, IsOptional, Length, Matches } from 'class-validator';
import { notRight } from '../fields/field-rules';
import { FieldOf } from './field-decorators';

/** Issuer and subject, as `actorFromClaims` makes them: what cannot be one would name nobody. */
const ACTOR_ID = /^[^\s|]+\|[^\r\n\t]+$/;
const LONGEST_ID = 500;
const EXAMPLE = 'id.psd.example/realms/tipstaff|6f1c2d9e';

class RestrictionBody {
  @FieldOf(
    { kind: 'text', longest: factLimits.note },
    { title: 'Free text; kept sealed, may hold personal data.', required: false },
  )
  readonly note?: string;
}

export class RestrictCaseBody extends RestrictionBody {
  @FieldOf(restrictionReason, { title: 'Why, as a class.', required: true })
  readonly reason!: RestrictionReason;

  @IsOptional()
  @IsActorId(true)
  @ArrayUnique({ message: notRight('names somebody twice', 'name each once') })
  @ArrayMaxSize(MOST_NAMED, { message: notRight('is too long', `name at most ${MOST_NAMED}`) })
  @IsArray({ message: notRight('is no list', 'give a list of ids') })
  @ApiPropertyOptional({
    type: 'array',
    items: { type: 'string', maxLength: LONGEST_ID, pattern: ACTOR_ID.source },
    maxItems: MOST_NAMED,
    uniqueItems: true,
    description:
      'Who else may know of the case, each by the `id` that `GET /api/v1/me` shows them. Whoever restricts is named in any case.',
    example: [EXAMPLE],
  })
  readonly named?: readonly string[];
}

export class NamePersonBody extends RestrictionBody {
  @IsActorId(false)
  @ApiProperty({
    maxLength: LONGEST_ID,
    pattern: ACTOR_ID.source,
    description: 'The `id` that `GET /api/v1/me` shows that person.',
    example: EXAMPLE,
  })
  readonly person!: string;
}

/** One command, one body: its schema is found by the name of the command. */
export class UnNamePersonBody extends NamePersonBody {}

export class LiftRestrictionBody extends RestrictionBody {}

function IsActorId(each: boolean): PropertyDecorator {
  const message = notRight(
    'is not the id of a person',
    'give issuer and subject with a bar between, as GET /api/v1/me shows it to them',
  );
  return applyDecorators(
    Length(1, LONGEST_ID, { each, message }),
    Matches(ACTOR_ID, { each, message }),
  );
}
