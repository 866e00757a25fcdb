import { assertNever, LocalDate } from '@tipstaff/kernel';
import { type WorkingCalendar } from './calendar/working-calendar';

/** One day, or a run of like days, and how the rule treats it. */
export interface ExplainedDays {
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** `start` is the day the rule runs from; `counted` days make up the period. */
  readonly as: 'start' | 'counted' | 'weekend' | 'holiday' | 'paused' | 'not-counted';
  /** Name of the holiday, or the reason in words. */
  readonly name?: string;
  /** How many of the period's days have been counted by the end of this run. */
  readonly counted?: number;
}

/**
 * The statutory ways of counting to a last day (R-TIME-2). Never reuse one for another.
 * - `working-days-after` (A): nth working day strictly after the start.
 * - `working-days-beginning-with` (B): nth working day on or after the start.
 * - `calendar-days-after` (C): start + n days; "four weeks" is 28. Not extended by weekends (R-TIME-3).
 * - `calendar-days-beginning-with` (E): start + n - 1 days.
 * - `calendar-days-from-first-working-day-after` (F): n days of which the first working day strictly
 *   after the start is the first (R-CON-19).
 * - `months-starting-with` (M): the start is day 1; ends the day before the corresponding date, or on
 *   the last day of a month that has no such date (R-MON-2).
 * - `end-of-following-day` (N): the next calendar day, whatever day that is.
 */
export type Period =
  | { readonly shape: 'working-days-after'; readonly count: number }
  | { readonly shape: 'working-days-beginning-with'; readonly count: number }
  | { readonly shape: 'calendar-days-after'; readonly count: number }
  | { readonly shape: 'calendar-days-beginning-with'; readonly count: number }
  | { readonly shape: 'calendar-days-from-first-working-day-after'; readonly count: number }
  | { readonly shape: 'months-starting-with'; readonly count: number }
  | { readonly shape: 'end-of-following-day'; readonly count: 1 };

/** The letter by which the shape is known in the domain reference. */
const shapeLetters: Readonly<Record<Period['shape'], string>> = {
  'working-days-after': 'A',
  'working-days-beginning-with': 'B',
  'calendar-days-after': 'C',
  'calendar-days-beginning-with': 'E',
  'calendar-days-from-first-working-day-after': 'F',
  'months-starting-with': 'M',
  'end-of-following-day': 'N',
};

const periodWords: Readonly<Record<Period['shape'], string>> = {
  'working-days-after': 'working days, the first after the start is day 1',
  'working-days-beginning-with': 'working days, the start is day 1',
  'calendar-days-after':
    'days, the day after the start is day 1; not extended by weekends or holidays',
  'calendar-days-beginning-with': 'days, the start is day 1; not extended by weekends or holidays',
  'calendar-days-from-first-working-day-after':
    'days, the first working day after the start is day 1; not extended by weekends or holidays',
  'months-starting-with': 'months, the start is day 1',
  'end-of-following-day': 'day: the calendar day after the start, whatever day that is',
};

/** How it is counted, for people. */
export function periodInWords(period: Period): string {
  return `${period.count} ${periodWords[period.shape]} (shape ${shapeLetters[period.shape]})`;
}

/** Whether each counted day is a working day. */
export function isInWorkingDays(period: Period): boolean {
  return period.shape === 'working-days-after' || period.shape === 'working-days-beginning-with';
}

/** Whether a bank holiday can move the last day, so that it rests on a calendar. */
export function restsOnCalendar(period: Period): boolean {
  return isInWorkingDays(period) || period.shape === 'calendar-days-from-first-working-day-after';
}

export interface CountedPeriod {
  readonly last: LocalDate;
  readonly days: readonly ExplainedDays[];
}

/** Last day of a period of months of which the start is the first day (R-MON-2, R-MON-3). */
export function endOfMonthsStartingWith(start: LocalDate, months: number): LocalDate {
  const corresponding = LocalDate.correspondingDate(start, months);
  return corresponding === null
    ? LocalDate.endOfMonth(start, months)
    : LocalDate.addDays(corresponding, -1);
}

