import { type LocalDate } from '@tipstaff/kernel';

/** A calendar as it was known at one time. A new holiday is a new version, never an edit. */
export interface CalendarVersion {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  /** The years for which the holidays are known; beyond them nothing is assumed. */
  readonly firstYear: number;
  readonly lastYear: number;
  /** Year -> `MM-DD` -> name of the holiday. */
  readonly holidays: Readonly<Record<number, Readonly<Record<string, string>>>>;
  /** Holidays appointed after the calendar was published: day -> the day it became known. */
  readonly knownLate: Readonly<Record<string, string>>;
}

/** The calendar as people knew it at the end of a day: without the holidays appointed later. */
export function asKnownOn(version: CalendarVersion, day: LocalDate): CalendarVersion {
  const unknown = Object.entries(version.knownLate)
    .filter(([, knownOn]) => knownOn > day)
    .map(([date]) => date);
  if (unknown.length === 0) return version;
  return {
    ...version,
    id: `${version.id}@${day}`,
    holidays: Object.fromEntries(
      Object.entries(version.holidays).map(([year, days]) => [
        year,
        Object.fromEntries(
          Object.entries(days).filter(([monthDay]) => !unknown.includes(`${year}-${monthDay}`)),
        ),
      ]),
    ),
  };
}
