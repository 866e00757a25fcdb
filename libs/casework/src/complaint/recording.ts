import { type LocalDate } from '@tipstaff/kernel';
import {
  type AppropriateAuthority,
  appropriateAuthorities,
  authorityOf,
} from '../appropriate-authority';
import { detail, type Fact } from '../fact';
import { governingMilestones } from '../governing-day';
import { type FieldRule, type MilestoneRule } from '../milestone';
import { all, first, type Timeline } from '../timeline';
import { ruleNaming, violation } from '../timeline-rules';
import { maybeOneOf, noValue, oneOf, someOf, somePeople } from '../value-rule';

const recordingReason: FieldRule = {
  title: 'Why it is recorded under Schedule 3',
  value: maybeOneOf({
    'complainant-wishes': 'The complainant wishes it',
    'authority-decides': 'The appropriate authority decides to',
    dissatisfied: 'The complainant is dissatisfied with the handling',
    'nature-of-allegation': 'The nature of the allegation',
  }),
};

/** The first days: made, logged, contacted, and handled outside Schedule 3 or recorded under it. */
export const recordingMilestones = {
  made: {
    title: 'Made',
    command: 'receive',
    role: 'complainant',
    label: 'Receive the complaint',
    permission: 'complaint.record',
    value: noValue,
    fields: {
      authority: {
        title: 'The appropriate authority, where that was clear when it was received',
        value: maybeOneOf(appropriateAuthorities),
      },
    },
  },
  logged: {
    title: 'Logged',
    command: 'log',
    role: 'complainant',
    label: 'Log the complaint',
    permission: 'complaint.record',
    value: noValue,
  },
  handling: {
    title: 'Handling decided',
    command: 'decide-handling',
    label: 'Decide the handling',
    permission: 'complaint.decide',
    value: oneOf({
      'schedule-3': 'Under Schedule 3',
      'outside-schedule-3': { title: 'Outside Schedule 3', hint: 'There is no right to a review.' },
    }),
    fields: { 'recording-reason': recordingReason },
  },
  ...governingMilestones('complaint.decide'),
  'authority-decided': {
    title: 'Appropriate authority decided',
    command: 'decide-authority',
    label: 'Decide the appropriate authority',
    permission: 'complaint.decide',
    value: oneOf(appropriateAuthorities),
    meaning: { value: 'local-policing-body for a complaint about the chief officer.' },
    entry: 'api',
  },
  'record-copied': {
    title: 'Copy of the record sent to the complainant',
    command: 'send-record-copy',
    role: 'complainant',
    label: 'Send the complainant a copy of the record',
    permission: 'complaint.record',
    value: noValue,
    entry: 'api',
  },
  'complaint-copied': {
    title: 'Copy of the complaint sent to the person complained about',
    command: 'send-complaint-copy',
    label: 'Send a copy of the complaint to the person complained about',
    permission: 'complaint.record',
    value: noValue,
    fields: {
      officers: {
        title: 'Those it was sent to',
        value: somePeople,
        role: 'officer-complained-about',
      },
    },
    entry: 'api',
  },
  'information-withheld': {
    title: 'Information withheld',
    command: 'withhold-information',
    label: 'Withhold information',
    permission: 'complaint.decide',
    value: someOf({
      'copy-of-record': 'The copy of the record',
      'copy-of-complaint': 'The copy of the complaint',
      progress: 'What is told of the progress',
      outcome: 'What is told of the outcome',
    }),
    fields: {
      ground: {
        title: 'The exception relied on',
        value: maybeOneOf({
          prejudice: {
            title: 'Prejudice',
            hint: 'It would prejudice an investigation or proceedings.',
          },
          harm: { title: 'Harm', hint: 'By the harm test of regulation 35.' },
          other: 'Other',
        }),
      },
    },
    note: 'required',
    meaning: { note: 'The reason for the decision.' },
    entry: 'api',
  },
  contacted: {
    title: 'Complainant contacted',
    command: 'record-contact',
    role: 'complainant',
    label: 'Record contact with the complainant',
    permission: 'complaint.record',
    value: noValue,
  },
  'contact-not-required': {
    title: 'Contact not required',
    command: 'waive-contact',
    role: 'complainant',
    label: 'Decide that contact is not required',
    permission: 'complaint.decide',
    value: oneOf({
      anonymous: 'The complainant is anonymous',
      declined: 'The complainant declined it',
      other: 'Other',
    }),
  },
} as const satisfies Record<string, MilestoneRule>;

