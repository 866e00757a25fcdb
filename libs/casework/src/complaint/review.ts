import { LocalDate } from '@tipstaff/kernel';
import { type Law } from '@tipstaff/law';
import { authorityOf } from '../appropriate-authority';
import { detail, type Fact } from '../fact';
import { type MilestoneRule } from '../milestone';
import { all, first, last, type Timeline, upTo } from '../timeline';
import { ruleNaming, violation } from '../timeline-rules';
import { aDate, noValue, oneOf } from '../value-rule';
import { isHandledOutsideSchedule3 } from './recording';

/** The limbs of regulation 32 (R-REV-4): any of them makes it the IOPC, none of them the LPB. */
export const reviewLimbs = {
  'lpb-is-authority': 'The local policing body is the appropriate authority',
  'senior-officer': 'It is about a senior officer',
  'criminal-or-disciplinary': {
    title: 'Criminal or disciplinary proceedings',
    hint: 'The conduct, if proved, could be criminal or justify disciplinary proceedings.',
  },
  'article-2-or-3': 'It engages Article 2 or 3 of the Convention',
  referred: 'It was referred to the Director General, or must be',
  'same-incident': 'It is about the same incident as such a complaint',
  none: 'None of them: the local policing body reviews',
} as const;

/** How an application ends that is not decided on its merits; invalid where no more was said. */
const notOnTheMerits = {
  invalid: 'Not valid',
  'out-of-time': 'Out of time',
  'no-jurisdiction': 'Not for this body to review',
  withdrawn: 'Withdrawn by the applicant',
  'no-right': 'No right of review',
};

/** Of them those that leave a body nothing to see: it never had, or has no more, a review before it. */
const NOT_ITS_OWN: readonly (string | null)[] = ['no-jurisdiction', 'withdrawn', 'no-right'];

/** The milestones that say which body reviews. */
type BodyMilestone =
  | 'review-body-decided'
  | 'authority-decided'
  | 'referred'
  | 'must-be-referred'
  | 'investigation';

type ReviewLimb = keyof typeof reviewLimbs;
type ReviewBody = 'lpb' | 'iopc';

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
  const limb = decided && isReviewLimb(decided.value) ? decided.value : null;
  if (decided && limb) {
    return { body: limb === 'none' ? 'lpb' : 'iopc', limb, because: decided };
  }
  return limbOfRecord(timeline);
}

function isReviewLimb(value: string | null): value is ReviewLimb {
  return Object.hasOwn(reviewLimbs, value ?? '');
}

/** A limb that the record shows whatever was decided; null where it shows none. */
function limbOfRecord(timeline: Timeline): RightReviewBody | null {
  const authority = last(timeline, 'authority-decided') ?? first(timeline, 'made') ?? undefined;
  const referred = timeline.facts.find(
    ({ milestone }) => milestone === 'referred' || milestone === 'must-be-referred',
  );
  const special = timeline.facts.find(
    (fact) => fact.milestone === 'investigation' && detail(fact, 'special-procedures') === 'yes',
  );
  const shown: readonly (readonly [ReviewLimb, Fact | undefined])[] = [
    ['lpb-is-authority', authorityOf(timeline) === 'local-policing-body' ? authority : undefined],
    ['referred', referred],
    ['criminal-or-disciplinary', special],
  ];
  for (const [limb, because] of shown) if (because) return { body: 'iopc', limb, because };
  return null;
}

