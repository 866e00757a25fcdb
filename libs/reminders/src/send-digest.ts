import { CaseRef } from '@tipstaff/casework';
import { type Clock, DomainError, Instant, type LocalDate, wordsOf } from '@tipstaff/kernel';
import { type Law, type LawSource, type Role } from '@tipstaff/law';
import {
  type Delivery,
  digestMail,
  LONGEST_DELIVERY_MS,
  type Mailer,
  type OutgoingMail,
  type RenderedMail,
} from '@tipstaff/mail';
import { setTimeout as wait } from 'node:timers/promises';
import { digestContent, type GivenReminder, type LinkTo } from './digest-content';
import { type DigestStore } from './digest-store';
import { type Directory } from './directory';
import { type DisclosureLog } from './disclosure-log.port';
import { rolesTold } from './due-reminders.policy';
import { isToOwner, namedOf, restrictedIn } from './find-due';
import { ladderOf } from './ladder.policy';
import { partsOfObligation } from './obligation-id';
import { type ObligationSource, type StandingObligation } from './obligations.port';
import { type OutcomeRecorder, referenceOf } from './outcome-recorder';
import { belongingTo, nameIn, peopleOn } from './people-of-force';
import { type PeopleOfForce } from './recipients.policy';
import { type ClaimedDigest, type Reminder, type SkippedReminder } from './reminder';
import { type ForceReminders, type ReminderSettings } from './settings/reminder-settings';
import { SendingGroups } from './sending-groups';
import { ShortCache } from './short-cache';
import { type DailyLine } from './silence/daily-line-log.query';
import { type OutsideMemory } from './silence/outside-memory.port';
import { canaryMailOf, dailyLineMailOf } from './silence/silence-mails';
import { whySkipped, whyTakenBack, whyTakenBackSkipped } from './still-due.policy';

export interface SendDigestParts {
  readonly store: DigestStore;
  readonly obligations: ObligationSource;
  readonly recorder: OutcomeRecorder;
  readonly directory: Directory;
  readonly mailer: Mailer;
  readonly clock: Clock;
  readonly law: LawSource;
  readonly settings: Pick<ReminderSettings, 'of'>;
  readonly disclosures: DisclosureLog;
  readonly outside: Pick<OutsideMemory, 'handing'>;
  /** Most digests that are `sending` at a time: what a worker that dies can leave `unknown`. */
  readonly mostSending: number;
  /** Where the canary flies to; null where none does. */
  readonly canaryTo: string | null;
  /** Address of a case for people; null where this installation has no public one. */
  readonly linkTo: LinkTo;
}

/**
 * How long a worker may be silent before a digest it holds is given up: the answer of whoever takes the mail
 * comes before, whatever that does, and there is time left to record it.
 */
const LEASE_MS = 2 * LONGEST_DELIVERY_MS;

/** Conversations with the mail server at a time. It is the slow part; two are plenty, and spare it. */
const CONVERSATIONS = 2;

/** A mail that waited longer than this for its turn is made again of what is owed by then. */
const FRESH_MS = 2_000;

/** Ladders, absences and holidays change seldom; the sweep that planned the mail read them anew. */
const SETTINGS_KEPT_MS = 1_000;

export type SendResult = 'sent' | 'skipped' | 'failed' | 'unknown' | 'not-mine';

/**
 * Handles one job of the queue: claims the digest, reads again what is owed, and sends what is left.
 * Any number of workers may be given the same digest; one of them gets it.
 */
export class SendDigest {
  private readonly settings: ShortCache<ForceReminders>;
  private readonly law: ShortCache<Law>;
  private readonly groups: SendingGroups;
  private readonly lines = new Semaphore(CONVERSATIONS);
  /** What the mail provider asked for last; those who wait for their turn do not go against it. */
  private pause: Pause | null = null;

  constructor(private readonly parts: SendDigestParts) {
    const { clock, settings, law, mostSending } = parts;
    this.groups = new SendingGroups(clock, mostSending);
    this.settings = new ShortCache(clock, SETTINGS_KEPT_MS, (force) => settings.of(force));
    this.law = new ShortCache(clock, SETTINGS_KEPT_MS, () => law.current());
  }

