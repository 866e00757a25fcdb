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
  { quietFrom, quietUntil, urgentOnEveryDay }: ReminderHours,
): boolean {
  if (!urgentOnEveryDay && !calendar.isWorkingDay(Instant.londonDate(now))) return false;
  const time = Instant.londonTime(now);
  const isQuiet =
    quietFrom <= quietUntil
      ? time >= quietFrom && time < quietUntil
      : time >= quietFrom || time < quietUntil;
  return !isQuiet;
}

/** The last working day up to and including the day. @throws DomainError `calendar.unknown-year` */
export function workingDayUpTo(day: LocalDate, calendar: WorkingCalendar): LocalDate {
  return calendar.isWorkingDay(day) ? day : calendar.addWorkingDays(day, -1);
}
