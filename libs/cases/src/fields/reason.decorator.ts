import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length } from 'class-validator';
import { HasLines } from './lines.decorator';

const LONGEST = 2_000;

/**
 * Why something is done; it is kept sealed.
 * @param never ends the refusal of none: `a fact is never changed` without a reason
 */
export function IsReason(never: string, example: string): PropertyDecorator {
  const message = `Say why, in 1 to ${LONGEST} characters: ${never} without a reason.`;
  return applyDecorators(
    HasLines(),
    IsString({ message }),
    Length(1, LONGEST, { message }),
    ApiProperty({ description: 'Why; kept sealed.', minLength: 1, maxLength: LONGEST, example }),
  );
}
