import { chapter13Doubts } from '../chapter-13/chapter-13-doubts';
import { type CaseRef, LocalDate } from '@tipstaff/kernel';
import { type Law } from '@tipstaff/law';
import { defineCaseType } from '../case-type';
import { chapter13Milestones } from '../chapter-13/chapter-13-milestones';
import { chapter13Regime } from '../chapter-13/chapter-13-rules';
import { chapter13Obligations } from '../chapter-13/period-reports';
import { deducedOfInvestigation, witnessMilestones } from '../investigation';
import {
  conductMilestones,
  matterRules,
  matterState,
  type MatterState,
  matterValues,
} from '../conduct/conduct.case-type';
import {
  criminalProceedingsMilestones,
  freshDeterminationOwed,
} from '../conduct/criminal-proceedings';
import { informedMilestones, keptInformed } from '../conduct/kept-informed';
import { learningMilestones } from '../conduct/learning';
import { referralOwed } from '../conduct/referral';
import { governingMilestones } from '../governing-day';
import { type MilestoneRule } from '../milestone';
import { type Obligation } from '../obligation/obligation';
import { modeDecided } from '../referral-milestones';
import { first, type Timeline } from '../timeline';
import { rulesFor } from '../timeline-rules';
import { maybeOneOf, noValue, oneOf } from '../value-rule';

const shared = conductMilestones;

/** What can happen to a death or serious injury matter. */
const dsiMilestones = {
  'came-to-attention': shared['came-to-attention'],
  recorded: {
    title: 'Recorded',
    command: 'record-matter',
    label: 'Record the matter',
    permission: 'conduct.record',
    value: maybeOneOf(matterValues.recordedAs),
  },
  referred: {
    title: 'Referred',
    command: 'refer',
    label: 'Refer the matter to the IOPC',
    permission: 'conduct.record',
    value: oneOf({ iopc: 'Independent Office for Police Conduct' }),
  },
  ...governingMilestones('conduct.decide'),
  'mode-decided': modeDecided('conduct.record'),
  investigation: shared.investigation,
  suspended: shared.suspended,
  resumed: shared.resumed,
  ...criminalProceedingsMilestones,
  ...informedMilestones,
  ...learningMilestones,
  ...witnessMilestones('conduct.record'),
  'chapter-13': { ...shared['chapter-13'], title: 'Chapter 13 report sent' },
  'chapter-13-withheld': shared['chapter-13-withheld'],
  ...chapter13Milestones,
  'investigation-completed': shared['investigation-completed'],
  /** Police Reform Act 2002 Sch. 3 para. 21A: the conduct matter carries the investigation on. */
  'became-conduct': {
    title: 'Became a conduct matter',
    command: 'treat-as-conduct',
    label: 'Treat it as a conduct matter',
    permission: 'conduct.decide',
    value: noValue,
    related: 'required',
    meaning: { related: 'The conduct matter, which came to attention on the day this one did.' },
    entry: 'api',
  },
  finalised: {
    title: 'Finalised',
    command: 'finalise',
    label: 'Finalise the matter',
    permission: 'conduct.decide',
    value: maybeOneOf(matterValues.outcomes),
  },
} satisfies Record<string, MilestoneRule>;

export type DsiMilestone = keyof typeof dsiMilestones;

type Common = Omit<Extract<MatterState, { status: 'open' }>, 'status'>;

type DsiState =
  | MatterState
  | (Common & {
      readonly status: 'became-conduct';
      readonly becameConductOn: LocalDate;
      readonly conductMatter: string | null;
    });

/** As a conduct matter, but that it may have become one; whatever is finalised is finalised. */
function dsiState(timeline: Timeline): DsiState {
  const state = matterState(timeline);
  const became = first(timeline, 'became-conduct');
  if (!became || state.status === 'finalised') return state;
  const { cameToAttentionOn, recordedAs, severity, referredOn, mode, officersSuspended } = state;
  return {
    cameToAttentionOn,
    recordedAs,
    severity,
    referredOn,
    mode,
    officersSuspended,
    status: 'became-conduct',
    becameConductOn: became.on,
    conductMatter: became.related,
  };
}

const must = rulesFor<DsiMilestone>();

export const dsi = defineCaseType<'dsi', DsiMilestone, DsiState>({
  type: 'dsi',
  place: 3,
  title: 'Death or serious injury matter',
  opensWith: 'came-to-attention',
  milestones: dsiMilestones,
  stages: [
    { title: 'Recording', milestones: ['came-to-attention', 'recorded', 'referred'] },
    {
      title: 'Investigation',
      milestones: [
        ...(['investigation', 'mode-decided', 'earlier-matter'] as const),
        ...(['director-general-directed', 'interested-person', 'update', 'witness-named'] as const),
        ...(['suspended', 'resumed', 'proceedings-concluded', 'prejudice-determined'] as const),
        ...(['chapter-13', 'chapter-13-withheld', 'chapter-13-drafted'] as const),
        ...(['chapter-13-delivered', 'chapter-13-acknowledged', 'chapter-13-received'] as const),
      ],
    },
    {
      title: 'Outcome',
      milestones: [
        ...(['investigation-completed', 'became-conduct', 'outcome-notified'] as const),
        ...(['learning', 'finalised'] as const),
      ],
    },
  ],
  states: ['open', 'suspended', 'finalised', 'became-conduct'],
  readPermission: 'case.read',
  allocatable: true,
  restrictable: true,
  handles: { 'case-list': 'follows', obligations: 'follows', figures: 'follows' },
  regime: chapter13Regime,
  doubts: chapter13Doubts,
  rules: [
    ...matterRules<DsiMilestone>(),
    must.onlyOnce('became-conduct'),
    must.notAfter('investigation', 'became-conduct'),
  ],
  notes: deducedOfInvestigation,
  state: dsiState,
  /** Every DSI matter is referred, from the day it came to attention (R-REF-1, R-REF-2). */
  obligations(ref, timeline, law) {
    const opened = first(timeline, 'came-to-attention');
    if (!opened) return [];
    return [
      ...referralOwed(ref, timeline, opened, law),
      ...freshDeterminationOwed(ref, timeline, law),
      ...keptInformed(ref, timeline, first(timeline, 'recorded') ?? opened, law),
      ...reportsOwed(ref, timeline, law),
    ];
  },
});

/**
 * Read of regulation 13 with Sch. 3 para. 21A: the investigation goes on as that of the conduct matter,
 * so a period that ends on or after that day is reported there, from the same anchor; what had arisen
 * before is owed here still.
 */
function reportsOwed(ref: CaseRef, timeline: Timeline, law: Law): readonly Obligation[] {
  const opened = first(timeline, 'came-to-attention');
  if (!opened) return [];
  const became = first(timeline, 'became-conduct');
  return chapter13Obligations(ref, timeline, opened, 'R-C13-2', law).map((report) => {
    if (!became || report.arose <= became.on) return report;
    // Without its reference: lists show this to whoever may not know of that matter.
    const note = `Became a conduct matter on ${LocalDate.inShortWords(became.on)} (Sch. 3 para. 21A): that matter is reported on from then, in periods from the same anchor, ${LocalDate.inShortWords(opened.on)}.`;
    return { ...report, basis: { ...report.basis, notes: [...report.basis.notes, note] } };
  });
}
