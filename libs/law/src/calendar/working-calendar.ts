import { type DayNumber, DomainError, LocalDate } from '@tipstaff/kernel';
import { type CalendarVersion } from './calendar-version';

const SATURDAY = 6;
const SUNDAY = 0;

/** What a day is for counting: a working day, or why it is not one. */
export type DayClass =
  | { readonly kind: 'working' }
  | { readonly kind: 'weekend' }
  | { readonly kind: 'holiday'; readonly name: string };

/** A calendar as it once was is made for a count or two: to count all its days would cost more than to walk. */
const WALKS_BEFORE_COUNTING = 30;

interface Counted {
  /** Working days from the first known day up to and including the indexed one. */
  readonly running: Int32Array;
  /** Every working day, in order. */
  readonly workingDays: readonly DayNumber[];
}

/**
 * Working days of one calendar version (R-WD-1: not Saturday, Sunday, Christmas Day, Good Friday or a
 * bank holiday). Counts are looked up in a running total, and a day in the list of working days, both made when a
 * calendar is asked more than once or twice: a count over years costs two reads, a day one.
 */
export class WorkingCalendar {
  private readonly firstDay: DayNumber;
  private readonly lastDay: DayNumber;
  private counted: Counted | null = null;
  private walks = 0;

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
    return this.lookedUp(date, n) ?? this.walked(date, n);
  }

  /** Null where the way leads out of the years that are known. */
  private lookedUp(date: LocalDate, n: number): LocalDate | null {
    if (n === 0 || !this.knows(date)) return null;
    if (!this.counted && (this.walks += 1) <= WALKS_BEFORE_COUNTING) return null;
    const upTo = this.total(date);
    const before = this.isWorkingDay(date) ? upTo - 1 : upTo;
    const day = this.workingDays[n > 0 ? upTo + n - 1 : before + n];
    return day === undefined ? null : LocalDate.fromDayNumber(day);
  }

  private walked(date: LocalDate, n: number): LocalDate {
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
    return this.running[LocalDate.dayNumber(date) - this.firstDay] ?? 0;
  }

  private get running(): Int32Array {
    return (this.counted ??= this.count()).running;
  }

  private get workingDays(): readonly DayNumber[] {
    return (this.counted ??= this.count()).workingDays;
  }

  private count(): Counted {
    const running = new Int32Array(this.lastDay - this.firstDay + 1);
    const workingDays: DayNumber[] = [];
    for (let day = this.firstDay; day <= this.lastDay; day += 1) {
      if (this.isWorkingDay(LocalDate.fromDayNumber(day))) workingDays.push(day);
      running[day - this.firstDay] = workingDays.length;
    }
    return { running, workingDays };
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
