import { type Clock, type Instant, type LocalDate } from '@tipstaff/kernel';
import { type Law, type LawSource } from '@tipstaff/law';
import { type Mailer } from '@tipstaff/mail';
import { type DigestQueue } from './digest-queue';
import { type DigestStore } from './digest-store';
import { type Directory } from './directory';
import { type DueReminder } from './due-reminders.policy';
import { findDue, type ForceAtWork } from './find-due';
import { closeUnsentDigests, settleSilent, settleUnknown } from './unsettled-digests';
import { type ObligationSource } from './obligations.port';
import { type OutcomeRecorder } from './outcome-recorder';
import { type ReminderPlan } from './reminder-plan';
import { isDigestTime, isUrgentTime } from './reminder-time.policy';
import { type ReminderSettings } from './settings/reminder-settings';
import { type Canary } from './silence/canary';
import { type DailyLineLog } from './silence/daily-line-log.query';
import { type DailyLines } from './silence/daily-lines';
import { type RestoreDetector } from './silence/restore-detector';

export interface SweepParts {
  readonly store: DigestStore;
  readonly plan: ReminderPlan;
  readonly obligations: ObligationSource;
  readonly recorder: OutcomeRecorder;
  readonly queue: Pick<DigestQueue, 'enqueue'>;
  readonly clock: Clock;
  readonly law: LawSource;
  readonly settings: Pick<ReminderSettings, 'of'>;
  readonly directory: Directory;
  readonly mailer: Pick<Mailer, 'ask'>;
  readonly lines: DailyLines;
  readonly lineLog: DailyLineLog;
  readonly restoreDetector: RestoreDetector;
  /** Null where no address is set for it. */
  readonly canary: Canary | null;
}

export interface SweepResult {
  /** False while the list of what is owed is behind the record: look again soon. */
  readonly current: boolean;
  /** Reminders that were not there before. */
  readonly added: number;
  /** Digests that were put into the queue. */
  readonly enqueued: number;
  /** Obligations about days past the last known year of the calendar: nobody is reminded of them. */
  readonly beyondCalendar: number;
}

const NOTHING = { added: 0, enqueued: 0, beyondCalendar: 0 };

/**
 * One look at what is due and not yet told. Everything it does may be done again: rows are unique,
 * outcomes are events with a command id, and what is put into the queue is read again.
 */
export async function sweep(parts: SweepParts): Promise<SweepResult> {
  const { obligations, clock, restoreDetector } = parts;
  const now = clock.now();
  const today = clock.today();
  await settleSilent(parts, now, today);
  await settleUnknown(parts, now, today);
  await parts.canary?.release(now, today);
  if (!(await obligations.isCurrent())) return { current: false, ...NOTHING };
  const law = await parts.law.current();
  const forces = await forcesAtWork(parts, law, now, today);
  await restoreDetector.check(parts, { forces, law, now, today });
  const planned = await planAll(parts, forces, law, now, today);
  const canaries = (await parts.canary?.plan(today)) ?? 0;
  await parts.lines.write({ forces, law, now, today });
  const enqueued = await enqueue(parts, forces, now, today);
  await parts.canary?.look(now, today);
  await restoreDetector.saw(now);
  return { current: true, ...planned, added: planned.added + canaries, enqueued };
}

/** Digests of forces whose hour has come and that had none planned today; urgent mail between. */
async function planAll(
  parts: SweepParts,
  forces: readonly ForceAtWork[],
  law: Law,
  now: Instant,
  today: LocalDate,
): Promise<Omit<SweepResult, 'current' | 'enqueued'>> {
  const atWork = forces.filter(({ digest, urgent }) => digest || urgent);
  if (atWork.length === 0) return { added: 0, beyondCalendar: 0 };
  await closeUnsentDigests(
    parts,
    atWork.map(({ force }) => force),
    now,
    today,
  );
  const { due, beyondCalendar } = await findDue(parts, atWork, law, today);
  const wantsDigest = new Set(atWork.filter(({ digest }) => digest).map(({ force }) => force));
  const digests = due.filter(({ force }) => wantsDigest.has(force));
  const urgent = due.filter((one) => one.urgent && !wantsDigest.has(one.force));
  const added =
    (await parts.plan.add(digests, today, 'digest')) +
    (await parts.plan.add(urgent, today, 'urgent'));
  for (const force of wantsDigest) {
    const of = digests.filter((one) => one.force === force);
    await parts.lines.swept(force, today, now, await missing(parts, of, today));
  }
  return { added, beyondCalendar };
}

/** How many that are due have no row, although they were just added: nothing but a fault leaves any. */
async function missing(
  { plan }: SweepParts,
  due: readonly DueReminder[],
  today: LocalDate,
): Promise<number> {
  const told = await plan.told([...new Set(due.map(({ obligation }) => obligation))], today);
  return due.filter((one) => !told.has(one.obligation, one.aboutOn, one.rung, one.recipient.name))
    .length;
}

async function forcesAtWork(
  { obligations, settings, lineLog }: SweepParts,
  { calendar }: Law,
  now: Instant,
  today: LocalDate,
): Promise<readonly ForceAtWork[]> {
  const swept = await lineLog.sweptOn(today);
  return Promise.all(
    (await obligations.forces()).map(async (force) => {
      const known = await settings.of(force);
      const { hours } = known.ladders;
      return {
        ...known,
        force,
        digest: isDigestTime(now, calendar, hours) && !swept.has(force),
        urgent: isUrgentTime(now, calendar, hours),
      };
    }),
  );
}

/** Mails of people wait for the hours of their force; what shows that mails go does not. */
async function enqueue(
  { store, queue }: SweepParts,
  forces: readonly ForceAtWork[],
  now: Instant,
  today: LocalDate,
): Promise<number> {
  const quiet = new Set(forces.filter(({ urgent }) => !urgent).map(({ force }) => force));
  const open = (await store.openOn(today)).filter(
    ({ kind, force }) => kind === 'canary' || !quiet.has(force),
  );
  await queue.enqueue(
    open.map(({ id }) => id),
    now,
  );
  return open.length;
}
