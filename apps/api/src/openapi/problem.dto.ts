import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { DayProperty } from '../http/field.decorators';

class InputFaultDto {
  @ApiProperty({
    enum: ['body', 'query', 'path', 'header'],
    description: 'Where in the request.',
    example: 'body',
  })
  readonly in!: string;

  @ApiProperty({
    description: 'JSON pointer into the body; otherwise / and the name.',
    example: '/on',
  })
  readonly pointer!: string;

  @ApiProperty({
    description: 'What is wrong, and how to mend it.',
    example: '"2023-02-30" is not a day: February 2023 has 28 days.',
  })
  readonly detail!: string;
}

class AnyProblemDto {
  @ApiProperty({
    description: 'Where this kind of problem is explained.',
    example: '/docs/problems#invalid-input',
  })
  readonly type!: string;

  @ApiProperty({ description: 'The kind in words.', example: 'The request is not right' })
  readonly title!: string;

  @ApiProperty({ type: 'integer', description: 'The status of the answer.', example: 400 })
  readonly status!: number;

  @ApiPropertyOptional({
    description: 'For people: what is wrong, where, and how to mend it.',
    example: '"2023-02-30" is not a day: February 2023 has 28 days.',
  })
  readonly detail?: string;

  @ApiProperty({ description: 'For programs; stable.', example: 'request.invalid' })
  readonly code!: string;

  @ApiProperty({
    description: 'The address that was asked; `/` when it could not be read.',
    example: '/api/v1/cases',
  })
  readonly instance!: string;

  @ApiProperty({
    description: 'Finds the request in the log.',
    example: '0c6e2f8e-52a5-4be3-8f4d-0f2f0b6a7f11',
  })
  readonly correlationId!: string;

  @ApiPropertyOptional({ description: 'The rule of law in the way.', example: 'R-C13-2' })
  readonly rule?: string;

  @ApiPropertyOptional({ type: [InputFaultDto], description: 'Every fault of the request.' })
  readonly errors?: readonly InputFaultDto[];
}

/** RFC 9457, for the documentation; `problem.ts` makes them. */
export class ProblemDto extends AnyProblemDto {
  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: true,
    description: 'Facts for programs.',
  })
  readonly data?: object;
}

class NewerEventDto {
  @ApiProperty({ type: 'integer', description: 'The version it made.', example: 4 })
  readonly version!: number;

  @ApiProperty({ description: 'Type of case and milestone.', example: 'complaint.suspended' })
  readonly type!: string;

  @DayProperty('The day it happened.')
  readonly on!: string;

  @DayProperty('The day it was learned.')
  readonly enteredOn!: string;

  @ApiProperty({
    format: 'date-time',
    description: 'The moment it was recorded (UTC).',
    example: '2024-10-01T08:05:00.000Z',
  })
  readonly recordedAt!: string;

  @ApiProperty({ description: 'Who recorded it.', example: 'api-token' })
  readonly actor!: string;

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description:
      'What it says in clear; `sealed` names what else it holds, which the case itself shows.',
    example: { value: 'sub-judice', sealed: ['note'] },
  })
  readonly data!: object;
}

class StaleVersionDataDto {
  @ApiProperty({ type: 'integer', description: 'The version that was seen.', example: 3 })
  readonly expectedVersion!: number;

  @ApiProperty({ type: 'integer', description: 'For `If-Match`, once read.', example: 4 })
  readonly currentVersion!: number;

  @ApiPropertyOptional({
    type: [NewerEventDto],
    description: 'Of a case: what was recorded since, in order.',
  })
  readonly newer?: readonly NewerEventDto[];
}

export class StaleVersionProblemDto extends AnyProblemDto {
  @ApiProperty({ type: StaleVersionDataDto, description: 'What the sender has not seen.' })
  readonly data!: StaleVersionDataDto;
}
