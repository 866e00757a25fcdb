import { Injectable } from '@nestjs/common';
import { refuseUnknownForce } from '@tipstaff/cases';
import { everythingReader } from '@tipstaff/casework';
import { EventStore } from '@tipstaff/event-store';
import { CaseList } from '@tipstaff/projections';

/** Tells a force that owes nothing from one that nobody knows, most likely a slip of the pen. */
@Injectable()
export class KnownForce {
  constructor(
    private readonly list: CaseList,
    private readonly store: EventStore,
  ) {}

  /**
   * To be asked where an answer is empty: whatever lists something of a force knows it. A restricted case
   * makes a force known as well: that is no news to those who work for it.
   * @throws DomainError `record.unknown-force` (404) where the record holds no case of the force
   */
  async refuseUnknown(force: string): Promise<void> {
    const { cases } = await this.list.list(everythingReader, { force }, { limit: 1 });
    if (cases.length === 0) await refuseUnknownForce(this.store, force);
  }
}
