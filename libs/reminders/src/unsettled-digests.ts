import { Instant, type LocalDate } from '@tipstaff/kernel';
import { type Mailer } from '@tipstaff/mail';
import { type DigestStore, type UnknownDigest } from './digest-store';
import { type OutcomeRecorder } from './outcome-recorder';

/** Hears of what failed at one mail; the others are seen to all the same. */
type OnFault = (what: string, error: unknown) => void;

interface Parts {
  readonly store: DigestStore;
  readonly recorder: OutcomeRecorder;
  readonly mailer: Pick<Mailer, 'ask'>;
}

/**
 * A provider may list a message only a while after it took it, so that it has not heard of one means
 * nothing before.
 */
const UNHEARD_OF_COUNTS_AFTER_MS = 30 * 60_000;
const AT_ONCE = 50;

/** Mails whose worker said `sending` and was not heard of again. */
export async function settleSilent(
  { store, recorder }: Parts,
  now: Instant,
  today: LocalDate,
  onFault: OnFault,
): Promise<void> {
  for (const digest of await store.silent(now)) {
    try {
      await recorder.settleSilent(digest, await store.waitingIn(digest.id), now, today);
    } catch (error) {
      onFault(`the mail ${digest.id}`, error);
    }
  }
}

/**
 * Asks the provider what became of the mails that are unknown: never by sending them again. What it can
 * not say waits for a person.
 */
export async function settleUnknown(
  parts: Parts,
  now: Instant,
  today: LocalDate,
  onFault: OnFault,
): Promise<void> {
  for (const digest of await parts.store.toBeAsked(now, AT_ONCE)) {
    try {
      await askAbout(parts, digest, now, today);
    } catch (error) {
      onFault(`the mail ${digest.id}`, error);
    }
  }
}

async function askAbout(
  { store, recorder, mailer }: Parts,
  digest: UnknownDigest,
  now: Instant,
  today: LocalDate,
): Promise<void> {
  const asked = await mailer.ask(digest.reference);
  await store.asked(digest.id, now);
  const reminders = await store.unknownIn(digest.id);
  const settle = (state: 'sent' | 'failed', words: string) =>
    recorder.settle(
      digest,
      reminders,
      { state, words, reference: digest.reference, at: now },
      today,
    );
  if (asked.said === 'taken') await settle('sent', `Asked by its reference: ${asked.answer}`);
  else if (asked.said === 'given-up') {
    await settle('failed', `Asked by its reference: ${asked.why}`);
  } else if (asked.said === 'unheard-of' && provesNotSent(digest, now)) {
    await settle(
      'failed',
      'The provider was asked and has no mail with this reference: it was not sent, and what is still due comes again.',
    );
  }
}

function provesNotSent({ unknownSince, inDoubt }: UnknownDigest, now: Instant): boolean {
  return !inDoubt && Instant.plusMillis(unknownSince, UNHEARD_OF_COUNTS_AFTER_MS) <= now;
}

/** How long the sweeper keeps a left-over digest to itself while it closes it. */
const CARRY_LEASE_MS = 60_000;
const WORDS = 'Not sent on its day: what is still due is in a later mail.';

/** What was not sent on its day is due again, if it is still due: there is one mail a day. */
export async function closeUnsentDigests(
  { store, recorder }: { readonly store: DigestStore; readonly recorder: OutcomeRecorder },
  forces: readonly string[],
  now: Instant,
  today: LocalDate,
  onFault: OnFault,
): Promise<void> {
  const leaseUntil = Instant.plusMillis(now, CARRY_LEASE_MS);
  for (const digest of await store.claimLeftover(forces, today, now, leaseUntil)) {
    try {
      const waiting = await store.waitingIn(digest.id);
      const skipped = waiting.map((one) => ({ ...one, code: 'carried-over' as const, why: WORDS }));
      await recorder.skip(digest, skipped, WORDS, today);
      await recorder.close(digest, WORDS, now);
    } catch (error) {
      onFault(`the mail ${digest.id}`, error);
    }
  }
}
