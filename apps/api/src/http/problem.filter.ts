import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import { outageOf } from '@tipstaff/database';
import { wordsOf } from '@tipstaff/kernel';
import { queueOutageOf, RequestContext, type SettingsWith } from '@tipstaff/platform';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { EdgeRefusal } from './refusal';
import { type PagesOfProblems, problemOf, sendProblem, shownPath, tellRefusal } from './problem';
import { type Routes } from './routes';

/** Every error of every route ends here, is logged once if it is ours, and leaves as a problem. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('Http');

  constructor(
    private readonly settings: SettingsWith<'databaseUrl' | 'redisUrl'>,
    private readonly routes: Routes,
    /** Null where no pages are served. */
    private readonly pages: PagesOfProblems | null,
  ) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const error = this.spokenFor(thrown, request);
    // As it was asked for: within, an address of a page has another.
    const path = shownPath(request.originalUrl);
    const answer = problemOf(error, { path, correlationId: request.id, sent: request });
    const { status } = answer.problem;
    if (status >= 500) this.report(status, request, error);
    tellRefusal(request, answer.problem);
    if (this.pages?.isAsked(request)) this.pages.send(request, reply, answer);
    else sendProblem(reply, answer);
  }

  /** What Nest and the driver threw, in our own words where we have them. */
  private spokenFor(thrown: unknown, request: FastifyRequest): unknown {
    if (request.is404) return this.routes.refusal(request.method, shownPath(request.url));
    if (thrown === request.raw.errored) return brokenOff();
    const { databaseUrl, redisUrl } = this.settings;
    return outageOf(databaseUrl, thrown) ?? queueOutageOf(redisUrl, thrown) ?? thrown;
  }

  /** The route's pattern, not its address: a reference may not belong in a log. */
  private report(status: number, request: FastifyRequest, error: unknown): void {
    const words = `${status} ${request.method} ${request.routeOptions.url ?? '(no route)'}: ${wordsOf(error)}`;
    RequestContext.of({ correlationId: request.id }).run(() => {
      if (status === 503) this.log.warn(words);
      else this.log.error(words, error instanceof Error ? error.stack : undefined);
    });
  }
}

/** Its code, ECONNRESET, is also that of a lost database: that the sender left is no outage. */
function brokenOff(): EdgeRefusal {
  return new EdgeRefusal(
    'request-timeout',
    'request.broken-off',
    'The connection was lost before the whole request had come: send it again.',
  );
}