/** The last day of the period that runs from `start`; without the classed days, for bulk use. */
export function lastDayOf(period: Period, start: LocalDate, calendar: WorkingCalendar): LocalDate {
  switch (period.shape) {
    case 'working-days-after':
      return calendar.addWorkingDays(start, period.count);
    case 'working-days-beginning-with':
      return calendar.addWorkingDays(LocalDate.addDays(start, -1), period.count);
    case 'calendar-days-after':
      return LocalDate.addDays(start, period.count);
    case 'calendar-days-beginning-with':
      return LocalDate.addDays(start, period.count - 1);
    case 'calendar-days-from-first-working-day-after':
      return LocalDate.addDays(calendar.addWorkingDays(start, 1), period.count - 1);
    case 'months-starting-with':
      return endOfMonthsStartingWith(start, period.count);
    case 'end-of-following-day':
      return LocalDate.addDays(start, 1);
    default:
      return assertNever(period);
  }
}

/** The same last day with every day classed. */
export function countPeriod(
  period: Period,
  start: LocalDate,
  calendar: WorkingCalendar,
): CountedPeriod {
  const last = lastDayOf(period, start, calendar);
  const startDay: ExplainedDays = { from: start, to: start, as: 'start' };
  const next = LocalDate.addDays(start, 1);
  switch (period.shape) {
    case 'working-days-after':
      return { last, days: [startDay, ...classWorkingDays(next, last, calendar)] };
    case 'working-days-beginning-with':
      return { last, days: classWorkingDays(start, last, calendar) };
    case 'calendar-days-after':
    case 'end-of-following-day':
      return {
        last,
        days: [startDay, { from: next, to: last, as: 'counted', counted: period.count }],
      };
    case 'calendar-days-from-first-working-day-after': {
      const dayOne = calendar.addWorkingDays(start, 1);
      const before = LocalDate.addDays(dayOne, -1);
      return {
        last,
        days: [
          startDay,
          ...(before < next ? [] : classWorkingDays(next, before, calendar)),
          { from: dayOne, to: last, as: 'counted', counted: period.count },
        ],
      };
    }
    case 'calendar-days-beginning-with':
    case 'months-starting-with':
      return {
        last,
        days: [
          { from: start, to: last, as: 'counted', counted: LocalDate.daysBetween(start, last) + 1 },
        ],
      };
    default:
      return assertNever(period);
  }
}

/** R-TIME-3, said where people expect otherwise: a calendar period ends where it ends. */
export function notExtendedNotes(
  period: Period,
  last: LocalDate,
  calendar: WorkingCalendar,
): readonly string[] {
  if (isInWorkingDays(period) || !calendar.knows(last)) return [];
  const dayClass = calendar.classOf(last);
  if (dayClass.kind === 'working') return [];
  const what = dayClass.kind === 'holiday' ? dayClass.name : `a ${LocalDate.weekdayName(last)}`;
  return [`The last day, ${LocalDate.inWords(last)}, is ${what}: the period is not extended.`];
}

/** Each day of [from, to] classed; working days are numbered from 1. */
export function classWorkingDays(
  from: LocalDate,
  to: LocalDate,
  calendar: WorkingCalendar,
): readonly ExplainedDays[] {
  const days: ExplainedDays[] = [];
  let counted = 0;
  for (let day = from; day <= to; day = LocalDate.addDays(day, 1)) {
    const dayClass = calendar.classOf(day);
    if (dayClass.kind === 'working') {
      counted += 1;
      days.push({ from: day, to: day, as: 'counted', counted });
    } else if (dayClass.kind === 'holiday') {
      days.push({ from: day, to: day, as: 'holiday', name: dayClass.name });
    } else {
      days.push({ from: day, to: day, as: 'weekend' });
    }
  }
  return days;
}
