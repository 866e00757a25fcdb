import { type FieldRule } from './milestone';
import { oneOf, text } from './value-rule';

/** Who may publish what was learned. */
export const learningPublishers = {
  'professional-standards': 'Professional Standards, inside the force',
  'policing-body': 'The policing body as well, in public',
  nobody: 'Nobody',
} as const;

/** What is kept of learning in its register, whatever it was learned from. */
export const learningFields = {
  done: { title: 'What was done', value: text(), sealed: true },
  lesson: {
    title: 'Words for the learning sheet: no name, reference, unit or day',
    value: text(),
    sealed: true,
  },
  publisher: { title: 'Who may publish it', value: oneOf(learningPublishers) },
} as const satisfies Readonly<Record<string, FieldRule>>;
