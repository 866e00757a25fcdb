import { applyDecorators, type Type } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, ApiPropertyOptional, getSchemaPath } from '@nestjs/swagger';
import { notRight } from '@tipstaff/cases';
import { IsIn, IsOptional } from 'class-validator';

const formats = ['json', 'csv'] as const;
export type Format = (typeof formats)[number];

/**
 * A parameter rather than `Accept`: a link can carry it, a saved one too, and a browser that sends a
 * person there gets the file.
 */
export function IsFormat(): PropertyDecorator {
  return applyDecorators(
    IsOptional(),
    IsIn(formats, { message: notRight('is not a format', `use ${formats.join(' or ')}`) }),
    ApiPropertyOptional({
      enum: formats,
      default: 'json',
      description:
        '`csv`: a file of the whole list, in its order; where the list has pages, from `after` on, and `limit` does not apply.',
    }),
  );
}

/** An answer that is JSON of one of the classes, or a CSV file. */
export function ApiListOrCsv(...types: readonly Type[]): MethodDecorator {
  const [only, ...others] = types.map((type) => ({ $ref: getSchemaPath(type) }));
  const schema = others.length === 0 && only ? only : { oneOf: [only, ...others] as object[] };
  return applyDecorators(
    ApiExtraModels(...types),
    ApiOkResponse({
      description: 'The list, or a file of it.',
      content: {
        'application/json': { schema },
        'text/csv': {
          example: 'type,force,reference\r\ncomplaint,norfolk,CO/00123/24\r\n',
          schema: {
            type: 'string',
            description:
              "RFC 4180, UTF-8, with a line of headings. A text that a spreadsheet would take for a formula has a `'` before it.",
          },
        },
      },
    }),
  );
}
