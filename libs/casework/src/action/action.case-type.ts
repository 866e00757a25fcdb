import { type LocalDate } from '@tipstaff/kernel';
import { type CaseState, defineCaseType } from '../case-type';
import { type MilestoneRule } from '../milestone';
import { first, last, type Timeline } from '../timeline';
import { rulesFor } from '../timeline-rules';
import { actionObligations, ownerOf } from './action-due';
import { aDate, aNumber, noValue } from '../value-rule';

/** What can happen to an action of an accountability meeting. Its number is part of its reference. */
export const actionMilestones = {
  raised: { title: 'Raised', command: 'raise', permission: 'action.manage', value: aNumber },
  owner: {
    title: 'Owner changed',
    command: 'assign',
    permission: 'action.manage',
    value: noValue,
    person: 'required',
  },
  update: {
    title: 'Update',
    command: 'record-update',
    permission: 'action.manage',
    value: noValue,
  },
  due: { title: 'Date agreed', command: 'agree-date', permission: 'action.manage', value: aDate },
  closed: { title: 'Closed', command: 'close', permission: 'action.manage', value: noValue },
} as const satisfies Record<string, MilestoneRule>;

export type ActionMilestone = keyof typeof actionMilestones;

/** `new` until the first update or change of owner; then `ongoing` until closed. */
export type ActionState = CaseState & {
  readonly raisedOn: LocalDate;
  readonly meeting: string | null;
  readonly owner: string | null;
} & (
    | { readonly status: 'new' | 'ongoing' }
    | { readonly status: 'closed'; readonly closedOn: LocalDate }
  );

function state(timeline: Timeline<ActionMilestone>): ActionState {
  const raised = first(timeline, 'raised') ?? timeline.facts[0];
  const common = {
    raisedOn: raised?.on,
    meeting: raised?.related ?? null,
    owner: ownerOf(timeline),
  };
  const closed = last(timeline, 'closed');
  if (closed) return { ...common, status: 'closed', closedOn: closed.on };
  return { ...common, status: first(timeline, 'update', 'owner') ? 'ongoing' : 'new' };
}

const must = rulesFor<ActionMilestone>();

export const action = defineCaseType<ActionMilestone, ActionState>({
  type: 'action',
  title: 'Accountability meeting action',
  opensWith: 'raised',
  milestones: actionMilestones,
  rules: [must.opensWith('raised', 'The action was never raised'), must.onlyOnce('closed')],
  state,
  dependsOn: ['meeting'],
  obligations: (ref, timeline, _law, context) => actionObligations(ref, timeline, context),
});
