import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional, type ApiPropertyOptions } from '@nestjs/swagger';
import { CaseRef, caseTypes } from '@tipstaff/casework';
import { Transform } from 'class-transformer';
import {
  IsIn,
  IsInt,
  IsOptional,
  Max,
  Min,
  registerDecorator,
  type ValidationArguments,
} from 'class-validator';
import { echoedJson, LocalDate } from '@tipstaff/kernel';

/** A rule that the kernel already has: null when the text is right, otherwise why it is not. */
export function HasNoFault(
  name: string,
  faultOf: (text: string) => string | null,
): PropertyDecorator {
  return (target, property) =>
    registerDecorator({
      name,
      target: target.constructor,
      propertyName: property as string,
      validator: {
        validate: (value) => typeof value === 'string' && faultOf(value) === null,
        defaultMessage: (given) =>
          typeof given?.value === 'string' ? (faultOf(given.value) ?? '') : noText(given),
      },
    });
}

function noText(given: ValidationArguments | undefined): string {
  const value: unknown = given?.value;
  return value === undefined || value === null
    ? `${given?.property} is missing: give it as text.`
    : `${given?.property} must be text, in quotation marks: ${echoedJson(value)} is not.`;
}

/**
 * A sentence about the value that was sent, or about none being there.
 * @param is goes on from the value: `is not a type of case`
 * @param mend what would be right: `use one of a, b`
 */
export function notRight(is: string, mend: string): (given: ValidationArguments) => string {
  return ({ value, property }) =>
    value === undefined || value === null
      ? `${property} is missing: ${mend}.`
      : `${echoedJson(value)} ${is}: ${mend}.`;
}

type Shown = Pick<ApiPropertyOptions, 'description' | 'example'>;

/** Required or not, for people reading the documentation and for the validator alike. */
function Field(required: boolean, shown: ApiPropertyOptions): PropertyDecorator {
  return required ? ApiProperty(shown) : applyDecorators(IsOptional(), ApiPropertyOptional(shown));
}

export interface FieldOptions extends Shown {
  readonly optional?: boolean;
}

/** A civil day in Europe/London, `YYYY-MM-DD`; one that does not exist is told why. */
export function IsDay({ optional = false, ...shown }: FieldOptions): PropertyDecorator {
  return applyDecorators(
    HasNoFault('isDay', LocalDate.fault),
    Field(!optional, { type: String, format: 'date', example: '2024-09-30', ...shown }),
  );
}

export function IsForce({ optional = false, ...shown }: FieldOptions = {}): PropertyDecorator {
  return applyDecorators(
    HasNoFault('isForce', (text) => CaseRef.forceFault(text)),
    Field(!optional, {
      type: String,
      pattern: CaseRef.forcePattern,
      description: 'Slug of the force.',
      example: 'norfolk',
      ...shown,
    }),
  );
}

interface WordOptions extends Shown {
  readonly required?: boolean;
  readonly default?: string;
}

/**
 * One of a list of words; nothing is right as well, unless it is `required`.
 * @param shown `is` goes on from a word that is none of them: `is not a state`
 */
export function IsOneOf(
  options: readonly string[],
  { is, required = false, ...shown }: WordOptions & { readonly is: string },
): PropertyDecorator {
  const mend = options.length === 1 ? `use ${options[0]}` : `use one of ${options.join(', ')}`;
  return applyDecorators(
    IsIn(options, { message: notRight(is, mend) }),
    Field(required, { type: String, enum: [...options], ...shown }),
  );
}

export function IsCaseType(shown: WordOptions = {}): PropertyDecorator {
  return IsOneOf(caseTypes, { is: 'is not a type of case', example: 'complaint', ...shown });
}

export interface NumberOptions extends FieldOptions {
  readonly least: number;
  readonly most: number;
}

export function IsCount({
  optional = false,
  least,
  most,
  ...shown
}: NumberOptions): PropertyDecorator {
  const message = notRight('is not right here', `give a whole number from ${least} to ${most}`);
  return applyDecorators(
    Transform(({ value }: { value: unknown }) => numberIn(value)),
    IsInt({ message }),
    Min(least, { message }),
    Max(most, { message }),
    Field(!optional, { type: 'integer', minimum: least, maximum: most, ...shown }),
  );
}

const NUMBER = /^-?\d{1,20}(\.\d{1,20})?$/;

/** What is no number stays as it was sent, so that its refusal can show it. */
function numberIn(value: unknown): unknown {
  return typeof value === 'string' && NUMBER.test(value) ? Number(value) : value;
}

export function IsReference({ optional = false, ...shown }: FieldOptions): PropertyDecorator {
  return applyDecorators(
    HasNoFault('isReference', (text) => CaseRef.referenceFault(text)),
    Field(!optional, {
      type: String,
      minLength: 1,
      maxLength: CaseRef.longestReference,
      // No space at either end.
      pattern: '^\\S(.*\\S)?$',
      example: 'CO/00123/24',
      ...shown,
    }),
  );
}
