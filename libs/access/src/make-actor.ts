import { type Actor, type ActorClaims } from './actor';
import { type Permission } from './permissions.table';
import { type Scope, scopeOf } from './roles.table';

/** An actor whose rights follow from the table of roles alone. */
export function makeActor(claims: ActorClaims): Actor {
  const sees = (force: string): boolean =>
    claims.forces === 'every' || claims.forces.includes(force);
  const scopeOver = (permission: Permission): Scope | null => scopeOf(claims.roles, permission);
  return {
    ...claims,
    seesRestricted: false,
    may: (permission) => scopeOver(permission) !== null,
    sees,
    scopeOver,
    reaches(permission, force) {
      const scope = scopeOver(permission);
      return scope !== null && (scope === 'every-force' || sees(force));
    },
  };
}

/** The forces that a permission of the actor's goes as far as, for whatever is found by an id. */
export const seenThrough =
  ({ reaches }: Pick<Actor, 'reaches'>, permission: Permission) =>
  (force: string): boolean =>
    reaches(permission, force);

/** What the actor may over one case: of its force, and under a review by the policing body or not. */
export function mayOver(
  { reaches, scopeOver }: Pick<Actor, 'reaches' | 'scopeOver'>,
  force: string,
  isUnderReview: boolean,
): Actor['may'] {
  return (permission) => {
    if (!reaches(permission, force)) return false;
    const scope = scopeOver(permission);
    if (scope === 'under-review') return isUnderReview;
    if (scope === 'outside-review') return !isUnderReview;
    return true;
  };
}
