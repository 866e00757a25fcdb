import { createHash } from 'node:crypto';
import { LocalDate } from '@tipstaff/kernel';
import {
  ICalCalendar,
  ICalCalendarMethod,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import { type EntryEnding, type EntryWords, type KeptEntry } from './entry-of-obligation';

/** Calendar programs are asked to look again after so long. */
const REFRESH_S = 3_600;

export interface CalendarHeading {
  readonly title: string;
  /** Words about the clock when it is not the real one. */
  readonly notice: string | null;
}

/**
 * The feed as RFC 5545 has it. A function of what is given alone: the moment it is written at stands
 * nowhere in it, so that nothing changed is byte for byte the same.
 */
export function calendarText(
  { title, notice }: CalendarHeading,
  entries: readonly KeptEntry[],
): string {
  const calendar = new ICalCalendar({
    prodId: { company: 'Tipstaff', product: 'Obligations', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
    name: escaped(title),
    ...(notice === null ? {} : { description: escaped(notice) }),
    ttl: REFRESH_S,
  });
  for (const entry of entries) addEvent(calendar, entry);
  return `${calendar.toString()}\r\n`;
}

/** The library writes name and description of a calendar as they are; text of RFC 5545 is escaped. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');
}

/**
 * One for an obligation, for ever and in every feed. Hashed, so that the reference of a case does not
 * stand in what calendar programs use as a file name.
 */
export function uidOf(obligation: string): string {
  return `${createHash('sha256').update(obligation).digest('hex').slice(0, 40)}@tipstaff`;
}

function addEvent(
  calendar: ICalCalendar,
  { obligation, day, words, status, sequence, changedAt }: KeptEntry,
): void {
  const isCancelled = status === 'cancelled';
  calendar.createEvent({
    id: uidOf(obligation),
    sequence,
    stamp: changedAt,
    lastModified: new Date(changedAt),
    allDay: true,
    start: midnight(day),
    end: midnight(LocalDate.addDays(day, 1)),
    transparency: ICalEventTransparency.TRANSPARENT,
    status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    summary: summaryOf(words),
    description: isCancelled ? endingInWords(words.ending) : words.description,
    categories: words.categories.map((name) => ({ name })),
    ...(words.url === null ? {} : { url: words.url }),
  });
}

/** Before the title, since many programs show it struck through and some show nothing else of its end. */
const prefix: Readonly<Record<EntryEnding['how'], string>> = {
  done: 'Done: ',
  'no-longer-owed': 'No longer owed: ',
  elsewhere: 'No longer in this calendar: ',
};

function summaryOf({ summary, ending }: EntryWords): string {
  return ending ? `${prefix[ending.how]}${summary}` : summary;
}

function endingInWords(ending: EntryEnding | undefined): string {
  switch (ending?.how) {
    case 'done':
      return ending.on === null ? 'Done.' : `Done on ${LocalDate.inWords(ending.on)}.`;
    case 'no-longer-owed':
      return ending.on === null
        ? 'No longer owed: what it followed from is not in the record any more.'
        : `No longer owed from ${LocalDate.inWords(ending.on)} on. It was not done.`;
    case 'elsewhere':
      return 'Still owed, but not in this calendar: it is owned by somebody else, or has no day any more.';
    case undefined:
      return 'No longer owed here: it is done, has ended, or is owned by somebody else.';
  }
}

/** The library reads the day of an all-day event in UTC. */
function midnight(day: LocalDate): Date {
  return new Date(`${day}T00:00:00Z`);
}
