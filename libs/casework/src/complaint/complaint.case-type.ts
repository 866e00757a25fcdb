import { type CaseRef, LocalDate } from '@tipstaff/kernel';
import { type Law } from '@tipstaff/law';
import { authorityOf } from '../appropriate-authority';
import { type CaseState, defineCaseType } from '../case-type';
import { chapter13Regime, chapter13Rules } from '../chapter-13/chapter-13-rules';
import { chapter13Milestones } from '../chapter-13/chapter-13-milestones';
import { chapter13Obligations } from '../chapter-13/period-reports';
import { deducedOfInvestigation, witnessMilestones } from '../investigation';
import { peopleOf } from '../conduct/conduct-duties';
import { appliesTo } from '../governing-day';
import { type MilestoneRule } from '../milestone';
import { noticeMilestones, representationsAwaited } from '../notice-of-investigation';
import { modeDecided, referralMilestones } from '../referral-milestones';
import { deemedServiceFaults } from '../service-of-documents';
import { type Obligation, withDeduced } from '../obligation/obligation';
import { endedBy, periodObligation } from '../obligation/period-obligation';
import { suspendedSpans } from '../suspension';
import { first, type Timeline } from '../timeline';
import { ruleNaming, rulesFor } from '../timeline-rules';
import {
  allegationMilestones,
  allegationRules,
  allegationsOf,
  type AllegationState,
} from './allegations';
import { chapter13Doubts } from '../chapter-13/chapter-13-doubts';
import { complaintDoubts } from './complaint-doubts';
import {
  progressMilestones,
  type Route,
  routeMilestones,
  routeOf,
  updatesOwed,
} from './investigating';
import {
  learningMilestones,
  learningState,
  type LearningState,
  finalisedWithoutHandling,
  outcomeMilestones,
  outcomeNoticeOwed,
  type ReviewRightsState,
  reopenings,
  reviewRightsState,
  standingFinalisation,
} from './outcome';
import { heldByPolicingBody } from './policing-body-duties';
import {
  recommendationMilestones,
  recommendationRules,
  recommendationsOf,
  type RecommendationState,
  responsesOwed,
} from './recommendations';
import {
  deducedOfHandling,
  handlingOn,
  isHandledOutsideSchedule3,
  recordingMilestones,
  recordingRules,
  type RecordingState,
  recordingState,
} from './recording';
import { referralOwed, type ReferralState, referralState } from './referral';
import { reviewMilestones, reviewRules, type ReviewsState, reviewsState } from './review';
import { reviewAwaited } from './review-obligations';
import { reviewsOwed } from './review-of-body';
import {
  suspensionMilestones,
  suspensionRules,
  type SuspensionState,
  suspensionState,
} from './suspension';
import { type Vocabularies } from '../vocabulary/vocabularies';
import { suspensionOwed } from './suspension-obligations';
import {
  withdrawalMilestones,
  withdrawalOwed,
  withdrawalRules,
  type WithdrawalState,
  withdrawalState,
} from './withdrawal';

export { handlingOn, standingFinalisation };

/** What can happen to a complaint, in the field's words (docs/glossary.md). */
const complaintMilestones = {
  ...recordingMilestones,
  ...allegationMilestones,
  ...referralMilestones('complaint.decide', 'complaint'),
  'mode-decided': modeDecided('complaint.record'),
  ...routeMilestones,
  ...suspensionMilestones,
  ...progressMilestones,
  ...noticeMilestones('complaint.record', 'officer-complained-about'),
  ...witnessMilestones('complaint.record'),
  ...chapter13Milestones,
  ...withdrawalMilestones,
  ...outcomeMilestones,
  ...learningMilestones,
  ...reviewMilestones,
  ...recommendationMilestones,
} as const satisfies Record<string, MilestoneRule>;

export type ComplaintMilestone = keyof typeof complaintMilestones;

interface Common extends CaseState, RecordingState {
  readonly madeOn: LocalDate;
  readonly loggedOn: LocalDate | null;
  readonly route: Route | null;
  readonly allegations: readonly AllegationState[];
  readonly referral: ReferralState | null;
  readonly suspension: SuspensionState | null;
  readonly withdrawal: WithdrawalState | null;
  readonly learning: LearningState;
  readonly reviewRights: ReviewRightsState | null;
  readonly reviews: ReviewsState;
  readonly recommendations: readonly RecommendationState[];
}

/** A complaint is open, suspended or finalised; what opens it again is in `reopenings`. */
export type ComplaintState =
  | (Common & { readonly status: 'open'; readonly reopenedOn: LocalDate | null })
  | (Common & { readonly status: 'suspended'; readonly suspendedOn: LocalDate })
  | (Common & {
      readonly status: 'finalised';
      readonly finalisedOn: LocalDate;
      readonly outcome: string;
    });

