import { type LocalDate } from '@tipstaff/kernel';
import { type CaseState, type CaseSurroundings, defineCaseType } from '../case-type';
import { type Fact, type NewFact } from '../fact';
import { type FieldRule, type MilestoneRule } from '../milestone';
import { all, first, type Timeline } from '../timeline';
import { rulesFor } from '../timeline-rules';
import { aDate, aNumber, maybeOneOf, noValue } from '../value-rule';
import { actionObligations, unknownMeeting } from './action-due';
import {
  closingOf,
  meetingInReference,
  meetingOfAction,
  numberInReference,
  ownerOf,
  sideOf,
} from './action-life';

const manage = { permission: 'action.manage' } as const;

/** Owners are roles, on one side of the table or on both. */
const side: Readonly<Record<'side', FieldRule>> = {
  side: {
    title: 'On which side its owners are: opcc, force or both',
    value: maybeOneOf({
      opcc: 'Office of the Police and Crime Commissioner',
      force: 'The force',
      both: 'Both of them',
    }),
  },
};

/** What can happen to an action of an accountability meeting. Its number is part of its reference. */
const actionMilestones = {
  raised: {
    title: 'Raised',
    command: 'raise',
    label: 'Raise the action',
    ...manage,
    value: aNumber,
    person: 'asked',
    role: 'owner',
    note: 'asked',
    fields: side,
    meaning: {
      value: 'Number of the action, as the meeting counts them; that of its reference.',
      person: 'The owner, a role; joint owners are joined by " + ".',
      related:
        'Reference of the meeting that raised it; not needed where the reference begins with it and a /.',
      note: 'The text of the action.',
    },
  },
  owner: {
    title: 'Owner changed',
    command: 'assign',
    label: 'Assign the action to another owner',
    ...manage,
    value: noValue,
    person: 'required',
    role: 'owner',
    fields: side,
    meaning: { person: 'The new owner, a role; joint owners are joined by " + ".' },
  },
  update: {
    title: 'Update',
    command: 'record-update',
    label: 'Record an update',
    ...manage,
    value: noValue,
  },
  due: {
    title: 'Date agreed',
    command: 'agree-date',
    label: 'Agree the date',
    ...manage,
    value: aDate,
  },
  'carried-over': {
    title: 'Carried over',
    command: 'carry-over',
    label: 'Carry the action over to the next meeting',
    ...manage,
    entry: 'api',
    value: noValue,
    related: 'required',
    meaning: {
      related:
        'Reference of the meeting at which it is due now. Not needed for the next one: an action that stays open falls to it by itself.',
    },
  },
  closed: {
    title: 'Closed',
    command: 'close',
    label: 'Close the action',
    ...manage,
    value: noValue,
  },
  reopened: {
    title: 'Reopened',
    command: 'reopen',
    label: 'Reopen the action',
    ...manage,
    entry: 'api',
    value: noValue,
    note: 'required',
  },
} as const satisfies Record<string, MilestoneRule>;

export type ActionMilestone = keyof typeof actionMilestones;

/** `new` until the first update or change of owner; then `ongoing` until closed, and when reopened. */
type ActionState = CaseState & {
  readonly raisedOn: LocalDate;
  readonly meeting: string | null;
  readonly owner: string | null;
  /** Only where it was said. */
  readonly side?: string;
} & (
    | { readonly status: 'new' | 'ongoing' }
    | { readonly status: 'closed'; readonly closedOn: LocalDate }
  );

function state(timeline: Timeline<ActionMilestone>): ActionState {
  const raised = first(timeline, 'raised') ?? timeline.facts[0];
  const ownersOn = sideOf(timeline);
  const common = {
    raisedOn: raised?.on,
    meeting: raised?.related ?? null,
    owner: ownerOf(timeline),
    ...(ownersOn === null ? {} : { side: ownersOn }),
  };
  const closed = closingOf(timeline);
  if (closed) return { ...common, status: 'closed', closedOn: closed.on };
  const touched = first(timeline, 'update', 'owner', 'carried-over', 'reopened');
  return { ...common, status: touched ? 'ongoing' : 'new' };
}

/** It has a meeting, and a number of its own: that of its reference, which no other action has. */
function referenceFault(reference: string, opening: NewFact | null): string | null {
  if (opening?.milestone !== 'raised') return null;
  if (opening.related === null && meetingInReference(reference) === '') {
    return `An action is of a meeting: name the meeting that raised it ("related"), or begin the reference "${reference}" with it and a /.`;
  }
  const number = numberInReference(reference);
  return number !== null && opening.value !== null && opening.value !== number
    ? `The reference "${reference}" says that it is action ${number}, and the number given is ${opening.value}: give the one that it has.`
    : null;
}

/** What an import may not know, and what is named and not in the record. */
function notes(timeline: Timeline<ActionMilestone>, about?: CaseSurroundings): readonly string[] {
  const raised = first(timeline, 'raised');
  if (!raised) return [];
  return [
    ...(ownerOf(timeline) === null ? ['No owner is recorded: assign it to one.'] : []),
    ...(raised.note === null && !raised.unreadable?.includes('note')
      ? ['What is to be done is not recorded: correct "raised", with the text as its note.']
      : []),
    ...(about ? namedWrongly(timeline, raised, about) : []),
  ];
}

function namedWrongly(
  timeline: Timeline<ActionMilestone>,
  raised: Fact,
  { ref, context }: CaseSurroundings,
): readonly string[] {
  const by = meetingOfAction(ref, raised);
  const to = all(timeline, 'carried-over').map(({ related }) => related);
  const number = numberInReference(ref.reference);
  return [
    ...(by === '' ? ['No meeting is recorded that raised it.'] : []),
    ...[by, ...to].flatMap((reference) => unknownMeeting(context, reference) ?? []),
    ...(number !== null && raised.value !== null && raised.value !== number
      ? [`Its number is ${raised.value}, and its reference says ${number}.`]
      : []),
  ];
}

const must = rulesFor<ActionMilestone>();

export const action = defineCaseType<'action', ActionMilestone, ActionState>({
  type: 'action',
  place: 6,
  title: 'Accountability meeting action',
  opensWith: 'raised',
  referenceFault,
  milestones: actionMilestones,
  states: ['new', 'ongoing', 'closed'],
  readPermission: 'meeting.read',
  restrictable: false,
  handles: {
    'case-list': 'follows',
    // Owners are roles, who may stand in reminders.
    obligations: 'follows-opened',
    figures: 'ignores',
  },
  rules: [
    must.opensWith('raised', 'The action was never raised'),
    must.answers('reopened', 'closed'),
    must.againOnlyAfter('closed', 'reopened'),
  ],
  state,
  notes,
  dependsOn: ['meeting'],
  obligations: (ref, timeline, _law, context) => actionObligations(ref, timeline, context),
});
