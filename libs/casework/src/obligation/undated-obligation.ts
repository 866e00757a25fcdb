import { type CaseRef, CaseRef as Ref, LocalDate } from '@tipstaff/kernel';
import { type OwedRule, ruleOf } from '@tipstaff/law';
import { type Fact } from '../fact';
import { type Obligation } from './obligation';
import { type ObligationEnd, used } from './period-obligation';

/**
 * A duty that the law gives no date (R-TIME-4). Where someone set a day for it, that day is the target
 * and never the limit: the duty is foreseen until then, and overdue only by that local measure.
 */
export function undatedObligation(given: {
  readonly ref: CaseRef;
  readonly rule: OwedRule;
  readonly key: string;
  readonly start: Fact;
  readonly end: ObligationEnd | null;
  /** What it is called, where the rule's own title is another of its duties. */
  readonly title?: string;
  /** The day from which it is owed, where that is not the day of the start. */
  readonly arose?: LocalDate;
  readonly target?: LocalDate | null;
  readonly note?: string;
}): Obligation {
  const { ref, rule, key, start, end, target = null } = given;
  const note =
    target === null
      ? 'The law gives no date.'
      : `The law gives no date. Local target, not a limit: ${LocalDate.inWords(target)}.`;
  return {
    id: `${Ref.stream(ref)}#${rule}#${key}`,
    case: ref,
    direction: 'owed',
    rule,
    title: given.title ?? ruleOf(rule).title,
    validFrom: start.on,
    validTo: end?.fact.on ?? null,
    ended: end?.how ?? null,
    arose: given.arose ?? target ?? start.on,
    due: null,
    target,
    overdueFrom: target === null ? null : LocalDate.addDays(target, 1),
    owner: ruleOf(rule).dutyHolder,
    basis: {
      start: start.on,
      facts: [used(start)],
      notes: given.note === undefined ? [note] : [given.note, note],
      undated: true,
    },
  };
}

/**
 * A duty by a day that somebody set, which no rule reckons: owed from its start, and overdue after that day;
 * without one there is no date. `setBy` says in a sentence's end whose day it is.
 */
export function obligationBySetDay(given: {
  readonly ref: CaseRef;
  readonly rule: OwedRule;
  readonly key: string;
  readonly start: Fact;
  readonly day: LocalDate | null;
  readonly setBy: string;
  readonly end: ObligationEnd | null;
  readonly title?: string;
  readonly owner?: string | null;
}): Obligation {
  const { ref, rule, key, start, day, setBy, end } = given;
  return {
    id: `${Ref.stream(ref)}#${rule}#${key}`,
    case: ref,
    direction: 'owed',
    rule,
    title: given.title ?? ruleOf(rule).title,
    validFrom: start.on,
    validTo: end?.fact.on ?? null,
    ended: end?.how ?? null,
    arose: start.on,
    due: day,
    target: null,
    overdueFrom: day === null ? null : LocalDate.addDays(day, 1),
    owner: given.owner ?? ruleOf(rule).dutyHolder,
    basis: {
      start: start.on,
      facts: [used(start)],
      notes:
        day === null
          ? ['No day was set.']
          : [`${LocalDate.inWords(day)} is the day that ${setBy}; no statute gives one.`],
      ...(day === null ? { undated: true } : { agreed: day }),
    },
  };
}
