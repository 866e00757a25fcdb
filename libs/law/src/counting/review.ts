import { DomainError, LocalDate } from '@tipstaff/kernel';
import { type WorkingCalendar } from '../calendar/working-calendar';
import { type DeadlineAnswer, type DeadlineOptions } from '../deadline-question';
import { type Law } from '../law';
import { countPeriod, type ExplainedDays, lastDayOf, type Period } from '../period';
import { spanOf } from './measure';
import { explained, type Rule } from './explained';

/** A time limit from which the days with the wrong body are left out (R-REV-2). */
export function review(
  law: Law,
  rule: Rule,
  start: LocalDate,
  period: Period,
  options: DeadlineOptions,
  calendar: WorkingCalendar,
): DeadlineAnswer {
  const unadjusted = lastDayOf(period, start, calendar);
  if (!options.wrongBody) {
    return {
      rule: rule.id,
      start,
      unadjusted,
      due: unadjusted,
      treatedAsMade: null,
      inTime: null,
      explanation: explained(
        law,
        rule,
        start,
        unadjusted,
        countPeriod(period, start, calendar).days,
      ),
    };
  }
  if (options.wrongBody.to === null) {
    throw new DomainError(
      'invalid-input',
      'clock.forwarding-missing',
      'Say when the wrong body forwarded it: --wrong-body RECEIVED/FORWARDED.',
      { pointer: '/wrongBody' },
    );
  }
  const { from: received, to: forwarded } = spanOf(options.wrongBody, unadjusted);
  const leftOut = daysLeftOut({ from: received, to: forwarded }, start, unadjusted);
  const due = LocalDate.addDays(unadjusted, leftOut);
  const withIt = LocalDate.max(received, start);
  const pausedTo = LocalDate.addDays(withIt, leftOut);
  const counted = (from: LocalDate, to: LocalDate, upTo: number): readonly ExplainedDays[] =>
    from > to ? [] : [{ from, to, as: 'counted', counted: upTo }];
  const dayOne = LocalDate.addDays(start, 1);
  const days: readonly ExplainedDays[] =
    leftOut === 0
      ? [{ from: start, to: start, as: 'start' }, ...counted(dayOne, due, period.count)]
      : [
          { from: start, to: start, as: 'start' },
          ...counted(dayOne, withIt, LocalDate.daysBetween(start, withIt)),
          {
            from: LocalDate.addDays(withIt, 1),
            to: pausedTo,
            as: 'paused',
            name: 'with the wrong body',
          },
          ...counted(LocalDate.addDays(pausedTo, 1), due, period.count),
        ];
  return {
    rule: rule.id,
    start,
    unadjusted,
    due,
    treatedAsMade: forwarded,
    inTime: forwarded <= due,
    explanation: explained(law, rule, start, due, days, [
      `Without the days with the wrong body the last day would have been ${LocalDate.inWords(unadjusted)}.`,
    ]),
  };
}

/**
 * Only time inside the period is left out (reg. 29(3), "for the purposes of the period"): the days
 * after the later of receipt and the start, up to the forwarding. What the wrong body received after
 * the last day adds nothing, nor what it had forwarded before the period began.
 */
function daysLeftOut(
  { from: received, to: forwarded }: { readonly from: LocalDate; readonly to: LocalDate },
  start: LocalDate,
  lastDay: LocalDate,
): number {
  if (received > lastDay) return 0;
  return Math.max(0, LocalDate.daysBetween(LocalDate.max(received, start), forwarded));
}
