import { type LocalDate } from '@tipstaff/kernel';
import { type CaseState, defineCaseType } from '../case-type';
import { type MilestoneRule } from '../milestone';
import { first, last, type Timeline } from '../timeline';
import { rulesFor } from '../timeline-rules';
import { noValue, oneOf } from '../value-rule';

const manage = { permission: 'recommendation.manage', entry: 'api' } as const;

/** What can happen to a recommendation of the inspectorate, or to an area for improvement. */
export const recommendationMilestones = {
  published: {
    title: 'Report published',
    command: 'publish',
    ...manage,
    value: oneOf('area-for-improvement', 'recommendation', 'cause-of-concern'),
  },
  closed: { title: 'Closed', command: 'close', ...manage, value: noValue },
} as const satisfies Record<string, MilestoneRule>;

export type RecommendationMilestone = keyof typeof recommendationMilestones;

export type RecommendationState = CaseState & {
  readonly kind: string | null;
  readonly publishedOn: LocalDate;
} & ({ readonly status: 'open' } | { readonly status: 'closed'; readonly closedOn: LocalDate });

const must = rulesFor<RecommendationMilestone>();

export const recommendation = defineCaseType<RecommendationMilestone, RecommendationState>({
  type: 'recommendation',
  title: 'Inspectorate recommendation',
  opensWith: 'published',
  milestones: recommendationMilestones,
  rules: [
    must.opensWith('published', 'The recommendation was never published'),
    must.onlyOnce('closed'),
  ],
  state(timeline: Timeline<RecommendationMilestone>) {
    const published = first(timeline, 'published') ?? timeline.facts[0];
    const common = { kind: published?.value ?? null, publishedOn: published?.on };
    const closed = last(timeline, 'closed');
    return (
      closed ? { ...common, status: 'closed', closedOn: closed.on } : { ...common, status: 'open' }
    ) as RecommendationState;
  },
  obligations: () => [],
});
