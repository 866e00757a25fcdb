import { AsyncLocalStorage } from 'node:async_hooks';
import { escapeLiteral } from 'pg';

/** What row-level security shows of the cases, in one transaction (docs/adr/0017). */
export interface Sight {
  readonly forces: readonly string[] | 'every';
  /** Id of whoever asks, by which restricted cases name them. */
  readonly actor: string;
  /** Restricted cases of others, too. */
  readonly seesRestricted: boolean;
}

const NOTHING: Sight = { forces: [], actor: '', seesRestricted: false };

const current = new AsyncLocalStorage<{ sight: Sight }>();

/** For a request: nothing is seen in it until `see` says what. */
export function withoutSight<T>(work: () => T): T {
  return current.run({ sight: NOTHING }, work);
}

/** From here on, in this request. */
export function see(sight: Sight): void {
  const kept = current.getStore();
  if (kept) kept.sight = sight;
}

/** In `work` alone. */
export function seeing<T>(sight: Sight, work: () => T): T {
  return current.run({ sight }, work);
}

/**
 * What the process asks for itself and tells nobody case by case: everything is seen.
 * @param _why for whoever reads the code
 */
export function asItself<T>(_why: string, work: () => T): T {
  return seeing({ forces: 'every', actor: '', seesRestricted: true }, work);
}

/** What is seen here; nothing outside of a request. */
export function sightHere(): Sight {
  return current.getStore()?.sight ?? NOTHING;
}

/** Statements that let the transaction they are sent in see this, and nothing after it. */
export function settingsOf({ forces, actor, seesRestricted }: Sight): string {
  const list = forces === 'every' ? '*' : forces.filter(isOneForce).join(',');
  return [
    `SET LOCAL tipstaff.forces = ${escapeLiteral(list)}`,
    `SET LOCAL tipstaff.actor = ${escapeLiteral(actor)}`,
    `SET LOCAL tipstaff.restricted = ${seesRestricted ? `'all'` : `'named'`}`,
  ].join('; ');
}

/** A claim that would read as several forces, or as all of them, is none. */
function isOneForce(force: string): boolean {
  return force !== '*' && !force.includes(',');
}
