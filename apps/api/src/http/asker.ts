import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import {
  type Actor,
  actorOf,
  ApiToken,
  Authentication,
  type RequestWithActor,
} from '@tipstaff/access';
import { type FastifyRequest } from 'fastify';

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
