import { echoed } from './sentence';
import { DomainError } from './domain-error';
import { LocalDate } from './local-date';

/** A moment in UTC, `2024-09-30T08:00:00.000Z`; text order is time order. */
export type Instant = string & { readonly __brand: 'Instant' };

const ISO_WITH_OFFSET = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

const londonParts = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

const HOUR = 3_600_000;
const MOST_HOURS = 5_000;
/** Hour since 1970 -> how far London is ahead of UTC in it, which no hour changes half-way. */
const ahead = new Map<number, number>();

/** The wall clock in Europe/London, as an ISO text of it. */
function londonWall(instant: Instant): string {
  const millis = Date.parse(instant);
  const hour = Math.floor(millis / HOUR);
  let offset = ahead.get(hour);
  if (offset === undefined) {
    offset = wallMillis(hour * HOUR) - hour * HOUR;
    if (ahead.size >= MOST_HOURS) ahead.clear();
    ahead.set(hour, offset);
  }
  return new Date(millis + offset).toISOString();
}

/** Asking for the zone is slow, and a page can have two hundred moments of one hour. */
function wallMillis(millis: number): number {
  const fields: Record<string, string> = {};
  for (const { type, value } of londonParts.formatToParts(new Date(millis))) fields[type] = value;
  const { year = '', month, day, hour, minute } = fields;
  return Date.parse(`${year.padStart(4, '0')}-${month}-${day}T${hour}:${minute}:00.000Z`);
}

function fault(text: string): string | null {
  if (!ISO_WITH_OFFSET.test(text)) {
    return `"${echoed(text)}" is not a moment in time: write it as 2024-09-30T08:00:00Z.`;
  }
  const dayFault = LocalDate.fault(text.slice(0, 10));
  if (dayFault !== null) return dayFault;
  return Number.isNaN(Date.parse(text)) ? `"${text}" has a time of day that does not exist.` : null;
}

export const Instant = {
  /**
   * Reads an ISO 8601 moment with an offset (`Z` or `+01:00`).
   * @throws DomainError `instant.invalid` when it is not one, or names a day that does not exist.
   */
  parse(text: string): Instant {
    const why = fault(text);
    if (why !== null) throw new DomainError('invalid-input', 'instant.invalid', why);
    return Instant.fromMillis(Date.parse(text));
  },

  /** Why the text is not a moment, in words; null when it is one. */
  fault,

  /** From milliseconds since 1970 (UTC). */
  fromMillis(millis: number): Instant {
    return new Date(millis).toISOString() as Instant;
  },

  /** Milliseconds since 1970 (UTC). */
  toMillis(instant: Instant): number {
    return Date.parse(instant);
  },

  plusMillis(instant: Instant, millis: number): Instant {
    return Instant.fromMillis(Instant.toMillis(instant) + millis);
  },

  /** The civil day in Europe/London at that moment (R-TIME-1): 23:30Z on 30 June is 1 July. */
  londonDate(instant: Instant): LocalDate {
    return londonWall(instant).slice(0, 10) as LocalDate;
  },

  /** The first moment of a civil day in Europe/London: that of 1 July is 23:00Z on 30 June. */
  startOfLondonDay(day: LocalDate): Instant {
    const midnight = `${day}T00:00:00.000Z` as Instant;
    // No clock change is at midnight: London is on time, or an hour ahead.
    return Instant.londonTime(midnight) === '00:00'
      ? midnight
      : Instant.plusMillis(midnight, -3_600_000);
  },

  /**
   * The moment at which the wall clock in Europe/London shows a day and `HH:MM`: of the hour that comes twice the
   * first.
   * @throws DomainError `instant.invalid` where it never does: no such time, or the hour that is left out
   */
  atLondonTime(day: LocalDate, time: string): Instant {
    const midnight = Instant.toMillis(`${day}T00:00:00.000Z` as Instant);
    const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time) ?? [];
    const wall = midnight + (Number(hours) * 60 + Number(minutes)) * 60_000;
    const found = [3_600_000, 0].flatMap((ahead) => {
      if (hours === undefined) return [];
      const moment = Instant.fromMillis(wall - ahead);
      const isIt = Instant.londonDate(moment) === day && Instant.londonTime(moment) === time;
      return isIt ? [moment] : [];
    });
    const [first] = found;
    if (first !== undefined) return first;
    throw new DomainError(
      'invalid-input',
      'instant.invalid',
      `"${day} ${time}" is no time of day in London: write it as 10:00.`,
    );
  },

  /** The wall clock in Europe/London at that moment, `HH:MM`. */
  londonTime(instant: Instant): string {
    return londonWall(instant).slice(11, 16);
  },
};
