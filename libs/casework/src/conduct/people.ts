import { type Fact, isPseudonym } from '../fact';
import { type ObligationEnd } from '../obligation/period-obligation';
import { type Timeline } from '../timeline';

export const UNNAMED = 'unnamed';

/**
 * Who a fact is about, as it may stand in the key of an obligation: a pseudonym. Names are sealed, and
 * those who are known by name alone are one and the same here, opened or not.
 */
export function personKey({ person }: Pick<Fact, 'person'>): string {
  return person !== null && isPseudonym(person) ? person : UNNAMED;
}

/** Whether a fact concerns a person; one that names no pseudonym concerns all. */
export function concerns(fact: Fact, key: string): boolean {
  const named = personKey(fact);
  return named === UNNAMED || named === key;
}

/** The people that facts of a kind name, in the order of their first. */
export function peopleOf(timeline: Timeline, milestone: string): readonly string[] {
  const facts = timeline.facts.filter((fact) => fact.milestone === milestone);
  return [...new Set(facts.map(personKey))];
}

/** The earliest of the ends; of those on one day, the first that is named. */
export function earliest(ends: readonly (ObligationEnd | null)[]): ObligationEnd | null {
  return ends.reduce(
    (found, end) => (end && (!found || end.fact.on < found.fact.on) ? end : found),
    null,
  );
}
