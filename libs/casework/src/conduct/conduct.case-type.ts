import { chapter13Doubts } from '../chapter-13/chapter-13-doubts';
import { type LocalDate } from '@tipstaff/kernel';
import { type CaseState, defineCaseType } from '../case-type';
import { chapter13Milestones, reportSent } from '../chapter-13/chapter-13-milestones';
import {
  chapter13Regime,
  type Chapter13RuleMilestone,
  chapter13Rules,
} from '../chapter-13/chapter-13-rules';
import { chapter13Obligations } from '../chapter-13/period-reports';
import { reportWithheld } from '../chapter-13/report-recipients';
import { governingMilestones } from '../governing-day';
import { deducedOfInvestigation, witnessMilestones } from '../investigation';
import { type MilestoneRule } from '../milestone';
import { noticeMilestones } from '../notice-of-investigation';
import { modeDecided, referralGrounds, referralMilestones } from '../referral-milestones';
import { deemedServiceFaults } from '../service-of-documents';
import { suspendedSpans } from '../suspension';
import { first, last, type Timeline } from '../timeline';
import { ruleNaming, rulesFor, type TimelineRule } from '../timeline-rules';
import { maybeOneOf, noValue, oneOf } from '../value-rule';
import {
  criminalProceedingsMilestones,
  freshDeterminationOwed,
  suspensionFields,
} from './criminal-proceedings';
import { interviewMilestones, interviewsOwed } from './interviews';
import { informedMilestones, keptInformed } from './kept-informed';
import { learningMilestones } from './learning';
import {
  officersSuspended,
  officerSuspensionMilestones,
  officerSuspensionsFollow,
  suspensionReviewsOwed,
} from './officer-suspension';
import { unitOfOfficer } from '../unit/unit-spans';
import { officerDuties, officerMilestones, proceedingsNeedACase } from './officers';
import { investigatedAsDecided, referralOwed } from './referral';

const recordedAs = { 'schedule-3': 'Under Schedule 3', 'outside-schedule-3': 'Outside Schedule 3' };
const outcomes = {
  'case-to-answer': 'Case to answer',
  'no-case-to-answer': 'No case to answer',
  'reflective-practice': 'Reflective practice review process',
  'no-further-action': 'No further action',
};

/** What the sources give for conduct and, where they record it, for DSI matters as well. */
export const matterValues = { recordedAs, outcomes };

/** What can happen to a conduct matter. A form that is not stated is the force's own: local. */
const referral = referralMilestones('conduct.decide', 'matter');

export const conductMilestones = {
  'came-to-attention': {
    title: 'Came to attention',
    command: 'receive',
    role: 'officer-subject',
    fields: { unit: unitOfOfficer },
    label: 'Record that the matter came to attention',
    permission: 'conduct.record',
    value: noValue,
  },
  recorded: {
    title: 'Recorded',
    command: 'record-matter',
    role: 'officer-subject',
    label: 'Record the matter',
    permission: 'conduct.record',
    value: oneOf(recordedAs),
  },
  severity: {
    title: 'Severity assessed',
    command: 'assess-severity',
    role: 'officer-subject',
    label: 'Assess the severity',
    permission: 'conduct.decide',
    value: oneOf({
      misconduct: 'Misconduct',
      'gross-misconduct': 'Gross misconduct',
      neither: 'Neither of them',
    }),
  },
  ...noticeMilestones('conduct.record', 'officer-subject'),
  investigation: {
    title: 'Investigation',
    command: 'decide-investigation',
    role: 'officer-subject',
    label: 'Decide to investigate',
    permission: 'conduct.decide',
    value: maybeOneOf({
      local: { title: 'Local', hint: 'By the force, on its own behalf.' },
      directed: {
        title: 'Directed',
        hint: 'By the force, under the direction of the Director General.',
      },
      independent: { title: 'Independent', hint: 'By the Director General.' },
    }),
  },
  suspended: {
    title: 'Suspended',
    command: 'suspend',
    label: 'Suspend the investigation',
    permission: 'conduct.decide',
    value: maybeOneOf({
      'sub-judice': {
        title: 'Sub judice',
        hint: 'It would prejudice criminal or other proceedings.',
      },
      other: 'Other',
    }),
    fields: suspensionFields,
  },
  resumed: {
    title: 'Resumed',
    command: 'resume',
    label: 'Resume the investigation',
    permission: 'conduct.decide',
    value: noValue,
  },
  'chapter-13': reportSent('Timeliness report sent', 'Send the timeliness report'),
  'chapter-13-withheld': reportWithheld,
  ...chapter13Milestones,
  ...governingMilestones('conduct.decide'),
  ...referral,
  referred: {
    ...referral.referred,
    fields: { grounds: { title: 'The grounds of the referral', value: referralGrounds } },
  },
  'mode-decided': modeDecided('conduct.record'),
  ...officerMilestones,
  ...interviewMilestones,
  ...witnessMilestones('conduct.record'),
  ...officerSuspensionMilestones,
  ...criminalProceedingsMilestones,
  ...informedMilestones,
  ...learningMilestones,
  'investigation-completed': {
    title: 'Investigation completed',
    command: 'complete-investigation',
    role: 'officer-subject',
    label: 'Complete the investigation',
    permission: 'conduct.record',
    value: noValue,
  },
  finalised: {
    title: 'Finalised',
    command: 'finalise',
    role: 'officer-subject',
    label: 'Finalise the matter',
    permission: 'conduct.decide',
    value: oneOf(outcomes),
  },
} as const satisfies Record<string, MilestoneRule>;

