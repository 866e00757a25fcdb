import { type Instant, type LocalDate } from '@tipstaff/kernel';
import { type DigestStore } from './digest-store';
import { type OutcomeLog } from './outcome-log.port';
import { type ClaimedDigest, type Reminder, type SkippedReminder } from './reminder';
import { reminderStream, skippedEvent, toldOf, wordsForRecord } from './reminder-events';

export interface DigestOutcome {
  readonly state: 'sent' | 'failed' | 'unknown';
  /** For people: the server's answer, or why not. */
  readonly words: string;
  readonly reference: string | null;
  readonly sentAt: Instant | null;
}

/**
 * Event first, rows second, and each of them harmless to repeat. A worker that dies between the two
 * leaves a digest in `sending`, and the sweeper finds its outcome in the log.
 */
export class OutcomeRecorder {
  constructor(
    private readonly store: DigestStore,
    private readonly log: OutcomeLog,
  ) {}

  async settle(
    digest: ClaimedDigest,
    reminders: readonly Reminder[],
    { state, words, reference, sentAt }: DigestOutcome,
    today: LocalDate,
  ): Promise<void> {
    await this.log.append({
      stream: reminderStream(digest),
      commandId: commandIdOf(digest, state),
      event: {
        type: `reminder.${state}`,
        data: {
          digest: digest.id,
          reference,
          outcome: wordsForRecord(words, digest.recipient),
          reminders: reminders.map(toldOf),
        },
      },
      on: today,
    });
    await this.store.settle(digest, state, words, sentAt);
  }

  /** Some of the digest's reminders are not given; the digest goes on with what is left. */
  async skip(
    digest: ClaimedDigest,
    skipped: readonly SkippedReminder[],
    words: string,
    today: LocalDate,
  ): Promise<void> {
    if (skipped.length === 0) return;
    await this.log.append({
      stream: reminderStream(digest),
      commandId: commandIdOf(digest, 'skipped'),
      event: skippedEvent(digest, words, skipped),
      on: today,
    });
    await this.store.skip(digest, skipped);
  }

  /** Nothing in the digest is left to be told. */
  close(digest: ClaimedDigest, words: string): Promise<void> {
    return this.store.settle(digest, 'skipped', words);
  }

  /**
   * What became of a digest whose worker was not heard of again: what the log says, else `unknown`.
   * It is never sent again blindly: a person looks whether the mail with its reference arrived.
   */
  async settleSilent(
    digest: ClaimedDigest & { readonly reference: string },
    reminders: readonly Reminder[],
    now: Instant,
    today: LocalDate,
  ): Promise<void> {
    const { reference } = digest;
    const events = await this.log.read(reminderStream(digest));
    const sent = events.find(
      ({ type, data }) => type === 'reminder.sent' && data.reference === reference,
    );
    if (sent) {
      await this.store.settle(digest, 'sent', sent.data.outcome, now);
      return;
    }
    const words =
      'The worker stopped while it was handing the mail over: it may have been delivered. Look in the mailbox or the mail server’s log for this reference; it is not sent again by itself.';
    await this.settle(
      digest,
      reminders,
      { state: 'unknown', words, reference, sentAt: null },
      today,
    );
  }
}

/** An attempt has one outcome of each kind; a repeat after a crash has the same id. */
function commandIdOf({ id, attempt }: ClaimedDigest, state: string): string {
  return `${id}:${state}:${attempt}`;
}
