import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandExecutor } from '@tipstaff/cases';
import { EventStore, type RecordedEvent } from '@tipstaff/event-store';
import { DomainError, type Instant, unknownForce } from '@tipstaff/kernel';
import { DigestStore, type KnownDigest } from './digest-store';
import { type ByHand, recordByHand, type RecordedByHand } from './recorded-by';
import { type Reminder } from './reminder';
import { type OutcomeEvent, reminderStream, toldOf } from './reminder-events';

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

/** What a person found out about a mail that was in doubt. */
export const settlements = ['sent', 'not-sent'] as const;
export type Settlement = (typeof settlements)[number];

/** The reasons are about a mail, not about a person. */
const SUBJECT = 'mail';

/**
 * Says what became of a mail that is unknown. One that was not sent counts as failed: what is still
 * due comes again on a later day, or is tried again at once.
 */
export class SettleMail extends Command<RecordedByHand> {
  constructor(
    readonly digestId: string,
    readonly outcome: Settlement,
    readonly change: MailChange,
  ) {
    super();
  }
}

@CommandHandler(SettleMail)
export class SettleMailHandler implements ICommandHandler<SettleMail> {
  constructor(
    private readonly mails: MailsByHand,
    private readonly executor: CommandExecutor,
  ) {}

  /** @throws DomainError `mail.unknown-digest`, `mail.not-unknown` · what `recordByHand` throws */
  async execute({ digestId, outcome, change }: SettleMail): Promise<RecordedByHand> {
    const digest = await this.mails.found(digestId, change);
    const reminders = await this.mails.store.unknownIn(digestId);
    const recorded = await recordByHand(this.executor, {
      ...change,
      stream: reminderStream(digest),
      decide: () => {
        if (digest.state !== 'unknown') throw notUnknown(digest);
        const data = dataOf(digest, reminders, outcome);
        return { type: 'reminder.settled-by-hand', data: { ...data }, subject: SUBJECT };
      },
    });
    await this.mails.carryOut(digest, recorded.data, change.now);
    return recorded;
  }
}

/** Which mails are meant: those named, or a force's. */
export type ChosenMails =
  | { readonly digests: readonly string[] }
  | { readonly force: string; readonly which: 'all' | 'in-doubt' };

/** So many at most are settled at once; whoever has more asks again. */
export const MOST_SETTLED = 500;

/** What became of each; the refused ones say why, and keep none of the others from being settled. */
export interface SettledMails {
  readonly settled: readonly string[];
  readonly refused: readonly { readonly digest: string; readonly refusal: DomainError }[];
  /** How many of the force's are left unknown beyond those that were settled at once. */
  readonly left: number;
}

/** The same of many, each an event of its own: asked again with the same id, the same are answered. */
export class SettleMails extends Command<SettledMails> {
  constructor(
    readonly chosen: ChosenMails,
    readonly outcome: Settlement,
    readonly change: MailChange,
  ) {
    super();
  }
}

@CommandHandler(SettleMails)
export class SettleMailsHandler implements ICommandHandler<SettleMails> {
  constructor(
    private readonly mails: MailsByHand,
    private readonly one: SettleMailHandler,
  ) {}

  /** @throws DomainError what is about no mail in particular, such as `record.unavailable` */
  async execute({ chosen, outcome, change }: SettleMails): Promise<SettledMails> {
    const settled: string[] = [];
    const refused: { digest: string; refusal: DomainError }[] = [];
    for (const digest of await this.idsOf(chosen, change)) {
      const { meta } = change;
      const commandId = `${meta.commandId}:${digest}`;
      try {
        await this.one.execute(
          new SettleMail(digest, outcome, { ...change, meta: { ...meta, commandId } }),
        );
        settled.push(digest);
      } catch (error) {
        if (!(error instanceof DomainError) || error.kind === 'unavailable') throw error;
        refused.push({ digest, refusal: error });
      }
    }
    return { settled, refused, left: (await this.idsOf(chosen, change, MOST_SETTLED * 20)).length };
  }

