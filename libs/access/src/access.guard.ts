import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { type Actor } from './actor';
import { Authentication } from './authentication';
import { type Credentials } from './authenticator';
import { NEEDS, refuseWithout } from './permission';
import { type Permission } from './permissions.table';
import { PUBLIC } from './public.decorator';

export interface RequestWithActor extends Credentials {
  actor?: Actor;
}

/** Closed by default: a route passes with the token, or because it says @Public and why. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly authentication: Authentication,
  ) {}

  /** @throws DomainError `access.token-missing`, `access.token-wrong`, `access.forbidden` */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (this.said(PUBLIC, context) !== undefined) return true;
    const request = context.switchToHttp().getRequest<RequestWithActor>();
    const actor = await this.authentication.actorOf(request);
    const needed = this.said(NEEDS, context) as Permission | undefined;
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
