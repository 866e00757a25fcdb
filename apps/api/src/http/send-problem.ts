import { type FastifyReply, type FastifyRequest } from 'fastify';
import { CORRELATION_HEADER } from './request-context.hook';
import { invalidRequest } from './edge-refusal';
import { type ProblemAnswer, problemOf } from './problem';
import { shownPath } from './shown-path';

/** Also where the router refuses, before what sends these headers otherwise has a say. */
export const ALWAYS = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' } as const;

export function sendProblem(reply: FastifyReply, { problem, headers }: ProblemAnswer): void {
  void reply
    .code(problem.status)
    .headers({ ...headers, ...ALWAYS })
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(problem));
}

/** What the router can not even read, before any route, hook or filter is asked. */
export function refuseUnreadableAddress(
  _error: Error,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  const detail =
    'The address can not be read: write each % as %25, a / inside a reference as %2F, and keep a reference to 200 characters.';
  const fault = invalidRequest([{ in: 'path', pointer: '', detail }]);
  const path = shownPath(request.url);
  void reply.header(CORRELATION_HEADER, request.id);
  sendProblem(reply, problemOf(fault, { path, correlationId: request.id }));
}
