import { Instant } from '@tipstaff/kernel';
import { type WorkingCalendar } from '@tipstaff/law';

/** London time; nobody reads a reminder before. */
const FROM = '07:30';

/**
 * Whether reminders go out at that moment: on working days from 07:30 London time.
 * @throws DomainError `calendar.unknown-year`: without the bank holidays nothing is assumed
 */
export function isReminderTime(now: Instant, calendar: WorkingCalendar): boolean {
  return calendar.isWorkingDay(Instant.londonDate(now)) && Instant.londonTime(now) >= FROM;
}