export type Handling = 'schedule-3' | 'outside-schedule-3';

/** Handling as last decided on or before a day; null where none was decided by then. */
export function handlingOn(timeline: Timeline, day: LocalDate): Handling | null {
  const decided = timeline.facts.findLast(
    (fact) => fact.milestone === 'handling' && fact.on <= day,
  );
  return (decided?.value ?? null) as Handling | null;
}

/** Before handling was decided, Schedule 3 is taken to apply. */
export function isHandledOutsideSchedule3(timeline: Timeline, day: LocalDate): boolean {
  return handlingOn(timeline, day) === 'outside-schedule-3';
}

/** Said where it counts: an investigation, and a report on it, is of what Schedule 3 applies to. */
export function deducedOfHandling(timeline: Timeline): readonly string[] {
  const investigated = first(timeline, 'investigation');
  if (!investigated || first(timeline, 'handling')) return [];
  return [
    'No handling was decided: since it was investigated, Schedule 3 is taken to apply. Record the handling.',
  ];
}

/** Both days are kept when a complaint moves from outside Schedule 3 into it (R-LOG-2, R-LOG-4). */
export interface RecordingState {
  readonly handling: Handling | 'not-decided';
  /** The first day on which it was recorded under Schedule 3. */
  readonly recordedOn: LocalDate | null;
  /** Why it was recorded, as last said. */
  readonly recordedBecause: string | null;
  /** The first day on which it was decided to handle it outside Schedule 3. */
  readonly outsideOn: LocalDate | null;
  readonly authority: AppropriateAuthority;
}

export function recordingState(timeline: Timeline): RecordingState {
  const decisions = all(timeline, 'handling');
  const as = (handling: Handling): Fact | undefined =>
    decisions.find(({ value }) => value === handling);
  const reasons = decisions.flatMap((fact) => detail(fact, 'recording-reason') ?? []);
  return {
    handling: (decisions.at(-1)?.value ?? 'not-decided') as RecordingState['handling'],
    recordedOn: as('schedule-3')?.on ?? null,
    recordedBecause: reasons.at(-1) ?? null,
    outsideOn: as('outside-schedule-3')?.on ?? null,
    authority: authorityOf(timeline),
  };
}

/** The reasons are reasons to record (R-LOG-4): outside Schedule 3 nothing is recorded. */
const reasonIsForRecording = ruleNaming<'handling'>((timeline) =>
  all(timeline, 'handling')
    .filter(
      (fact) => fact.value === 'outside-schedule-3' && detail(fact, 'recording-reason') !== null,
    )
    .map((fact) =>
      violation(
        'handling-reason-outside-schedule-3',
        fact,
        'value',
        `"handling" outside Schedule 3 names "${detail(fact, 'recording-reason')}", which is a reason to record under Schedule 3 (R-LOG-4): leave the reason out, or decide for schedule-3.`,
      ),
    ),
);

/** Copies of the record and of the complaint are sent on recording, which is under Schedule 3 alone. */
const copiesFollowRecording = ruleNaming<keyof typeof recordingMilestones>((timeline) => {
  const recorded = all(timeline, 'handling').find(({ value }) => value === 'schedule-3');
  return (['record-copied', 'complaint-copied'] as const).flatMap((copy) =>
    all(timeline, copy)
      .filter(({ on }) => !recorded || on < recorded.on)
      .map((fact) =>
        violation(
          `${copy}-without-recording`,
          fact,
          'milestone',
          `"${copy}" on ${fact.on}, but the complaint was not recorded under Schedule 3 by then (R-LOG-5): record "handling" as schedule-3, or correct the date.`,
        ),
      ),
  );
});

export const recordingRules = [reasonIsForRecording, copiesFollowRecording] as const;

/** Whether a complainant is known who can be told anything. */
export function isAnonymous(timeline: Timeline): boolean {
  return first(timeline, 'contact-not-required')?.value === 'anonymous';
}
