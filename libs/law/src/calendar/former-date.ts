import { LocalDate } from '@tipstaff/kernel';
import { asKnownOn, type CalendarVersion } from './calendar-version';
import { WorkingCalendar } from './working-calendar';

/** A day that counted until a holiday was appointed that moved it (R-WD-2). */
export interface FormerDate {
  /** The last day as it then was. */
  readonly last: LocalDate;
  /** The day on which the holiday became known: up to and not including it, `last` stood. */
  readonly until: LocalDate;
  /** The holiday, or holidays, by name. */
  readonly because: string;
  /** The calendar as it then was. */
  readonly calendar: string;
  /** The same for people. */
  readonly words: string;
}

export interface MovedPeriod {
  /** First day of the period, and its last one as it is now. */
  readonly from: LocalDate;
  readonly last: LocalDate;
  /** The day from which the date could be reckoned: what was known by its end moved nothing. */
  readonly since: LocalDate;
  readonly lastDay: (calendar: WorkingCalendar) => LocalDate;
  /** What the day is called in words. */
  readonly called?: string;
}

interface Learned {
  readonly date: LocalDate;
  readonly knownOn: LocalDate;
  readonly name: string;
}

/**
 * The last days that a period counted in working days had before, oldest first; none where every
 * holiday in it was known when it began.
 */
export function formerDates(version: CalendarVersion, period: MovedPeriod): readonly FormerDate[] {
  const { last, lastDay, called = 'the last day' } = period;
  const learned = learnedDuring(version, period);
  const days = [...new Set(learned.map(({ knownOn }) => knownOn))].sort();
  const before = days.map((day) => asKnownOn(version, LocalDate.addDays(day, -1)));
  const lasts = before.map((known) => lastDay(new WorkingCalendar(known)));
  return days.flatMap((until, index) => {
    const [was, then] = [lasts[index] ?? last, lasts[index + 1] ?? last];
    if (was === then) return [];
    const appointed = learned.filter(({ knownOn }) => knownOn === until);
    const calendar = before[index]?.id ?? version.id;
    const because = appointed.map(({ name }) => name).join(' and ');
    const which = appointed
      .map(({ date, name }) => `${LocalDate.inWords(date)} (${name})`)
      .join(' and ');
    const words = `Until ${LocalDate.inWords(until)}, when ${which} ${appointed.length === 1 ? 'was' : 'were'} appointed, ${called} was ${LocalDate.inWords(was)}.`;
    return [{ last: was, until, because, calendar, words }];
  });
}

/** Holidays within the period that became known after it could be reckoned. */
function learnedDuring(
  { knownLate, holidays }: CalendarVersion,
  { from, last, since }: MovedPeriod,
): readonly Learned[] {
  return (Object.entries(knownLate) as [LocalDate, LocalDate][])
    .filter(([date, knownOn]) => knownOn > since && date >= from && date <= last)
    .map(([date, knownOn]) => {
      const name = holidays[LocalDate.year(date)]?.[date.slice(5)] ?? date;
      return { date, knownOn, name };
    })
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}
