import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { type Actor } from './actor';
import { BearerToken } from './bearer-token';
import { PUBLIC } from './public.decorator';

export interface RequestWithActor {
  readonly headers: { readonly authorization?: string };
  actor?: Actor;
}

/** Closed by default: a route passes with the token, or because it says @Public and why. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly token: BearerToken,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    const why = this.reflector.getAllAndOverride<string | undefined>(PUBLIC, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (why !== undefined) return true;
    const request = context.switchToHttp().getRequest<RequestWithActor>();
    request.actor = this.token.actorOf(request.headers.authorization);
    return true;
  }
}

/** The actor that the guard let in. @throws Error on a public route, which has none */
export function actorOf(request: RequestWithActor): Actor {
  if (request.actor === undefined) throw new Error('A public route asked for its actor.');
  return request.actor;
}
