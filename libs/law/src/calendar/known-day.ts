import { DomainError, type LocalDate } from '@tipstaff/kernel';

/**
 * A reckoned day, or null with the reason where the calendar does not reach: beyond the last known
 * year nothing is assumed (R-BH-2).
 */
export function knownDay(reckon: () => LocalDate): { day: LocalDate | null; notes: string[] } {
  try {
    return { day: reckon(), notes: [] };
  } catch (error) {
    if (error instanceof DomainError && error.code === 'calendar.unknown-year') {
      return { day: null, notes: [error.message] };
    }
    throw error;
  }
}
