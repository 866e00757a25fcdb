import { LocalDate } from '@tipstaff/kernel';
import { type Law } from '@tipstaff/law';
import { type Fact } from '../fact';
import { type OwedRule } from '../obligation/obligation';
import { endedBy, type ObligationEnd } from '../obligation/period-obligation';
import { first, type Timeline } from '../timeline';

/** The rules of the timetable that are derived from the facts of proceedings. */
export const timetableRules = [
  'R-CON-6',
  'R-CON-10',
  'R-CON-11',
  'R-CON-13',
  'R-BAR-1',
] as const satisfies readonly OwedRule[];

/** A statutory period of the proceedings, with the facts that start and end it. */
export interface TimetablePeriod {
  readonly rule: (typeof timetableRules)[number];
  readonly start: Fact;
  /** Null while it runs. */
  readonly end: ObligationEnd | null;
}

const REPORTED_OUTCOMES = ['dismissed', 'would-have-been-dismissed'];

/**
 * The periods that the facts have started. The officer's response and the meeting or hearing run from
 * the documents (R-CON-5), the chair's report from the day it was held, the report to the barred list
 * from the dismissal or finding, which is its first day.
 */
export function timetableOf(timeline: Timeline, law: Law): readonly TimetablePeriod[] {
  const referred = first(timeline, 'referred') ?? timeline.facts[0];
  if (!referred) return [];
  const supplied = first(timeline, 'documents-supplied');
  const held = first(timeline, 'held');
  const outcome = first(timeline, 'outcome');
  const periods: TimetablePeriod[] = [];
  const run = (rule: TimetablePeriod['rule'], start: Fact, ...ends: End[]): void => {
    // The Conduct Regulations apply to proceedings that began under them; the barred list of 2017
    // to every dismissal since.
    const began = rule === 'R-BAR-1' ? start : referred;
    if (law.applies(rule, began.on)) {
      periods.push({ rule, start, end: earliest(timeline, start, ends) });
    }
  };
  if (supplied && !(held && held.on < supplied.on)) {
    run('R-CON-6', supplied, ['officer-response', 'discharged'], ['held', 'lapsed']);
    if (referred.value === 'meeting') run('R-CON-10', supplied, ['held', 'discharged']);
    if (referred.value === 'hearing') run('R-CON-11', supplied, ['held', 'discharged']);
  }
  if (held) run('R-CON-13', held, ['chair-report', 'discharged']);
  if (outcome && REPORTED_OUTCOMES.includes(outcome.value ?? '')) {
    run('R-BAR-1', outcome, ['barred-list-reported', 'discharged']);
  }
  return periods;
}

type End = readonly [milestone: string, how: ObligationEnd['how']];

/** The end that came first on or after the start; what was done outweighs what lapsed that day. */
function earliest(timeline: Timeline, start: Fact, ends: readonly End[]): ObligationEnd | null {
  const found = ends.flatMap(([milestone, how]) => {
    const fact = timeline.facts.find((one) => one.milestone === milestone && one.on >= start.on);
    return endedBy(fact ?? null, how) ?? [];
  });
  return found.sort((a, b) => LocalDate.daysBetween(b.fact.on, a.fact.on))[0] ?? null;
}

/** Whether the period runs at the end of a day. */
export function runsOn({ start, end }: TimetablePeriod, day: LocalDate): boolean {
  return start.on <= day && (end === null || end.fact.on > day);
}
