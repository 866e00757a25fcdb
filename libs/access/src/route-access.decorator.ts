import { SetMetadata } from '@nestjs/common';
import { type Permission } from './permissions.table';

/** The parts of a request in which it may name what it is about, before anything of them is checked. */
export interface NamedInRequest {
  readonly params: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: Readonly<Record<string, unknown>>;
}

/** One, several that are all needed, or what depends on the request. */
export type PermissionAsked =
  | Permission
  | readonly Permission[]
  | ((named: NamedInRequest) => Permission | readonly Permission[]);

/** What a route says of who may come in. One that says nothing lets nobody in. */
export type RouteAccess =
  | { readonly kind: 'public'; readonly why: string }
  | { readonly kind: 'signed-in' }
  | { readonly kind: 'needs'; readonly permission: Permission }
  | { readonly kind: 'needs-over'; readonly permission: PermissionAsked };

export const ROUTE_ACCESS = 'tipstaff:route-access';

const Route = (access: RouteAccess) => SetMetadata(ROUTE_ACCESS, access);

/** Lets anyone in, and asks for the reason: such a route may show nothing about a case or a person. */
export const Public = (why: string) => Route({ kind: 'public', why });

/** Lets in whoever is known and has a role; the route itself sees to the rest. */
export const SignedIn = () => Route({ kind: 'signed-in' });

/**
 * Keeps out whoever has not the permission. For a route that names no force; of what it finds it asks
 * itself whether the permission reaches there.
 */
export const Needs = (permission: Permission) => Route({ kind: 'needs', permission });

/**
 * Keeps out whoever has not the permission over each force that the request names, in its address, its
 * query or its body. Another force is answered like one that nobody knows.
 */
export const NeedsOver = (permission: PermissionAsked) => Route({ kind: 'needs-over', permission });
