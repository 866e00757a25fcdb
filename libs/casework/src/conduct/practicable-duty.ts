import { type CaseRef, CaseRef as Ref, LocalDate } from '@tipstaff/kernel';
import { knownDay, type Law, type OwedRule, ruleOf } from '@tipstaff/law';
import { type Fact } from '../fact';
import { type Obligation } from '../obligation/obligation';
import { type ObligationEnd, used } from '../obligation/period-obligation';

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