  /**
   * @throws DomainError `reminder.not-current`, `reminder.stopping`, `mail.refused`: nothing was sent, and the
   * job is to be tried again after a while.
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

  /** Mails that wait for their turn are left to another worker; those that are `sending` come to their end. */
  stop(): void {
    this.groups.close();
  }

  private async send(digest: ClaimedDigest, today: LocalDate): Promise<SendResult> {
    const made = await this.make(digest, today);
    if (made.mail === null) return this.leave(digest, made);
    const place = await this.groups.join();
    try {
      const ready = await this.sayIsSending(digest, today, made);
      if (typeof ready === 'string') return ready;
      const handed = await this.lines.take(() => this.handOver(digest, today, ready));
      if (typeof handed === 'string') return handed;
      await place.answered();
      const { reminders, mail, delivery } = handed;
      return await this.settle(digest, reminders, delivery, mail.reference, () => place.leave());
    } finally {
      place.leave();
    }
  }

  /** Reads again what is still to be told, and makes the mail of it. */
  private async make(digest: ClaimedDigest, today: LocalDate): Promise<MadeMail> {
    const freshUntil = Instant.plusMillis(this.parts.clock.now(), FRESH_MS);
    const given = digest.kind === 'daily-line' ? [] : await this.stillDue(digest, today);
    const reminders = given.map(({ reminder }) => reminder);
    const isEmpty = given.length === 0 && digest.kind !== 'daily-line';
    const address = isEmpty ? null : await this.addressOf(digest, today);
    if (address === null) return { reminders, isEmpty, mail: null, freshUntil };
    const reference = referenceOf(digest, reminders);
    const mail = await this.mailOf(digest, given, reference);
    await this.logDisclosure(digest, reminders);
    return { reminders, isEmpty, mail: { ...mail, to: address, reference }, freshUntil };
  }

  /** Nothing goes out: there is nothing in it, or nobody to send it to. */
  private async leave(
    digest: ClaimedDigest,
    { reminders, isEmpty }: Pick<MadeMail, 'reminders' | 'isEmpty'>,
  ): Promise<SendResult> {
    const { recorder, clock } = this.parts;
    if (isEmpty) {
      await recorder.close(digest, 'Nothing in it was still to be told.', clock.now());
      return 'skipped';
    }
    const words = `No e-mail address is known for "${digest.recipient}" of ${digest.force}: add it to the directory (TIPSTAFF_DIRECTORY).`;
    const refusal = { outcome: 'refused', forGood: true, why: words } as const;
    return this.settle(digest, reminders, refusal, null);
  }

  /** @returns what is to be handed over; the result where nothing is */
  private async sayIsSending(
    digest: ClaimedDigest,
    today: LocalDate,
    made: MadeMail,
  ): Promise<ReadyMail | SendResult> {
    const { reminders, isEmpty, mail, freshUntil } = this.isFresh(made)
      ? made
      : await this.make(digest, today);
    if (mail === null) return this.leave(digest, { reminders, isEmpty });
    this.refuseInPause();
    const { reference } = mail;
    if (!(await this.parts.store.markSending(digest, reference, this.leaseEnd()))) {
      return 'not-mine';
    }
    await this.orOpenAgain(digest, () =>
      this.parts.outside.handing({ digest: digest.id, attempt: digest.attempt, reference }),
    );
    return { reminders, isEmpty, mail, freshUntil };
  }

  /** One that waited for long behind others of its group is made again, and said to be `sending` anew. */
  private async handOver(
    digest: ClaimedDigest,
    today: LocalDate,
    waited: ReadyMail,
  ): Promise<HandedMail | SendResult> {
    const { store, clock, mailer } = this.parts;
    await this.orOpenAgain(digest, () => this.refuseInPause());
    let ready: ReadyMail | SendResult = waited;
    if (!this.isFresh(waited)) {
      await store.reopen(digest, 'It waited for its turn, and is made again.');
      ready = await this.sayIsSending(digest, today, waited);
    }
    if (typeof ready === 'string') return ready;
    return { ...ready, delivery: await mailer.send({ ...ready.mail, date: clock.now() }) };
  }

