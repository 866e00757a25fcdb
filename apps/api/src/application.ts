import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { createLogger, Leaving, type SettingsWith, withHeaders } from '@tipstaff/platform';
import { type FastifyInstance } from 'fastify';
import { ApiModule } from './api.module';
import {
  CONSOLE_PATHS,
  handOverInside,
  leadToPages,
  pagesOfProblems,
  readForms,
  routePages,
} from './console/console';
import { CALENDAR_PATH } from './feeds/calendars.controller';
import { provePagesOnce } from './http/asker';
import { openContext, requestIdOf } from './http/request-context.hook';
import { sendHowFar } from './http/how-far';
import { LARGEST_BODY_KIB } from './http/refusal';
import {
  answerUnreadable,
  LARGEST_HEADERS_KIB,
  limitAddress,
  LONGEST_SILENCE_MS,
  LONGEST_WAIT_FOR_REQUEST_MS,
  refuseAmbiguous,
} from './http/limits';
import { ProblemFilter } from './http/problem.filter';
import { limitRate } from './http/rate-limit';
import { RequestValidationPipe } from './http/request-validation';
import { Routes } from './http/routes';
import { allowInlineStyles, nameCharset, SAFE_HEADERS } from './http/safe-headers';
import { refuseUnreadableAddress } from './http/problem';
import { serveDocumentation } from './openapi/contract';
import { serveQueueBoard } from './queue/queue-board';
import { SIGN_IN_PATHS } from './sign-in/sign-in.controller';

export type ApiSettings = SettingsWith<'databaseUrl' | 'redisUrl' | 'apiToken'>;

/** A reference of 200 characters, each written as up to four percent-encoded bytes. */
const LONGEST_PARAMETER = 2_400;

export interface Application {
  readonly app: NestFastifyApplication;
  readonly routes: Routes;
}

export interface ApplicationOptions {
  readonly routesOnly?: boolean;
  readonly requestWithinMs?: number;
}

/**
 * The whole API, ready to listen.
 * @param options `routesOnly`: for its description alone; nothing is made or connected to ·
 *   `requestWithinMs`: how long a request may take to arrive
 * @throws DomainError `database.unavailable`
 */
export async function createApplication(
  settings: ApiSettings,
  { routesOnly = false, requestWithinMs = LONGEST_WAIT_FOR_REQUEST_MS }: ApplicationOptions = {},
): Promise<Application> {
  const pages = settings.console ? pagesOfProblems() : null;
  const adapter = new FastifyAdapter({
    bodyLimit: LARGEST_BODY_KIB * 1024,
    // Fastify sets it anew on the server; without it, to no limit at all.
    requestTimeout: requestWithinMs,
    connectionTimeout: LONGEST_SILENCE_MS,
    http: {
      ServerResponse: withHeaders(SAFE_HEADERS),
      maxHeaderSize: LARGEST_HEADERS_KIB * 1024,
      requestTimeout: requestWithinMs,
      // Node swaps the two when the headers may take longer, and a slow body then has their minute.
      headersTimeout: requestWithinMs,
      // Node looks at its connections this often; a request is late by at most so much more.
      connectionsCheckingInterval: Math.ceil(requestWithinMs / 4),
    },
    clientErrorHandler: answerUnreadable,
    genReqId: requestIdOf,
    // Without it nobody is believed who says for whom they ask, or under which address they were asked.
    trustProxy: settings.api.trustedProxies,
    frameworkErrors: refuseUnreadableAddress(pages),
    // What came in before the last connection is closed is answered: everything is closed after that.
    return503OnClosing: false,
    ...(settings.console ? { rewriteUrl: routePages() } : {}),
    routerOptions: { maxParamLength: LONGEST_PARAMETER },
  });
  const instance = adapter.getInstance<FastifyInstance>();
  const routes = Routes.watch(instance);
  openContext(instance);
  sendHowFar(instance);
  limitAddress(instance);
  refuseAmbiguous(instance);
  nameCharset(instance);
  allowInlineStyles(instance);
  // JSON is all that is read: without a parser any other media type is answered 415.
  instance.removeContentTypeParser('text/plain');
  if (settings.console) {
    readForms(instance);
    leadToPages(instance);
    handOverInside(instance);
  }
  const app = await NestFactory.create<NestFastifyApplication>(
    ApiModule.forRoot(settings),
    adapter,
    {
      logger: routesOnly ? false : createLogger(settings),
      bodyParser: false,
      abortOnError: false,
      preview: routesOnly,
    },
  );
  if (!routesOnly) app.get(Leaving).through(app, { noticeMs: settings.stopNoticeMs });
  if (!routesOnly) {
    await limitRate(app, settings);
    await serveQueueBoard(app, settings);
    if (settings.console) provePagesOnce(app);
  }
  app.setGlobalPrefix('api/v1', {
    exclude: [
      'health',
      'health/live',
      'health/ready',
      'docs/problems',
      CALENDAR_PATH,
      ...SIGN_IN_PATHS,
      ...CONSOLE_PATHS,
    ],
  });
  app.useGlobalPipes(new RequestValidationPipe());
  app.useGlobalFilters(new ProblemFilter(settings, routes, pages));
  app.enableShutdownHooks(['SIGINT', 'SIGTERM'], { useProcessExit: true });
  serveDocumentation(app);
  return { app, routes };
}
