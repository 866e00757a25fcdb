import { type LocalDate } from '@tipstaff/kernel';
import { type CaseState, defineCaseType } from '../case-type';
import { type FieldRule, type MilestoneRule } from '../milestone';
import { first, type Timeline } from '../timeline';
import { rulesFor } from '../timeline-rules';
import { aDate, aNumber, maybeOneOf, noValue } from '../value-rule';
import { actionObligations } from './action-due';
import { closingOf, ownerOf, sideOf } from './action-life';

const manage = { permission: 'action.manage' } as const;

/** Owners are roles, on one side of the table or on both. */
const side: Readonly<Record<'side', FieldRule>> = {
  side: {
    title: 'On which side its owners are: opcc, force or both',
    value: maybeOneOf('opcc', 'force', 'both'),
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
    fields: side,
    meaning: {
      value: 'Number of the action, as the meeting counts them.',
      person: 'The owner, a role; joint owners are joined by " + ".',
      related: 'Reference of the meeting that raised it.',
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

const must = rulesFor<ActionMilestone>();

export const action = defineCaseType<'action', ActionMilestone, ActionState>({
  type: 'action',
  place: 6,
  title: 'Accountability meeting action',
  opensWith: 'raised',
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
  dependsOn: ['meeting'],
  obligations: (ref, timeline, _law, context) => actionObligations(ref, timeline, context),
});
