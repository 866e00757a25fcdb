import { type ObligationRule } from '@tipstaff/casework';

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

/** London times of day, `HH:MM`, in which mail may reach a person. */
export interface ReminderHours {
  /** The digest of a working day is made then. */
  readonly digestAt: string;
  /** Nothing urgent goes out from then ... */
  readonly quietFrom: string;
  /** ... until then on the next day. */
  readonly quietUntil: string;
  /** Whether what is urgent goes out at weekends and on bank holidays as well: some law does not wait. */
  readonly urgentOnEveryDay: boolean;
}

export interface ReminderLadders {
  readonly hours: ReminderHours;
  readonly standard: ReminderLadder;
  readonly byRule: Readonly<Partial<Record<ObligationRule, ReminderLadder>>>;
}

const OWNER = ['owner'] as const;
const BOTH = ['owner', 'head-of-psd'] as const;

const standard: ReminderLadder = {
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
const report: ReminderLadder = {
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
const nextDay: ReminderLadder = {
  rungs: [
    { at: 'before-1', to: ['owner', 'deputy', 'head-of-psd'], urgent: true },
    { at: 'on-the-day', to: ['owner', 'deputy', 'head-of-psd'], urgent: true },
    { at: 'after-1', to: ['owner', 'supervisor', 'head-of-psd'], urgent: true },
  ],
  again: { everyWorkingDays: 1, to: BOTH },
};

/** What ships; a force may set its own (docs/how-to/set-a-reminder-ladder.md). */
export const shippedLadders: ReminderLadders = {
  hours: {
    digestAt: '07:30',
    quietFrom: '20:00',
    quietUntil: '07:30',
    urgentOnEveryDay: true,
  },
  standard,
  byRule: {
    'R-C13-2': report,
    'R-C13-9': report,
    'R-REF-1': nextDay,
    'R-BAR-1': nextDay,
  },
};