  private isFresh({ freshUntil }: Pick<MadeMail, 'freshUntil'>): boolean {
    return this.parts.clock.now() <= freshUntil;
  }

  /** What is done between `sending` and the mail server: where it fails, the mail has certainly not gone. */
  private async orOpenAgain(digest: ClaimedDigest, act: () => Promise<void> | void): Promise<void> {
    try {
      await act();
    } catch (error) {
      await this.parts.store.reopen(digest, wordsOf(error));
      throw error;
    }
  }

  /** Before it is `sending`, so that a mail that could not be logged is tried again. */
  private async logDisclosure(
    { force, recipient }: ClaimedDigest,
    reminders: readonly Reminder[],
  ): Promise<void> {
    const refs = reminders.flatMap((one) => partsOfObligation(one.obligation)?.ref ?? []);
    if (refs.length === 0) return;
    const cases = refs.map((ref) => CaseRef.stream(ref));
    await this.parts.disclosures.write({ force, recipient, cases });
  }

  private async addressOf(
    { kind, force, recipient }: ClaimedDigest,
    today: LocalDate,
  ): Promise<string | null> {
    if (kind === 'canary') return this.parts.canaryTo;
    const known = await this.settings.get(force);
    return peopleOn(force, this.parts.directory, known, today).directory.addressOf(
      force,
      recipient,
    );
  }

  /** Those reminders of the digest that are still to be given; says of the others why not. */
  private async stillDue(
    digest: ClaimedDigest,
    today: LocalDate,
  ): Promise<readonly GivenReminder[]> {
    const { obligations, recorder, directory } = this.parts;
    const [force, kept, { waiting, standing, endings }] = await Promise.all([
      this.settings.get(digest.force),
      obligations.restricted(),
      this.whatWaits(digest, today),
    ]);
    const everybody = peopleOn(digest.force, directory, force, today);
    const isRestricted = restrictedIn(kept);
    const namedFor = namedOf(kept);
    const skipped: SkippedReminder[] = [];
    const given: GivenReminder[] = [];
    for (const reminder of waiting) {
      const stands = standing.get(reminder.obligation) ?? null;
      const { owner, people } =
        stands === null
          ? { owner: '', people: everybody }
          : belongingTo(stands, everybody, namedFor(stands.id));
      const obligation = stands && { ...stands, owner };
      const ending = endings.get(reminder.obligation) ?? null;
      const isKept = isRestricted(reminder.obligation) && !isToOwner(reminder);
      const reason = isKept
        ? RESTRICTED
        : reminder.rung === 'withdrawn'
          ? whyTakenBackSkipped(
              reminder,
              obligation,
              ending,
              named(obligation, force, today),
              people,
            )
          : this.whyNot(digest, reminder, obligation, force, people);
      if (reason !== null) skipped.push({ ...reminder, ...reason });
      else if (reminder.rung === 'withdrawn') {
        const because = whyTakenBack(stands && { ...stands, owner: nameIn(people, owner) }, ending);
        given.push({ reminder, obligation: null, because });
      } else if (obligation !== null) {
        const isOwn = reminder.recipient.name === owner;
        const shown = isOwn ? obligation : { ...obligation, owner: nameIn(people, owner) };
        given.push({ reminder, obligation: shown, because: null });
      }
    }
    await recorder.skip(digest, skipped, 'No longer to be told when the mail was made.', today);
    return given;
  }

  /** With what is owed of it now, and how that ended which is owed no longer. */
  private async whatWaits({ id }: ClaimedDigest, today: LocalDate) {
    const { store, obligations } = this.parts;
    const waiting = await store.waitingIn(id);
    const ids = [...new Set(waiting.map(({ obligation }) => obligation))];
    const standing = new Map((await obligations.byIds(ids, today)).map((one) => [one.id, one]));
    const gone = ids.filter((one) => !standing.has(one));
    const endings = new Map((await obligations.endings(gone, today)).map((one) => [one.id, one]));
    return { waiting, standing, endings };
  }

  private whyNot(
    { kind }: ClaimedDigest,
    reminder: Reminder,
    obligation: StandingObligation | null,
    force: ForceReminders,
    people: PeopleOfForce,
  ) {
    const roles = kind === 'canary' ? null : named(obligation, force, people.today);
    return whySkipped(reminder, obligation, roles, people);
  }

