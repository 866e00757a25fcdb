import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { type Actor } from './actor';
import { BearerToken } from './bearer-token';
import { NEEDS, refuseWithout } from './permission';
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

  /** @throws DomainError `access.token-missing`, `access.token-wrong`, `access.forbidden` */
  canActivate(context: ExecutionContext): boolean {
    if (this.said(PUBLIC, context) !== undefined) return true;
    const request = context.switchToHttp().getRequest<RequestWithActor>();
    const actor = this.token.actorOf(request.headers.authorization);
    const needed = this.said(NEEDS, context);
    if (needed !== undefined) refuseWithout(needed, actor.may, 'This');
    request.actor = actor;
    return true;
  }

  /** What a route says of itself, or else its controller. */
  private said(key: string, context: ExecutionContext): string | undefined {
    return this.reflector.getAllAndOverride<string | undefined>(key, [
      context.getHandler(),
      context.getClass(),
    ]);
  }
}

/** The actor that the guard let in. @throws Error on a public route, which has none */
export function actorOf(request: RequestWithActor): Actor {
  if (request.actor === undefined) throw new Error('A public route asked for its actor.');
  return request.actor;
}
