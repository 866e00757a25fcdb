import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsCount, notRight } from '@tipstaff/cases';
import { UNIT } from '@tipstaff/casework';
import { LocalDate } from '@tipstaff/kernel';
import { backwards } from '@tipstaff/reports';
import {
  IsOptional,
  IsString,
  Length,
  Matches,
  MaxLength,
  registerDecorator,
  type ValidationArguments,
} from 'class-validator';

/** A civil day in an answer, for the documentation. */
export function DayProperty(description: string, nullable = false): PropertyDecorator {
  return ApiProperty({
    type: String,
    format: 'date',
    description,
    nullable,
    example: '2024-09-30',
  });
}

export function NullableText(description: string, example?: string): PropertyDecorator {
  return ApiProperty({
    type: String,
    nullable: true,
    description,
    ...(example ? { example } : {}),
  });
}

/** A unit of the force, which may be left out. */
export function IsUnit(description: string): PropertyDecorator {
  return applyDecorators(
    IsOptional(),
    Matches(UNIT, {
      message: notRight('is not a unit', 'give its reference, such as NW-01'),
    }),
    ApiPropertyOptional({ type: String, pattern: UNIT.source, description, example: 'NW-01' }),
  );
}

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

interface TextOptions {
  /** Most characters. */
  readonly longest: number;
  readonly description: string;
  readonly example?: string;
  /** May be left out. */
  readonly optional?: boolean;
  /** May be left out or null, in a body. */
  readonly nullable?: boolean;
}

/** One line of text of 1 to so many characters; what it may hold the kernel does not say. */
export function IsText({
  longest,
  optional = false,
  nullable = false,
  ...rest
}: TextOptions): PropertyDecorator {
  const message = ({ property }: { readonly property: string }) =>
    `"${property}" must be text of 1 to ${longest} characters${nullable ? ', or null' : ''}.`;
  const shown = { type: String, minLength: 1, maxLength: longest, ...rest };
  const rules = applyDecorators(IsString({ message }), Length(1, longest, { message }));
  if (nullable) {
    return applyDecorators(IsOptional(), rules, ApiPropertyOptional({ ...shown, nullable }));
  }
  if (optional) return applyDecorators(IsOptional(), rules, ApiPropertyOptional(shown));
  return applyDecorators(rules, ApiProperty(shown));
}

/** Of the last day of two: where the first is said as well, it is not after it. No list has what lies between. */
export function IsNotBefore(first: string): PropertyDecorator {
  return (target, property) =>
    registerDecorator({
      name: 'isNotBefore',
      target: target.constructor,
      propertyName: property as string,
      validator: {
        validate: (to, given) => !isBefore(to, firstOf(given, first)),
        defaultMessage: (given) => backwards(String(firstOf(given, first)), String(given?.value)),
      },
    });
}

const firstOf = (given: ValidationArguments | undefined, name: string): unknown =>
  (given?.object as Readonly<Record<string, unknown>> | undefined)?.[name];

/** What is no day is judged as that. */
const isBefore = (to: unknown, from: unknown): boolean =>
  [from, to].every((one) => typeof one === 'string' && LocalDate.fault(one) === null) &&
  (to as string) < (from as string);
