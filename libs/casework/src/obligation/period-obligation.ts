import { type CaseRef, CaseRef as Ref, LocalDate } from '@tipstaff/kernel';
import {
  type FactUsed,
  knownDay,
  type Law,
  type OwedRule,
  type PeriodAdjustment,
  ruleOf,
} from '@tipstaff/law';
import { type Fact } from '../fact';
import { type Obligation } from './obligation';

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

/**
 * An obligation to do one thing by the last day of the rule's period, ended by `end`. What another
 * body owes is inbound, and never overdue here.
 */
export function periodObligation(given: {
  readonly ref: CaseRef;
  readonly rule: OwedRule;
  readonly key: string;
  readonly start: Fact;
  readonly end: ObligationEnd | null;
  readonly law: Law;
  /** The day that the period starts from, where that is not the day of the start. */
  readonly from?: LocalDate;
  /** What a person does about it, where that follows from the case. */
  readonly next?: string | null;
}): Obligation {
  const { ref, rule, key, start, end, law, from = given.start.on, next = null } = given;
  const { day: due, notes } = knownDay(() => law.lastDay(rule, from));
  const isInbound = ruleOf(rule).duty === 'inbound';
  return {
    id: `${Ref.stream(ref)}#${rule}#${key}`,
    case: ref,
    direction: isInbound ? 'inbound' : 'owed',
    rule,
    title: ruleOf(rule).title,
    validFrom: from,
    validTo: end?.fact.on ?? null,
    ended: end?.how ?? null,
    arose: from,
    due,
    target: null,
    overdueFrom: due === null || isInbound ? null : LocalDate.addDays(due, 1),
    owner: ruleOf(rule).dutyHolder,
    basis: { start: from, facts: [used(start)], notes, ...(next === null ? {} : { next }) },
  };
}

/** What nobody can do any more once its last day has passed, such as applying for a review. */
export function lapsingAfterLastDay(obligation: Obligation): Obligation {
  const { due, validFrom, validTo } = obligation;
  if (due === null) return obligation;
  const after = LocalDate.max(LocalDate.addDays(due, 1), validFrom);
  return validTo !== null && validTo <= after
    ? obligation
    : { ...obligation, validTo: after, ended: 'lapsed' };
}

/** A name for a fact in the key of an obligation, the same in whatever order facts were entered. */
export function keyOf(fact: Fact, facts: readonly Fact[]): string {
  const alike = facts.filter(({ milestone, on }) => milestone === fact.milestone && on === fact.on);
  return `${fact.milestone}-${fact.on}-${alike.indexOf(fact) + 1}`;
}

/** A decision that gave a running period another last day. */
export interface PeriodMove {
  readonly fact: Fact;
  readonly to: LocalDate;
  readonly by: string;
  readonly why: string;
}

/**
 * A segment for each last day that a period had (R-TIME-6). The obligation keeps its id; on the day of
 * each decision that came while it stood, a segment with the new day begins.
 */
export function extended(whole: Obligation, moves: readonly PeriodMove[]): readonly Obligation[] {
  const before: Obligation[] = [];
  let current = whole;
  for (const { fact, to, by, why } of moves) {
    const isOver = whole.validTo !== null && whole.validTo <= fact.on;
    if (fact.on < whole.validFrom || isOver) continue;
    const adjustment: PeriodAdjustment = {
      how: 'extended',
      on: fact.on,
      from: current.due,
      to,
      by,
      why,
    };
    if (current.validFrom < fact.on)
      before.push({ ...current, validTo: fact.on, ended: 'changed' });
    current = {
      ...whole,
      validFrom: fact.on,
      due: to,
      overdueFrom: whole.direction === 'inbound' ? null : LocalDate.addDays(to, 1),
      basis: {
        ...whole.basis,
        facts: [...current.basis.facts, used(fact)],
        original: whole.due,
        adjustments: [...(current.basis.adjustments ?? []), adjustment],
      },
    };
  }
  return [...before, current];
}
