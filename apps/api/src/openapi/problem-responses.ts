import { getSchemaPath } from '@nestjs/swagger';
import { CORRELATION_HEADER } from '../http/request-context.hook';
import { PROBLEMS } from '../http/problem';
import { problemKinds, type ProblemKind } from '../http/problem-kind.table';
import { type AnswerHeader, headerReferences } from './answer-headers';
import {
  type Answer,
  type Contract,
  isPublic,
  type Operation,
  type Reference,
  withOperations,
} from './document';
import { ProblemDto, StaleVersionProblemDto } from './problem.dto';
import { problemExamples } from './problem-examples.table';

/** What any request can be answered, whatever its route. */
const ALWAYS: readonly ProblemKind[] = ['internal'];
/** As well, before its route is known: they share one answer, which says which they are. */
const BEFORE_THE_ROUTE: readonly ProblemKind[] = [
  'request-timeout',
  'address-too-long',
  'headers-too-large',
];
const ANY_OTHER = '4XX';
/** What any request with a body can be answered. */
const WITH_A_BODY: readonly ProblemKind[] = ['body-too-large', 'unsupported-media-type'];
/** What any request can be answered where a token is asked for. */
const BEHIND_THE_DOOR: readonly ProblemKind[] = [
  'invalid-input',
  'unauthenticated',
  'forbidden',
  'too-many-requests',
  'unavailable',
];

const HEADERS: Readonly<Partial<Record<ProblemKind, AnswerHeader>>> = {
  unauthenticated: 'WWW-Authenticate',
  'too-many-requests': 'Retry-After',
  unavailable: 'Retry-After',
};

/** Each kind is written once, among the components, and every operation names those it knows. */
export function withProblemResponses(contract: Contract): Contract {
  const used = new Set<ProblemKind>();
  const changed = withOperations(contract, (operation) => {
    const { [PROBLEMS]: own = [], ...rest } = operation as Operation & {
      readonly [PROBLEMS]?: readonly ProblemKind[];
    };
    const kinds = [
      ...own,
      ...(operation.requestBody ? WITH_A_BODY : []),
      ...(isPublic(operation) ? [] : BEHIND_THE_DOOR),
      ...ALWAYS,
    ];
    const refusals: Record<string, Reference> = {
      [ANY_OTHER]: { $ref: `#/components/responses/${UNREAD}` },
    };
    for (const kind of kinds) {
      used.add(kind);
      refusals[problemKinds[kind].status] = { $ref: `#/components/responses/${nameOf(kind)}` };
    }
    return { ...rest, responses: { ...refusals, ...operation.responses } };
  });
  const kinds = (Object.keys(problemKinds) as ProblemKind[]).filter((kind) => used.has(kind));
  const responses = {
    ...Object.fromEntries(kinds.map((kind) => [nameOf(kind), responseOf(kind)])),
    [UNREAD]: unread(),
  };
  return { ...changed, components: { ...contract.components, responses } };
}

const UNREAD = 'RequestNotRead';

/** A request that was not read to its end; which it was, the status says. */
function unread(): Answer {
  const kinds = BEFORE_THE_ROUTE.map((kind) => problemKinds[kind]);
  const [first] = BEFORE_THE_ROUTE.map(responseOf);
  const description = kinds
    .map(({ status, title, remedy }) => `${status}: ${title}. ${remedy}`)
    .join(' ');
  return { ...first, description };
}

/** `stale-version`: `StaleVersion`. */
function nameOf(kind: ProblemKind): string {
  return kind
    .split('-')
    .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
    .join('');
}

function responseOf(kind: ProblemKind): Answer {
  const { status, title, remedy } = problemKinds[kind];
  const own = HEADERS[kind];
  const headers: AnswerHeader[] = own ? [CORRELATION_HEADER, own] : [CORRELATION_HEADER];
  return {
    description: `${title}. ${remedy}`,
    headers: headerReferences(headers),
    content: {
      'application/problem+json': {
        schema: {
          $ref: getSchemaPath(kind === 'stale-version' ? StaleVersionProblemDto : ProblemDto),
        },
        example: {
          type: `/docs/problems#${kind}`,
          title,
          status,
          ...problemExamples[kind],
          instance: '/api/v1/cases/complaint/norfolk/CO%2F00123%2F24',
          correlationId: '0c6e2f8e-52a5-4be3-8f4d-0f2f0b6a7f11',
        },
      },
    },
  };
}
