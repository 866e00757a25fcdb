import { type EventStore, type RecordedEvent } from '@tipstaff/event-store';
import { type Law, type LawSource } from '@tipstaff/law';
import { HOLIDAYS_STREAM, holidaysOf } from './recorded-holidays';

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
    const added = holidaysOf(await this.store.load(HOLIDAYS_STREAM));
    // Two looks may end in the other order: the stream only grows, so the longer one is the later.
    if (added.length > this.latest.added.length) this.latest = this.latest.with(added);
    return this.latest;
  }

  /** As it is by what the stream of the holidays holds. @throws DomainError `calendar.unknown-event` */
  by(holidays: readonly RecordedEvent[]): Law {
    return this.latest.with(holidaysOf(holidays));
  }
}
