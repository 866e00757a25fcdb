import { assertNever, type CaseRef, LocalDate } from '@tipstaff/kernel';
import { type Law } from '@tipstaff/law';
import { type CaseState, defineCaseType } from '../case-type';
import { type Fact } from '../fact';
import { type MilestoneRule } from '../milestone';
import { chapter13Obligations } from '../obligation/chapter-13';
import { type Obligation } from '../obligation/obligation';
import { endedBy, periodObligation } from '../obligation/period-obligation';
import { neverWithheldFromDirectorGeneral, reportWithheld } from '../obligation/withheld-report';
import { suspendedSpans } from '../suspension';
import { first, type Timeline } from '../timeline';
import { rulesFor } from '../timeline-rules';
import { updatesOwed } from './four-weekly-updates';
import { noValue, oneOf, someOf } from '../value-rule';

/** What can happen to a complaint, in the field's words (docs/glossary.md). */
export const complaintMilestones = {
  made: { title: 'Made', command: 'receive', permission: 'complaint.record', value: noValue },
  logged: { title: 'Logged', command: 'log', permission: 'complaint.record', value: noValue },
  handling: {
    title: 'Handling decided',
    command: 'decide-handling',
    permission: 'complaint.decide',
    value: oneOf('schedule-3', 'outside-schedule-3'),
  },
  contacted: {
    title: 'Complainant contacted',
    command: 'record-contact',
    permission: 'complaint.record',
    value: noValue,
  },
  'contact-not-required': {
    title: 'Contact not required',
    command: 'waive-contact',
    permission: 'complaint.decide',
    value: oneOf('anonymous', 'declined', 'other'),
  },
  investigation: {
    title: 'Investigation',
    command: 'decide-investigation',
    permission: 'complaint.decide',
    value: oneOf('local', 'directed', 'independent'),
  },
  suspended: {
    title: 'Suspended',
    command: 'suspend',
    permission: 'complaint.decide',
    value: oneOf('sub-judice', 'other'),
  },
  resumed: { title: 'Resumed', command: 'resume', permission: 'complaint.decide', value: noValue },
  update: {
    title: 'Complainant updated',
    command: 'record-update',
    permission: 'complaint.record',
    value: noValue,
  },
  'chapter-13': {
    title: 'Chapter 13 report sent',
    command: 'send-chapter-13-report',
    permission: 'chapter-13.report',
    value: someOf('lpb', 'dg', 'complainant', 'interested-person', 'officer'),
  },
  'chapter-13-withheld': reportWithheld,
  'investigation-completed': {
    title: 'Investigation completed',
    command: 'complete-investigation',
    permission: 'complaint.record',
    value: noValue,
  },
  finalised: {
    title: 'Finalised',
    command: 'finalise',
    permission: 'complaint.decide',
    value: oneOf(
      'acceptable',
      'not-acceptable',
      'unable-to-determine',
      'resolved',
      'not-resolved',
      'no-further-action',
      'withdrawn',
    ),
  },
  'outcome-notified': {
    title: 'Outcome notified',
    command: 'notify-outcome',
    permission: 'complaint.record',
    value: noValue,
  },
  'review-requested': {
    title: 'Review requested',
    command: 'request-review',
    permission: 'review.record',
    value: oneOf('lpb', 'iopc'),
  },
  'review-decided': {
    title: 'Review decided',
    command: 'decide-review',
    permission: 'review.decide',
    value: oneOf('upheld', 'not-upheld'),
  },
  reinvestigation: {
    title: 'Re-investigation directed',
    command: 'direct-reinvestigation',
    permission: 'review.record',
    value: noValue,
  },
} as const satisfies Record<string, MilestoneRule>;

export type ComplaintMilestone = keyof typeof complaintMilestones;

type Handling = 'schedule-3' | 'outside-schedule-3' | 'not-decided';
interface Common extends CaseState {
  readonly madeOn: LocalDate;
  readonly loggedOn: LocalDate | null;
  readonly handling: Handling;
  readonly reviews: {
    readonly requested: number;
    readonly upheld: number;
    readonly notUpheld: number;
  };
}

/** A complaint is open, suspended or finalised; a re-investigation opens it again. */
export type ComplaintState =
  | (Common & { readonly status: 'open'; readonly reopenedOn: LocalDate | null })
  | (Common & { readonly status: 'suspended'; readonly suspendedOn: LocalDate })
  | (Common & {
      readonly status: 'finalised';
      readonly finalisedOn: LocalDate;
      readonly outcome: string;
    });

