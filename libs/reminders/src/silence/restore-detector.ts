import { type CommandExecutor } from '@tipstaff/cases';
import { inTransaction, type Lease } from '@tipstaff/database';
import { type ChainMark, type EventStore, hashAt } from '@tipstaff/event-store';
import { type Instant, LocalDate, type StreamId } from '@tipstaff/kernel';
import { type Law } from '@tipstaff/law';
import { RequestContext } from '@tipstaff/platform';
import { type Pool } from 'pg';
import { type DigestStore } from '../digest-store';
import { findDue, type FindParts, type ForceAtWork } from '../find-due';
import { type OutcomeRecorder } from '../outcome-recorder';
import { byWorker } from '../recorded-by';
import { isDigestTime, workingDayUpTo } from '../reminder-time.policy';
import { CANARY_FORCE } from './canary';
import { type DailyLineLog } from './daily-line-log.query';
import { type DailyLines } from './daily-lines';
import { DATABASE_IDENTITY, isPromoted } from './database-identity';
import { type OutsideMemory } from './outside-memory.port';

interface DoubtParts extends FindParts {
  readonly store: DigestStore;
  readonly recorder: OutcomeRecorder;
  readonly lines: DailyLines;
  readonly lineLog: DailyLineLog;
}

interface At {
  readonly forces: readonly ForceAtWork[];
  readonly law: Law;
  readonly now: Instant;
  readonly today: LocalDate;
  readonly lease: Pick<Lease, 'during'>;
}

const ANOTHER = 'another-database';
const WHY =
  'The database was put back to an earlier state: this may have been sent before. Look in the mailbox; it is not sent again by itself.';

/**
 * Notices that the database is not the one that reminders last went out of, or has less in it: a
 * restored backup has forgotten what was sent since. Whatever seems due then is unknown, not unsent.
 */
export class RestoreDetector {
  constructor(
    private readonly pool: Pool,
    private readonly events: Pick<EventStore, 'head'>,
    private readonly executor: CommandExecutor,
    private readonly outside: OutsideMemory,
  ) {}

  /**
   * Puts what may have been sent since the backup under `unknown`, when the database was put back. One that
   * was promoted, and holds everything that is remembered outside of it, has lost nothing: it goes on.
   */
  async check(parts: DoubtParts, at: At): Promise<'promoted' | 'went-back' | null> {
    const back = await this.wentBack(parts.store);
    if (back === null) return null;
    const { now, today, lease } = at;
    if (back.how === 'promoted') {
      await this.keep(back.identity, now, lease);
      return 'promoted';
    }
    const settled = await this.putInDoubt(parts, at);
    const stream = `reminder:${CANARY_FORCE}:witness` as StreamId;
    const commandId = `went-back:${back.identity}:${back.position}:${now}`;
    await this.executor.execute({
      stream,
      meta: byWorker(commandId, stream),
      decide: () => [
        {
          type: 'reminder.record-went-back',
          schemaVersion: 1,
          on: today,
          enteredOn: today,
          data: { lastSeenAt: back.seenAt, how: back.how, inDoubt: settled },
        },
      ],
    });
    await this.keep(back.identity, now, lease);
    return 'went-back';
  }

  /** After a sweep: this database, as far as it is now. */
  async saw(now: Instant, lease: At['lease']): Promise<void> {
    await this.keep(await this.identity(), now, lease);
    await this.outside.saw(await this.events.head()).catch(() => undefined);
  }

  private async wentBack(store: DigestStore) {
    const identity = await this.identity();
    const { rows } = await this.pool.query<{ identity: string; seenAt: Instant }>(
      `SELECT identity, seen_at AS "seenAt" FROM reminder.witness`,
    );
    const [known] = rows;
    // Nothing ever went out of a database that was not seen: a new one beside an old memory.
    if (!known) return null;
    const { position } = await this.events.head();
    const { seenAt } = known;
    const farthest = await this.outside.farthest().catch(() => null);
    const isShorter = farthest !== null && !(await this.holds(farthest));
    if (known.identity === identity) {
      return isShorter ? { identity, position, seenAt, how: 'shorter-record' as const } : null;
    }
    const isWhole =
      isPromoted(known.identity, identity) &&
      farthest !== null &&
      !isShorter &&
      (await this.holdsAllHanded(store));
    return { identity, position, seenAt, how: isWhole ? ('promoted' as const) : ANOTHER };
  }

  /** Whether the record has the event that was its last one then. */
  private async holds({ position, hash }: ChainMark): Promise<boolean> {
    const here = await hashAt(this.pool, position);
    // Of a memory of an earlier release nothing but the position is known.
    return here !== null && (hash === '' || here === hash);
  }

  private async holdsAllHanded(store: DigestStore): Promise<boolean> {
    const handed = await this.outside.handed().catch(() => null);
    return handed !== null && (await store.countUnheardOf(handed)) === 0;
  }

  private async identity(): Promise<string> {
    const { rows } = await this.pool.query<{ identity: string }>(
      `SELECT ${DATABASE_IDENTITY} AS identity`,
    );
    return rows[0]?.identity ?? '';
  }

  private async keep(identity: string, now: Instant, lease: At['lease']): Promise<void> {
    const context = RequestContext.system('remembers which database this is');
    await inTransaction(this.pool, context, (client) =>
      lease.during(client, () =>
        client.query(
          `INSERT INTO reminder.witness (identity, seen_at) VALUES ($1, $2)
           ON CONFLICT (only_one) DO UPDATE SET identity = EXCLUDED.identity, seen_at = EXCLUDED.seen_at`,
          [identity, now],
        ),
      ),
    );
  }

  /** @returns how many reminders are unknown now */
  private async putInDoubt(parts: DoubtParts, at: At): Promise<number> {
    let count = 0;
    for (const force of at.forces) {
      count += await this.putForceInDoubt(parts, force, at);
    }
    return count;
  }

  /**
   * The last digests that may have gone are those of today, or of the working day before where it is
   * too early for today's.
   */
  private async putForceInDoubt(
    parts: DoubtParts,
    force: ForceAtWork,
    { law, now, today, lease }: At,
  ): Promise<number> {
    const { store, plan, lines, lineLog, recorder } = parts;
    const asOf = isDigestTime(now, law.calendar, force.ladders.hours)
      ? today
      : workingDayUpTo(LocalDate.addDays(today, -1), law.calendar);
    const { due } = await findDue(parts, [{ ...force, digest: true }], law, asOf);
    // Of a day whose digests are in the backup, only what was urgent can have gone later.
    const isPlanned = (await lineLog.sweptOn(asOf)).has(force.force);
    const doubtful = due.filter(({ urgent }) => urgent || !isPlanned);
    // As urgent ones they have a mail of their own, whatever became of the day's digest.
    await plan.add(doubtful, asOf, 'urgent', lease);
    await lines.swept(force.force, asOf, { now, missed: 0, lease });
    if (asOf === today) await lines.beginMail(force.force, today);
    let count = 0;
    for (const digest of await store.takeOpen(force.force, asOf)) {
      const waiting = await store.waitingIn(digest.id);
      await recorder.doubt(digest, waiting, WHY, now, today);
      count += waiting.length;
    }
    return count;
  }
}
