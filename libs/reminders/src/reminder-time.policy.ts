import { Instant, type LocalDate } from '@tipstaff/kernel';
import { type WorkingCalendar } from '@tipstaff/law';
import { type ReminderHours } from './reminder-ladder.table';

/**
 * Whether the digests of the day may be made: on working days from the hour that is set, London time,
 * whatever the clocks do that night.
 * @throws DomainError `calendar.unknown-year`: without the bank holidays nothing is assumed
 */
export function isDigestTime(
  now: Instant,
  calendar: WorkingCalendar,
  { digestAt }: Pick<ReminderHours, 'digestAt'>,
): boolean {
  return calendar.isWorkingDay(Instant.londonDate(now)) && Instant.londonTime(now) >= digestAt;
}

/**
 * Whether what is urgent may go out: outside the quiet hours, and on a day that is not a working day
 * only where that is set.
 * @throws DomainError `calendar.unknown-year`
 */
export function isUrgentTime(
  now: Instant,
  calendar: WorkingCalendar,
  hours: ReminderHours,
): boolean {
  if (!hours.urgentOnEveryDay && !calendar.isWorkingDay(Instant.londonDate(now))) return false;
  return !isQuietAt(Instant.londonTime(now), hours);
}

/** Whether the time of day, `HH:MM`, lies in the quiet hours; they may go over midnight. */
export function isQuietAt(
  time: string,
  { quietFrom, quietUntil }: Pick<ReminderHours, 'quietFrom' | 'quietUntil'>,
): boolean {
  return quietFrom <= quietUntil
    ? time >= quietFrom && time < quietUntil
    : time >= quietFrom || time < quietUntil;
}

/** The last working day up to and including the day. @throws DomainError `calendar.unknown-year` */
export function workingDayUpTo(day: LocalDate, calendar: WorkingCalendar): LocalDate {
  return calendar.isWorkingDay(day) ? day : calendar.addWorkingDays(day, -1);
}
