import { all, type Fact, type Timeline } from '@tipstaff/casework';
import { LocalDate } from '@tipstaff/kernel';
import {
  type Contribution,
  counts,
  leftOut,
  type Metric,
  NOT_ROUNDED,
  NOTHING_LEFT_OUT,
  ONE_DECIMAL,
} from '../metric';

const READS = ['review-requested', 'review-forwarded', 'review-decided'];
const ON_THE_MERITS: readonly (string | null)[] = ['upheld', 'not-upheld'];
const COHORT = 'decided in the window';
const NOT_ON_MERITS =
  'applications that were not decided on their merits: not valid, out of time, withdrawn, without a right or for another body';

interface DecidedReview {
  readonly decided: Fact;
  /** The application that it answers; null where the record does not hold it. */
  readonly requested: Fact | null;
  /** Whoever it was last sent to by then; null where nobody said. */
  readonly body: string | null;
}

/** The decisions of a case, each with the application that it answers: the first answers the first. */
function decidedReviews(timeline: Timeline): readonly DecidedReview[] {
  const requests = all(timeline, 'review-requested');
  const forwards = all(timeline, 'review-forwarded');
  return all(timeline, 'review-decided').map((decided, index) => {
    const requested = requests[index] ?? null;
    const forwarded = forwards.findLast(
      ({ on }) => on <= decided.on && (requested === null || on >= requested.on),
    );
    return { decided, requested, body: forwarded?.value ?? requested?.value ?? null };
  });
}

function reviews(
  more: Pick<Metric, 'id' | 'unit' | 'label' | 'contract'>,
  of: (review: DecidedReview) => Contribution,
): Metric {
  return {
    ...more,
    types: ['complaint'],
    reads: READS,
    contributions: ({ timeline }) =>
      decidedReviews(timeline).map((review) => {
        const { decided, body } = review;
        const counted = ON_THE_MERITS.includes(decided.value)
          ? of(review)
          : leftOut(decided.on, 'not-on-merits');
        return { ...counted, unit: String(decided.number), parts: { body } };
      }),
  };
}

export const reviewsUpheldShare = reviews(
  {
    id: 'reviews-upheld-share',
    unit: 'percent',
    label: () => 'Reviews decided, share upheld',
    contract: () => ({
      unit: 'review',
      cohort: COHORT,
      numerator: 'reviews of the cohort that were upheld',
      denominator: 'every review of the cohort',
      leftOut: NOT_ON_MERITS,
      rounding: ONE_DECIMAL,
    }),
  },
  ({ decided }) => counts(decided.on, { counted: decided.value === 'upheld' }),
);

export const reviewDays = reviews(
  {
    id: 'review-days',
    unit: 'calendar-days',
    label: () => 'Days to decide a review (average in calendar days)',
    contract: () => ({
      unit: 'review',
      cohort: COHORT,
      numerator:
        'calendar days after the day it was asked for, up to and including the day decided',
      denominator: 'every review of the cohort',
      leftOut: `${NOT_ON_MERITS}; those of which the record does not hold the application, or holds it after the decision`,
      rounding: 'to whole days, halves up',
    }),
  },
  ({ decided, requested }) => {
    if (requested === null) return leftOut(decided.on, 'request-unknown');
    const amount = LocalDate.daysBetween(requested.on, decided.on);
    return amount < 0 ? leftOut(decided.on, 'dates-out-of-order') : counts(decided.on, { amount });
  },
);

export const reinvestigationsDirected: Metric = {
  id: 'reinvestigations-directed',
  unit: 'count',
  types: ['complaint'],
  reads: [...READS, 'reinvestigation'],
  label: () => 'Re-investigations directed',
  contract: () => ({
    unit: 're-investigation',
    cohort: 'directed in the window',
    numerator: 'every one of the cohort, by the body whose review came last before it',
    denominator: null,
    leftOut: NOTHING_LEFT_OUT,
    rounding: NOT_ROUNDED,
  }),
  contributions: ({ timeline }) =>
    all(timeline, 'reinvestigation').map((directed) => {
      const review = decidedReviews(timeline).findLast(({ decided }) => decided.on <= directed.on);
      const parts = { body: review?.body ?? null };
      return counts(directed.on, { unit: String(directed.number), parts });
    }),
};
