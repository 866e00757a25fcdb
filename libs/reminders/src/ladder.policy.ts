import { type Obligation, type ObligationRule } from '@tipstaff/casework';
import { LocalDate } from '@tipstaff/kernel';
import { type ReminderLadder, type Role, type RungDay, type WorkingCalendar } from '@tipstaff/law';
import { type ReminderLadders } from './reminder-ladder.table';

/**
 * One step of the ladder, as stored: its day in working days, `moved` for a date that changed after a
 * person was told of it and that no rung has reached yet, and `withdrawn` for a date that a person was
 * told of and that stands no longer, or is somebody else's.
 */
export type Rung = RungDay | 'moved' | 'withdrawn';

/** A rung that a day has reached. */
export interface ReachedRung {
  readonly rung: RungDay;
  readonly to: readonly Role[];
  readonly urgent: boolean;
}

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
export function beganOn({
  arose,
  validFrom,
  basis,
}: Pick<Obligation, 'arose' | 'validFrom'> & {
  readonly basis?: Pick<Obligation['basis'], 'stoodFrom'>;
}): LocalDate {
  return LocalDate.min(arose, basis?.stoodFrom ?? validFrom);
}

export function ladderOf(
  { standard, byRule }: ReminderLadders,
  rule: ObligationRule,
): ReminderLadder {
  return byRule[rule] ?? standard;
}

/**
 * The rungs that `today` has reached, the latest first. Each person is told the first of them that
 * names them, and only that one: what a sleeping machine missed is not made up for. Once the day
 * itself has come, what lay before it is out of date and reaches nobody.
 * @param began rungs up to and including this day do not count: a duty of two working days has no
 * rung of five, and nobody is reminded on the day a duty begins
 * @throws DomainError `calendar.unknown-year`
 */
export function rungsReached(
  about: LocalDate,
  today: LocalDate,
  began: LocalDate,
  calendar: WorkingCalendar,
  ladder: ReminderLadder,
): readonly ReachedRung[] {
  const isBefore = today < about;
  const dayBefore = LocalDate.addDays(about, -1);
  // Counted by totals, not by walking: the sweep asks this of every obligation there is.
  const isReached = (days: number, on: LocalDate): boolean =>
    days < 0
      ? calendar.workingDaysBetween(on, dayBefore) < -days
      : on >= about && calendar.workingDaysBetween(about, on) >= days;
  const reached = ladder.rungs.flatMap(({ at, to, urgent }) => {
    const days = daysAfter(at);
    if (days < 0 !== isBefore || !isReached(days, today)) return [];
    if (isBefore && isReached(days, began)) return [];
    return [{ rung: at, to, urgent }];
  });
  return [...repeated(about, today, calendar, ladder), ...reached.reverse()];
}

/** The latest of the repeats after the last rung. */
function repeated(
  about: LocalDate,
  today: LocalDate,
  calendar: WorkingCalendar,
  { rungs, again }: ReminderLadder,
): ReachedRung[] {
  if (again === null || today <= about) return [];
  const last = Math.max(0, ...rungs.map(({ at }) => daysAfter(at)));
  const passed = calendar.workingDaysBetween(about, today) - last;
  const times = Math.floor(passed / again.everyWorkingDays);
  if (times < 1) return [];
  const rung: RungDay = `after-${last + times * again.everyWorkingDays}`;
  return [{ rung, to: again.to, urgent: false }];
}

/** Working days from the day itself; negative before it. */
export function daysAfter(day: RungDay): number {
  if (day === 'on-the-day') return 0;
  const days = Number(day.slice(day.indexOf('-') + 1));
  return day.startsWith('before') ? -days : days;
}
