import { type ReminderLadder } from '../reminder-ladder';

const OWNER = ['owner'] as const;
const BOTH = ['owner', 'head-of-psd'] as const;

/** Of every rule that has none of its own here. A force may set its own in its place. */
export const standard: ReminderLadder = {
  rungs: [
    { at: 'before-20', to: OWNER, urgent: false },
    { at: 'before-5', to: OWNER, urgent: false },
    { at: 'before-1', to: ['owner', 'deputy'], urgent: true },
    { at: 'on-the-day', to: ['owner', 'deputy'], urgent: true },
    { at: 'after-1', to: ['owner', 'supervisor', 'head-of-psd'], urgent: false },
    { at: 'after-5', to: ['owner', 'supervisor', 'head-of-psd'], urgent: false },
  ],
  again: { everyWorkingDays: 5, to: BOTH },
};

/** A report that is owed from the day its period has ended: the body that waits for it hears late. */
export const report: ReminderLadder = {
  rungs: [
    { at: 'before-20', to: OWNER, urgent: false },
    { at: 'before-5', to: OWNER, urgent: false },
    { at: 'before-1', to: ['owner', 'deputy'], urgent: false },
    { at: 'on-the-day', to: BOTH, urgent: true },
    { at: 'after-5', to: ['owner', 'supervisor', 'head-of-psd'], urgent: false },
    { at: 'after-10', to: ['owner', 'supervisor', 'head-of-psd', 'opcc-contact'], urgent: false },
  ],
  again: { everyWorkingDays: 5, to: BOTH },
};

/** Due by the end of the day after: there is no time for a digest. */
export const nextDay: ReminderLadder = {
  rungs: [
    { at: 'before-1', to: ['owner', 'deputy', 'head-of-psd'], urgent: true },
    { at: 'on-the-day', to: ['owner', 'deputy', 'head-of-psd'], urgent: true },
    { at: 'after-1', to: ['owner', 'supervisor', 'head-of-psd'], urgent: true },
  ],
  again: { everyWorkingDays: 1, to: BOTH },
};
