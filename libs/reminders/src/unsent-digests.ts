import { Instant, type LocalDate } from '@tipstaff/kernel';
import { type DigestStore } from './digest-store';
import { type OutcomeRecorder } from './outcome-recorder';

/** How long the sweeper keeps a left-over digest to itself while it closes it. */
const CARRY_LEASE_MS = 60_000;
const WORDS = 'Not sent on its day: what is still due is in a later mail.';

/** What was not sent on its day is due again, if it is still due: there is one mail a day. */
export async function closeUnsentDigests(
  { store, recorder }: { readonly store: DigestStore; readonly recorder: OutcomeRecorder },
  forces: readonly string[],
  now: Instant,
  today: LocalDate,
): Promise<void> {
  const leaseUntil = Instant.plusMillis(now, CARRY_LEASE_MS);
  for (const digest of await store.claimLeftover(forces, today, now, leaseUntil)) {
    const waiting = await store.waitingIn(digest.id);
    const skipped = waiting.map((one) => ({ ...one, code: 'carried-over' as const, why: WORDS }));
    await recorder.skip(digest, skipped, WORDS, today);
    await recorder.close(digest, WORDS, now);
  }
}
