import { getSchemaPath } from '@nestjs/swagger';
import { CORRELATION_HEADER } from '../http/request-context.hook';
import { ANY_REQUEST, PROBLEMS, WITH_A_BODY } from '../http/problem';
import { problemKinds, type ProblemKind } from '../http/problem-kind.table';
import { headerReferences } from './answer-headers';
import {
  type Answer,
  type Contract,
  type Operation,
  type Reference,
  withOperations,
} from './document';
import { ProblemDto, StaleVersionProblemDto } from './problem.dto';
import { problemExamples } from './problem-examples.table';

const DEFAULT = 'default';
const PROBLEM = 'application/problem+json';
/** Each other kind is written once, among the components under its status, and every operation names those it knows. */
export function withProblemResponses(contract: Contract): Contract {
  const used = new Set<ProblemKind>();
  const changed = withOperations(contract, (operation) => {
    const { [PROBLEMS]: own = [], ...rest } = operation as Operation & {
      readonly [PROBLEMS]?: readonly ProblemKind[];
    };
    const kinds = [...own, ...(operation.requestBody ? WITH_A_BODY : [])];
    const refusals: Record<string, Reference> = {
      [DEFAULT]: { $ref: `#/components/responses/${DEFAULT}` },
    };
    for (const kind of kinds) {
      used.add(kind);
      const { status } = problemKinds[kind];
      refusals[status] = { $ref: `#/components/responses/${status}` };
    }
    return { ...rest, responses: { ...refusals, ...operation.responses } };
  });
  const kinds = (Object.keys(problemKinds) as ProblemKind[]).filter((kind) => used.has(kind));
  const responses = {
    ...Object.fromEntries(kinds.map((kind) => [problemKinds[kind].status, responseOf(kind)])),
    [DEFAULT]: refusedAnyRequest(),
  };
  return { ...changed, components: { ...contract.components, responses } };
}

function refusedAnyRequest(): Answer {
  const description = ANY_REQUEST.map((kind) => problemKinds[kind])
    .map(({ status, title, remedy }) => `${status}: ${title}. ${remedy}`)
    .join(' ');
  return {
    description,
    headers: headerReferences([CORRELATION_HEADER, 'Retry-After', 'WWW-Authenticate']),
    content: {
      [PROBLEM]: {
        schema: { $ref: getSchemaPath(ProblemDto) },
        examples: Object.fromEntries(
          ANY_REQUEST.map((kind) => [problemKinds[kind].status, { value: exampleOf(kind) }]),
        ),
      },
    },
  };
}

function responseOf(kind: ProblemKind): Answer {
  const { title, remedy } = problemKinds[kind];
  const schema = kind === 'stale-version' ? StaleVersionProblemDto : ProblemDto;
  return {
    description: `${title}. ${remedy}`,
    headers: headerReferences([CORRELATION_HEADER]),
    content: { [PROBLEM]: { schema: { $ref: getSchemaPath(schema) }, example: exampleOf(kind) } },
  };
}

function exampleOf(kind: ProblemKind): object {
  const { status, title } = problemKinds[kind];
  return {
    type: `/docs/problems#${kind}`,
    title,
    status,
    ...problemExamples[kind],
    instance: '/api/v1/cases/complaint/norfolk/CO%2F00123%2F24',
    correlationId: '0c6e2f8e-52a5-4be3-8f4d-0f2f0b6a7f11',
  };
}
