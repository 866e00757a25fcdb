import { LocalDate } from '@tipstaff/kernel';
import { formerDates } from '../calendar/former-date';
import { type WorkingCalendar } from '../calendar/working-calendar';
import { type DeadlineAnswer } from '../deadline-question';
import { type Law } from '../law';
import { classWorkingDays } from '../period';
import { explained, type Rule } from './explained';

/** Not before one working day after the start, not after another (R-CON-14). */
export function window(
  law: Law,
  rule: Rule,
  start: LocalDate,
  { earliest, latest }: { earliest: number; latest: number },
  calendar: WorkingCalendar,
): DeadlineAnswer {
  const first = calendar.addWorkingDays(start, earliest);
  const last = calendar.addWorkingDays(start, latest);
  const formerly = formerDates(calendar.version, {
    from: start,
    last,
    since: start,
    lastDay: (known) => known.addWorkingDays(start, latest),
  });
  const explanation = explained(
    law,
    rule,
    start,
    last,
    [
      { from: start, to: start, as: 'start' },
      ...classWorkingDays(LocalDate.addDays(start, 1), last, calendar),
    ],
    [
      `Not before ${LocalDate.inWords(first)} (working day ${earliest}), not after ${LocalDate.inWords(last)} (working day ${latest}).`,
      ...formerly.map(({ words }) => words),
    ],
  );
  return {
    rule: rule.id,
    start,
    earliest: first,
    latest: last,
    explanation: { ...explanation, ...(formerly.length === 0 ? {} : { formerly }) },
  };
}

/** "At least N working days before" read as clear days: both ends excluded (R-TIME-5). */
export function before(
  law: Law,
  rule: Rule,
  day: LocalDate,
  workingDays: number,
  calendar: WorkingCalendar,
): DeadlineAnswer {
  const clear = calendar.addWorkingDays(day, -(workingDays + 1));
  const loose = calendar.addWorkingDays(day, -workingDays);
  const isClear = law.settings.atLeastMeansClearDays === 'clear-days';
  const due = isClear ? clear : loose;
  return {
    rule: rule.id,
    start: day,
    due,
    alternative: isClear ? loose : clear,
    explanation: explained(
      law,
      rule,
      day,
      due,
      [
        { from: due, to: due, as: 'not-counted', name: 'the last day to publish' },
        ...classWorkingDays(LocalDate.addDays(due, 1), LocalDate.addDays(day, -1), calendar),
        { from: day, to: day, as: 'start', name: 'the hearing begins' },
      ],
      [
        isClear
          ? `Clear days: neither end counts. The looser reading gives ${LocalDate.inWords(loose)}.`
          : `The looser reading. Clear days give ${LocalDate.inWords(clear)}.`,
      ],
    ),
  };
}
