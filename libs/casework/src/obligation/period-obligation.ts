import { type CaseRef, CaseRef as Ref, LocalDate } from '@tipstaff/kernel';
import { type FactUsed, knownDay, type Law, ruleOf } from '@tipstaff/law';
import { type Fact } from '../fact';
import { type Obligation, type OwedRule } from './obligation';

export function used(fact: Fact): FactUsed {
  return { milestone: fact.milestone, on: fact.on, number: fact.number };
}

/** The fact that ended an obligation: done, no longer owed, or counted anew from that day. */
export interface ObligationEnd {
  readonly fact: Fact;
  readonly how: 'discharged' | 'lapsed' | 'changed';
}

export function endedBy(fact: Fact | null, how: ObligationEnd['how']): ObligationEnd | null {
  return fact && { fact, how };
}

/** An obligation to do one thing by the last day of the rule's period, ended by `end`. */
export function periodObligation(given: {
  readonly ref: CaseRef;
  readonly rule: OwedRule;
  readonly key: string;
  readonly start: Fact;
  readonly end: ObligationEnd | null;
  readonly law: Law;
}): Obligation {
  const { ref, rule, key, start, end, law } = given;
  const { day: due, notes } = knownDay(() => law.lastDay(rule, start.on));
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
    due,
    target: null,
    overdueFrom: due === null ? null : LocalDate.addDays(due, 1),
    owner: ruleOf(rule).dutyHolder,
    basis: { start: start.on, facts: [used(start)], notes },
  };
}
