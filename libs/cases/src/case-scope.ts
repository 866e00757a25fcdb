import { type Actor, mayOver } from '@tipstaff/access';
import { type CaseEvent, isUnderReviewByPolicingBody, timelineOf } from '@tipstaff/casework';
import { type CaseRef } from '@tipstaff/kernel';

/** What the asker may over the case that has this history, or over one that is still to be. */
export function mayOverCase(
  asker: Pick<Actor, 'reaches' | 'scopeOver'>,
  { force }: CaseRef,
  history: readonly CaseEvent[],
): Actor['may'] {
  return mayOver(asker, force, isUnderReviewByPolicingBody(timelineOf(history)));
}
