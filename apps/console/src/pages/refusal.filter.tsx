import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { ApiRefusal } from '../api/api';
import { type Problem } from '../api/types';
import { ProblemPage } from './problem-page';
import { throughProcess } from '../transport';
import { Visits, visitOf } from '../visit';
import { pageBytes } from './send-page';

/** What the API refused a page, as a page. */
@Catch(ApiRefusal)
export class RefusalFilter implements ExceptionFilter<ApiRefusal> {
  catch({ problem, headers }: ApiRefusal, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const retryAfter = headers['retry-after'];
    sendProblemPage(http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>(), {
      problem,
      retryAfter: typeof retryAfter === 'string' ? retryAfter : null,
    });
  }
}

/** At an address that nobody knows no page begins: whoever is signed in keeps their way on all the same. */
export async function beginIfSignedIn(request: FastifyRequest): Promise<void> {
  if (request.headers.cookie === undefined) return;
  try {
    await new Visits(throughProcess(() => request.server)).begin(request);
  } catch {
    // Nobody is signed in, or it can not be said: the page says the same without the way on.
  }
}

/** Also for what is refused before a page begins: the rate of requests, an address that nobody knows. */
export function sendProblemPage(
  request: FastifyRequest,
  reply: FastifyReply,
  { problem, retryAfter }: { readonly problem: Problem; readonly retryAfter: string | null },
): void {
  const { method, originalUrl: url, body } = request;
  // Of a page elsewhere nothing is given back: it could say in our name what it likes.
  const isOurs = body instanceof URLSearchParams && comesFromHere(request);
  const refused = { method, url, form: isOurs ? body : null, retryAfter };
  const visit = visitOf(request);
  if (retryAfter !== null) void reply.header('Retry-After', retryAfter);
  const bytes = pageBytes(reply, <ProblemPage {...{ problem, refused, visit }} />);
  void reply.code(problem.status).send(bytes);
}

function comesFromHere({ headers }: FastifyRequest): boolean {
  const { origin, host, 'sec-fetch-site': site } = headers;
  if (site !== undefined) return site === 'same-origin';
  return origin !== undefined && URL.canParse(origin) && new URL(origin).host === host;
}
