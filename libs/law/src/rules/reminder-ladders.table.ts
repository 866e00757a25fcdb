/** Who can be named at a rung. `owner` is each of several; the others are looked up for the owner. */
export const roles = ['owner', 'deputy', 'supervisor', 'head-of-psd', 'opcc-contact'] as const;
export type Role = (typeof roles)[number];

/** Whom each role finds, for people. */
export const roleMeanings: Readonly<Record<Role, string>> = {
  owner: 'Whoever owns the duty; each of several.',
  deputy: 'The deputy of the owner, where the directory names one.',
  supervisor: 'The supervisor of the owner, where the directory names one.',
  'head-of-psd': 'The head of Professional Standards.',
  'opcc-contact': 'The contact at the local policing body, where the directory has one.',
};

/** A day of the ladder, in working days from the day that reminders are about. */
export type RungDay = `before-${number}` | 'on-the-day' | `after-${number}`;

export interface LadderRung {
  readonly at: RungDay;
  readonly to: readonly Role[];
  /** Told at once when it is reached after the day's digest has gone; else it waits for the next. */
  readonly urgent: boolean;
}

/** When a person is reminded of one date, and to whom it goes up when nothing is done. */
export interface ReminderLadder {
  /** From the first to the last; no day twice. */
  readonly rungs: readonly LadderRung[];
  /** After the last rung, again and again; null: never. */
  readonly again: { readonly everyWorkingDays: number; readonly to: readonly Role[] } | null;
}

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

/** The policing body's own, by a local target: nobody at the force is told of it. */
export const review: ReminderLadder = {
  rungs: [
    { at: 'before-20', to: OWNER, urgent: false },
    { at: 'before-5', to: OWNER, urgent: false },
    { at: 'on-the-day', to: ['owner', 'deputy'], urgent: false },
    { at: 'after-5', to: ['owner', 'supervisor'], urgent: false },
  ],
  again: { everyWorkingDays: 10, to: ['owner', 'supervisor'] },
};

/** A colleague asks for a decision, which nobody owes by law: in the digest, from the day it is asked for. */
export const request: ReminderLadder = requestTo('owner', 'supervisor', 'head-of-psd');
/** The same of the local policing body, whose decisions are no business of the head of PSD. */
export const requestToBody: ReminderLadder = requestTo('owner', 'supervisor', 'opcc-contact');

function requestTo(...to: readonly Role[]): ReminderLadder {
  return {
    rungs: [
      { at: 'on-the-day', to, urgent: false },
      { at: 'after-2', to, urgent: false },
    ],
    again: { everyWorkingDays: 5, to },
  };
}

/** Due by the end of the day after: there is no time for a digest. */
export const nextDay: ReminderLadder = {
  rungs: [
    { at: 'before-1', to: ['owner', 'deputy', 'head-of-psd'], urgent: true },
    { at: 'on-the-day', to: ['owner', 'deputy', 'head-of-psd'], urgent: true },
    { at: 'after-1', to: ['owner', 'supervisor', 'head-of-psd'], urgent: true },
  ],
  again: { everyWorkingDays: 1, to: BOTH },
};
