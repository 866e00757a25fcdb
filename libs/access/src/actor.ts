import { type Permission } from './permissions.table';
import { type Role, type Scope, scopeOf } from './roles.table';

/** Who asks, and how they proved it: the one place from which every check reads. */
export interface Actor {
  /** What the record and the read log keep; stands for one person or one machine for ever. */
  readonly id: string;
  /** What pages call them; null for a machine. */
  readonly name: string | null;
  readonly via: 'api-token' | 'machine-token' | 'session';
  readonly roles: readonly Role[];
  /** Slugs of the forces they work for; `every` for those who serve the whole installation. */
  readonly forces: readonly string[] | 'every';
  /** Knows of every restricted case: the token of the installation, and nobody else. */
  readonly seesRestricted: boolean;
  /** Over something, wherever that is; what it reaches, `reaches` and `mayOver` say. */
  readonly may: (permission: Permission) => boolean;
  readonly sees: (force: string) => boolean;
  /** How far a permission goes; null where they have it not. */
  readonly scopeOver: (permission: Permission) => Scope | null;
  /** Whether a permission goes as far as something of this force. */
  readonly reaches: (permission: Permission, force: string) => boolean;
}

type ActorClaims = Omit<Actor, 'may' | 'sees' | 'seesRestricted' | 'scopeOver' | 'reaches'>;

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
