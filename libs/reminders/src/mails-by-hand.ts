import { Injectable } from '@nestjs/common';
import { EventStore, type RecordedEvent } from '@tipstaff/event-store';
import { DomainError, type Instant } from '@tipstaff/kernel';
import { DigestStore, type KnownDigest } from './digest-store';
import { type ByHand, type RecordedByHand } from './recorded-by-hand';
import { type OutcomeEvent, reminderStream } from './reminder-events';

export interface MailChange extends ByHand {
  readonly now: Instant;
  /** Which forces are those of whoever sees to it; a mail of another is no mail. */
  readonly isSeen: (force: string) => boolean;
}

/**
 * Mails that a person sees to. Event first, rows second, and each of them harmless to repeat: what was
 * recorded and not carried out by a process that died is carried out before anything else is asked.
 */
@Injectable()
export class MailsByHand {
  constructor(
    readonly store: DigestStore,
    private readonly events: EventStore,
  ) {}

  /**
   * As its rows have it, once what was recorded of it by hand is in them.
   * @throws DomainError `mail.unknown-digest`
   */
  async found(
    digestId: string,
    { now, isSeen }: Pick<MailChange, 'now' | 'isSeen'>,
  ): Promise<KnownDigest> {
    const digest = await this.store.known(digestId);
    if (digest === null || !isSeen(digest.force)) throw unknownDigest(digestId);
    const last = (await this.events.load(reminderStream(digest))).findLast(isByHand);
    if (last === undefined) return digest;
    await this.carryOut(digest, last.data, now);
    return (await this.store.known(digestId)) ?? digest;
  }

  async carryOut(digest: KnownDigest, data: RecordedByHand['data'], now: Instant): Promise<void> {
    const { outcome, into, day } = data as unknown as OutcomeEvent['data'];
    if (outcome === 'sent') await this.store.settle(digest, 'sent', 'Seen to: it was sent.', now);
    else if (outcome === 'not-sent') {
      await this.store.settle(digest, 'failed', 'Seen to: it was not sent.', now);
    } else if (into !== undefined && day !== undefined) {
      await this.store.carryOver(digest, into, day, now);
    }
  }
}

function isByHand({ type }: RecordedEvent): boolean {
  return type === 'reminder.settled-by-hand' || type === 'reminder.retried';
}

function unknownDigest(id: string): DomainError {
  return new DomainError(
    'not-found',
    'mail.unknown-digest',
    `There is no mail ${id}: take the "digest" of a mail from GET /api/v1/reminders.`,
  );
}
