import { type Actor, type ActorClaims } from './actor';
import { scopeOf } from './roles.table';

/** An actor whose rights follow from the table of roles alone. */
export function makeActor(claims: ActorClaims): Actor {
  return {
    ...claims,
    may: (permission) => scopeOf(claims.roles, permission) !== null,
    sees: (force) => claims.forces === 'every' || claims.forces.includes(force),
  };
}