/** The finalisation that stands: the last one that no re-investigation has undone. */
export function standingFinalisation<M extends string>(timeline: Timeline<M>): Fact<M> | null {
  let standing: Fact<M> | null = null;
  for (const fact of timeline.facts) {
    if (fact.milestone === 'finalised') standing = fact;
    if (fact.milestone === 'reinvestigation') standing = null;
  }
  return standing;
}

/** Handling as last decided on or before a day; null where none was decided by then. */
export function handlingOn(
  timeline: Timeline<ComplaintMilestone>,
  day: LocalDate,
): Exclude<Handling, 'not-decided'> | null {
  const decided = timeline.facts.findLast(
    (fact) => fact.milestone === 'handling' && fact.on <= day,
  );
  return (decided?.value ?? null) as Exclude<Handling, 'not-decided'> | null;
}

function state(timeline: Timeline<ComplaintMilestone>): ComplaintState {
  let madeOn: LocalDate | null = null;
  let loggedOn: LocalDate | null = null;
  let handling: Handling = 'not-decided';
  let reopenedOn: LocalDate | null = null;
  const reviews = { requested: 0, upheld: 0, notUpheld: 0 };
  for (const fact of timeline.facts) {
    const { milestone } = fact;
    switch (milestone) {
      case 'made':
        madeOn = fact.on;
        break;
      case 'logged':
        loggedOn = fact.on;
        break;
      case 'handling':
        handling = fact.value as Handling;
        break;
      case 'review-requested':
        reviews.requested += 1;
        break;
      case 'review-decided':
        if (fact.value === 'upheld') reviews.upheld += 1;
        else reviews.notUpheld += 1;
        break;
      case 'reinvestigation':
        reopenedOn = fact.on;
        break;
      case 'contacted':
      case 'contact-not-required':
      case 'investigation':
      case 'suspended':
      case 'resumed':
      case 'update':
      case 'chapter-13':
      case 'chapter-13-withheld':
      case 'investigation-completed':
      case 'finalised':
      case 'outcome-notified':
        break;
      default:
        assertNever(milestone);
    }
  }
  const common = { madeOn: madeOn ?? timeline.facts[0]?.on, loggedOn, handling, reviews } as Omit<
    Common,
    'status'
  >;
  const finalised = standingFinalisation(timeline);
  if (finalised) {
    return {
      ...common,
      status: 'finalised',
      finalisedOn: finalised.on,
      outcome: finalised.value ?? '',
    };
  }
  const suspended = suspendedSpans(timeline).at(-1);
  if (suspended?.resumedOn === null) {
    return { ...common, status: 'suspended', suspendedOn: suspended.suspendedOn };
  }
  return { ...common, status: 'open', reopenedOn };
}

const must = rulesFor<ComplaintMilestone>();

export const complaint = defineCaseType<ComplaintMilestone, ComplaintState>({
  type: 'complaint',
  title: 'Complaint',
  opensWith: 'made',
  milestones: complaintMilestones,
  rules: [
    must.opensWith('made', 'The complaint was never made'),
    must.onlyOnce('logged', 'contact-not-required'),
    must.suspensionsNest('suspended', 'resumed'),
    must.needs('chapter-13-withheld', 'investigation', 'reinvestigation'),
    neverWithheldFromDirectorGeneral,
    must.needs('investigation-completed', 'investigation', 'reinvestigation'),
    must.againOnlyAfter('investigation-completed', 'investigation', 'reinvestigation'),
    must.againOnlyAfter('finalised', 'reinvestigation', 'handling', 'investigation'),
    must.needs('outcome-notified', 'finalised'),
    must.answers('review-decided', 'review-requested'),
    must.needs('reinvestigation', 'finalised', 'investigation-completed', 'review-decided'),
  ],
  state,
  obligations: (ref, timeline, law) => [
    ...logAndContactOwed(ref, timeline, law),
    ...updatesOwed(ref, timeline, law),
    ...reportsOwed(ref, timeline, law),
  ],
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

function reportsOwed(
  ref: CaseRef,
  timeline: Timeline<ComplaintMilestone>,
  law: Law,
): readonly Obligation[] {
  const made = first(timeline, 'made');
  if (!made) return [];
  // Regulation 13 is about investigations under Schedule 3 (R-C13-1, R-LOG-2).
  const underSchedule3 = (day: LocalDate): boolean =>
    handlingOn(timeline, day) !== 'outside-schedule-3';
  return chapter13Obligations(ref, timeline, made, 'R-C13-2', law, underSchedule3);
}
