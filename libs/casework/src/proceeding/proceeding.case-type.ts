import { type LocalDate } from '@tipstaff/kernel';
import { type CaseState, defineCaseType } from '../case-type';
import { type MilestoneRule } from '../milestone';
import { first, last, type Timeline } from '../timeline';
import { rulesFor } from '../timeline-rules';
import { changesOnlyWhatRuns, periodChanges } from './period-change';
import { proceedingObligations } from './proceeding-obligations';
import { aDate, noValue, oneOf } from '../value-rule';

const kinds = ['hearing', 'meeting', 'accelerated-hearing'] as const;

/** What can happen in misconduct proceedings. */
export const proceedingMilestones = {
  referred: {
    title: 'Referred',
    command: 'refer',
    permission: 'proceeding.decide',
    value: oneOf(...kinds),
  },
  'documents-supplied': {
    title: 'Documents supplied',
    command: 'supply-documents',
    permission: 'proceeding.record',
    value: noValue,
  },
  'officer-response': {
    title: "Officer's response",
    command: 'record-response',
    permission: 'proceeding.record',
    value: noValue,
  },
  fixed: {
    title: 'Date fixed',
    command: 'fix-date',
    permission: 'proceeding.record',
    value: aDate,
  },
  'notice-published': {
    title: 'Notice published',
    command: 'publish-notice',
    permission: 'proceeding.record',
    value: noValue,
  },
  held: {
    title: 'Held',
    command: 'conclude',
    permission: 'proceeding.record',
    value: oneOf(...kinds),
  },
  outcome: {
    title: 'Outcome',
    command: 'record-outcome',
    permission: 'proceeding.record',
    value: oneOf(
      'dismissed',
      'would-have-been-dismissed',
      'reduction-in-rank',
      'final-written-warning',
      'written-warning',
      'no-misconduct',
      'not-proven',
    ),
  },
  'chair-report': {
    title: "Chair's report",
    command: 'receive-chair-report',
    permission: 'proceeding.record',
    value: noValue,
  },
  'outcome-published': {
    title: 'Outcome published',
    command: 'publish-outcome',
    permission: 'proceeding.record',
    value: noValue,
  },
  'barred-list-reported': {
    title: 'Reported to the barred list',
    command: 'report-to-barred-list',
    permission: 'proceeding.record',
    value: noValue,
  },
  'appeal-lodged': {
    title: 'Appeal lodged',
    command: 'lodge-appeal',
    permission: 'proceeding.record',
    value: noValue,
  },
  'appeal-heard': {
    title: 'Appeal heard',
    command: 'record-appeal',
    permission: 'proceeding.record',
    value: oneOf('allowed', 'dismissed'),
  },
  ...periodChanges,
} as const satisfies Record<string, MilestoneRule>;

export type ProceedingMilestone = keyof typeof proceedingMilestones;

export type ProceedingState = CaseState & { readonly kind: string | null } & (
    | { readonly status: 'referred' }
    | { readonly status: 'fixed'; readonly fixedFor: LocalDate }
    | { readonly status: 'concluded'; readonly heldOn: LocalDate; readonly outcome: string | null }
  );

function state(timeline: Timeline<ProceedingMilestone>): ProceedingState {
  const kind = (last(timeline, 'held') ?? first(timeline, 'referred'))?.value ?? null;
  const held = last(timeline, 'held');
  if (held) {
    const outcome = last(timeline, 'outcome')?.value ?? null;
    return { status: 'concluded', kind, heldOn: held.on, outcome };
  }
  const fixed = last(timeline, 'fixed');
  return fixed?.value
    ? { status: 'fixed', kind, fixedFor: fixed.value as LocalDate }
    : { status: 'referred', kind };
}

const must = rulesFor<ProceedingMilestone>();

export const proceeding = defineCaseType<ProceedingMilestone, ProceedingState>({
  type: 'proceeding',
  title: 'Misconduct proceedings',
  opensWith: 'referred',
  milestones: proceedingMilestones,
  rules: [
    must.opensWith('referred', 'The proceedings were never referred'),
    must.onlyOnce('held'),
    must.onlyOncePerPerson('outcome'),
    must.needs('outcome', 'held'),
    must.needs('chair-report', 'held'),
    must.needs('outcome-published', 'outcome'),
    must.needs('barred-list-reported', 'outcome'),
    must.needs('appeal-lodged', 'outcome'),
    must.answers('appeal-heard', 'appeal-lodged'),
    changesOnlyWhatRuns,
  ],
  state,
  /**
   * The response, the meeting or hearing, the chair's report and the barred list. What else the
   * timetable holds is not derived yet, and is not shown as owed rather than guessed.
   */
  obligations: proceedingObligations,
});