export type ConductMilestone = keyof typeof conductMilestones;

interface Common extends CaseState {
  readonly cameToAttentionOn: LocalDate;
  readonly recordedAs: string | null;
  readonly severity: string | null;
  readonly referredOn: LocalDate | null;
  /** As the Director General last decided it (R-REF-4). */
  readonly mode: string | null;
  /** How many officers are suspended from duty. */
  readonly officersSuspended: number;
}

export type MatterState =
  | (Common & { readonly status: 'open' })
  | (Common & { readonly status: 'suspended'; readonly suspendedOn: LocalDate })
  | (Common & {
      readonly status: 'finalised';
      readonly finalisedOn: LocalDate;
      readonly outcome: string | null;
    });

/** State of a matter that begins by coming to attention; conduct and DSI matters read alike. */
export function matterState(timeline: Timeline): MatterState {
  const opened = first(timeline, 'came-to-attention') ?? timeline.facts[0];
  const common = {
    cameToAttentionOn: opened?.on,
    recordedAs: last(timeline, 'recorded')?.value ?? null,
    severity: last(timeline, 'severity')?.value ?? null,
    referredOn: first(timeline, 'referred')?.on ?? null,
    mode: last(timeline, 'mode-decided')?.value ?? null,
    officersSuspended: officersSuspended(timeline),
  };
  const finalised = last(timeline, 'finalised');
  if (finalised) {
    return { ...common, status: 'finalised', finalisedOn: finalised.on, outcome: finalised.value };
  }
  const suspended = suspendedSpans(timeline).at(-1);
  return suspended?.resumedOn === null
    ? { ...common, status: 'suspended', suspendedOn: suspended.suspendedOn }
    : { ...common, status: 'open' };
}

type MatterMilestone =
  | Chapter13RuleMilestone
  | 'came-to-attention'
  | 'recorded'
  | 'investigation'
  | 'suspended'
  | 'resumed'
  | 'investigation-completed'
  | 'mode-decided'
  | 'referred'
  | 'prejudice-determined'
  | 'outcome-notified'
  | 'finalised';

/** Of a matter, which is recorded once; before it was, and where nobody says, Schedule 3 is taken to apply. */
export function isOutsideSchedule3(timeline: Timeline): boolean {
  return last(timeline, 'recorded')?.value === 'outside-schedule-3';
}

