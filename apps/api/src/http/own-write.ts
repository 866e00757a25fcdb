import { Inject, Injectable } from '@nestjs/common';
import { DomainError } from '@tipstaff/kernel';

/** Provides a `ProjectedPosition`. */
export const PROJECTED_POSITION = Symbol('ProjectedPosition');

/** The position up to which every list and report has read the record. */
export type ProjectedPosition = () => Promise<number>;

const LOOK_EVERY_MS = 50;
const LONGEST_WAIT_MS = 5_000;

/** Lets whoever has written something see it in the lists, without making the write wait for them. */
@Injectable()
export class OwnWrite {
  constructor(@Inject(PROJECTED_POSITION) private readonly projected: ProjectedPosition) {}

  /**
   * @param position nothing to wait for when it is not given
   * @throws DomainError `projection.behind` (503) when the lists have not come that far in 5 seconds
   */
  async isSeen(position: number | undefined): Promise<void> {
    if (position === undefined) return;
    let reached = 0;
    for (let waited = 0; waited <= LONGEST_WAIT_MS; waited += LOOK_EVERY_MS) {
      reached = await this.projected();
      if (reached >= position) return;
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    }
    throw new DomainError(
      'unavailable',
      'projection.behind',
      `The lists have read the record up to position ${reached}, not yet ${position}. Try again shortly; if this stays, see /health: is the worker running?`,
      { data: { reached, asked: position } },
    );
  }
}
