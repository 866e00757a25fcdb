import { type LocalDate, type StreamId } from '@tipstaff/kernel';
import { type ClaimedDigest, type Reminder, type SkippedReminder } from './reminder';

/** Every type of event that reminders write, each at its current schema version. */
export const reminderEventTypes = [
  { type: 'reminder.sent', schemaVersion: 1 },
  { type: 'reminder.skipped', schemaVersion: 1 },
  { type: 'reminder.failed', schemaVersion: 1 },
  { type: 'reminder.unknown', schemaVersion: 1 },
  { type: 'reminder.settled-by-hand', schemaVersion: 1 },
  { type: 'reminder.retried', schemaVersion: 1 },
  { type: 'reminder.day-accounted', schemaVersion: 1 },
  { type: 'reminder.record-went-back', schemaVersion: 1 },
  { type: 'reminder.ladder-set', schemaVersion: 1 },
  { type: 'reminder.ladder-withdrawn', schemaVersion: 1 },
  { type: 'reminder.hours-set', schemaVersion: 1 },
  { type: 'reminder.absence-recorded', schemaVersion: 1 },
  { type: 'reminder.absence-ended', schemaVersion: 1 },
] as const;

export type ReminderEventType = (typeof reminderEventTypes)[number]['type'];

/** The office is told by its part only: a name has no place in the log. */
interface ToldOf {
  readonly obligation: string;
  readonly aboutOn: string;
  /** `after-<n>`: working days since 2026; weeks in what was recorded before ladders were data. */
  readonly rung: string;
  readonly to: string;
}

/** What became of a mail, and of each reminder in it. */
export interface OutcomeEvent {
  readonly type:
    | 'reminder.sent'
    | 'reminder.skipped'
    | 'reminder.failed'
    | 'reminder.unknown'
    | 'reminder.settled-by-hand'
    | 'reminder.retried';
  readonly data: {
    readonly digest: string;
    /** The mail's own; null when none was made. */
    readonly reference: string | null;
    /** Words for people: the server's answer, or why not. By hand: `sent`, `not-sent` or `retried`. */
    readonly outcome: string;
    /** Where it was tried again: the id of the new mail, and its day. */
    readonly into?: string;
    readonly day?: LocalDate;
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
): OutcomeEvent {
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
