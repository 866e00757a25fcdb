import { Injectable } from '@nestjs/common';
import { refuseUnknownForce } from '@tipstaff/cases';
import { EventStore } from '@tipstaff/event-store';

/** Tells a force that owes nothing from one that nobody knows, most likely a slip of the pen. */
@Injectable()
export class KnownForce {
  constructor(private readonly store: EventStore) {}

  /**
   * To be asked where an answer is empty: whatever lists something of a force knows it. A restricted case
   * makes a force known as well: that is no news to those who work for it. The log is asked, which is never
   * behind: a list may not have heard of a force that the record knows.
   * @throws DomainError `record.unknown-force` (404) where the record holds no case of the force
   */
  async refuseUnknown(force: string): Promise<void> {
    await refuseUnknownForce(this.store, force);
  }
}
