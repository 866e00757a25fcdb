import { type Viewer } from '@tipstaff/platform';
import { escapeLiteral } from 'pg';

/** Statements that let the transaction they are sent in show what the viewer may see, and no other after it. */
export function settingsFor({ forces, id, seesRestricted }: Viewer): string {
  const list = forces === 'every' ? '*' : forces.filter(isOneForce).join(',');
  return [
    `SET LOCAL tipstaff.forces = ${escapeLiteral(list)}`,
    `SET LOCAL tipstaff.actor = ${escapeLiteral(id)}`,
    `SET LOCAL tipstaff.restricted = ${seesRestricted ? `'all'` : `'named'`}`,
  ].join('; ');
}

/** A claim that would read as several forces, or as all of them, is none. */
function isOneForce(force: string): boolean {
  return force !== '*' && !force.includes(',');
}
