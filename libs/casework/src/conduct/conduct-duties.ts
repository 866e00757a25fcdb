import { type CaseRef, CaseRef as Ref, LocalDate } from '@tipstaff/kernel';
import { knownDay, type Law, type OwedRule, ruleOf } from '@tipstaff/law';
import { type Fact, isPseudonym } from '../fact';
import { type Obligation } from '../obligation/obligation';
import { lapsingAfterLastDay, type ObligationEnd, used } from '../obligation/period-obligation';
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

/** A right of the officer: awaited, never overdue, and gone after its last day. */
export function asRight(whole: Obligation): Obligation {
  return lapsingAfterLastDay({ ...whole, direction: 'inbound', overdueFrom: null });
}

/**
 * Owed as soon as practicable (R-TIME-4): no last day and so never overdue; the local target, as many
 * working days after the start as for a Chapter 13 report, is only shown.
 */
export function practicableDuty(given: {
  readonly ref: CaseRef;
  readonly rule: OwedRule;
  readonly key: string;
  readonly start: Fact;
  readonly end: ObligationEnd | null;
  readonly law: Law;
}): Obligation {
  const { ref, rule, key, start, end, law } = given;
  const { day: target, notes } = knownDay(() => law.targetAfter(LocalDate.addDays(start.on, 1)));
  return {
    id: `${Ref.stream(ref)}#${rule}#${key}`,
    case: ref,
    direction: 'owed',
    rule,
    title: ruleOf(rule).title,
    validFrom: start.on,
    validTo: end?.fact.on ?? null,
    ended: end?.how ?? null,
    arose: start.on,
    due: null,
    target,
    overdueFrom: null,
    owner: ruleOf(rule).dutyHolder,
    basis: {
      start: start.on,
      facts: [used(start)],
      notes,
    },
  };
}
