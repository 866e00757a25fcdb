import { echoed } from './sentence';
import { DomainError } from './domain-error';

/**
 * A civil day in Europe/London, `YYYY-MM-DD`. Text order is day order, so `<` and `===` compare days.
 * It has no time and no zone; a moment becomes a day only through `Instant.londonDate`.
 */
export type LocalDate = string & { readonly __brand: 'LocalDate' };

/** Days since 1970-01-01; for arithmetic and tables, never for storage. */
export type DayNumber = number;

const FORM = /^(\d{4})-(\d{2})-(\d{2})$/;
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const EARLIEST_YEAR = 1900;
const LATEST_YEAR = 2199;

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function lengthOfMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

const ZERO = 48;

/** The two digits of a day that begin there. */
function digits(date: LocalDate, at: number): number {
  return (date.charCodeAt(at) - ZERO) * 10 + date.charCodeAt(at + 1) - ZERO;
}

function two(n: number): string {
  return n < 10 ? `0${n}` : String(n);
}

function write(year: number, month: number, day: number): LocalDate {
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}` as LocalDate;
}

/** Civil-calendar arithmetic on whole days (proleptic Gregorian), without the platform's time zones. */
function toDayNumber(year: number, month: number, day: number): DayNumber {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** Each day is written once: most work on days comes back to the same few thousand. */
const written = new Map<DayNumber, LocalDate>();
const FIRST_WRITTEN = toDayNumber(EARLIEST_YEAR, 1, 1);
const LAST_WRITTEN = toDayNumber(LATEST_YEAR, 12, 31);

function fromDayNumber(number: DayNumber): LocalDate {
  const before = written.get(number);
  if (before !== undefined) return before;
  const day = reckoned(number);
  if (number >= FIRST_WRITTEN && number <= LAST_WRITTEN) written.set(number, day);
  return day;
}

function reckoned(number: DayNumber): LocalDate {
  const shifted = number + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return write(year, month, day);
}

function fault(text: string): string | null {
  const match = FORM.exec(text);
  if (!match)
    return `"${echoed(text)}" is not a date: write it as YYYY-MM-DD, for example 2024-09-30.`;
  const [, year = '', month = '', day = ''] = match;
  if (isOutside(Number(year))) return `"${text}" is ${OUTSIDE}: check the year.`;
  const why = noDay(Number(year), Number(month), Number(day));
  return why === null ? null : `"${text}" is not a day: ${why}.`;
}

const OUTSIDE = `outside the years ${EARLIEST_YEAR} to ${LATEST_YEAR}`;

function isOutside(year: number): boolean {
  return year < EARLIEST_YEAR || year > LATEST_YEAR;
}

/** Why three whole numbers are no civil day, in words without a full stop; null when they are one. */
function noDay(year: number, month: number, day: number): string | null {
  if (isOutside(year)) return `${year} is ${OUTSIDE}`;
  if (month < 1 || month > 12) return `there is no month ${two(month)}`;
  const length = lengthOfMonth(year, month);
  if (day >= 1 && day <= length) return null;
  return `${MONTHS[month - 1]} ${year} has ${length} days`;
}

const monthAndDay = (date: LocalDate): string => date.slice('2024-'.length);

export const LocalDate = {
  /** @throws DomainError `date.invalid`, saying why the text is not a day. */
  parse(text: string): LocalDate {
    const why = fault(text);
    if (why !== null) throw new DomainError('invalid-input', 'date.invalid', why);
    return text as LocalDate;
  },

  /** Why the text is not a civil day, in words; null when it is one. */
  fault,

  noDay,

  of(year: number, month: number, day: number): LocalDate {
    return LocalDate.parse(write(year, month, day));
  },

  dayNumber(date: LocalDate): DayNumber {
    return toDayNumber(LocalDate.year(date), LocalDate.month(date), LocalDate.day(date));
  },

  fromDayNumber,

  year(date: LocalDate): number {
    return digits(date, 0) * 100 + digits(date, 2);
  },

  month(date: LocalDate): number {
    return digits(date, 5);
  },

  day(date: LocalDate): number {
    return digits(date, 8);
  },

  /** Calendar days later (negative: earlier). */
  addDays(date: LocalDate, days: number): LocalDate {
    return fromDayNumber(LocalDate.dayNumber(date) + days);
  },

  /** Calendar days from a to b: 0 on the same day, negative when b is earlier. */
  daysBetween(a: LocalDate, b: LocalDate): number {
    return LocalDate.dayNumber(b) - LocalDate.dayNumber(a);
  },

  /** Anniversaries of a day up to another, the last day counting; one of 29 February is on 1 March where there is none. */
  wholeYears(from: LocalDate, to: LocalDate): number {
    const isShort = monthAndDay(to) < monthAndDay(from);
    return LocalDate.year(to) - LocalDate.year(from) - (isShort ? 1 : 0);
  },

  /** 0 is Sunday. */
  weekday(date: LocalDate): number {
    return (((LocalDate.dayNumber(date) + 4) % 7) + 7) % 7;
  },

  /**
   * The corresponding date n calendar months later, or null where the end month has no such date
   * (31 August and one month). The caller says what the law makes of that (R-MON-1, R-MON-2).
   */
  correspondingDate(date: LocalDate, months: number): LocalDate | null {
    const index = LocalDate.year(date) * 12 + (LocalDate.month(date) - 1) + months;
    const year = Math.floor(index / 12);
    const month = (index % 12) + 1;
    const day = LocalDate.day(date);
    return day <= lengthOfMonth(year, month) ? write(year, month, day) : null;
  },

  /** Last day of the month that lies n months after the date's own. */
  endOfMonth(date: LocalDate, months = 0): LocalDate {
    const index = LocalDate.year(date) * 12 + (LocalDate.month(date) - 1) + months;
    const year = Math.floor(index / 12);
    const month = (index % 12) + 1;
    return write(year, month, lengthOfMonth(year, month));
  },

  isEndOfMonth(date: LocalDate): boolean {
    return date === LocalDate.endOfMonth(date);
  },

  max(a: LocalDate, b: LocalDate): LocalDate {
    return a > b ? a : b;
  },

  min(a: LocalDate, b: LocalDate): LocalDate {
    return a < b ? a : b;
  },

  /** `Tue 24 September 2024`. */
  inWords(date: LocalDate): string {
    const weekday = (WEEKDAYS[LocalDate.weekday(date)] ?? '').slice(0, 3);
    return `${weekday} ${LocalDate.inShortWords(date)}`;
  },

  /** `24 September 2024`. */
  inShortWords(date: LocalDate): string {
    return `${LocalDate.day(date)} ${LocalDate.monthInWords(date)}`;
  },

  /** Of its month, `September 2024`. */
  monthInWords(date: LocalDate): string {
    return `${MONTHS[LocalDate.month(date) - 1]} ${LocalDate.year(date)}`;
  },

  weekdayName(date: LocalDate): string {
    return WEEKDAYS[LocalDate.weekday(date)] ?? '';
  },
};
