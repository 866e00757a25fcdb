import { Law } from '@tipstaff/law';
import { chapter13Rules } from './chapter-13/chapter-13-rules';
import { type ComplaintMilestone } from './complaint/complaint.case-type';
import { factOf } from './given-when-then.fixture';
import { all, first, type Timeline, timelineOfFacts } from './timeline';
import { ruleNaming, rulesFor, type TimelineRule, violation } from './timeline-rules';

const must = rulesFor<'made' | 'logged'>();
const madeNeedsAReason = ruleNaming<'made'>((timeline) =>
  all(timeline, 'made').map((made) => violation('no-reason', made, 'note', 'Say why.')),
);

describe('a rule about milestones', () => {
  it('is asked of a timeline with whatever else the type has', () => {
    const timeline = timelineOfFacts([
      { ...factOf('made', '2024-09-02'), number: 1 },
      { ...factOf('logged', '2024-09-03'), number: 2 },
    ]);
    expect(madeNeedsAReason(timeline, new Law())).toMatchObject([{ code: 'no-reason', fact: 1 }]);
  });

  it('belongs to a type that has every milestone it names', () => {
    const rules: readonly TimelineRule<'made' | 'logged'>[] = [
      madeNeedsAReason,
      must.needs('logged', 'made'),
      // @ts-expect-error -- the type has no such milestone
      ruleNaming<'recorded'>(() => []),
      // @ts-expect-error -- a function that names nothing could ask for anything
      (timeline: Timeline) => (first(timeline, 'recorded') ? [] : []),
    ];
    expect(rules).toHaveLength(4);
  });

  it('asks for no milestone that it does not name', () => {
    const rules = [
      // @ts-expect-error -- misspelt
      ruleNaming<'made'>((timeline) => (first(timeline, 'maid') ? [] : [])),
      // @ts-expect-error -- misspelt
      ruleNaming<'made'>(({ facts }) => (facts.some((one) => one.milestone === 'maid') ? [] : [])),
      // @ts-expect-error -- misspelt
      must.onlyOnce('maid'),
    ];
    expect(rules).toHaveLength(3);
  });

  it('on Chapter 13 reports is told by a milestone of the type what is outside Schedule 3', () => {
    const rules: readonly (readonly TimelineRule<ComplaintMilestone>[])[] = [
      chapter13Rules({
        opensInvestigation: ['investigation'],
        isOutsideSchedule3: (timeline: Timeline<'handling'>) =>
          first(timeline, 'handling') !== null,
      }),
      // @ts-expect-error -- a complaint is never "recorded": that is what "handling" says of it
      chapter13Rules({
        opensInvestigation: ['investigation'],
        isOutsideSchedule3: (timeline: Timeline<'recorded'>) =>
          first(timeline, 'recorded') !== null,
      }),
    ];
    expect(rules).toHaveLength(2);
  });
});