/** What makes a matter that begins by coming to attention impossible; the same for conduct and DSI. */
export function matterRules<M extends string>(): readonly TimelineRule<M | MatterMilestone>[] {
  const must = rulesFor<M | MatterMilestone>();
  return [
    must.opensWith('came-to-attention', 'The matter never came to attention'),
    must.onlyOnce('recorded'),
    must.suspensionsNest('suspended', 'resumed'),
    ...chapter13Rules({
      opensInvestigation: ['investigation'],
      isOutsideSchedule3: (timeline: Timeline<'recorded'>) => isOutsideSchedule3(timeline),
    }),
    must.needs('investigation-completed', 'investigation'),
    must.againOnlyAfter('investigation-completed', 'investigation'),
    must.againOnlyAfter('finalised', 'investigation'),
    investigatedAsDecided,
    must.needs('prejudice-determined', 'suspended'),
    must.needs('outcome-notified', 'finalised'),
  ];
}

const must = rulesFor<ConductMilestone>();

export const conduct = defineCaseType<'conduct', ConductMilestone, MatterState>({
  type: 'conduct',
  place: 2,
  title: 'Conduct matter',
  opensWith: 'came-to-attention',
  milestones: conductMilestones,
  stages: [
    {
      title: 'Recording',
      milestones: [
        ...(['came-to-attention', 'recorded', 'severity', 'must-be-referred', 'referred'] as const),
      ],
    },
    {
      title: 'Investigation',
      milestones: [
        ...(['investigation', 'notice', 'representations', 'mode-decided'] as const),
        ...(['earlier-matter', 'director-general-directed', 'severity-notified'] as const),
        ...(['interview-fixed', 'interview-held', 'witness-named'] as const),
        ...(['officer-suspended', 'officer-suspension-confirmed'] as const),
        ...(['officer-suspension-representations', 'officer-suspension-reviewed'] as const),
        ...(['officer-suspension-lifted', 'interested-person', 'update'] as const),
        ...(['suspended', 'resumed', 'proceedings-concluded', 'prejudice-determined'] as const),
        ...(['chapter-13', 'chapter-13-withheld', 'chapter-13-drafted'] as const),
        ...(['chapter-13-delivered', 'chapter-13-acknowledged', 'chapter-13-received'] as const),
      ],
    },
    {
      title: 'Outcome',
      milestones: [
        ...(['investigation-completed', 'case-to-answer', 'proceedings-decided'] as const),
        ...(['outcome-notified', 'learning', 'finalised'] as const),
      ],
    },
  ],
  states: ['open', 'suspended', 'finalised'],
  readPermission: 'case.read',
  allocatable: true,
  restrictable: true,
  handles: { 'case-list': 'follows', obligations: 'follows', figures: 'follows' },
  regime: chapter13Regime,
  doubts: chapter13Doubts,
  rules: [
    ...matterRules<ConductMilestone>(),
    must.needs('severity-notified', 'severity'),
    must.needs('representations', 'notice'),
    ruleNaming<ConductMilestone>((timeline) =>
      deemedServiceFaults(timeline, first(timeline, 'came-to-attention'), 'conduct'),
    ),
    must.needs('case-to-answer', 'investigation-completed'),
    must.needs('proceedings-decided', 'case-to-answer', 'investigation-completed'),
    proceedingsNeedACase,
    officerSuspensionsFollow,
  ],
  notes: deducedOfInvestigation,
  state: matterState,
  /**
   * Recorded under Schedule 3: the Chapter 13 report (R-C13-2). Outside it: the separate duty of the
   * Conduct Regulations to the local policing body alone (R-C13-9). The periods are the same; of one
   * that began as a DSI matter they run from the day that came to attention, which is its own day too.
   */
  obligations(ref, timeline, law) {
    const opened = first(timeline, 'came-to-attention');
    if (!opened) return [];
    const outside = isOutsideSchedule3(timeline);
    const recorded = first(timeline, 'recorded');
    return [
      ...referralOwed(ref, timeline, first(timeline, 'must-be-referred'), law),
      ...officerDuties(ref, timeline, law),
      ...suspensionReviewsOwed(ref, timeline, law),
      ...freshDeterminationOwed(ref, timeline, law),
      ...interviewsOwed(ref, timeline, opened, outside, law),
      // Only recordable matters are told of (R-KI-2): those recorded under Schedule 3.
      ...keptInformed(ref, timeline, recorded?.value === 'schedule-3' ? recorded : null, law),
      ...chapter13Obligations(ref, timeline, opened, outside ? 'R-C13-9' : 'R-C13-2', law),
    ];
  },
});
