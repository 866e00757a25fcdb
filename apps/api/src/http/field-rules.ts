import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional, type ApiPropertyOptions } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min, registerDecorator } from 'class-validator';
import { CaseRef, LocalDate } from '@tipstaff/kernel';

/** A rule that the kernel already has: null when the text is right, otherwise why it is not. */
function HasNoFault(name: string, faultOf: (text: string) => string | null): PropertyDecorator {
  return (target, property) =>
    registerDecorator({
      name,
      target: target.constructor,
      propertyName: property as string,
      validator: {
        validate: (value) => typeof value === 'string' && faultOf(value) === null,
        defaultMessage: (given) =>
          typeof given?.value === 'string'
            ? (faultOf(given.value) ?? '')
            : `${given?.property} is missing: give it as text.`,
      },
    });
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
      description: 'Slug of the force.',
      example: 'norfolk',
      ...shown,
    }),
  );
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
  const message = `"$value" is not right here: give a whole number from ${least} to ${most}.`;
  return applyDecorators(
    Type(() => Number),
    IsInt({ message }),
    Min(least, { message }),
    Max(most, { message }),
    Field(!optional, { type: 'integer', minimum: least, maximum: most, ...shown }),
  );
}

export function IsReference({ optional = false, ...shown }: FieldOptions): PropertyDecorator {
  return applyDecorators(
    HasNoFault('isReference', (text) => CaseRef.referenceFault(text)),
    Field(!optional, { type: String, maxLength: 200, example: 'CO/00123/24', ...shown }),
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