  private async mailOf(
    digest: ClaimedDigest,
    given: readonly GivenReminder[],
    reference: string,
  ): Promise<RenderedMail> {
    const { clock, linkTo } = this.parts;
    if (digest.kind === 'canary') return canaryMailOf(given, reference);
    if (digest.kind === 'daily-line') {
      return dailyLineMailOf(digest.subject as unknown as DailyLine, clock.notice, reference);
    }
    const time = { today: digest.on, notice: clock.notice };
    return digestMail(
      digestContent(digest, given, await this.law.get('law'), time, reference, linkTo),
    );
  }

  /** @throws DomainError `mail.refused` when the mail certainly did not go and may go later. */
  private async settle(
    digest: ClaimedDigest,
    reminders: readonly Reminder[],
    delivery: Delivery,
    reference: string | null,
    onRecorded: () => void = () => undefined,
  ): Promise<SendResult> {
    const { store, recorder, clock } = this.parts;
    if (delivery.outcome === 'refused' && !delivery.forGood) {
      const { why, retryAfterMs } = delivery;
      if (retryAfterMs !== undefined) {
        const forMs = Math.min(retryAfterMs, LONGEST_DELIVERY_MS);
        this.pause = { why, retryAfterMs, until: Instant.plusMillis(clock.now(), forMs) };
      }
      await store.reopen(digest, why);
      throw retryAfterMs === undefined ? refused(why) : throttled(why, retryAfterMs);
    }
    const state = STATE_AFTER[delivery.outcome];
    const words = delivery.outcome === 'accepted' ? delivery.answer : delivery.why;
    const outcome = { state, words, reference, at: clock.now() };
    await insist(() => recorder.recordOutcome(digest, reminders, outcome, digest.on));
    onRecorded();
    await insist(() => store.settle(digest, state, words, outcome.at));
    return state;
  }

  private refuseInPause(): void {
    if (this.pause === null || this.pause.until <= this.parts.clock.now()) return;
    throw throttled(this.pause.why, this.pause.retryAfterMs);
  }

  private leaseEnd(): Instant {
    return Instant.plusMillis(this.parts.clock.now(), LEASE_MS);
  }
}

interface Pause {
  readonly why: string;
  readonly retryAfterMs: number;
  readonly until: Instant;
}

/** Of a digest now; no mail where it has nothing to tell, or nobody's address is known. */
interface MadeMail {
  readonly reminders: readonly Reminder[];
  readonly isEmpty: boolean;
  readonly mail: Omit<OutgoingMail, 'date'> | null;
  readonly freshUntil: Instant;
}

/** Of a digest that is `sending`. */
interface ReadyMail extends MadeMail {
  readonly mail: Omit<OutgoingMail, 'date'>;
}

interface HandedMail extends ReadyMail {
  readonly delivery: Delivery;
}

/** So many may be at something at a time; the others wait in the order in which they came. */
class Semaphore {
  private readonly waiting: (() => void)[] = [];

  constructor(private free: number) {}

  async take<T>(work: () => Promise<T>): Promise<T> {
    if (this.free > 0) this.free -= 1;
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.free += 1;
    }
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

const RESTRICTED = {
  code: 'restricted',
  why: 'The case is restricted: its owner alone is reminded.',
} as const;

const STATE_AFTER = { accepted: 'sent', refused: 'failed', unknown: 'unknown' } as const;

/** Whom the ladder of the obligation may name; nobody where it stands no longer. */
function named(
  obligation: StandingObligation | null,
  { ladders }: ForceReminders,
  today: LocalDate,
): readonly Role[] {
  if (obligation === null) return [];
  return rolesTold(obligation, ladderOf(ladders, obligation.rule), today);
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

/** @param retryAfterMs is in `data` of the error, for the queue to pause by */
function throttled(why: string, retryAfterMs: number): DomainError {
  return new DomainError(
    'unavailable',
    'mail.throttled',
    `The mail provider asked to slow down, and mails wait for it: ${why}`,
    { data: { retryAfterMs } },
  );
}
