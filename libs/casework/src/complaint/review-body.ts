import { detail, type Fact } from '../fact';
import { last, type Timeline } from '../timeline';

/** The limbs of regulation 32 (R-REV-4): any of them makes it the IOPC, none of them the LPB. */
export const reviewLimbs = [
  'lpb-is-authority',
  'senior-officer',
  'criminal-or-disciplinary',
  'article-2-or-3',
  'referred',
  'same-incident',
  'none',
] as const;

/** The milestones that say which body reviews. */
export type BodyMilestone =
  'review-body-decided' | 'authority-decided' | 'referred' | 'must-be-referred' | 'investigation';

type ReviewLimb = (typeof reviewLimbs)[number];
export type ReviewBody = 'lpb' | 'iopc';

export interface RightReviewBody {
  readonly body: ReviewBody;
  readonly limb: ReviewLimb;
  /** What it follows from: the decision, or what the record says of itself. */
  readonly because: Fact;
}

/**
 * Who reviews, by the facts of a timeline: as last decided, or else as the record shows of itself. Null
 * where neither says anything: then nobody is held to be wrong.
 */
export function reviewBodyFor(timeline: Timeline): RightReviewBody | null {
  const decided = last(timeline, 'review-body-decided');
  const limb = reviewLimbs.find((one) => one === decided?.value);
  if (decided && limb) {
    return { body: limb === 'none' ? 'lpb' : 'iopc', limb, because: decided };
  }
  return limbOfRecord(timeline);
}

/** A limb that the record shows whatever was decided; null where it shows none. */
export function limbOfRecord(timeline: Timeline): RightReviewBody | null {
  const authority = last(timeline, 'authority-decided');
  const referred = timeline.facts.find(
    ({ milestone }) => milestone === 'referred' || milestone === 'must-be-referred',
  );
  const special = timeline.facts.find(
    (fact) => fact.milestone === 'investigation' && detail(fact, 'special-procedures') === 'yes',
  );
  const shown: readonly (readonly [ReviewLimb, Fact | undefined])[] = [
    ['lpb-is-authority', authority?.value === 'local-policing-body' ? authority : undefined],
    ['referred', referred],
    ['criminal-or-disciplinary', special],
  ];
  for (const [limb, because] of shown) if (because) return { body: 'iopc', limb, because };
  return null;
}
