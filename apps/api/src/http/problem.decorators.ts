import { applyDecorators } from '@nestjs/common';
import {
  ApiExtraModels,
  ApiProperty,
  ApiPropertyOptional,
  ApiResponse,
  getSchemaPath,
} from '@nestjs/swagger';
import { problemKinds, type ProblemKind } from './problem-kind.table';

class InputFaultDto {
  @ApiPropertyOptional({ enum: ['body', 'query', 'path', 'header'] })
  readonly in?: string;

  @ApiProperty({
    description: 'JSON pointer into the body; otherwise / and the name.',
    example: '/on',
  })
  readonly pointer!: string;

  @ApiProperty({ example: '"2023-02-30" is not a day: February 2023 has 28 days.' })
  readonly detail!: string;
}

/** RFC 9457, for the documentation; `problem.ts` makes them. */
class ProblemDto {
  @ApiProperty({
    description: 'Where this kind of problem is explained.',
    example: '/docs/problems#invalid-input',
  })
  readonly type!: string;

  @ApiProperty({ example: 'The request is not right' })
  readonly title!: string;

  @ApiProperty({ type: 'integer', example: 400 })
  readonly status!: number;

  @ApiPropertyOptional({ description: 'For people: what is wrong, where, and how to mend it.' })
  readonly detail?: string;

  @ApiProperty({ description: 'For programs; stable.', example: 'request.invalid' })
  readonly code!: string;

  @ApiProperty({ description: 'The address that was asked.', example: '/api/v1/cases' })
  readonly instance!: string;

  @ApiProperty({ description: 'Finds the request in the log.' })
  readonly correlationId!: string;

  @ApiPropertyOptional({ description: 'The rule of law in the way.', example: 'R-C13-2' })
  readonly rule?: string;

  @ApiPropertyOptional({ type: [InputFaultDto] })
  readonly errors?: readonly InputFaultDto[];

  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: true,
    description: 'Facts for programs.',
  })
  readonly data?: object;
}

/** The problems that a route can answer with; every route can also answer 401 and 500. */
export function Problems(...kinds: readonly ProblemKind[]): MethodDecorator & ClassDecorator {
  const every: readonly ProblemKind[] = [...kinds, 'unauthenticated', 'internal', 'unavailable'];
  const schema = { $ref: getSchemaPath(ProblemDto) };
  return applyDecorators(
    ApiExtraModels(ProblemDto),
    ...every.map((kind) => {
      const { status, title, remedy } = problemKinds[kind];
      return ApiResponse({
        status,
        description: `${title}. ${remedy}`,
        content: { 'application/problem+json': { schema, example: exampleOf(kind) } },
      });
    }),
  );
}

function exampleOf(kind: ProblemKind): object {
  const { status, title } = problemKinds[kind];
  return {
    type: `/docs/problems#${kind}`,
    title,
    status,
    code: EXAMPLE_CODES[kind],
    instance: '/api/v1/cases/complaint/norfolk/CO%2F00123%2F24',
    correlationId: '0c6e2f8e-52a5-4be3-8f4d-0f2f0b6a7f11',
  };
}

const EXAMPLE_CODES: Readonly<Record<ProblemKind, string>> = {
  'invalid-input': 'request.invalid',
  unauthenticated: 'access.token-missing',
  forbidden: 'access.forbidden',
  'not-found': 'case.not-found',
  'method-not-allowed': 'request.method-not-allowed',
  'request-timeout': 'request.request-timeout',
  'rule-violation': 'complaint.resumed-without-suspended',
  'stale-version': 'stream.stale-version',
  'body-too-large': 'request.body-too-large',
  'address-too-long': 'request.address-too-long',
  'unsupported-media-type': 'request.unsupported-media-type',
  unprocessable: 'command.reused-id',
  'precondition-required': 'request.if-match-missing',
  'too-many-requests': 'request.too-many-requests',
  'headers-too-large': 'request.headers-too-large',
  internal: 'internal',
  unavailable: 'database.unavailable',
};
