import { type CaseRef, CaseRef as Ref, DomainError, LocalDate } from '@tipstaff/kernel';
import { type FactUsed, type Law, ruleOf, type RuleId } from '@tipstaff/law';
import { type Fact } from '../fact';
import { type Obligation, PROFESSIONAL_STANDARDS } from './obligation';

export function used(fact: Fact): FactUsed {
  return { milestone: fact.milestone, on: fact.on, number: fact.number };
}

/**
 * The last day of a rule's period, or null with the reason where the calendar does not reach:
 * beyond the last known year nothing is assumed (R-BH-2).
 */
export function knownDay(reckon: () => LocalDate): { day: LocalDate | null; notes: string[] } {
  try {
    return { day: reckon(), notes: [] };
  } catch (error) {
    if (error instanceof DomainError && error.code === 'calendar.unknown-year') {
      return { day: null, notes: [error.message] };
    }
    throw error;
  }
}

/** An obligation to do one thing by the last day of the rule's period, ended by `end`. */
export function periodObligation(given: {
  readonly ref: CaseRef;
  readonly rule: RuleId;
  readonly key: string;
  readonly start: Fact;
  readonly end: { readonly fact: Fact; readonly how: 'discharged' | 'lapsed' } | null;
  readonly law: Law;
  readonly title?: string;
}): Obligation {
  const { ref, rule, key, start, end, law } = given;
  const { day: due, notes } = knownDay(() => law.lastDay(rule, start.on));
  return {
    id: `${Ref.stream(ref)}#${rule}#${key}`,
    case: ref,
    rule,
    title: given.title ?? ruleOf(rule).title,
    validFrom: start.on,
    validTo: end?.fact.on ?? null,
    ended: end?.how ?? null,
    arose: start.on,
    due,
    target: null,
    overdueFrom: due === null ? null : LocalDate.addDays(due, 1),
    owner: PROFESSIONAL_STANDARDS,
    basis: { start: start.on, facts: [used(start)], notes },
  };
}
