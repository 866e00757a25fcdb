import { ApiExtension } from '@nestjs/swagger';
import { CORRELATION_HEADER } from '../http/request-context.hook';
import {
  type Answer,
  type Contract,
  isReference,
  mapped,
  type Operation,
  type Reference,
  type Schema,
  withOperations,
} from './document';

const HEADERS = 'x-answer-headers';

const answerHeaders = {
  [CORRELATION_HEADER]: {
    description: 'Finds the request in the log; as it was sent, when it was.',
    schema: { type: 'string', examples: ['0c6e2f8e-52a5-4be3-8f4d-0f2f0b6a7f11'] },
  },
  ETag: {
    description: 'Version of the case: what `If-Match` of the next command asks for.',
    schema: { type: 'string', pattern: '^"\\d+(-[\\w-]{27})?"$', examples: ['"3"'] },
  },
  'Retry-After': {
    required: false,
    description: 'Of 429 and 503: seconds after which to try again.',
    schema: { type: 'string', pattern: '^\\d+$', examples: ['5'] },
  },
  'WWW-Authenticate': {
    required: false,
    description: 'Of 401: RFC 6750.',
    schema: { type: 'string', examples: ['Bearer realm="tipstaff"'] },
  },
} as const satisfies Readonly<Record<string, Schema>>;

export type AnswerHeader = keyof typeof answerHeaders;

/** What a right answer says in its headers, besides what every answer does and the document says once. */
export function AnswersWith(...names: readonly AnswerHeader[]): MethodDecorator & ClassDecorator {
  return ApiExtension(HEADERS, names) as MethodDecorator & ClassDecorator;
}

export function headerReferences(names: readonly AnswerHeader[]): Record<string, Reference> {
  return Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));
}

export function withAnswerHeaders(contract: Contract): Contract {
  const changed = withOperations(contract, (operation) => {
    const { [HEADERS]: own = [], ...rest } = operation as Operation & {
      readonly [HEADERS]?: readonly AnswerHeader[];
    };
    const headers = headerReferences(own);
    const described = (answer: Answer): Answer => ({
      ...answer,
      // Nest leaves it empty where a route says nothing.
      description: answer.description || (operation.summary ?? ''),
      ...(own.length > 0 && { headers: { ...headers, ...answer.headers } }),
    });
    const responses = mapped(operation.responses, (answer) =>
      isReference(answer) ? answer : described(answer),
    );
    return { ...rest, responses };
  });
  return { ...changed, components: { ...contract.components, headers: answerHeaders } };
}