  private async idsOf(
    chosen: ChosenMails,
    { isSeen }: MailChange,
    limit = MOST_SETTLED,
  ): Promise<readonly string[]> {
    if ('digests' in chosen) return limit === MOST_SETTLED ? [...new Set(chosen.digests)] : [];
    if (!isSeen(chosen.force)) throw unknownForce(chosen.force);
    return this.mails.store.unknownOf(chosen.force, chosen.which, limit);
  }
}

/** Puts what failed or is unknown in a mail into a new one of today, which the next sweep rings for. */
export class RetryMail extends Command<RecordedByHand> {
  constructor(
    readonly digestId: string,
    readonly maySendTwice: boolean,
    readonly change: MailChange,
  ) {
    super();
  }
}

@CommandHandler(RetryMail)
export class RetryMailHandler implements ICommandHandler<RetryMail> {
  constructor(
    private readonly mails: MailsByHand,
    private readonly executor: CommandExecutor,
  ) {}

  /**
   * @returns in `data.into` the id of the new mail
   * @throws DomainError `mail.unknown-digest`, `mail.not-of-people`, `mail.not-failed`,
   *   `mail.nothing-left`, `mail.may-send-twice` · what `recordByHand` throws
   */
  async execute({ digestId, maySendTwice, change }: RetryMail): Promise<RecordedByHand> {
    const digest = await this.mails.found(digestId, change);
    const reminders = await this.mails.store.notToldIn(digestId);
    const recorded = await recordByHand(this.executor, {
      ...change,
      stream: reminderStream(digest),
      decide: () => {
        refuseRetry(digest, reminders, maySendTwice);
        const data = { ...dataOf(digest, reminders, 'retried'), into: randomUUID() };
        return {
          type: 'reminder.retried',
          data: { ...data, day: change.today, maySendTwice },
          subject: SUBJECT,
        };
      },
    });
    await this.mails.carryOut(digest, recorded.data, change.now);
    return recorded;
  }
}

function dataOf(
  digest: KnownDigest,
  reminders: readonly Reminder[],
  outcome: string,
): OutcomeEvent['data'] {
  const { id, reference } = digest;
  return { digest: id, reference, outcome, reminders: reminders.map(toldOf) };
}

function refuseRetry(
  digest: KnownDigest,
  reminders: readonly Reminder[],
  maySendTwice: boolean,
): void {
  const { state, id, kind } = digest;
  if (kind === 'canary' || kind === 'daily-line') {
    throw refused(
      'mail.not-of-people',
      `The mail ${id} is a ${kind}: it is not tried again, the next one comes by itself.`,
    );
  }
  if (state !== 'failed' && state !== 'unknown') {
    throw refused(
      'mail.not-failed',
      `The mail ${id} is ${state}: only one that failed or is unknown can be tried again.`,
      { state },
    );
  }
  if (reminders.length === 0) {
    throw refused(
      'mail.nothing-left',
      `Nothing is left in the mail ${id} to be told: its reminders are in a later mail already, or it had none.`,
    );
  }
  if (state === 'unknown' && !maySendTwice) {
    throw refused(
      'mail.may-send-twice',
      `The mail ${id} may have been delivered: look for its reference ${digest.reference ?? '(none)'} in the mailbox or the mail server's log and settle it as sent or not-sent. To send it again all the same, say "maySendTwice": true.`,
      { reference: digest.reference },
      '/maySendTwice',
    );
  }
}

function notUnknown({ id, state }: KnownDigest): DomainError {
  return refused(
    'mail.not-unknown',
    `The mail ${id} is ${state}: only one that is unknown can be settled by hand.`,
    { state },
  );
}

function refused(
  code: string,
  words: string,
  data: Readonly<Record<string, unknown>> = {},
  pointer?: string,
): DomainError {
  return new DomainError('rule-violation', code, words, {
    data,
    ...(pointer === undefined ? {} : { pointer }),
  });
}
