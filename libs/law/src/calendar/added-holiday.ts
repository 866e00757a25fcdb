import { DomainError, LocalDate } from '@tipstaff/kernel';
import { type CalendarVersion } from './calendar-version';

/** A holiday of England and Wales that was appointed after the calendar was shipped (R-WD-2). */
export interface AddedHoliday {
  readonly date: LocalDate;
  /** Its name, as explanations and lists show it. */
  readonly title: string;
  /** Where it was appointed: a proclamation, the Gazette, a page of GOV.UK. */
  readonly source: string;
  /** The day on which it was learned of here. */
  readonly knownOn: LocalDate;
}

/** What somebody asks to be added; `today` becomes the day on which it was known. */
export interface HolidayAsked {
  readonly date: string;
  readonly title: string;
  readonly source: string;
  readonly today: LocalDate;
}

const LONGEST_TEXT = 200;
const SATURDAY = 6;
const SUNDAY = 0;

/**
 * The holiday as it may be recorded.
 * @param version the calendar with everything that was added before
 * @throws DomainError `calendar.invalid-holiday` for a title or source that can not be shown, a date
 *   that is none, lies on a weekend or outside the known years; `calendar.already-a-holiday`
 */
export function newHoliday(version: CalendarVersion, asked: HolidayAsked): AddedHoliday {
  const date = LocalDate.parse(asked.date);
  const year = LocalDate.year(date);
  if (year < version.firstYear || year > version.lastYear) {
    throw invalid(
      'date',
      `${date} lies outside the years that the calendar knows, ${version.firstYear} to ${version.lastYear}: the holidays of a whole year come with a release.`,
    );
  }
  const weekday = LocalDate.weekday(date);
  if (weekday === SATURDAY || weekday === SUNDAY) {
    throw invalid(
      'date',
      `${date} is a ${LocalDate.weekdayName(date)}, which is no working day as it is: give the weekday that is kept as the holiday.`,
    );
  }
  const present = holidayOn(version, date);
  if (present !== null) {
    throw new DomainError(
      'invalid-input',
      'calendar.already-a-holiday',
      `${date} is a holiday already (${present}): nothing is to be added.`,
      { pointer: '/date', data: { date } },
    );
  }
  return {
    date,
    title: readable('title', asked.title),
    source: readable('source', asked.source),
    knownOn: asked.today,
  };
}

/**
 * The calendar with the holidays that were recorded, a version of its own; the calendar itself where
 * none was. A holiday that it has already, from a later release, stays as it is there.
 */
export function withHolidays(
  version: CalendarVersion,
  added: readonly AddedHoliday[],
): CalendarVersion {
  if (added.length === 0) return version;
  const holidays = { ...version.holidays };
  const knownLate = { ...version.knownLate };
  for (const { date, title, knownOn } of added) {
    if (holidayOn({ holidays }, date) !== null) continue;
    const year = LocalDate.year(date);
    holidays[year] = { ...holidays[year], [date.slice(5)]: title };
    knownLate[date] = knownOn;
  }
  return { ...version, id: `${version.id}+${added.length}`, holidays, knownLate };
}

function holidayOn({ holidays }: Pick<CalendarVersion, 'holidays'>, date: LocalDate) {
  return holidays[LocalDate.year(date)]?.[date.slice(5)] ?? null;
}

function readable(what: 'title' | 'source', text: string): string {
  const trimmed = text.trim();
  if (trimmed === '') throw invalid(what, `The ${what} of the holiday is missing: say what it is.`);
  if (trimmed.length > LONGEST_TEXT || /\p{Cc}|\p{Cs}/u.test(trimmed)) {
    throw invalid(
      what,
      `The ${what} of the holiday can not be shown: use up to ${LONGEST_TEXT} characters on one line.`,
    );
  }
  return trimmed;
}

function invalid(member: string, message: string): DomainError {
  return new DomainError('invalid-input', 'calendar.invalid-holiday', message, {
    pointer: `/${member}`,
    rule: 'R-WD-2',
  });
}