function state(
  timeline: Timeline<ComplaintMilestone>,
  vocabularies?: Vocabularies,
): ComplaintState {
  const opened = first(timeline, 'made') ?? timeline.facts[0];
  const common = {
    madeOn: opened?.on,
    loggedOn: first(timeline, 'logged')?.on ?? null,
    ...recordingState(timeline),
    route: routeOf(timeline),
    allegations: allegationsOf(timeline, vocabularies),
    referral: referralState(timeline),
    suspension: suspensionState(timeline),
    withdrawal: withdrawalState(timeline),
    learning: learningState(timeline),
    reviewRights: reviewRightsState(timeline),
    reviews: reviewsState(timeline),
    recommendations: recommendationsOf(timeline),
  } as Omit<Common, 'status'>;
  const finalised = standingFinalisation(timeline);
  if (finalised) {
    const outcome = finalised.value ?? '';
    return { ...common, status: 'finalised', finalisedOn: finalised.on, outcome };
  }
  const suspended = suspendedSpans(timeline).at(-1);
  if (suspended?.resumedOn === null) {
    return { ...common, status: 'suspended', suspendedOn: suspended.suspendedOn };
  }
  return { ...common, status: 'open', reopenedOn: reopenings(timeline).at(-1)?.on ?? null };
}

const must = rulesFor<ComplaintMilestone>();

export const complaint = defineCaseType<'complaint', ComplaintMilestone, ComplaintState>({
  type: 'complaint',
  place: 1,
  title: 'Complaint',
  opensWith: 'made',
  milestones: complaintMilestones,
  stages: [
    {
      title: 'Recording and first contact',
      milestones: [
        ...(['made', 'logged', 'contacted', 'contact-not-required', 'allegation'] as const),
        ...(['must-be-referred', 'referred', 'record-copied', 'complaint-copied'] as const),
      ],
    },
    {
      title: 'Handling and investigation',
      milestones: [
        ...(['handling', 'investigation', 'otherwise-than-by-investigation'] as const),
        ...(['authority-decided', 'mode-decided', 'earlier-matter'] as const),
        ...(['director-general-directed', 'information-withheld'] as const),
        ...(['allegation-recategorised', 'allegation-withdrawn', 'notice'] as const),
        ...(['representations', 'witness-named', 'update', 'suspended'] as const),
        ...(['suspension-notified', 'suspension-reviewed', 'proceedings-concluded'] as const),
        ...(['resumption-letter', 'resumption-answer', 'public-interest-decision'] as const),
        ...(['resumed', 'chapter-13', 'chapter-13-withheld', 'chapter-13-drafted'] as const),
        ...(['chapter-13-delivered', 'chapter-13-acknowledged', 'chapter-13-received'] as const),
        ...(['investigation-completed', 'withdrawal-recorded', 'withdrawal-notified'] as const),
      ],
    },
    {
      title: 'Outcome',
      milestones: ['finalised', 'allegation-decision', 'outcome-notified', 'learning'],
    },
    {
      title: 'Review and recommendations',
      isBesideTheOneBefore: true,
      milestones: [
        ...(['review-requested', 'review-body-decided', 'review-misdirected'] as const),
        ...(['review-forwarded', 'review-extended', 'review-decided', 'reinvestigation'] as const),
        ...(['review-recommendation', 'iopc-recommendation', 'recommendation-response'] as const),
        ...(['recommendation-extended', 'judicial-review-started'] as const),
        ...(['judicial-review-ended', 'response-published'] as const),
      ],
    },
  ],
  states: ['open', 'suspended', 'finalised'],
  readPermission: 'case.read',
  allocatable: true,
  restrictable: true,
  handles: { 'case-list': 'follows', obligations: 'follows', figures: 'follows' },
  regime: chapter13Regime,
  rules: [
    must.opensWith('made', 'The complaint was never made'),
    must.onlyOnce('logged', 'contact-not-required'),
    ...recordingRules,
    ...allegationRules,
    must.needs('mode-decided', 'referred'),
    must.needs('representations', 'notice'),
    ruleNaming<ComplaintMilestone>((timeline) =>
      deemedServiceFaults(timeline, first(timeline, 'made'), 'complaints'),
    ),
    must.needs('otherwise-than-by-investigation', 'handling'),
    must.suspensionsNest('suspended', 'resumed'),
    must.needs('proceedings-concluded', 'suspended'),
    must.needs('resumption-letter', 'suspended'),
    must.needs('resumption-answer', 'suspended'),
    must.needs('public-interest-decision', 'resumption-answer', 'resumption-letter'),
    ...suspensionRules,
    ...chapter13Rules({
      opensInvestigation: ['investigation', 'reinvestigation'],
      isOutsideSchedule3: (timeline: Timeline<'handling'>, day) =>
        isHandledOutsideSchedule3(timeline, day),
    }),
    must.needs('investigation-completed', 'investigation', 'reinvestigation'),
    must.againOnlyAfter('investigation-completed', 'investigation', 'reinvestigation'),
    must.needs('withdrawal-recorded', 'withdrawal-received'),
    must.needs('withdrawal-notified', 'withdrawal-received'),
    ...withdrawalRules,
    must.againOnlyAfter('finalised', 'reinvestigation', 'handling', 'investigation'),
    must.needs('outcome-notified', 'finalised'),
    must.needs('review-extended', 'outcome-notified'),
    must.answers('review-forwarded', 'review-misdirected'),
    ...reviewRules,
    must.answers('review-decided', 'review-requested'),
    must.needs('review-recommendation', 'review-requested'),
    ...recommendationRules,
    must.needs('reinvestigation', 'finalised', 'investigation-completed', 'review-decided'),
  ],
  doubts: [...complaintDoubts, ...chapter13Doubts],
  state,
  notes: (timeline) => [
    ...deducedOfInvestigation(timeline),
    ...deducedOfHandling(timeline),
    ...finalisedWithoutHandling(timeline),
  ],
  dependsOn: ['policing-body'],
  obligations: (ref, timeline, law, context) =>
    heldByPolicingBody(
      [
        ...logAndContactOwed(ref, timeline, law),
        ...updatesOwed(ref, timeline, law),
        ...referralOwed(ref, timeline, law),
        ...representationsOfOfficers(ref, timeline, law),
        // These three are of what is under Schedule 3, or say what follows from that.
        ...withDeduced(
          [
            ...reportsOwed(ref, timeline, law),
            ...outcomeNoticeOwed(ref, timeline, law),
            ...reviewAwaited(ref, timeline, law),
          ],
          deducedOfHandling(timeline),
        ),
        ...suspensionOwed(ref, timeline, law),
        ...withdrawalOwed(ref, timeline, law),
        ...responsesOwed(ref, timeline, law),
        ...reviewsOwed(ref, timeline, law),
      ],
      authorityOf(timeline),
      context,
    ),
});

