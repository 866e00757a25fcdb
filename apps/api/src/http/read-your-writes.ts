import { Injectable } from '@nestjs/common';
import { EventStore } from '@tipstaff/event-store';
import { Projections } from '@tipstaff/projections';
import { invalidRequest } from './refusal';

const LONGEST_WAIT_MS = 5_000;

/** Lets whoever has written something see it in the lists, without making the write wait for them. */
@Injectable()
export class ReadYourWrites {
  constructor(
    private readonly projections: Projections,
    private readonly store: EventStore,
  ) {}

  /** Waits until the lists hold all that is recorded now. @throws DomainError `projection.behind` */
  async waitForAll(): Promise<void> {
    await this.projections.waitFor((await this.store.head()).position, LONGEST_WAIT_MS);
  }

  /**
   * @param position as a command answered it; nothing to wait for when it is not given
   * @throws DomainError `request.invalid` for a position that the record has not come to: no command
   *   can have answered it, and waiting would be in vain · `projection.behind` (503) when the lists
   *   have not come that far in 5 seconds
   */
  async waitFor(position: number | undefined): Promise<void> {
    if (position === undefined) return;
    const head = await this.store.head();
    if (position > head.position) throw beyondTheRecord(position, head.position);
    await this.projections.waitFor(position, LONGEST_WAIT_MS);
  }
}

function beyondTheRecord(position: number, last: number): Error {
  const detail = `minPosition is ${position}, and the record ends at ${last}: give a position as a command has answered it.`;
  return invalidRequest([{ in: 'query', pointer: '/minPosition', detail }]);
}
