import { type Lease } from '@tipstaff/database';
import { type Clock, DomainError, type Instant, type LocalDate, wordsOf } from '@tipstaff/kernel';
import { type Law, type LawSource } from '@tipstaff/law';
import { type Mailer } from '@tipstaff/mail';
import { type DigestQueue } from './digest-queue';
import { type DigestStore } from './digest-store';
import { type Directory } from './directory';
import { type DueReminder } from './due-reminders.policy';
import { findDue, type ForceAtWork } from './find-due';
import { closeUnsentDigests, settleSilent, settleUnknown } from './unsettled-digests';
import { type ObligationSource } from './obligations.port';
import { type LapseProposals } from './lapse-proposals';
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
  readonly proposals: Pick<LapseProposals, 'lapse'>;
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
  /** Where it is another than at the sweep before: promoted without a loss, or put back. */
  readonly database: 'promoted' | 'went-back' | null;
  /** What could not be done for one force or one mail, in words; all the rest was. */
  readonly faults: readonly string[];
}

const NOTHING = { added: 0, enqueued: 0, beyondCalendar: 0, database: null };

/** Gathers what is wrong with one force or mail, so that it keeps nobody else from a reminder. */
class Apart {
  readonly faults: string[] = [];

  /** @throws what makes the whole sweep fail: what it needs is away, or another has taken over */
  readonly onFault = (what: string, error: unknown): void => {
    if (isAboutAll(error)) throw error;
    this.faults.push(`${what}: ${wordsOf(error)}`);
  };

  async try<T>(what: string, work: () => Promise<T>): Promise<T | null> {
    try {
      return await work();
    } catch (error) {
      this.onFault(what, error);
      return null;
    }
  }
}

function isAboutAll(error: unknown): boolean {
  if (error instanceof DomainError) {
    return error.kind === 'unavailable' && !/^(event|keys)[.]/.test(error.code);
  }
  const { code } = (error ?? {}) as { code?: unknown };
  // What the database refuses for a value (22, 23) is about a row; all else that it or the network says is not.
  if (typeof code === 'string') return !/^(2[23]|ERR_)/.test(code);
  return /^Connection terminated/.test(wordsOf(error));
}

/**
 * One look at what is due and not yet told. Everything it does may be done again: rows are unique,
 * outcomes are events with a command id, and what is put into the queue is read again.
 */
export async function sweep(parts: SweepParts, lease: Lease): Promise<SweepResult> {
  const { obligations, clock, restoreDetector, canary } = parts;
  const now = clock.now();
  const today = clock.today();
  const apart = new Apart();
  await settleSilent(parts, now, today, apart.onFault);
  await settleUnknown(parts, now, today, apart.onFault);
  await apart.try('the canary', async () => canary?.release(now, today));
  if (!(await obligations.isCurrent())) return { current: false, ...NOTHING, faults: apart.faults };
  const law = await parts.law.current();
  const at: SweepAt = { law, now, today, lease, apart };
  const forces = await forcesAtWork(parts, at);
  await lease.check();
  await apart.try('what is proposed', () => parts.proposals.lapse(today));
  const database = await restoreDetector.check(parts, { forces, law, now, today, lease });
  const planned = await planAll(parts, forces, at);
  const canaries = await apart.try('the canary', async () => canary?.plan(today, lease));
  await lease.check();
  await parts.lines.write({ forces, law, now, today, lease, onFault: apart.onFault });
  const enqueued = await enqueue(parts, forces, now, today);
  await apart.try('the canary', async () => canary?.look(now, today));
  await restoreDetector.saw(now, lease);
  return {
    current: true,
    ...planned,
    added: planned.added + (canaries ?? 0),
    enqueued,
    database,
    faults: apart.faults,
  };
}

interface SweepAt {
  readonly law: Law;
  readonly now: Instant;
  readonly today: LocalDate;
  readonly lease: Lease;
  readonly apart: Apart;
}

/** Digests of forces whose hour has come and that had none planned today; urgent mail between. */
async function planAll(
  parts: SweepParts,
  forces: readonly ForceAtWork[],
  { law, now, today, lease, apart }: SweepAt,
): Promise<Omit<SweepResult, 'current' | 'enqueued' | 'faults' | 'database'>> {
  const atWork = forces.filter(({ digest, urgent }) => digest || urgent);
  if (atWork.length === 0) return { added: 0, beyondCalendar: 0 };
  const names = atWork.map(({ force }) => force);
  await closeUnsentDigests(parts, names, now, today, apart.onFault);
  const { due, beyondCalendar } = await findDue(parts, atWork, law, today);
  let added = 0;
  for (const { force, digest } of atWork) {
    await apart.try(force, async () => {
      const of = due.filter((one) => one.force === force);
      if (digest) {
        added += await parts.plan.add(of, today, 'digest', lease);
        const missed = await missing(parts, of, today);
        await parts.lines.swept(force, today, { now, missed, lease });
      } else {
        const urgent = of.filter((one) => one.urgent);
        added += await parts.plan.add(urgent, today, 'urgent', lease);
      }
    });
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
  { law: { calendar }, now, today, apart }: SweepAt,
): Promise<readonly ForceAtWork[]> {
  const swept = await lineLog.sweptOn(today);
  return Promise.all(
    (await obligations.forces()).map(async (force) => {
      const known = await settings.of(force);
      for (const fault of known.faults) apart.onFault(force, new Error(fault));
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
