import { type DayNumber, DomainError, LocalDate } from '@tipstaff/kernel';
import { type CalendarVersion } from './calendar-version';

const SATURDAY = 6;
const SUNDAY = 0;

/** What a day is for counting: a working day, or why it is not one. */
export type DayClass =
  | { readonly kind: 'working' }
  | { readonly kind: 'weekend' }
  | { readonly kind: 'holiday'; readonly name: string };

/**
 * Working days of one calendar version (R-WD-1: not Saturday, Sunday, Christmas Day, Good Friday or a
 * bank holiday). Counts are looked up in a running total, made at the first of them, so a count over
 * years costs two reads.
 */
export class WorkingCalendar {
  private readonly firstDay: DayNumber;
  private readonly lastDay: DayNumber;
  /** Working days from the first known day up to and including the indexed one. */
  private running: Int32Array | null = null;

  constructor(readonly version: CalendarVersion) {
    this.firstDay = LocalDate.dayNumber(LocalDate.of(version.firstYear, 1, 1));
    this.lastDay = LocalDate.dayNumber(LocalDate.of(version.lastYear, 12, 31));
  }

  knows(date: LocalDate): boolean {
    const year = LocalDate.year(date);
    return year >= this.version.firstYear && year <= this.version.lastYear;
  }

  /** @throws DomainError `calendar.unknown-year` outside the years of this version (R-BH-2). */
  classOf(date: LocalDate): DayClass {
    this.mustKnow(date);
    const holiday = this.version.holidays[LocalDate.year(date)]?.[date.slice(5)];
    const weekday = LocalDate.weekday(date);
    if (weekday === SATURDAY || weekday === SUNDAY) return { kind: 'weekend' };
    return holiday === undefined ? { kind: 'working' } : { kind: 'holiday', name: holiday };
  }

  isWorkingDay(date: LocalDate): boolean {
    return this.classOf(date).kind === 'working';
  }

  /** Working days in (after, upTo]: the first day does not count, the last one does. Same day: 0. */
  workingDaysBetween(after: LocalDate, upTo: LocalDate): number {
    return this.total(upTo) - this.total(after);
  }

  /** The nth working day strictly after the day, n >= 1 (shape A). Negative n: before it. */
  addWorkingDays(date: LocalDate, n: number): LocalDate {
    const step = n < 0 ? -1 : 1;
    let day = date;
    for (let left = Math.abs(n); left > 0;) {
      day = LocalDate.addDays(day, step);
      if (this.isWorkingDay(day)) left -= 1;
    }
    return day;
  }

  private total(date: LocalDate): number {
    this.mustKnow(date);
    this.running ??= this.addUp();
    return this.running[LocalDate.dayNumber(date) - this.firstDay] ?? 0;
  }

  private addUp(): Int32Array {
    const running = new Int32Array(this.lastDay - this.firstDay + 1);
    let total = 0;
    for (let day = this.firstDay; day <= this.lastDay; day += 1) {
      if (this.classOf(LocalDate.fromDayNumber(day)).kind === 'working') total += 1;
      running[day - this.firstDay] = total;
    }
    return running;
  }

  private mustKnow(date: LocalDate): void {
    if (this.knows(date)) return;
    throw new DomainError(
      'invalid-input',
      'calendar.unknown-year',
      `The bank holidays of ${LocalDate.year(date)} are not in the calendar ${this.version.id} (${this.version.firstYear} to ${this.version.lastYear}): working days cannot be counted there until they are added.`,
      { rule: 'R-BH-2', data: { date, calendar: this.version.id } },
    );
  }
}

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
