import { type LocalDate } from '@tipstaff/kernel';
import { type CaseState, defineCaseType } from '../case-type';
import { detail } from '../fact';
import { type FieldRule, type MilestoneRule } from '../milestone';
import { all, first, last, type Timeline } from '../timeline';
import { rulesFor } from '../timeline-rules';
import { aDate, aNumber, maybeOneOf, noValue, oneOf, someOf, text } from '../value-rule';
import { recommendationObligations, setDaysOwed } from './publish-response';
import { doneWasPlanned, plannedActionsHaveOneNumber } from './recommendation-rules';

const manage = { permission: 'recommendation.manage', entry: 'api' } as const;

const number = {
  number: { title: 'Number of the action here', value: aNumber, required: true },
} as const satisfies Record<string, FieldRule>;

/** What can happen to a recommendation of the inspectorate, or to an area for improvement. */
const recommendationMilestones = {
  published: {
    title: 'Report published',
    command: 'publish',
    label: 'Record that the report was published',
    ...manage,
    value: oneOf({
      'area-for-improvement': 'Area for improvement',
      recommendation: 'Recommendation',
      'cause-of-concern': 'Cause of concern',
    }),
    fields: {
      report: { title: 'Title of the report', value: text(200) },
      reportReference: { title: 'Reference of the report', value: text(60) },
      position: { title: 'Number of the recommendation in the report', value: aNumber },
      wording: { title: 'The recommendation, word for word', value: text(), sealed: true },
      due: { title: 'The day by which the inspectorate asks for it', value: aDate },
      addressedTo: {
        title: 'To whom it is addressed',
        value: maybeOneOf({
          'chief-constable': 'Chief constable',
          'local-policing-body': 'Local policing body',
          both: 'Both of them',
          other: 'Other',
        }),
      },
    },
  },
  'chief-officer-comments-invited': {
    title: 'Chief officer invited to comment',
    command: 'invite-comments',
    label: 'Invite the chief officer to comment',
    ...manage,
    value: aDate,
    meaning: { value: 'The day by which the local policing body asks for them (s. 55(4)).' },
  },
  'chief-officer-comments': {
    title: "Chief officer's comments received",
    command: 'record-comments',
    label: "Record the chief officer's comments",
    ...manage,
    value: noValue,
    fields: { comments: { title: 'The comments', value: text(), sealed: true } },
  },
  'response-published': {
    title: 'Response published',
    command: 'publish-response',
    label: 'Publish the response',
    ...manage,
    value: oneOf({
      'chief-constable': 'Chief constable',
      'local-policing-body': 'Local policing body',
    }),
    fields: {
      stance: {
        title: 'Whether the recommendation is accepted',
        value: maybeOneOf({
          accepted: 'Accepted',
          partly: 'Accepted in part',
          'not-accepted': 'Not accepted',
        }),
      },
      taken: {
        title: 'What was or will be done, or why nothing will (s. 55(5B))',
        value: text(),
        sealed: true,
      },
    },
    meaning: { value: 'Whose response it is; that of the local policing body ends its 56 days.' },
  },
  'copies-sent': {
    title: 'Copies sent',
    command: 'send-copies',
    label: 'Send the copies',
    ...manage,
    value: someOf({
      inspectors: 'The inspectors of constabulary',
      'secretary-of-state': 'Secretary of State',
    }),
    meaning: { value: 'To whom what was published went (s. 55(6)).' },
  },
  'action-planned': {
    title: 'Action planned',
    command: 'plan-action',
    label: 'Plan the action',
    ...manage,
    value: noValue,
    fields: {
      ...number,
      what: { title: 'What is to be done', value: text(), required: true, sealed: true },
      doneBy: { title: 'The day by which it is to be done', value: aDate },
    },
    role: 'owner',
    meaning: { person: 'Who is to do it, a role.' },
  },
  'action-done': {
    title: 'Action done',
    command: 'complete-action',
    label: 'Complete the action',
    ...manage,
    value: noValue,
    fields: number,
  },
  progress: {
    title: 'Progress',
    command: 'record-progress',
    label: 'Record progress',
    ...manage,
    value: noValue,
    note: 'required',
    meaning: { note: 'How far it has come.' },
  },
  closed: {
    title: 'Closed',
    command: 'close',
    label: 'Close the recommendation',
    ...manage,
    value: noValue,
    fields: {
      by: {
        title: 'Who closed it',
        value: maybeOneOf({ inspectorate: 'The inspectorate', force: 'The force' }),
      },
    },
  },
  reopened: {
    title: 'Reopened',
    command: 'reopen',
    label: 'Reopen the recommendation',
    ...manage,
    value: noValue,
    note: 'required',
  },
} as const satisfies Record<string, MilestoneRule>;

