import { Logger } from '@nestjs/common';
import { RequestContext } from '@tipstaff/platform';
import { type FastifyRequest } from 'fastify';
import { type Problem } from './problem';

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
    log.log(`${status} ${code}: ${request.method} ${route} from ${request.ip}`),
  );
}
