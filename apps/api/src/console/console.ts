import { type DynamicModule } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Public } from '@tipstaff/access';
import { type FastifyInstance } from 'fastify';
import {
  beginIfSignedIn,
  consoleControllers,
  ConsoleModule,
  consoleRoutes,
  consoleRouting,
  PAGES,
  sendProblemPage,
} from '../../../console/src';
import { type PagesOfProblems } from '../http/problem';
import { EdgeRefusal, mendingWordsOfType } from '../http/refusal';
import { LogsNothing } from '../read-log/logged-routes';

export { handOverInside, isAskedInside } from '../../../console/src';

/**
 * The console in the process of the API. It is a client as any other: each page asks with the session of
 * whoever looks at it, so that the routes it asks keep people out and write the read log.
 */
export function mountedConsole(): DynamicModule {
  for (const controller of consoleControllers) {
    Public('asks the API with the session of whoever looks at it')(controller);
    LogsNothing('shows only what it asked the API for, which logged it')(controller);
    ApiExcludeController()(controller);
  }
  return ConsoleModule.forRoot();
}

/** What the global prefix leaves alone. */
export const CONSOLE_PATHS = [PAGES, `${PAGES}/*rest`];

const FORM_TYPE = 'application/x-www-form-urlencoded';

/** Forms are read for pages alone: of the API's own routes JSON is all that is read. */
export function readForms(instance: FastifyInstance): void {
  const patterns = new Set(consoleRoutes());
  instance.addContentTypeParser<string>(
    FORM_TYPE,
    { parseAs: 'string' },
    ({ routeOptions: { url } }, body, done) => {
      if (url !== undefined && patterns.has(url)) return done(null, new URLSearchParams(body));
      const code = 'request.unsupported-media-type';
      done(new EdgeRefusal('unsupported-media-type', code, mendingWordsOfType), undefined);
    },
  );
}

const CASE_IN_THE_API = /^\/api\/v1(\/cases\/[^/?]+\/[^/?]+\/[^/?]+)$/;

/** Mails and calendars of former days lead to the API, and a person's browser asks for a page. */
export function leadToPages(instance: FastifyInstance): void {
  instance.addHook('onRequest', ({ method, url, headers }, reply, done) => {
    const page = CASE_IN_THE_API.exec(url)?.[1];
    const isPerson = String(headers.accept ?? '').includes('text/html');
    if (page === undefined || method !== 'GET' || !isPerson) return done();
    void reply.redirect(page, 303);
  });
}

/** What is not for browsers, whatever they accept. */
const NO_PAGES = /^\/+(api|docs|openapi\.json|health|feeds|admin)(\/|$|\?)/;

/** Refusals as pages, for who asked for a page. */
export function pagesOfProblems(): PagesOfProblems {
  const patterns = new Set(consoleRoutes());
  const isForPeople: PagesOfProblems['isForPeople'] = ({ originalUrl: url, headers }) =>
    !NO_PAGES.test(url) && String(headers.accept ?? '').includes('text/html');
  return {
    isForPeople,
    isAsked(request) {
      const { url } = request.routeOptions;
      return (url !== undefined && patterns.has(url)) || isForPeople(request);
    },
    send(request, reply, { problem, headers }) {
      const retryAfter = headers['Retry-After'] ?? null;
      const send = (): void =>
        sendProblemPage(request, reply, { problem: problem as never, retryAfter });
      if (request.is404) void beginIfSignedIn(request).then(send);
      else send();
    },
  };
}

/** For Fastify's `rewriteUrl`. */
export function routePages(): (request: { readonly url?: string }) => string {
  const routed = consoleRouting();
  return ({ url = '/' }) => routed(url);
}
