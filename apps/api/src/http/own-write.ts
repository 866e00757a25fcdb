import { Injectable } from '@nestjs/common';
import { Projections } from '@tipstaff/event-store';

const LONGEST_WAIT_MS = 5_000;

/** Lets whoever has written something see it in the lists, without making the write wait for them. */
@Injectable()
export class OwnWrite {
  constructor(private readonly projections: Projections) {}

  /**
   * @param position as a command answered it; nothing to wait for when it is not given
   * @throws DomainError `projection.behind` (503) when the lists have not come that far in 5 seconds
   */
  async isSeen(position: number | undefined): Promise<void> {
    if (position !== undefined) await this.projections.waitFor(position, LONGEST_WAIT_MS);
  }
}
