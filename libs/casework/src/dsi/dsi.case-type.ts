import { defineCaseType } from '../case-type';
import {
  conductMilestones,
  type ConductState,
  matterRules,
  matterState,
  matterValues,
} from '../conduct/conduct.case-type';
import { type MilestoneRule } from '../milestone';
import { chapter13Obligations } from '../obligation/chapter-13';
import { first } from '../timeline';
import { maybeOneOf, oneOf } from '../value-rule';

const shared = conductMilestones;

/** What can happen to a death or serious injury matter. */
export const dsiMilestones = {
  'came-to-attention': shared['came-to-attention'],
  recorded: {
    title: 'Recorded',
    command: 'record-matter',
    permission: 'conduct.record',
    value: maybeOneOf(...matterValues.recordedAs),
  },
  referred: {
    title: 'Referred',
    command: 'refer',
    permission: 'conduct.record',
    value: oneOf('iopc'),
  },
  investigation: shared.investigation,
  suspended: shared.suspended,
  resumed: shared.resumed,
  'chapter-13': { ...shared['chapter-13'], title: 'Chapter 13 report sent' },
  'chapter-13-withheld': shared['chapter-13-withheld'],
  'investigation-completed': shared['investigation-completed'],
  finalised: {
    title: 'Finalised',
    command: 'finalise',
    permission: 'conduct.decide',
    value: maybeOneOf(...matterValues.outcomes),
  },
} satisfies Record<string, MilestoneRule>;

export type DsiMilestone = keyof typeof dsiMilestones;

export const dsi = defineCaseType<DsiMilestone, ConductState>({
  type: 'dsi',
  title: 'Death or serious injury matter',
  opensWith: 'came-to-attention',
  milestones: dsiMilestones,
  rules: matterRules<DsiMilestone>(),
  state: matterState,
  obligations(ref, timeline, law) {
    const opened = first(timeline, 'came-to-attention');
    return opened ? chapter13Obligations(ref, timeline, opened, 'R-C13-2', law) : [];
  },
});
