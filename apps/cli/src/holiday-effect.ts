import { LocalDate, plural } from '@tipstaff/kernel';
import {
  type AddedHoliday,
  type Calendars,
  type HolidayAsked,
  type Law,
  newHoliday,
} from '@tipstaff/law';
import { type MovedDate, ObligationRegister, rehearse } from '@tipstaff/projections';
import { ReminderLog, type SentReminder } from '@tipstaff/reminders';
import { type OpenReadModels } from './open-record';
import { textTable } from './terminal';

/** A date that moves, and who was told of the old one. */
interface MovedAndTold extends MovedDate {
  readonly reminded: readonly Pick<SentReminder, 'recipient' | 'rung' | 'on' | 'sentAt'>[];
}

/** What a holiday does to the open dates; its JSON form is this object. */
interface HolidayEffect {
  readonly holiday: AddedHoliday;
  /** The day as of which dates are open. */
  readonly on: LocalDate;
  /** Null: all forces. */
  readonly force: string | null;
  readonly calendar: { readonly from: string; readonly to: string };
  readonly moved: readonly MovedAndTold[];
}

/**
 * Tries the holiday out; nothing is written. The lists must hold the whole record.
 * @throws DomainError what `newHoliday` throws
 */
export async function effectOf(
  { store, pool, law, readModels }: OpenReadModels,
  asked: HolidayAsked,
  force: string | null,
): Promise<HolidayEffect> {
  const holiday = newHoliday(law.calendar.version, asked);
  const more = law.with([...law.added, holiday]);
  const on = asked.today;
  const moved = await rehearse(store, new ObligationRegister(pool, law, readModels), {
    law: more,
    on,
    force,
  });
  const ids = [...new Set(moved.map(({ obligation }) => obligation))];
  const sent = await new ReminderLog(pool).sentAbout(ids);
  return {
    holiday,
    on,
    force,
    calendar: { from: law.calendar.version.id, to: more.calendar.version.id },
    moved: moved.map((one) => ({ ...one, reminded: toldOf(one, sent) })),
  };
}

/** A local target is named in the reminders of a report that is owed already. */
function toldOf(moved: MovedDate, sent: readonly SentReminder[]): MovedAndTold['reminded'] {
  const about = moved.date === 'due' ? moved.from : moved.arose;
  return sent
    .filter((one) => one.obligation === moved.obligation && one.aboutOn === about)
    .filter(({ on }) => moved.date === 'due' || on >= moved.arose)
    .map(({ recipient, rung, on, sentAt }) => ({ recipient, rung, on, sentAt }));
}

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
  const dates = plural(count, 'date');
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
  const which = `${told} of the old dates`;
  return done
    ? `Reminders went out about ${which}: the worker tells the same people of a last day that moved.`
    : `Reminders went out about ${which}.`;
}

/** The holidays of a calendar, each with the day it became known; its JSON form is this object. */
interface HolidayList {
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
