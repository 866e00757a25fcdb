import { type Permission } from './permissions.table';
import { type Role, type Scope, scopeOf, scopesByCase, scopesOf } from './roles.table';

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
  /** Works for the local policing body: sees the complaints of which it is the appropriate authority. */
  readonly ofPolicingBody: boolean;
  /** Over something, wherever that is; what it reaches, `reaches` and `mayOver` say. */
  readonly may: (permission: Permission) => boolean;
  readonly sees: (force: string) => boolean;
  /** How far a permission goes; null where they have it not. */
  readonly scopeOver: (permission: Permission) => Scope | null;
  /** Those that are judged case by case, where the permission goes no further than they do together. */
  readonly scopesOver: (permission: Permission) => readonly Scope[];
  /** Whether a permission goes as far as something of this force. */
  readonly reaches: (permission: Permission, force: string) => boolean;
}

type ActorClaims = Omit<
  Actor,
  'may' | 'sees' | 'seesRestricted' | 'ofPolicingBody' | 'scopeOver' | 'scopesOver' | 'reaches'
>;

/** An actor whose rights follow from the table of roles alone. */
export function makeActor(claims: ActorClaims): Actor {
  const sees = (force: string): boolean =>
    claims.forces === 'every' || claims.forces.includes(force);
  // A page asks after each of some sixty commands, three times.
  const widest = new Map<Permission, Scope | null>();
  const scopeOver = (permission: Permission): Scope | null => {
    const known = widest.get(permission);
    if (known !== undefined) return known;
    const found = scopeOf(claims.roles, permission);
    widest.set(permission, found);
    return found;
  };
  return {
    ...claims,
    seesRestricted: false,
    ofPolicingBody: scopesOf(claims.roles, 'case.read').includes('of-policing-body'),
    may: (permission) => scopeOver(permission) !== null,
    sees,
    scopeOver,
    scopesOver(permission) {
      const scope = scopeOver(permission);
      const isByCase = scope !== null && scopesByCase.includes(scope);
      return isByCase ? scopesOf(claims.roles, permission) : [];
    },
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

/** As much of a case as the scopes that are judged case by case go by. */
interface CaseInScope {
  /** Under a review that the local policing body decides. */
  readonly isUnderReview: boolean;
  /** The local policing body is its appropriate authority. */
  readonly isOfPolicingBody: boolean;
}

/** What the actor may over one case: of its force, and as the scopes say of the case itself. */
export function mayOver(
  { reaches, scopesOver }: Pick<Actor, 'reaches' | 'scopesOver'>,
  force: string,
  { isUnderReview, isOfPolicingBody }: CaseInScope,
): Actor['may'] {
  const isIn: Readonly<Partial<Record<Scope, boolean>>> = {
    'under-review': isUnderReview,
    'outside-review': !isUnderReview,
    'of-policing-body': isOfPolicingBody,
  };
  return (permission) => {
    if (!reaches(permission, force)) return false;
    const scopes = scopesOver(permission);
    return scopes.length === 0 || scopes.some((scope) => isIn[scope] === true);
  };
}
