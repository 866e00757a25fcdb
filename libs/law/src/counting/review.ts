import { DomainError, LocalDate } from '@tipstaff/kernel';
import { type WorkingCalendar } from '../calendar/working-calendar';
import { type DeadlineAnswer, type DeadlineOptions } from '../deadline-question';
import { type Law } from '../law';
import { countPeriod, lastDayOf, type Period } from '../period';
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
  const counted = countPeriod(period, start, calendar);
  if (!options.wrongBody) {
    return {
      rule: rule.id,
      start,
      unadjusted,
      due: unadjusted,
      treatedAsMade: null,
      inTime: null,
      explanation: explained(law, rule, start, unadjusted, counted.days),
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
  // Only time inside the period is left out: a wrong body that had it after the limit adds nothing.
  const leftOut = received > unadjusted ? 0 : LocalDate.daysBetween(received, forwarded);
  const due = LocalDate.addDays(unadjusted, leftOut);
  return {
    rule: rule.id,
    start,
    unadjusted,
    due,
    treatedAsMade: forwarded,
    inTime: forwarded <= due,
    explanation: explained(
      law,
      rule,
      start,
      due,
      [
        { from: start, to: start, as: 'start' },
        {
          from: LocalDate.addDays(start, 1),
          to: received,
          as: 'counted',
          counted: LocalDate.daysBetween(start, received),
        },
        ...(leftOut > 0
          ? [
              {
                from: LocalDate.addDays(received, 1),
                to: forwarded,
                as: 'paused' as const,
                name: 'with the wrong body',
              },
            ]
          : []),
        ...(leftOut > 0 && due > forwarded
          ? [
              {
                from: LocalDate.addDays(forwarded, 1),
                to: due,
                as: 'counted' as const,
                counted: LocalDate.daysBetween(start, due) - leftOut,
              },
            ]
          : []),
      ],
      [`Without the days with the wrong body the last day would have been ${unadjusted}.`],
    ),
  };
}
