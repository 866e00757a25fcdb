import { randomUUID } from 'node:crypto';
import { IncomingMessage } from 'node:http';
import { type FastifyInstance, type FastifyRequest } from 'fastify';
import { RequestContext } from '@tipstaff/platform';

export const CORRELATION_HEADER = 'X-Correlation-Id' as const;
const ACCEPTABLE = /^[A-Za-z0-9-]{8,64}$/;

/** The caller's own id when it can stand in a log as it is, otherwise a new one. */
export function requestIdOf(request: IncomingMessage): string {
  const given = request.headers[CORRELATION_HEADER.toLowerCase()];
  return typeof given === 'string' && ACCEPTABLE.test(given) ? given : randomUUID();
}

const contexts = new WeakMap<FastifyRequest, RequestContext>();
const requests = new WeakMap<RequestContext, FastifyRequest>();
const pages = new WeakMap<FastifyRequest, FastifyRequest>();

/** For a hook that runs outside of it; null where the request was refused before it was opened. */
export function contextOf(request: FastifyRequest): RequestContext | null {
  return contexts.get(request) ?? null;
}

/** What a page asks for itself: no connection brought it. */
export const isAskedInside = ({ raw }: FastifyRequest): boolean =>
  !(raw instanceof IncomingMessage);

/** The request for the page that asks; null where a connection brought the request. */
export function pageAround(request: FastifyRequest): FastifyRequest | null {
  return pages.get(request) ?? null;
}

export function openContext(instance: FastifyInstance): void {
  instance.addHook('onRequest', (request, reply, done) => {
    void reply.header(CORRELATION_HEADER, request.id);
    done();
  });
  // After the body was read: its parser runs in the socket's own context and would lose it. A request sees
  // no case until the guard has said whose it is.
  instance.addHook('preHandler', (request, _reply, done) => {
    const outer = RequestContext.running();
    const page = outer === null ? undefined : requests.get(outer);
    if (page !== undefined && isAskedInside(request)) pages.set(request, page);
    const context = RequestContext.of({ correlationId: request.id });
    contexts.set(request, context);
    requests.set(context, request);
    context.run(done);
  });
}
