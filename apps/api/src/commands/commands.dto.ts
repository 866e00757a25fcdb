import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsCaseType, IsCount, IsForce, IsReference, notRight } from '@tipstaff/cases';
import { type CaseState, type CaseType, caseTypes } from '@tipstaff/casework';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsObject,
  Matches,
  ValidateNested,
} from 'class-validator';
import { IDEMPOTENCY_KEY } from '../http/conditional-request';
import { type Schema } from '../openapi/document';
import { ProblemDto } from '../openapi/problem.dto';

/** Which case of the type that the address names. */
export class CaseOfTypeParams {
  @IsForce()
  readonly force!: string;

  @IsReference({ description: 'Reference of the case; a `/` in it is written `%2F`.' })
  readonly reference!: string;
}

/** Which case an answer is about. */
export class CaseNamedDto {
  @ApiProperty({ enum: caseTypes })
  readonly type!: CaseType;

  @ApiProperty({ example: 'norfolk' })
  readonly force!: string;

  @ApiProperty({ example: 'CO/00123/24' })
  readonly reference!: string;
}

export class CommandWarningDto {
  @ApiProperty({
    enum: ['reference', 'person', 'related', 'value'],
    description: 'A field of the command, or the reference in its address.',
  })
  readonly field!: string;

  @ApiProperty({ description: 'How it was taken, and why.' })
  readonly reason!: string;
}

export class CommandAnswerDto extends CaseNamedDto {
  @ApiProperty({ description: 'The same as the ETag: what `If-Match` asks for next.', example: 3 })
  readonly version!: number;

  @ApiProperty({ description: 'For `minPosition`; also in `Tipstaff-Position`.', example: 12_710 })
  readonly position!: number;

  @ApiProperty({ type: [Number], description: 'Numbers of what was written.', example: [3] })
  readonly events!: readonly number[];

  @ApiProperty({
    type: 'object',
    nullable: true,
    additionalProperties: true,
    description: 'State in the words of the type; null when no fact stands any more.',
    example: { status: 'open', madeOn: '2024-09-06', handling: 'schedule-3', regime: '2024' },
  })
  readonly state!: CaseState | null;

  @ApiPropertyOptional({
    type: [CommandWarningDto],
    description:
      'Names that are kept otherwise than they were sent, and what is nearly a pseudonymous reference; absent where there is none.',
  })
  readonly warnings?: readonly CommandWarningDto[];
}

export const MOST_COMMANDS = 100;

const COMMAND_NAME = /^[a-z][a-z0-9-]{0,62}$/;

export function IsCommandName(): PropertyDecorator {
  return applyDecorators(
    Matches(COMMAND_NAME, {
      message: notRight('can not be a command', 'see GET /api/v1/commands for those there are'),
    }),
    ApiProperty({
      description: 'Name of the command.',
      pattern: COMMAND_NAME.source,
      example: 'log',
    }),
  );
}

/** One command, with what its headers would say if it were sent alone. */
export class CommandItem {
  @IsCaseType({ required: true })
  readonly type!: CaseType;

  @IsForce()
  readonly force!: string;

  @IsReference({ description: 'Reference of the case, as it is: a `/` stays a `/`.' })
  readonly reference!: string;

  @IsCommandName()
  readonly command!: string;

  @IsCount({
    least: 0,
    most: 1_000_000,
    description: 'The version you have seen; 0 for a new case.',
    example: 2,
  })
  readonly ifMatch!: number;

  @Matches(IDEMPOTENCY_KEY, {
    message: notRight(
      'can not be a key',
      'give 8 to 128 letters, digits, dots, colons, hyphens or underscores',
    ),
  })
  @ApiProperty({
    description: 'New for every command, the same when it is repeated.',
    pattern: IDEMPOTENCY_KEY.source,
    example: 'b1e6c9a2-2f3d-4c53-9d0a-1c7f4a1b2c3d',
  })
  readonly idempotencyKey!: string;

  @IsObject({ message: notRight('is not right here', 'give the body of the command') })
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'As the command has it when it is sent alone.',
    example: { on: '2024-09-06' },
  })
  readonly body!: object;
}

const LIST_MESSAGE = `Give "commands", a list of 1 to ${MOST_COMMANDS} commands.`;

export class BulkCommandsBody {
  @IsArray({ message: LIST_MESSAGE })
  @ArrayMinSize(1, { message: LIST_MESSAGE })
  @ArrayMaxSize(MOST_COMMANDS, { message: LIST_MESSAGE })
  @ValidateNested({ each: true, message: 'Each of "commands" is a command: an object.' })
  @Type(() => CommandItem)
  @ApiProperty({ type: [CommandItem], minItems: 1, maxItems: MOST_COMMANDS })
  readonly commands!: readonly CommandItem[];
}

export class BulkItemAnswerDto {
  @ApiProperty({
    type: 'integer',
    description: 'What the command would have been answered with alone.',
    example: 200,
  })
  readonly status!: number;

  @ApiPropertyOptional({ type: CommandAnswerDto, description: 'When it was done.' })
  readonly answer?: CommandAnswerDto;

  @ApiPropertyOptional({ type: ProblemDto, description: 'When it was refused.' })
  readonly problem?: ProblemDto;
}

export class BulkAnswerDto {
  @ApiProperty({ type: 'integer', description: 'How many were done.', example: 19 })
  readonly done!: number;

  @ApiProperty({ type: 'integer', description: 'How many were not.', example: 1 })
  readonly refused!: number;

  @ApiProperty({ type: [BulkItemAnswerDto], description: 'An answer for each, in their order.' })
  readonly results!: readonly BulkItemAnswerDto[];
}

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
    example: 'Adds “Handling decided” to the timeline, on the day it happened.',
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
