import { type StreamId } from '@tipstaff/kernel';
import { type ClaimedDigest, type Reminder, type SkippedReminder } from './reminder';

/** Every type of event that reminders write, each at its current schema version. */
export const reminderEventTypes = [
  { type: 'reminder.sent', schemaVersion: 1 },
  { type: 'reminder.skipped', schemaVersion: 1 },
  { type: 'reminder.failed', schemaVersion: 1 },
  { type: 'reminder.unknown', schemaVersion: 1 },
] as const;

export type ReminderEventType = (typeof reminderEventTypes)[number]['type'];

/** The office is told by its part only: a name has no place in the log. */
interface ToldOf {
  readonly obligation: string;
  readonly aboutOn: string;
  readonly rung: string;
  readonly to: 'owner' | 'head-of-psd';
}

export interface ReminderEvent {
  readonly type: ReminderEventType;
  readonly data: {
    readonly digest: string;
    /** The mail's own; null when none was made. */
    readonly reference: string | null;
    /** Words for people: the server's answer, or why not. */
    readonly outcome: string;
    readonly reminders: readonly (ToldOf & { readonly why?: string })[];
  };
}

/** One stream a digest: the outcome of a mail is nobody's case. */
export function reminderStream({ force, id }: Pick<ClaimedDigest, 'force' | 'id'>): StreamId {
  return `reminder:${force}:${id}` as StreamId;
}

export function toldOf({ obligation, aboutOn, rung, recipient }: Reminder): ToldOf {
  return { obligation, aboutOn, rung, to: recipient.as };
}

export function skippedEvent(
  { id }: Pick<ClaimedDigest, 'id'>,
  outcome: string,
  skipped: readonly SkippedReminder[],
): ReminderEvent {
  const reminders = skipped.map((one) => ({ ...toldOf(one), why: one.why }));
  return { type: 'reminder.skipped', data: { digest: id, reference: null, outcome, reminders } };
}

/**
 * A mail server repeats addresses in its answers, and an office may bear a name: neither has a place
 * in a record that is never changed. The row keeps the full words.
 */
export function wordsForRecord(words: string, recipient: string): string {
  return words
    .replaceAll(recipient, 'the recipient')
    .replace(/[^\s<>"'(),;:]+@[^\s<>"'(),;:]+/g, 'the address');
}
