import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { type Clock, DomainError, Instant, type LocalDate, wordsOf } from '@tipstaff/kernel';
import { type LawSource } from '@tipstaff/law';
import { type Delivery, digestMail, type Mailer } from '@tipstaff/mail';
import { digestContent, type ReminderWithObligation } from './digest-content';
import { type DigestStore } from './digest-store';
import { type Directory } from './directory.port';
import { type ObligationSource } from './obligations.port';
import { type OutcomeRecorder } from './outcome-recorder';
import { type ClaimedDigest, type SkippedReminder } from './reminder';
import { whySkipped } from './still-due.policy';

export interface SendDigestParts {
  readonly store: DigestStore;
  readonly obligations: ObligationSource;
  readonly recorder: OutcomeRecorder;
  readonly directory: Directory;
  readonly mailer: Mailer;
  readonly clock: Clock;
  readonly law: LawSource;
}

/** How long a worker may be silent before a digest it holds is given up. Longer than SMTP's patience. */
const LEASE_MS = 120_000;

export type SendResult = 'sent' | 'skipped' | 'failed' | 'unknown' | 'not-mine';

/**
 * Handles one ring of the bell: claims the digest, reads again what is owed, and sends what is left.
 * Any number of workers may be rung for the same digest; one of them gets it.
 */
export class SendDigest {
  constructor(private readonly parts: SendDigestParts) {}

  /**
   * @throws DomainError `reminder.not-current`, `mail.refused`: nothing was sent, and the job is to
   * be tried again after a while.
   */
  async handle(digestId: string): Promise<SendResult> {
    const { store, obligations, clock } = this.parts;
    if (!(await obligations.isCurrent())) throw notCurrent();
    const today = clock.today();
    const digest = await store.claim(digestId, today, clock.now(), this.leaseEnd());
    if (digest === null) return 'not-mine';
    try {
      return await this.send(digest, today);
    } catch (error) {
      // Does nothing once the digest is `sending`: then only the server's answer opens it again.
      await store.letGo(digest, wordsOf(error));
      throw error;
    }
  }

  private async send(digest: ClaimedDigest, today: LocalDate): Promise<SendResult> {
    const { store, recorder, directory } = this.parts;
    const given = await this.stillDue(digest, today);
    if (given.length === 0) {
      await recorder.close(digest, 'Nothing in it was still to be told.');
      return 'skipped';
    }
    const address = directory.addressOf(digest.force, digest.recipient);
    if (address === null) {
      const words = `No e-mail address is known for "${digest.recipient}" of ${digest.force}: add it to the directory (TIPSTAFF_DIRECTORY).`;
      await this.settle(digest, given, { outcome: 'refused', forGood: true, why: words }, null);
      return 'failed';
    }
    const reference = referenceOf(digest);
    if (!(await store.markSending(digest, reference, this.leaseEnd()))) return 'not-mine';
    const delivery = await this.hand(digest, given, address, reference);
    return this.settle(digest, given, delivery, reference);
  }

  /** Those reminders of the digest that are still to be given; says of the others why not. */
  private async stillDue(
    digest: ClaimedDigest,
    today: LocalDate,
  ): Promise<readonly ReminderWithObligation[]> {
    const { store, obligations, recorder } = this.parts;
    const waiting = await store.waitingIn(digest.id);
    const ids = [...new Set(waiting.map(({ obligation }) => obligation))];
    const standing = new Map((await obligations.byIds(ids, today)).map((one) => [one.id, one]));
    const skipped: SkippedReminder[] = [];
    const given: ReminderWithObligation[] = [];
    for (const reminder of waiting) {
      const obligation = standing.get(reminder.obligation) ?? null;
      const reason = whySkipped(reminder, obligation, today);
      if (reason !== null) skipped.push({ ...reminder, ...reason });
      else if (obligation !== null) given.push({ reminder, obligation });
    }
    await recorder.skip(digest, skipped, 'No longer to be told when the mail was made.', today);
    return given;
  }

  private async hand(
    digest: ClaimedDigest,
    given: readonly ReminderWithObligation[],
    to: string,
    reference: string,
  ): Promise<Delivery> {
    const { mailer, clock, law } = this.parts;
    const time = { today: digest.on, notice: clock.notice };
    const content = digestContent(digest, given, await law.current(), time, reference);
    return mailer.send({ ...digestMail(content), to, reference, date: clock.now() });
  }

  /** @throws DomainError `mail.refused` when the mail certainly did not go and may go later. */
  private async settle(
    digest: ClaimedDigest,
    given: readonly ReminderWithObligation[],
    delivery: Delivery,
    reference: string | null,
  ): Promise<SendResult> {
    const { store, recorder, clock } = this.parts;
    if (delivery.outcome === 'refused' && !delivery.forGood) {
      await store.reopen(digest, delivery.why);
      throw refused(delivery.why);
    }
    const state = STATE_AFTER[delivery.outcome];
    const words = delivery.outcome === 'accepted' ? delivery.answer : delivery.why;
    const sentAt = state === 'sent' ? clock.now() : null;
    const reminders = given.map(({ reminder }) => reminder);
    await insist(() =>
      recorder.settle(digest, reminders, { state, words, reference, sentAt }, digest.on),
    );
    return state;
  }

  private leaseEnd(): Instant {
    return Instant.plusMillis(this.parts.clock.now(), LEASE_MS);
  }
}

/**
 * The mail is out, and only its record keeps it from becoming `unknown`: so a database that is away
 * for a moment is waited for, in all less than the lease. Recording twice is harmless.
 */
async function insist(record: () => Promise<void>): Promise<void> {
  for (const pauseMs of [250, 1_000, 4_000, 16_000]) {
    try {
      return await record();
    } catch {
      await wait(pauseMs);
    }
  }
  return record();
}

const STATE_AFTER = { accepted: 'sent', refused: 'failed', unknown: 'unknown' } as const;

/** Names this attempt in the mail, in the record and in the mail server's log. */
export function referenceOf({ id, attempt }: Pick<ClaimedDigest, 'id' | 'attempt'>): string {
  return createHash('sha256').update(`${id}/${attempt}`).digest('hex').slice(0, 32);
}

function notCurrent(): DomainError {
  return new DomainError(
    'unavailable',
    'reminder.not-current',
    'The list of what is owed is behind the record: reminders wait until it has caught up.',
  );
}

function refused(why: string): DomainError {
  return new DomainError(
    'unavailable',
    'mail.refused',
    `The mail server did not take the mail and it will be tried again: ${why}`,
  );
}
