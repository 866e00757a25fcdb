import { type CommandExecutor } from '@tipstaff/cases';
import { type EventStore } from '@tipstaff/event-store';
import { type Instant, type LocalDate } from '@tipstaff/kernel';
import { createHash } from 'node:crypto';
import { byWorker } from './recorded-by';
import { type DigestStore } from './digest-store';
import { type ClaimedDigest, type Reminder, type SkippedReminder } from './reminder';
import {
  type OutcomeEvent,
  reminderStream,
  skippedEvent,
  toldOf,
  wordsForRecord,
} from './reminder-events';

export interface DigestOutcome {
  readonly state: 'sent' | 'failed' | 'unknown';
  /** For people: the server's answer, or why not. */
  readonly words: string;
  readonly reference: string | null;
  /** When it was found out. */
  readonly at: Instant;
}

/**
 * Event first, rows second, and each of them harmless to repeat. A worker that dies between the two
 * leaves a digest in `sending`, and the sweeper finds its outcome in the log.
 */
export class OutcomeRecorder {
  constructor(
    private readonly store: DigestStore,
    private readonly events: Pick<EventStore, 'load'>,
    private readonly executor: Pick<CommandExecutor, 'record'>,
  ) {}

  async settle(
    digest: ClaimedDigest,
    reminders: readonly Reminder[],
    outcome: DigestOutcome,
    today: LocalDate,
  ): Promise<void> {
    await this.recordOutcome(digest, reminders, outcome, today);
    await this.store.settle(digest, outcome.state, outcome.words, outcome.at);
  }

  /** The first half of `settle`: from now on the outcome is known, whatever becomes of this process. */
  async recordOutcome(
    digest: ClaimedDigest,
    reminders: readonly Reminder[],
    { state, words, reference }: DigestOutcome,
    today: LocalDate,
  ): Promise<void> {
    const data = {
      digest: digest.id,
      reference,
      outcome: wordsForRecord(words, digest.recipient),
      reminders: reminders.map(toldOf),
    };
    await this.record(digest, state, { type: `reminder.${state}`, data }, today);
  }

  /** A digest that is in nobody's hands may have been sent all the same. */
  async doubt(
    digest: ClaimedDigest,
    reminders: readonly Reminder[],
    words: string,
    now: Instant,
    today: LocalDate,
  ): Promise<void> {
    const isEmpty = reminders.length === 0 && digest.kind !== 'daily-line';
    if (isEmpty) return this.close(digest, words, now);
    const reference = referenceOf(digest, reminders);
    if (!(await this.store.markSending(digest, reference, now))) return;
    await this.settle(digest, reminders, { state: 'unknown', words, reference, at: now }, today);
  }

  /** Some of the digest's reminders are not given; the digest goes on with what is left. */
  async skip(
    digest: ClaimedDigest,
    skipped: readonly SkippedReminder[],
    words: string,
    today: LocalDate,
  ): Promise<void> {
    if (skipped.length === 0) return;
    await this.record(digest, 'skipped', skippedEvent(digest, words, skipped), today);
    await this.store.skip(digest, skipped);
  }

  /** Nothing in the digest is left to be told. */
  close(digest: ClaimedDigest, words: string, now: Instant): Promise<void> {
    return this.store.settle(digest, 'skipped', words, now);
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
    const events = await this.events.load(reminderStream(digest));
    const sent = events
      .filter(({ type }) => type === 'reminder.sent')
      .map(({ data }) => data as unknown as OutcomeEvent['data'])
      .find((data) => data.reference === reference);
    if (sent) {
      await this.store.settle(digest, 'sent', sent.outcome, now);
      return;
    }
    const words =
      'The worker stopped while it was handing the mail over: it may have been delivered. Look in the mailbox or the mail server’s log for this reference; it is not sent again by itself.';
    await this.settle(digest, reminders, { state: 'unknown', words, reference, at: now }, today);
  }

  /** Nearly every digest has one outcome, and repeating it adds nothing. */
  private record(
    digest: ClaimedDigest,
    state: string,
    { type, data }: OutcomeEvent,
    on: LocalDate,
  ): Promise<void> {
    const stream = reminderStream(digest);
    return this.executor.record({
      stream,
      meta: byWorker(commandIdOf(digest, state), stream),
      events: [{ type, schemaVersion: 1, on, enteredOn: on, data }],
    });
  }
}

/**
 * Names a mail in its header, in the record and at the provider. Made from what it tells to whom (each
 * obligation, date, rung and recipient), the day and the attempt alone, so that it can be made again,
 * and a provider asked, by a database that forgot the mail.
 */
export function referenceOf(
  { force, kind, on, attempt }: Pick<ClaimedDigest, 'force' | 'kind' | 'on' | 'attempt'>,
  reminders: readonly Reminder[],
): string {
  const keys =
    reminders.length === 0
      ? [`${kind} ${force}`]
      : reminders.map(({ obligation, aboutOn, rung, recipient }) =>
          JSON.stringify([obligation, aboutOn, rung, recipient.name]),
        );
  const text = [...keys.sort(), on, attempt].join('\n');
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

/** An attempt has one outcome of each kind; a repeat after a crash has the same id. */
function commandIdOf({ id, attempt }: ClaimedDigest, state: string): string {
  return `${id}:${state}:${attempt}`;
}