export type RecommendationMilestone = keyof typeof recommendationMilestones;

export type RecommendationState = CaseState & {
  readonly kind: string | null;
  readonly publishedOn: LocalDate;
  readonly report: string | null;
  readonly position: number | null;
  readonly addressedTo: string | null;
  /** The day by which the chief officer was last asked to comment. */
  readonly commentsAskedBy: LocalDate | null;
  readonly commentsOn: LocalDate | null;
  /** The day by which the inspectorate asks for what it recommends; null where it set none. */
  readonly askedBy: LocalDate | null;
  /** First published on; null while it is missing. */
  readonly forceResponseOn: LocalDate | null;
  readonly bodyResponseOn: LocalDate | null;
  readonly stance: string | null;
  readonly actionsPlanned: number;
  readonly actionsDone: number;
  /** The earliest day by which an action that is not done is to be. */
  readonly nextActionBy: LocalDate | null;
} & (
    | { readonly status: 'open' }
    | { readonly status: 'closed'; readonly closedOn: LocalDate; readonly closedBy: string | null }
  );

const must = rulesFor<RecommendationMilestone>();

function responseOf(timeline: Timeline, whose: string): LocalDate | null {
  return all(timeline, 'response-published').find(({ value }) => value === whose)?.on ?? null;
}

function actionsOf(timeline: Timeline<RecommendationMilestone>) {
  const done = new Set(all(timeline, 'action-done').map((fact) => detail(fact, 'number')));
  const planned = all(timeline, 'action-planned');
  const still = planned.filter((fact) => !done.has(detail(fact, 'number')));
  const days = still.flatMap((fact) => detail(fact, 'doneBy') ?? []).sort();
  return {
    actionsPlanned: planned.length,
    actionsDone: planned.length - still.length,
    nextActionBy: (days[0] ?? null) as LocalDate | null,
  };
}

function state(timeline: Timeline<RecommendationMilestone>): RecommendationState {
  const published = first(timeline, 'published') ?? timeline.facts[0];
  const position = published && detail(published, 'position');
  const stated = timeline.facts.findLast((fact) => detail(fact, 'stance') !== null);
  const common = {
    kind: published?.value ?? null,
    publishedOn: published?.on,
    report: published ? detail(published, 'report') : null,
    position: position ? Number(position) : null,
    addressedTo: published ? detail(published, 'addressedTo') : null,
    askedBy: published ? (detail(published, 'due') as LocalDate | null) : null,
    commentsAskedBy: last(timeline, 'chief-officer-comments-invited')?.value ?? null,
    commentsOn: first(timeline, 'chief-officer-comments')?.on ?? null,
    forceResponseOn: responseOf(timeline, 'chief-constable'),
    bodyResponseOn: responseOf(timeline, 'local-policing-body'),
    stance: stated ? detail(stated, 'stance') : null,
    ...actionsOf(timeline),
  };
  const end = last(timeline, 'closed', 'reopened');
  return (
    end?.milestone === 'closed'
      ? { ...common, status: 'closed', closedOn: end.on, closedBy: detail(end, 'by') }
      : { ...common, status: 'open' }
  ) as RecommendationState;
}

/** The force may have done what was asked before anything was published: unusual, and possible. */
function notes(timeline: Timeline<RecommendationMilestone>): readonly string[] {
  if (last(timeline, 'closed', 'reopened')?.milestone !== 'closed') return [];
  if (responseOf(timeline, 'local-policing-body') !== null) return [];
  return [
    'Closed without a published response of the local policing body: closing does not end the duty to publish one (R-HMI-1, R-HMI-2).',
  ];
}

export const recommendation = defineCaseType<
  'recommendation',
  RecommendationMilestone,
  RecommendationState
>({
  type: 'recommendation',
  place: 7,
  title: 'Inspectorate recommendation',
  opensWith: 'published',
  milestones: recommendationMilestones,
  states: ['open', 'closed'],
  readPermission: 'recommendation.read',
  allocatable: true,
  restrictable: false,
  handles: {
    'case-list': 'follows',
    // Who is to do an action is a role, and may stand in reminders.
    obligations: 'follows-opened',
    figures: 'ignores',
  },
  rules: [
    must.opensWith('published', 'The recommendation was never published'),
    must.needs('copies-sent', 'response-published'),
    plannedActionsHaveOneNumber,
    doneWasPlanned,
    must.answers('reopened', 'closed'),
    must.againOnlyAfter('closed', 'reopened'),
  ],
  state,
  notes,
  dependsOn: ['policing-body'],
  obligations: (ref, timeline, law, context) => [
    ...recommendationObligations(ref, timeline, law, context),
    ...setDaysOwed(ref, timeline),
  ],
});