/** The complainant has the outcome looked at: by the right body, in time, and what came of it. */
export const reviewMilestones = {
  'review-body-decided': {
    title: 'Review body decided',
    command: 'decide-review-body',
    label: 'Decide the review body',
    permission: 'complaint.decide',
    value: oneOf(reviewLimbs),
    meaning: {
      value:
        'The limb of regulation 32 that makes it the IOPC; none where the local policing body reviews.',
    },
    entry: 'api',
  },
  'review-misdirected': {
    title: 'Application for a review received by the wrong body',
    command: 'record-misdirected-review',
    label: 'Record an application that reached the wrong review body',
    permission: 'review.record',
    value: oneOf({ lpb: 'Local policing body', iopc: 'Independent Office for Police Conduct' }),
    meaning: { value: 'The body that received it.' },
    entry: 'api',
  },
  'review-forwarded': {
    title: 'Application for a review forwarded',
    command: 'forward-review',
    label: 'Forward the application to the right review body',
    permission: 'review.record',
    value: oneOf({ lpb: 'Local policing body', iopc: 'Independent Office for Police Conduct' }),
    meaning: { value: 'The body that it was forwarded to.' },
    entry: 'api',
  },
  'review-extended': {
    title: 'Time to apply for a review extended',
    command: 'extend-review-period',
    label: 'Extend the time to apply for a review',
    permission: 'review.decide',
    value: aDate,
    note: 'required',
    meaning: { value: 'The new last day.', note: 'The special circumstances.' },
    entry: 'api',
  },
  'review-requested': {
    title: 'Review requested',
    command: 'request-review',
    role: 'complainant',
    label: 'Record the request for a review',
    permission: 'review.record',
    value: oneOf({ lpb: 'Local policing body', iopc: 'Independent Office for Police Conduct' }),
  },
  'review-decided': {
    title: 'Review decided',
    command: 'decide-review',
    label: 'Decide the review',
    permission: 'review.decide',
    value: oneOf({ upheld: 'Upheld', 'not-upheld': 'Not upheld', ...notOnTheMerits }),
    meaning: {
      value:
        'Whether the outcome was reasonable and proportionate; or why the application was not decided on its merits.',
    },
  },
  reinvestigation: {
    title: 'Re-investigation directed',
    command: 'direct-reinvestigation',
    label: 'Direct a re-investigation',
    permission: 'review.record',
    value: noValue,
  },
} as const satisfies Record<string, MilestoneRule>;

export interface ReviewsState {
  readonly requested: number;
  readonly upheld: number;
  readonly notUpheld: number;
  /** Applications that ended without a decision on the merits. */
  readonly notOnMerits: number;
  /** Who reviews, as decided or as the record shows (R-REV-4); null where nothing says so. */
  readonly body: ReviewBody | null;
  /** See `isUnderReviewByPolicingBody`. */
  readonly byPolicingBody: boolean;
}

/**
 * Whether a review was requested that the local policing body decides, decided by now or not: what it
 * recommended is still to be answered. A request that was withdrawn, or went on to the IOPC, gives that
 * body nothing to see (R-DP-9).
 */
export function isUnderReviewByPolicingBody(timeline: Timeline): boolean {
  const requested = last(timeline, 'review-requested');
  if (!requested) return false;
  const decided = last(timeline, 'review-decided');
  if (decided && decided.on >= requested.on && NOT_ITS_OWN.includes(decided.value)) return false;
  const forwarded = last(timeline, 'review-forwarded');
  const went = forwarded && forwarded.on >= requested.on ? forwarded.value : requested.value;
  const right = reviewBodyFor(timeline)?.body ?? null;
  return right !== 'iopc' && (went ?? right) === 'lpb';
}

export function reviewsState(timeline: Timeline): ReviewsState {
  const decided = all(timeline, 'review-decided');
  const upheld = decided.filter(({ value }) => value === 'upheld').length;
  return {
    requested: all(timeline, 'review-requested').length,
    upheld,
    notUpheld: decided.filter(({ value }) => value === 'not-upheld').length,
    notOnMerits: decided.filter(({ value }) => Object.hasOwn(notOnTheMerits, value ?? '')).length,
    body: reviewBodyFor(timeline)?.body ?? null,
    byPolicingBody: isUnderReviewByPolicingBody(timeline),
  };
}

const NAMES: Readonly<Record<ReviewBody, string>> = {
  lpb: 'the local policing body',
  iopc: 'the IOPC',
};

/**
 * There is a right to a review of what was handled under Schedule 3 alone (R-REV-4). An application that was
 * answered by that is one all the same, and stands in the record together with the answer.
 */
