import { type Actor, makeActor } from './actor';
import { type Role } from './roles.table';

/** A program of Norfolk with one role. */
export function actorWith(id: string, role: Role): Actor {
  return makeActor({ id, name: null, via: 'machine-token', roles: [role], forces: ['norfolk'] });
}
