import { HttpException, Logger } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import { DomainError } from '@tipstaff/kernel';
import { RequestContext } from '@tipstaff/platform';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { addressOf } from './asker';
import { type ProblemKind, problemKinds } from './problem-kind.table';
import { EdgeRefusal, type InputFault, invalidRequest, mendingWords } from './refusal';
import { CORRELATION_HEADER } from './request-context.hook';

/** RFC 9457, with `code` for programs and `correlationId` for whoever reads the logs. */
interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly code: string;
  readonly instance: string;
  readonly correlationId: string;
  /** Identifier of the rule of law behind the refusal. */
  readonly rule?: string;
  readonly errors?: readonly InputFault[];
  /** Facts for programs, such as the version that the case has now. */
  readonly data?: Readonly<Record<string, unknown>>;
}

export interface ProblemAnswer {
  readonly problem: Problem;
  readonly headers: Readonly<Record<string, string>>;
}

/** The parts of a request, as they were read. */
interface Sent {
  readonly params?: unknown;
  readonly query?: unknown;
  readonly body?: unknown;
}

interface Asked {
  readonly path: string;
  readonly correlationId: string;
  /** What a domain error points into: it knows the name of a part, and not how it was sent. */
  readonly sent: Sent;
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
  const { pointer, message: detail } = error;
  const pointed =
    pointer === undefined ? undefined : [{ in: placeOf(pointer, asked.sent), pointer, detail }];
  const all = (errors as InputFault[] | undefined) ?? pointed;
  const problem = problemWith(error.kind, error.code, asked, {
    detail: error.message,
    ...(error.rule ? { rule: error.rule } : {}),
    ...(all ? { errors: all } : {}),
    ...(Object.keys(data).length > 0 ? { data } : {}),
  });
  return { problem, headers: KIND_HEADERS[error.kind] ?? {} };
}

/** A part that was not sent at all is missing from the body, where there is one. */
function placeOf(pointer: string, { params, query, body }: Sent): InputFault['in'] {
  const name = pointer.split('/', 2)[1] ?? '';
  if (has(params, name)) return 'path';
  if (has(query, name)) return 'query';
  return body === undefined || body === null ? 'query' : 'body';
}

function has(part: unknown, name: string): boolean {
  return typeof part === 'object' && part !== null && Object.hasOwn(part, name);
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

/**
 * What any request can be refused with: where a token is asked for, or before its route is known. They share
 * one answer of the document, the default.
 */
export const ANY_REQUEST = [
  'invalid-input',
  'unauthenticated',
  'forbidden',
  'request-timeout',
  'address-too-long',
  'too-many-requests',
  'headers-too-large',
  'internal',
  'unavailable',
] as const satisfies readonly ProblemKind[];

/** What any request with a body can be answered. */
export const WITH_A_BODY = [
  'body-too-large',
  'unsupported-media-type',
] as const satisfies readonly ProblemKind[];

type OfSomeRoutes = Exclude<
  ProblemKind,
  (typeof ANY_REQUEST)[number] | (typeof WITH_A_BODY)[number]
>;

/** Where a route's kinds stand until `problem-responses.ts` makes responses of them. */
export const PROBLEMS = 'x-problems';

/** What a command can be refused with that carries an Idempotency-Key, whatever it does. */
export const COMMAND_REFUSALS = [
  'not-found',
  'unprocessable',
  'precondition-required',
] as const satisfies readonly OfSomeRoutes[];

/** The kinds of problem that a route can answer with, besides those that every route can. */
export function Problems(...kinds: readonly OfSomeRoutes[]): MethodDecorator & ClassDecorator {
  return ApiExtension(PROBLEMS, kinds) as MethodDecorator & ClassDecorator;
}

/**
 * The path of an address as answers and logs may repeat it. That of a calendar feed is a secret, also
 * where it was misspelt, so the route stands for it; a query is left out, and so is a host before the path.
 */
export function shownPath(url: string): string {
  const path = (url.split('?', 1)[0] ?? '').replace(/^https?:\/\/[^/]*/i, '') || '/';
  const plain = path.replace(/%([2-7][0-9a-f])/gi, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
  return /^\/+feeds\b|\/feeds\/[^/]*\.ics/i.test(plain) ? '/feeds/{secret}.ics' : path;
}

/** Refusals as pages, beside those as problem+json. */
export interface PagesOfProblems {
  isAsked(request: FastifyRequest): boolean;
  /** The same of what came to no route. */
  isForPeople(request: Pick<FastifyRequest, 'originalUrl' | 'headers'>): boolean;
  send(request: FastifyRequest, reply: FastifyReply, answer: ProblemAnswer): void;
}

export function sendProblem(reply: FastifyReply, { problem, headers }: ProblemAnswer): void {
  void reply
    .code(problem.status)
    .headers({ ...headers, 'Cache-Control': 'no-store' })
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(problem));
}

/**
 * What the router can not even read, before any route, hook or filter is asked.
 * @param pages null where no pages are served
 */
export function refuseUnreadableAddress(
  pages: PagesOfProblems | null,
): (error: Error, request: FastifyRequest, reply: FastifyReply) => void {
  return (_error, request, reply) => {
    const detail =
      'The address can not be read: write each % as %25, a / inside a reference as %2F, and keep a reference to 200 characters.';
    const fault = invalidRequest([{ in: 'path', pointer: '', detail }]);
    const path = shownPath(request.originalUrl);
    void reply.header(CORRELATION_HEADER, request.id);
    const answer = problemOf(fault, { path, correlationId: request.id, sent: {} });
    if (pages?.isForPeople(request)) pages.send(request, reply, answer);
    else sendProblem(reply, answer);
  };
}

const log = new Logger('Access');
/** Refusals of 429 are as many as somebody likes to send: each would be a line. */
const TOLD = [401, 403];

/**
 * Who was kept out, for whoever looks for attempts: the reason, the route's pattern (an address may hold
 * a reference) and where it came from; nothing of what was sent.
 */
export function tellRefusal(request: FastifyRequest, { status, code }: Problem): void {
  if (!TOLD.includes(status)) return;
  const route = request.routeOptions.url ?? '(no route)';
  RequestContext.of({ correlationId: request.id }).run(() =>
    log.log(`${status} ${code}: ${request.method} ${route} from ${addressOf(request)}`),
  );
}
