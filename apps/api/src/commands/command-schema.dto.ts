import { ApiProperty } from '@nestjs/swagger';
import { type Schema } from '../openapi/document';

/** A JSON Schema, as far as every command has the same members of one. */
export class CommandSchemaDto {
  @ApiProperty({ example: 'https://json-schema.org/draft/2020-12/schema' })
  readonly $schema!: string;

  @ApiProperty({
    description: 'Where it is.',
    example: '/api/v1/commands/complaint/decide-handling',
  })
  readonly $id!: string;

  @ApiProperty({ description: 'The label of the command.', example: 'Decide the handling' })
  readonly title!: string;

  @ApiProperty({
    description: 'What the command does to the timeline.',
    example: 'Adds the fact "handling" to the timeline, on the day it happened.',
  })
  readonly description!: string;

  @ApiProperty({ enum: ['object'] })
  readonly type!: 'object';

  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'object', additionalProperties: true },
    description: 'A schema for each field.',
    example: { on: { title: 'Day', type: 'string', format: 'date' } },
  })
  readonly properties!: Readonly<Record<string, Schema>>;

  @ApiProperty({ type: [String], description: 'Fields that must be there.', example: ['on'] })
  readonly required!: readonly string[];

  @ApiProperty({ description: 'False: a field that is not named here is refused.', example: false })
  readonly additionalProperties!: boolean;
}
