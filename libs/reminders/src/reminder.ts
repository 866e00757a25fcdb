import { type LocalDate } from '@tipstaff/kernel';
import { type Rung } from './ladder.policy';
import { type Recipient } from './recipients.policy';
import { type ToldBasis } from './what-changed';

/**
 * A digest is a mail to one person on a day: `digest`, the one of the day; `urgent`, what could not
 * wait for the next; `daily-line`, the account of a day; `canary`, the mail that shows that mails go.
 */
export const digestKinds = ['digest', 'urgent', 'daily-line', 'canary'] as const;
export type DigestKind = (typeof digestKinds)[number];

/**
 * `pending` (also while a worker holds its lease) -> `sending` -> `sent`, `failed` or `unknown`;
 * `skipped` when nothing in it was still to be told, or when the next day's digest carries it on.
 */
export const digestStates = ['pending', 'sending', 'sent', 'skipped', 'failed', 'unknown'] as const;
export type DigestState = (typeof digestStates)[number];

/** `sent` and `unknown` stand for ever; `skipped` and `failed` may be due again on a later day. */
export const reminderOutcomes = ['waiting', 'sent', 'skipped', 'failed', 'unknown'] as const;
export type ReminderOutcome = (typeof reminderOutcomes)[number];

/** Why a reminder was not given. */
export type SkipCode =
  | 'no-longer-owed'
  | 'date-moved'
  | 'not-concerned'
  | 'carried-over'
  | 'restricted';

export interface Reminder {
  readonly obligation: string;
  readonly aboutOn: LocalDate;
  readonly rung: Rung;
  readonly recipient: Recipient;
  readonly movedFrom: LocalDate | null;
  /** From what the date that this recipient was told before followed; null where none was told. */
  readonly toldBefore: ToldBasis | null;
}

export interface SkippedReminder extends Reminder {
  readonly code: SkipCode;
  /** For people. */
  readonly why: string;
}

/** A digest in the hands of one worker: `attempt` fences off every other one. */
export interface ClaimedDigest {
  readonly id: string;
  readonly force: string;
  readonly kind: DigestKind;
  readonly sequence: number;
  /** Name of the office; never in Redis, never in the log. */
  readonly recipient: string;
  readonly on: LocalDate;
  readonly attempt: number;
  /** What a mail that is not made of reminders is about. */
  readonly subject: Readonly<Record<string, unknown>> | null;
}
