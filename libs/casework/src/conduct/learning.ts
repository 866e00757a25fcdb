import { learningFields } from '../learning-fields';
import { type MilestoneRule } from '../milestone';
import { oneOf, someCodes, text } from '../value-rule';

/** What is learned from a matter, by one person or by the force. */
export const learningMilestones = {
  learning: {
    title: 'Learning captured',
    command: 'capture-learning',
    label: 'Capture learning',
    permission: 'conduct.record',
    value: oneOf({ individual: 'For one person', organisational: 'For the organisation' }),
    fields: {
      learned: { title: 'What is to be learned', value: text(), sealed: true },
      themes: { title: 'Themes', value: someCodes('learning-theme') },
      ...learningFields,
    },
    role: 'learner',
    meaning: { person: 'Whose learning it is, where it is one person’s.' },
    entry: 'api',
  },
} as const satisfies Record<string, MilestoneRule>;
