import { type Obligation } from '@tipstaff/casework';
import { LocalDate } from '@tipstaff/kernel';
import { type WorkingCalendar } from '@tipstaff/law';
import { type ReminderLadder, reminderLadder } from './reminder-ladder.table';

/**
 * One step of the ladder, as stored: `before-<working days>`, `on-the-day`, `after-<periods>`, and
 * `moved` for a date that changed after it had been reminded of and that no rung has reached yet.
 */
export type Rung = `before-${number}` | 'on-the-day' | `after-${number}` | 'moved';

/**
 * The day that reminders of an obligation are about: its last day, or, where the law gives none
 * (Chapter 13), the day the duty arises. Null while no day is known: nothing is assumed.
 */
export function aboutOn({
  due,
  arose,
  overdueFrom,
}: Pick<Obligation, 'due' | 'arose' | 'overdueFrom'>): LocalDate | null {
  return due ?? (overdueFrom === null ? null : arose);
}

/** The day an obligation began to stand: a Chapter 13 period is watched before its duty arises. */
export function beganOn({ arose, validFrom }: Pick<Obligation, 'arose' | 'validFrom'>): LocalDate {
  return LocalDate.min(arose, validFrom);
}

/**
 * The latest rung that `today` has reached, and only that one: what a sleeping machine missed is
 * not made up for. On the day itself and until the first period after it has passed: `on-the-day`.
 * @param began rungs up to and including this day do not count: a duty of two working days has no
 * rung of five, and nobody is reminded on the day a duty begins
 * @throws DomainError `calendar.unknown-year`
 */
export function rungOn(
  about: LocalDate,
  today: LocalDate,
  began: LocalDate,
  calendar: WorkingCalendar,
  ladder: ReminderLadder = reminderLadder,
): Rung | null {
  if (today >= about) {
    const periods = Math.floor(LocalDate.daysBetween(about, today) / ladder.everyDaysAfter);
    return periods === 0 ? 'on-the-day' : `after-${periods}`;
  }
  const closest = ladder.workingDaysBefore.findLast((days) => {
    const rungDay = calendar.addWorkingDays(about, -days);
    return rungDay > began && today >= rungDay;
  });
  return closest === undefined ? null : `before-${closest}`;
}
