import { LocalDate, plural } from '@tipstaff/kernel';
import { type CountedIn, type Law, ruleOf } from '@tipstaff/law';
import {
  ACTION_RULE,
  isOwedByLaw,
  type Obligation,
  type ObligationRule,
  obligationRules,
} from './obligation';

/** Why there is no number of days, with the words for a reader. */
export const noDaysReasons = {
  'no-date': 'the law gives no last day',
  'not-yet': 'not late: its last day has not passed',
  'not-the-force': 'owed by another body: never late here',
  lapsed: 'no longer owed before its last day had passed',
  'lapsed-late': 'no longer owed, and late by then: its last day had passed',
  changed: 'replaced by the same obligation with another date or owner',
  'outside-calendar': 'the bank holidays of a year in between are not in the calendar',
} as const;
export type NoDaysReason = keyof typeof noDaysReasons;

/** How many days early or late, counted as the rule counts. */
export interface Timeliness {
  /**
   * From the last day to the day it was done or, while it is owed, to the day that is asked about: 0 on the last
   * day, negative before it. What is not late yet has none.
   */
  readonly daysLate: number | null;
  /** What the days are; null where there is no last day. */
  readonly countedIn: CountedIn | null;
  /** Why there is no number; null where there is one. */
  readonly why: NoDaysReason | null;
  /** All of it for people: `3 working days late`. */
  readonly words: string;
}

type Dated = Pick<Obligation, 'rule' | 'due'>;

/** How the days of a rule are counted; one by a day that somebody set counts every day of the week. */
export function countsIn(rule: ObligationRule, law: Law): CountedIn {
  return isOwedByLaw(rule) ? law.countsIn(rule) : 'calendar-days';
}

/** As `Law.daysFromTo`, of whatever can be owed. */
function daysFromTo(rule: ObligationRule, from: LocalDate, to: LocalDate, law: Law): number | null {
  return isOwedByLaw(rule) ? law.daysFromTo(rule, from, to) : LocalDate.daysBetween(from, to);
}

/** How many days early or late a segment of an obligation ended, or is late at the end of the day. */
export function timelinessOn(
  obligation: Dated & Pick<Obligation, 'direction' | 'validTo' | 'ended'>,
  on: LocalDate,
  law: Law,
): Timeliness {
  const { rule, due, direction, validTo, ended } = obligation;
  if (due === null) return none('no-date', null);
  const counted = countsIn(rule, law);
  if (validTo === null || validTo > on) {
    if (direction === 'inbound') return none('not-the-force', counted);
    if (on <= due) return none('not-yet', counted);
    return some(daysFromTo(rule, due, on, law), counted, ' so far');
  }
  switch (ended) {
    case 'discharged':
      return some(daysFromTo(rule, due, validTo, law), counted);
    case 'lapsed':
      return none(validTo > due ? 'lapsed-late' : 'lapsed', counted);
    default:
      return none('changed', counted);
  }
}

function none(why: NoDaysReason, counted: CountedIn | null): Timeliness {
  return { daysLate: null, countedIn: counted, why, words: noDaysReasons[why] };
}

function some(daysLate: number | null, counted: CountedIn, more = ''): Timeliness {
  if (daysLate === null) return none('outside-calendar', counted);
  return { daysLate, countedIn: counted, why: null, words: `${inWords(daysLate, counted)}${more}` };
}

function inWords(daysLate: number, counted: CountedIn): string {
  if (daysLate === 0) return 'on the last day';
  const unit = counted === 'working-days' ? 'working day' : 'day';
  return `${plural(Math.abs(daysLate), unit)} ${daysLate > 0 ? 'late' : 'early'}`;
}

/** Of an obligation that was done, both from its dates; null each where nothing is counted. */
export interface DaysOfDone {
  /** From the day it arose, which does not count, to the day it was done; 0 where it was done before. */
  readonly taken: number | null;
  /** From its last day; 0 on it, negative before. */
  readonly late: number | null;
}

/** The days of an obligation with a last day that was done, whenever that was; of others none. */
export function daysOfDone(
  obligation: Dated & Pick<Obligation, 'arose' | 'validTo' | 'ended'>,
  law: Law,
): DaysOfDone {
  const { rule, arose, due, validTo, ended } = obligation;
  const isDone = ended === 'discharged' && validTo !== null;
  if (due === null || !isDone) return { taken: null, late: null };
  return {
    taken: daysFromTo(rule, arose, LocalDate.max(arose, validTo), law),
    late: daysFromTo(rule, due, validTo, law),
  };
}

/** The duties of these rules are by a day that somebody sets. */
const BY_A_DAY_THAT_IS_SET: readonly ObligationRule[] = ['R-HMI-3', 'R-HMI-4', 'R-HMI-5'];

/** Everything that a force can owe by a last day, in the order of the tables of law. */
export const datedRules: readonly ObligationRule[] = obligationRules.filter((id) => {
  if (id === ACTION_RULE || BY_A_DAY_THAT_IS_SET.includes(id)) return true;
  if (!isOwedByLaw(id)) return false;
  const { calculation, duty } = ruleOf(id);
  const givesNone = calculation.kind === 'undated' || calculation.kind === 'display';
  return duty !== 'inbound' && duty !== 'after-period' && !givesNone;
});