/**
 * R-PM-2 and R-PM-3, from the day the complaint was made. Contact is no longer owed once it is not
 * required or the complaint was finalised; logging is owed whatever became of the complaint.
 */
function logAndContactOwed(
  ref: CaseRef,
  timeline: Timeline<ComplaintMilestone>,
  law: Law,
): readonly Obligation[] {
  const made = first(timeline, 'made');
  if (!made) return [];
  const logged = first(timeline, 'logged');
  const [contactEnd] = [
    endedBy(first(timeline, 'contacted'), 'discharged'),
    endedBy(first(timeline, 'contact-not-required'), 'lapsed'),
    endedBy(first(timeline, 'finalised'), 'lapsed'),
  ]
    .filter((end) => end !== null)
    .sort((a, b) => LocalDate.daysBetween(b.fact.on, a.fact.on));
  const ends = { 'R-PM-2': endedBy(logged, 'discharged'), 'R-PM-3': contactEnd ?? null };
  return (['R-PM-2', 'R-PM-3'] as const)
    .filter((rule) => law.applies(rule, made.on))
    .map((rule) =>
      periodObligation({ ref, rule, key: made.on, start: made, end: ends[rule], law }),
    );
}

/** Those who had notice of investigation, which special procedures ask for (R-CON-2). */
function representationsOfOfficers(
  ref: CaseRef,
  timeline: Timeline<ComplaintMilestone>,
  law: Law,
): readonly Obligation[] {
  const made = first(timeline, 'made');
  if (!made || !appliesTo(law, 'R-CON-2', timeline, made)) return [];
  return peopleOf(timeline, 'notice').flatMap((officer) =>
    representationsAwaited(ref, timeline, officer, law),
  );
}

function reportsOwed(
  ref: CaseRef,
  timeline: Timeline<ComplaintMilestone>,
  law: Law,
): readonly Obligation[] {
  const made = first(timeline, 'made');
  if (!made) return [];
  // Regulation 13 is about investigations under Schedule 3 (R-C13-1, R-LOG-2).
  const underSchedule3 = (day: LocalDate): boolean => !isHandledOutsideSchedule3(timeline, day);
  return chapter13Obligations(ref, timeline, made, 'R-C13-2', law, underSchedule3);
}
