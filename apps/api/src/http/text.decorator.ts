import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, Length } from 'class-validator';

interface TextOptions {
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
