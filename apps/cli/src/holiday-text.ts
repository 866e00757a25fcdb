import { LocalDate } from '@tipstaff/kernel';
import { type Calendars, type Law } from '@tipstaff/law';
import { type HolidayEffect, type MovedAndTold } from './holiday-effect';
import { textTable } from './text-table';

/** @param done whether the holiday was added, or only tried out */
export function effectAsText(effect: HolidayEffect, done: boolean): readonly string[] {
  const { holiday, on, force, calendar, moved } = effect;
  const what = `${LocalDate.inWords(holiday.date)} (${holiday.title})`;
  const whose = force === null ? 'all forces' : force;
  const open = `open on ${LocalDate.inShortWords(on)}, ${whose}`;
  return [
    done
      ? `Added ${what}; known on ${LocalDate.inShortWords(holiday.knownOn)}.`
      : `If ${what} were added:`,
    `${movedInWords(moved.length, done)} (${open}; calendar ${calendar.from} to ${calendar.to}).`,
    ...(moved.length === 0 ? [] : ['', ...movedTable(moved), '']),
    ...(moved.length === 0 ? [] : [toldInWords(moved, done)]),
    ...(done ? [] : ['Nothing was changed.']),
  ];
}

function movedInWords(count: number, done: boolean): string {
  const dates = count === 1 ? '1 date' : `${count} dates`;
  return done ? `${dates} moved` : `${dates} would move`;
}

function movedTable(moved: readonly MovedAndTold[]): readonly string[] {
  return textTable(
    ['Case', 'Force', 'Obligation', 'Rule', 'Date', 'From', 'To', 'Reminded of the old one'],
    moved.map((one) => [
      one.case,
      one.force,
      one.title,
      one.rule,
      one.date === 'due' ? 'last day' : 'local target',
      one.from ?? 'not known',
      one.to ?? 'not known',
      one.reminded.map(({ recipient, on }) => `${recipient} on ${on}`).join('; '),
    ]),
  );
}

function toldInWords(moved: readonly MovedAndTold[], done: boolean): string {
  const told = moved.filter(({ reminded }) => reminded.length > 0).length;
  if (told === 0) return 'Nobody was reminded of an old date yet.';
  const which = told === 1 ? '1 of the old dates' : `${told} of the old dates`;
  return done
    ? `Reminders went out about ${which}: the worker tells the same people of a last day that moved.`
    : `Reminders went out about ${which}.`;
}

/** The holidays of a calendar, each with the day it became known; its JSON form is this object. */
export interface HolidayList {
  readonly calendar: string;
  readonly title: string;
  readonly source: string;
  readonly holidays: readonly {
    readonly date: string;
    readonly title: string;
    /** Null: known when the calendar was published. */
    readonly knownOn: string | null;
    /** Where a holiday that was added here was appointed; null: that of the calendar. */
    readonly source: string | null;
  }[];
}

export function holidayList(law: Law, name: keyof Calendars): HolidayList {
  const { id, title, source, holidays, knownLate } = law.calendars[name].version;
  const days = Object.entries(holidays).flatMap(([year, named]) =>
    Object.entries(named).map(([monthDay, called]) => {
      const date = `${year}-${monthDay}`;
      const added = law.added.find((one) => one.date === date && one.title === called);
      const knownOn = knownLate[date] ?? null;
      return { date, title: called, knownOn, source: added?.source ?? null };
    }),
  );
  return {
    calendar: id,
    title,
    source,
    holidays: days.sort((a, b) => (a.date < b.date ? -1 : 1)),
  };
}

export function holidaysAsText({ calendar, title, source, holidays }: HolidayList) {
  return [
    `${title} (calendar ${calendar})`,
    `Source: ${source}.`,
    '',
    ...textTable(
      ['Date', 'Holiday', 'Known on', 'Source'],
      holidays.map((one) => [
        LocalDate.inWords(LocalDate.parse(one.date)),
        one.title,
        one.knownOn ?? '',
        one.source ?? '',
      ]),
    ),
    '',
    'Without a day in "Known on", a holiday was known when the calendar was published.',
  ];
}
