import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  HasNoFault,
  IsCaseType,
  IsCount,
  IsForce,
  IsOneOf,
  IsReference,
  notRight,
} from '@tipstaff/cases';
import { type CaseType } from '@tipstaff/casework';
import { type LoggedOperation, loggedOperations } from '@tipstaff/compliance';
import { echoed, Instant, LocalDate } from '@tipstaff/kernel';
import { IsOptional, MaxLength } from 'class-validator';
import { IsText, NullableText } from '../http/field.decorators';
import { type Format, IsFormat } from '../http/csv';

const MOST_AT_ONCE = 200;
const LONGEST_ACTOR = 300;
const LONGEST_TIME = 40;

/** A day in London, or a moment; why a text is neither, in words. */
function timeFault(text: string): string | null {
  if (LocalDate.fault(text) === null || Instant.fault(text) === null) return null;
  return `"${echoed(text)}" is neither a day nor a moment: write it as 2024-09-30 or as 2024-09-30T08:00:00Z.`;
}

function IsTime(description: string): PropertyDecorator {
  return (target, property) => {
    IsOptional()(target, property);
    HasNoFault('isTime', timeFault)(target, property);
    MaxLength(LONGEST_TIME, { message: notRight('is no time', 'write it as 2024-09-30') })(
      target,
      property,
    );
    const shown = { type: String, maxLength: LONGEST_TIME, example: '2024-09-30' };
    ApiPropertyOptional({ ...shown, description })(target, property);
  };
}

export class ReadLogQuery {
  @IsText({
    optional: true,
    longest: LONGEST_ACTOR,
    description: 'Id of whoever read.',
    example: 'api-token',
  })
  readonly actor?: string;

  @IsCaseType({ description: 'Type of the case that was read.' })
  readonly type?: CaseType;

  @IsForce({ optional: true, description: 'Slug of the force of the cases.' })
  readonly force?: string;

  @IsReference({
    optional: true,
    description: 'Reference of the case that was read; needs `type` and `force`.',
  })
  readonly reference?: string;

  @IsOneOf(loggedOperations, { is: 'is not an operation', description: 'What was done.' })
  readonly operation?: LoggedOperation;

  @IsTime('From this day in London, or this moment, on.')
  readonly from?: string;

  @IsTime('Up to the end of this day in London, or to before this moment.')
  readonly to?: string;

  @IsCount({
    optional: true,
    least: 1,
    most: MOST_AT_ONCE,
    description: 'Most entries in one answer.',
  })
  readonly limit: number = 50;

  @IsCount({
    optional: true,
    least: 1,
    most: Number.MAX_SAFE_INTEGER,
    description: '`next` of the answer before, with the same filter.',
  })
  readonly after?: number;

  @IsFormat()
  readonly format: Format = 'json';
}

export class ReadLogEntryDto {
  @ApiProperty({ description: 'Place in the log; gapless.', example: 4711 })
  readonly number!: number;

  @ApiProperty({ description: 'When (UTC).', example: '2024-10-01T08:05:00.000Z' })
  readonly at!: string;

  @ApiProperty({ description: 'Id of whoever read.', example: 'api-token' })
  readonly actor!: string;

  @NullableText('Their name, where the directory of the force has them.')
  readonly actorName!: string | null;

  @ApiProperty({ description: 'How they proved it, or by what they came.', example: 'session' })
  readonly via!: string;

  @ApiProperty({ type: [String], example: ['psd-case-worker'] })
  readonly roles!: readonly string[];

  @ApiProperty({ enum: loggedOperations })
  readonly operation!: string;

  @ApiProperty({ description: 'The route, command or job.', example: 'getCase' })
  readonly what!: string;

  @NullableText('Code of the refusal, where nothing was shown.')
  readonly refusal!: string | null;

  @NullableText('Slug of the force.', 'norfolk')
  readonly force!: string | null;

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'What was looked for; a text that may be a name as the beginning of its SHA-256.',
  })
  readonly filter!: object;

  @ApiProperty({
    type: [String],
    description: 'The cases that were shown, or asked for and refused.',
    example: ['complaint:norfolk:CO/00123/24'],
  })
  readonly cases!: readonly string[];

  @ApiProperty({ description: 'Which entry of one reading it is.', example: 1 })
  readonly part!: number;

  @ApiProperty({ description: 'How many entries the reading has.', example: 1 })
  readonly parts!: number;

  @ApiProperty({ type: [String], description: 'To whom it was sent.' })
  readonly recipients!: readonly string[];

  @NullableText('As whoever read gave it.')
  readonly purpose!: string | null;

  @NullableText('Finds the request in the log of the server.')
  readonly correlationId!: string | null;

  @ApiPropertyOptional({
    type: String,
    description:
      'Why the entry can not be read, which was altered then: only what stands beside it is shown. Absent where it can.',
  })
  readonly unreadable?: string;
}

export class ReadLogPageDto {
  @ApiProperty({ type: [ReadLogEntryDto], description: 'Newest first.' })
  readonly entries!: readonly ReadLogEntryDto[];

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Give it as `after` for the next page; null on the last.',
  })
  readonly next!: number | null;
}