const noRightOutsideSchedule3 = ruleNaming<'review-requested' | 'review-decided' | 'handling'>(
  (timeline) =>
    all(timeline, 'review-requested')
      .filter(({ on }) => isHandledOutsideSchedule3(timeline, on))
      .filter(
        ({ on }) =>
          all(timeline, 'review-decided').find((one) => one.on >= on)?.value !== 'no-right',
      )
      .map((fact) =>
        violation(
          'review-requested-outside-schedule-3',
          fact,
          'milestone',
          `"review-requested" on ${fact.on}, but the complaint was handled outside Schedule 3 then, where there is no right to a review (R-REV-4). If the complainant is dissatisfied, record it under Schedule 3 first; if the application was turned away for that, record "review-decided" as "no-right" with it.`,
        ),
      ),
);

/** What the wrong body received is forwarded (R-REV-2); it is not an application to that body. */
const atTheRightBody = ruleNaming<'review-requested' | 'review-forwarded' | BodyMilestone>(
  (timeline) =>
    all(timeline, 'review-requested').flatMap((fact) => {
      const right = reviewBodyFor(upTo(timeline, fact.on));
      const isForwarded = all(timeline, 'review-forwarded').some(({ on }) => on >= fact.on);
      if (!right || fact.value === null || fact.value === right.body || isForwarded) return [];
      return [
        violation(
          'review-requested-wrong-body',
          fact,
          'value',
          `"review-requested" on ${fact.on} names "${fact.value}", but ${NAMES[right.body]} reviews this complaint: ${right.limb}, by "${right.because.milestone}" on ${right.because.on} (R-REV-4). Record "review-misdirected" and "review-forwarded", and the request on the day it was forwarded.`,
        ),
      ];
    }),
);

/** Where the record shows a limb, it can not be decided that there is none. */
const decidedAsTheRecordShows = ruleNaming<BodyMilestone>((timeline) =>
  all(timeline, 'review-body-decided')
    .filter(({ value }) => value === 'none')
    .flatMap((fact) => {
      const shown = limbOfRecord(upTo(timeline, fact.on));
      if (!shown) return [];
      return [
        violation(
          'review-body-decided-against-record',
          fact,
          'value',
          `"review-body-decided" on ${fact.on} finds no limb of regulation 32, but "${shown.because.milestone}" on ${shown.because.on} is one: ${shown.limb}, and the IOPC reviews (R-REV-4). Decide for that limb, or correct the other fact.`,
        ),
      ];
    }),
);

/** An extension is to a later day than the one that stood (R-REV-1). */
const extendedToALaterDay = ruleNaming<'review-extended' | 'outcome-notified' | 'handling'>(
  (timeline, law) =>
    all(timeline, 'review-extended').flatMap((fact) => {
      if (fact.value === null) return [];
      const window = reviewWindows(timeline, law).findLast(({ from }) => from <= fact.on);
      const before = timeline.facts.slice(0, timeline.facts.indexOf(fact));
      const earlier = all({ facts: before }, 'review-extended').at(-1);
      const isOfWindow = earlier && window && earlier.on >= window.from;
      const current = isOfWindow ? earlier.value : (window?.lastDay ?? null);
      if (current === null || fact.value > current) return [];
      return [
        violation(
          'review-extended-not-later',
          fact,
          'value',
          `The last day to apply for a review is ${current}, and an extension is to a later one (R-REV-1): correct the day.`,
        ),
      ];
    }),
);

/** The 28 days from the day that the information about the right to a review was provided. */
export interface ReviewWindow {
  readonly notice: Fact;
  readonly from: LocalDate;
  readonly lastDay: LocalDate;
}

/** One for each notice that gave a right to a review and says when; what is not said runs nothing. */
export function reviewWindows(timeline: Timeline, law: Law): readonly ReviewWindow[] {
  return all(timeline, 'outcome-notified').flatMap((notice) => {
    const provided = detail(notice, 'review-rights-provided');
    const isRight = detail(notice, 'review-body') !== 'none';
    if (provided === null || !isRight || LocalDate.fault(provided) !== null) return [];
    const from = LocalDate.parse(provided);
    if (isHandledOutsideSchedule3(timeline, from)) return [];
    return [{ notice, from, lastDay: law.lastDay('R-REV-1', from) }];
  });
}

export const reviewRules = [
  noRightOutsideSchedule3,
  atTheRightBody,
  decidedAsTheRecordShows,
  extendedToALaterDay,
] as const;
