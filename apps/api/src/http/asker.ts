import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import {
  type Actor,
  actorOf,
  ApiToken,
  Authentication,
  type RequestWithActor,
} from '@tipstaff/access';
import { bareAddress } from '@tipstaff/platform';
import { type FastifyRequest } from 'fastify';
import { pageAround } from './request-context.hook';

/** Who asks, as the guard let them in. */
export const AskedBy = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  return actorOf(context.switchToHttp().getRequest<RequestWithActor>());
});

/** @throws DomainError what the ways of proving who asks throw */
export type PageAsker = (request: FastifyRequest) => Promise<Actor>;

/**
 * Who asks for a page that a browser opens by itself. It can not send a bearer token, so it may send the
 * API token as the password of any user.
 */
export function pageAskerOf(app: NestFastifyApplication): PageAsker {
  const token = app.get(ApiToken, { strict: false });
  const authentication = app.get(Authentication, { strict: false });
  return async (request) =>
    token.actorOfPassword(request) ?? (await authentication.actorOf(request));
}

/** Whose a request is, for counting it: also where a page of somebody else may have made it. */
export function ownerAskerOf(app: NestFastifyApplication): PageAsker {
  const token = app.get(ApiToken, { strict: false });
  const authentication = app.get(Authentication, { strict: false });
  return async (request) =>
    token.actorOfPassword(request) ?? (await authentication.whoseIs(request));
}

/** Whoever asks for a page asks the API for what is on it: who that is, is looked up once. */
export function provePagesOnce(app: NestFastifyApplication): void {
  const authentication = app.get(Authentication, { strict: false });
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('preHandler', (request, _reply, done) => {
      const page = pageAround(request);
      if (page !== null) authentication.askedFor(page, request);
      done();
    });
}

/**
 * Where a request comes from: the nearest address on its way that is no proxy of ours. What is none is passed
 * over, and it is the proxy's that wrote it. Of a connection that was cut meanwhile nobody knows: `gone`.
 */
export function addressOf({ ip, ips }: Pick<FastifyRequest, 'ip' | 'ips'>): string {
  const way = (ips ?? [ip]).map((written: string | undefined) => bareAddress(written ?? ''));
  return way.findLast((address) => address !== null) ?? 'gone';
}
