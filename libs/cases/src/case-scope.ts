import { type Actor, mayOver } from '@tipstaff/access';
import {
  type CaseEvent,
  type CaseRef,
  isOfPolicingBody,
  isUnderReviewByPolicingBody,
  timelineOf,
} from '@tipstaff/casework';

/** What the asker may over the case that has this history, or over one that is still to be. */
export function mayOverCase(
  asker: Pick<Actor, 'reaches' | 'scopesOver'>,
  { force }: CaseRef,
  history: readonly CaseEvent[],
  isBegunForBody = false,
): Actor['may'] {
  return mayOver(asker, force, {
    isUnderReview: isUnderReviewByPolicingBody(timelineOf(history)),
    isOfPolicingBody: history.length === 0 ? isBegunForBody : isOfPolicingBody(history),
  });
}
