import { type Clock, Instant, type LocalDate } from '@tipstaff/kernel';
import { type LawSource } from '@tipstaff/law';
import { type DigestQueue } from './digest-job';
import { type DigestStore } from './digest-store';
import { type DueReminder, dueReminders } from './due-reminders.policy';
import { type ObligationSource } from './obligations.port';
import { type OutcomeRecorder } from './outcome-recorder';
import { type ReminderPlan } from './reminder-plan';
import { isReminderTime } from './reminder-time.policy';

export interface SweepParts {
  readonly store: DigestStore;
  readonly plan: ReminderPlan;
  readonly obligations: ObligationSource;
  readonly recorder: OutcomeRecorder;
  readonly queue: DigestQueue;
  readonly clock: Clock;
  readonly law: LawSource;
}

export interface SweepResult {
  /** False while the list of what is owed is behind the record: look again soon. */
  readonly current: boolean;
  /** Reminders that were not there before. */
  readonly added: number;
  /** Digests for which the bell was rung. */
  readonly rung: number;
}

const PAGE = 500;
/** How long the sweeper keeps a left-over digest to itself while it closes it. */
const CARRY_LEASE_MS = 60_000;

/**
 * One look at what is due and not yet told. Everything it does may be done again: rows are unique,
 * outcomes are events with a command id, and the bell may ring for nothing.
 */
export async function sweep(parts: SweepParts): Promise<SweepResult> {
  const { store, plan, obligations, queue, clock } = parts;
  const now = clock.now();
  const today = clock.today();
  await settleSilent(parts, now, today);
  const { calendar } = await parts.law.current();
  if (!isReminderTime(now, calendar)) return { current: true, added: 0, rung: 0 };
  if (!(await obligations.isCurrent())) return { current: false, added: 0, rung: 0 };
  await carryOver(parts, now, today);
  const added = await plan.add(await allDue(parts, today), today);
  const open = await store.openOn(today);
  await queue.ring(open, now);
  return { current: true, added, rung: open.length };
}

async function settleSilent(
  { store, recorder }: SweepParts,
  now: Instant,
  today: LocalDate,
): Promise<void> {
  for (const digest of await store.silent(now)) {
    await recorder.settleSilent(digest, await store.waitingIn(digest.id), now, today);
  }
}

/** What was not sent on its day is due again today, if it is still due: there is one mail a day. */
async function carryOver(
  { store, recorder }: SweepParts,
  now: Instant,
  today: LocalDate,
): Promise<void> {
  const leaseUntil = Instant.plusMillis(now, CARRY_LEASE_MS);
  const words = 'Not sent on its day: what is still due is in a later digest.';
  for (const digest of await store.claimLeftover(today, now, leaseUntil)) {
    const waiting = await store.waitingIn(digest.id);
    const skipped = waiting.map((one) => ({ ...one, code: 'carried-over' as const, why: words }));
    await recorder.skip(digest, skipped, words, today);
    await recorder.close(digest, words);
  }
}

async function allDue(
  { obligations, plan, law }: SweepParts,
  today: LocalDate,
): Promise<readonly DueReminder[]> {
  const { calendar } = await law.current();
  const due: DueReminder[] = [];
  for (let after: string | null = null; ;) {
    const page = await obligations.standingOn(today, { after, limit: PAGE });
    const told = await plan.told(
      page.map(({ id }) => id),
      today,
    );
    for (const one of page) due.push(...dueReminders(one, today, calendar, told));
    after = page.at(-1)?.id ?? null;
    if (after === null || page.length < PAGE) return due;
  }
}
