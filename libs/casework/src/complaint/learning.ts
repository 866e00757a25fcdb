import { type MilestoneRule } from '../milestone';
import { all, type Timeline } from '../timeline';
import { aNumber, oneOf, text } from '../value-rule';

/** What is learned from a complaint, by one person or by the force. */
export const learningMilestones = {
  learning: {
    title: 'Learning captured',
    command: 'capture-learning',
    label: 'Capture learning',
    permission: 'complaint.record',
    value: oneOf('individual', 'organisational'),
    fields: {
      allegation: { title: 'Number of the allegation that it comes from', value: aNumber },
      learned: { title: 'What is to be learned', value: text(), sealed: true },
    },
    meaning: { person: 'Whose learning it is, where it is one person’s.' },
    entry: 'api',
  },
} as const satisfies Record<string, MilestoneRule>;

export interface LearningState {
  readonly individual: number;
  readonly organisational: number;
}

export function learningState(timeline: Timeline): LearningState {
  const captured = all(timeline, 'learning');
  const organisational = captured.filter(({ value }) => value === 'organisational').length;
  return { individual: captured.length - organisational, organisational };
}
