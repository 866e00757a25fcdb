import 'reflect-metadata';
import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length } from 'class-validator';

const LINES = Symbol('fields that may have several lines');

/** The text of this field may have line breaks and tabs; that of all others is one line. */
export function HasLines(): PropertyDecorator {
  return (target, property) =>
    Reflect.defineMetadata(LINES, [...linesOf(target), property], target);
}

export function fieldsWithLines(metatype: new () => object): readonly unknown[] {
  return linesOf(metatype.prototype as object);
}

function linesOf(target: object): readonly unknown[] {
  return (Reflect.getMetadata(LINES, target) as readonly unknown[] | undefined) ?? [];
}

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
