import { DomainError, type LocalDate } from '@tipstaff/kernel';
import { type Law } from '@tipstaff/law';
import { type LeftOutReason } from '../metric';

/** Why the working days between two days cannot be counted; null when they can. */
export function uncountable(
  law: Law,
  after: LocalDate | null,
  upTo: LocalDate,
): LeftOutReason | null {
  if (after === null) return 'made-unknown';
  if (after > upTo) return 'dates-out-of-order';
  // Whatever lies between two known years is known as well.
  return law.calendar.knows(after) && law.calendar.knows(upTo) ? null : 'outside-calendar';
}

/** The nth working day after a day; null where the calendar does not reach. */
export function limitAfter(law: Law, day: LocalDate, workingDays: number): LocalDate | null {
  try {
    return law.calendar.addWorkingDays(day, workingDays);
  } catch (error) {
    if (error instanceof DomainError && error.code === 'calendar.unknown-year') return null;
    throw error;
  }
}
