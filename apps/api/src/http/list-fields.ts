import { applyDecorators } from '@nestjs/common';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsCount } from '@tipstaff/cases';
import { IsOptional, IsString, MaxLength } from 'class-validator';

const LONGEST_CURSOR = 4_096;

/** Where the page before ended, as its answer said it; what it may hold the list knows. */
export function IsCursor(description: string): PropertyDecorator {
  return applyDecorators(
    IsOptional(),
    MaxLength(LONGEST_CURSOR, { message: '"after" is too long to be the `next` of a list.' }),
    IsString({ message: 'Give "after" as text.' }),
    ApiPropertyOptional({ type: String, maxLength: LONGEST_CURSOR, description }),
  );
}

/** Anything to read of a list or report that came after one's own command. */
export function IsMinPosition(): PropertyDecorator {
  return IsCount({
    optional: true,
    least: 0,
    most: Number.MAX_SAFE_INTEGER,
    description: 'Waits until this position of the record is in, up to 5 seconds.',
    example: 12_710,
  });
}
