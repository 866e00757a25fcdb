import { HttpException } from '@nestjs/common';
import { DomainError } from '@tipstaff/kernel';
import { EdgeRefusal, type InputFault } from './edge-refusal';
import { mendingWords } from './framework-refusal';
import { problemKinds, type ProblemKind } from './problem-kind.table';

/** RFC 9457, with `code` for programs and `correlationId` for whoever reads the logs. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly code: string;
  readonly instance: string;
  readonly correlationId: string;
  /** Identifier of the rule of law behind the refusal. */
  readonly rule?: string;
  readonly errors?: readonly Partial<InputFault>[];
  /** Facts for programs, such as the version that the case has now. */
  readonly data?: Readonly<Record<string, unknown>>;
}

export interface ProblemAnswer {
  readonly problem: Problem;
  readonly headers: Readonly<Record<string, string>>;
}

interface Asked {
  readonly path: string;
  readonly correlationId: string;
}

const RETRY_AFTER_S = '5';

const KIND_HEADERS: Readonly<Partial<Record<ProblemKind, Readonly<Record<string, string>>>>> = {
  unauthenticated: { 'WWW-Authenticate': 'Bearer realm="tipstaff"' },
  unavailable: { 'Retry-After': RETRY_AFTER_S },
};

/** The one place where an error becomes an answer. What is not known is a bug: 500, no detail. */
export function problemOf(error: unknown, asked: Asked): ProblemAnswer {
  if (error instanceof DomainError) return ofDomain(error, asked);
  if (error instanceof EdgeRefusal) {
    const problem = problemWith(error.kind, error.code, asked, { detail: error.message });
    return { problem, headers: error.headers };
  }
  if (error instanceof HttpException && error.getStatus() < 500) return ofNest(error, asked);
  return { problem: problemWith('internal', 'internal', asked, {}), headers: {} };
}

function ofDomain(error: DomainError, asked: Asked): ProblemAnswer {
  const { errors, ...data } = error.data;
  const pointed = error.pointer && [{ pointer: error.pointer, detail: error.message }];
  const all = (errors as InputFault[] | undefined) ?? pointed;
  const problem = problemWith(error.kind, error.code, asked, {
    detail: error.message,
    ...(error.rule ? { rule: error.rule } : {}),
    ...(all ? { errors: all } : {}),
    ...(Object.keys(data).length > 0 ? { data } : {}),
  });
  return { problem, headers: KIND_HEADERS[error.kind] ?? {} };
}

/** What Nest and Fastify refuse by themselves, before or beside our own code. */
function ofNest(error: HttpException, asked: Asked): ProblemAnswer {
  const status = error.getStatus();
  const kind = NEST_KINDS[status];
  const detail = mendingWords(error);
  const problem = kind
    ? problemWith(kind, `request.${kind}`, asked, { detail })
    : {
        ...problemWith('invalid-input', 'request.refused', asked, { detail }),
        type: 'about:blank',
        status,
      };
  return { problem, headers: {} };
}

const NEST_KINDS: Readonly<Record<number, ProblemKind>> = {
  400: 'invalid-input',
  404: 'not-found',
  413: 'body-too-large',
  415: 'unsupported-media-type',
};

function problemWith(
  kind: ProblemKind,
  code: string,
  asked: Asked,
  rest: Partial<Problem>,
): Problem {
  const { status, title } = problemKinds[kind];
  return {
    type: `/docs/problems#${kind}`,
    title,
    status,
    ...rest,
    code,
    instance: asked.path,
    correlationId: asked.correlationId,
  };
}
