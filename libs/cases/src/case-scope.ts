import { type Actor, mayOver } from '@tipstaff/access';
import {
  type CaseEvent,
  type CaseRef,
  isUnderReviewByPolicingBody,
  timelineOf,
} from '@tipstaff/casework';

/** What the asker may over the case that has this history, or over one that is still to be. */
export function mayOverCase(
  asker: Pick<Actor, 'reaches' | 'scopeOver'>,
  { force }: CaseRef,
  history: readonly CaseEvent[],
): Actor['may'] {
  return mayOver(asker, force, isUnderReviewByPolicingBody(timelineOf(history)));
}
