import { DomainError, unknownForce } from '@tipstaff/kernel';
import { type Actor } from './actor';
import { type Permission } from './permissions.table';

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
export function routeNotPlaced(): DomainError {
  return new DomainError(
    'forbidden',
    'access.route-not-placed',
    'This address is closed: it says of itself neither which permission it needs nor that it needs none. Report it to whoever runs this server.',
  );
}
