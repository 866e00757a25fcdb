import { type CaseRef, LocalDate } from '@tipstaff/kernel';
import { type Law } from '@tipstaff/law';
import { type Obligation } from '../obligation/obligation';
import { periodObligation, used } from '../obligation/period-obligation';
import { type Timeline } from '../timeline';
import { mayChange, type PeriodChange, periodChangesOf } from './period-change';
import { runsOn, timetableOf } from './timetable';

/** What is owed in proceedings: a segment for each last day that a period had (R-TIME-6). */
export function proceedingObligations(
  ref: CaseRef,
  timeline: Timeline,
  law: Law,
): readonly Obligation[] {
  const changes = periodChangesOf(timeline);
  return timetableOf(timeline, law).flatMap((period) => {
    const { rule, start, end } = period;
    const whole = periodObligation({ ref, rule, key: start.on, start, end, law });
    const own = changes.filter(
      (change) =>
        change.rule === rule && runsOn(period, change.fact.on) && mayChange(rule, change.how),
    );
    return segments(whole, rule, own);
  });
}

/** The obligation keeps its id; on the day of each decision a segment with the new day begins. */
function segments(
  whole: Obligation,
  rule: Parameters<typeof mayChange>[0],
  changes: readonly PeriodChange[],
): readonly Obligation[] {
  const before: Obligation[] = [];
  let current = whole;
  for (const { fact, how, to } of changes) {
    if (to === null) continue;
    const adjustment = {
      how,
      on: fact.on,
      from: current.due,
      to,
      by: fact.person ?? mayChange(rule, how)?.by ?? '',
      why: fact.note ?? 'the reason is sealed in the record',
    };
    if (current.validFrom < fact.on) {
      before.push({ ...current, validTo: fact.on, ended: 'changed' });
    }
    current = {
      ...whole,
      validFrom: fact.on,
      due: to,
      overdueFrom: LocalDate.addDays(to, 1),
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
