import { type EventStore, type NewEvent, type RecordedEvent } from '@tipstaff/event-store';
import { DomainError, type LocalDate, type StreamId } from '@tipstaff/kernel';
import { type AddedHoliday, type Law, type LawSource } from '@tipstaff/law';

/** Where holidays of England and Wales are recorded; they are holidays in the United Kingdom as well. */
export const HOLIDAYS_STREAM = 'calendar:england-and-wales:holidays' as StreamId;

const HOLIDAY_ADDED = { type: 'calendar.holiday-added', schemaVersion: 1 } as const;

/** Every type of event that calendars write, each at its current schema version. */
export const calendarEventTypes = [HOLIDAY_ADDED] as const;

/** It happened, for the record, when it was learned; the day of the holiday itself is in the data. */
export function holidayAdded(holiday: AddedHoliday): NewEvent {
  const { knownOn } = holiday;
  return { ...HOLIDAY_ADDED, on: knownOn, enteredOn: knownOn, data: { ...holiday } };
}

/**
 * The holidays that the stream holds, in the order in which they were added.
 * @throws DomainError `calendar.unknown-event` for an event of a later release: to pass it over would
 *   give wrong dates in silence
 */
export function holidaysOf(events: readonly RecordedEvent[]): readonly AddedHoliday[] {
  return events.map(({ type, data }) => {
    if (type !== HOLIDAY_ADDED.type) throw unknownEvent(type);
    const { date, title, source, knownOn } = data as Record<keyof AddedHoliday, string>;
    return { date: date as LocalDate, title, source, knownOn: knownOn as LocalDate };
  });
}

function unknownEvent(type: string): DomainError {
  return new DomainError(
    'unavailable',
    'calendar.unknown-event',
    `The calendar of the record holds ${type}, which this release can not read: no date can be trusted. Run the release of Tipstaff that wrote it.`,
  );
}

/**
 * The law of this installation with the holidays of its record, looked up each time it is asked for:
 * a holiday that is added counts from the next answer on, without a restart.
 */
export class LawOfRecord implements LawSource {
  private latest: Law;

  /** @param law the rules with the shipped calendars, under the local settings */
  constructor(
    law: Law,
    private readonly store: Pick<EventStore, 'load'>,
  ) {
    this.latest = law;
  }

  /** @throws DomainError `calendar.unknown-event`, `database.unavailable` */
  async current(): Promise<Law> {
    return this.seenNow(await this.store.load(HOLIDAYS_STREAM));
  }

  /** The same by the stream as it was just loaded. @throws DomainError `calendar.unknown-event` */
  seenNow(holidays: readonly RecordedEvent[]): Law {
    const added = holidaysOf(holidays);
    // Two looks may end in the other order: the stream only grows, so the longer one is the later.
    if (added.length > this.latest.added.length) this.latest = this.latest.with(added);
    return this.latest;
  }

  /** As it is by what the stream of the holidays holds. @throws DomainError `calendar.unknown-event` */
  by(holidays: readonly RecordedEvent[]): Law {
    return this.latest.with(holidaysOf(holidays));
  }
}
