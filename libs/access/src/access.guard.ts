import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { DomainError, unknownForce } from '@tipstaff/kernel';
import { RequestContext, type Viewer } from '@tipstaff/platform';
import { type Actor } from './actor';
import { Authentication } from './authentication';
import { type Credentials } from './authenticator';
import { type Permission } from './permissions.table';
import { type NamedInRequest, ROUTE_ACCESS, type RouteAccess } from './route-access.decorator';

/**
 * @param what begins the sentence: `The command "log"`
 * @throws DomainError `access.forbidden` with the permission in `data`
 */
export function refuseWithout(permission: Permission, may: Actor['may'], what: string): void {
  if (may(permission)) return;
  throw new DomainError(
    'forbidden',
    'access.forbidden',
    `${what} needs the permission "${permission}": ask whoever manages access, or leave it to someone who has it.`,
    { data: { permission } },
  );
}

/**
 * The permission first, which says nothing of any force; then the force, of which nothing is said.
 * @throws DomainError `access.forbidden`, `record.unknown-force`
 */
export function refuseUnreached(
  { may, reaches }: Pick<Actor, 'may' | 'reaches'>,
  permission: Permission,
  force: string,
  what = 'This',
): void {
  refuseWithout(permission, may, what);
  if (!reaches(permission, force)) throw unknownForce(force);
}

/** A route that nobody placed is nobody's. */
function routeNotPlaced(): DomainError {
  return new DomainError(
    'forbidden',
    'access.route-not-placed',
    'This address is closed: it says of itself neither which permission it needs nor that it needs none. Report it to whoever runs this server.',
  );
}

export interface RequestWithActor extends Credentials {
  readonly params?: unknown;
  readonly query?: unknown;
  readonly body?: unknown;
  actor?: Actor;
}

/** Closed by default: a route says who may come in, or nobody may. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly authentication: Authentication,
  ) {}

  /**
   * @throws DomainError what the ways of proving throw · `access.forbidden` ·
   *   `record.unknown-force` for a force that is not the actor's · `access.route-not-placed`
   */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = this.accessTo(context);
    if (access?.kind === 'public') return true;
    const request = context.switchToHttp().getRequest<RequestWithActor>();
    const actor = await this.authentication.actorOf(request);
    if (access === undefined) throw routeNotPlaced();
    const needed = permissionsOf(access, namedIn(request));
    refuse(access, needed, actor, namedIn(request));
    request.actor = actor;
    RequestContext.current().admit(viewerOf(actor, needed));
    return true;
  }

  /** What a route says of itself, or else its controller. */
  private accessTo(context: ExecutionContext): RouteAccess | undefined {
    return this.reflector.getAllAndOverride<RouteAccess | undefined>(ROUTE_ACCESS, [
      context.getHandler(),
      context.getClass(),
    ]);
  }
}

function permissionsOf(access: RouteAccess, named: NamedInRequest): readonly Permission[] {
  if (access.kind === 'needs') return [access.permission];
  if (access.kind !== 'needs-over') return [];
  const { permission: asked } = access;
  return [typeof asked === 'function' ? asked(named) : asked].flat();
}

/** What the database shows them here: their forces, or all where that is how far the route's permission goes. */
function viewerOf(actor: Actor, needed: readonly Permission[]): Viewer {
  const everyForce = needed.some((permission) => actor.scopeOver(permission) === 'every-force');
  return {
    forces: everyForce ? 'every' : actor.forces,
    id: actor.id,
    seesRestricted: actor.seesRestricted,
    ofPolicingBody: actor.ofPolicingBody,
  };
}

function refuse(
  { kind }: RouteAccess,
  needed: readonly Permission[],
  actor: Actor,
  named: NamedInRequest,
): void {
  for (const permission of needed) refuseWithout(permission, actor.may, 'This');
  if (kind !== 'needs-over') return;
  for (const force of forcesNamed(named)) {
    for (const permission of needed) refuseUnreached(actor, permission, force);
  }
}

/**
 * In every place, so that none can say one force to the guard and another to the route. What is no text
 * reaches no route: the validation of the request refuses it with a pointer.
 */
function forcesNamed({ params, query, body }: NamedInRequest): readonly string[] {
  return [params, query, body]
    .map((place) => place['force'])
    .filter((force): force is string => typeof force === 'string');
}

function namedIn({ params, query, body }: RequestWithActor): NamedInRequest {
  return { params: fieldsOf(params), query: fieldsOf(query), body: fieldsOf(body) };
}

function fieldsOf(part: unknown): Readonly<Record<string, unknown>> {
  return typeof part === 'object' && part !== null ? { ...part } : {};
}

/** The actor that the guard let in. @throws Error on a public route, which has none */
export function actorOf(request: RequestWithActor): Actor {
  if (request.actor === undefined) throw new Error('A public route asked for its actor.');
  return request.actor;
}
