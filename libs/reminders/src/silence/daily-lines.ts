import { type CommandExecutor } from '@tipstaff/cases';
import { inTransaction, type Lease } from '@tipstaff/database';
import { Instant, type LocalDate, type StreamId } from '@tipstaff/kernel';
import { type Law } from '@tipstaff/law';
import { RequestContext } from '@tipstaff/platform';
import { type Pool, type PoolClient } from 'pg';
import { byWorker } from '../recorded-by';
import { type Directory } from '../directory';
import { HEAD_OF_PSD } from '../recipients.policy';
import { type ReminderHours } from '../reminder-ladder.table';
import { type DailyLine, DailyLineLog, type LineCounts } from './daily-line-log.query';
import { isLineDue } from './silence.policy';

/** Whoever sees to it that reminders go out; the head of PSD where the directory has none. */
const REMINDER_ADMINISTRATOR = 'Reminder administrator';

interface Force {
  readonly force: string;
  readonly ladders: { readonly hours: ReminderHours };
}

interface SweptForce {
  readonly force: string;
  readonly missed: number;
  readonly sweptAt: Instant;
  readonly openMails: number;
}

interface WriteAt {
  readonly forces: readonly Force[];
  readonly law: Pick<Law, 'calendar'>;
  readonly now: Instant;
  readonly today: LocalDate;
  readonly lease: Pick<Lease, 'during'>;
  /** Hears of a force whose line could not be written; those of the others are. */
  readonly onFault: (force: string, error: unknown) => void;
}

/** The account of each day: event first, then the rows and the mail, each harmless to repeat. */
export class DailyLines {
  constructor(
    private readonly pool: Pool,
    private readonly executor: CommandExecutor,
    private readonly directory: Directory,
    private readonly log: DailyLineLog,
  ) {}

  /** The digests of the day are planned, all of them. @param missed due, and without a row */
  async swept(
    force: string,
    on: LocalDate,
    { now, missed, lease }: Pick<WriteAt, 'now' | 'lease'> & { readonly missed: number },
  ): Promise<void> {
    const context = RequestContext.system('says that the mails of a force are planned');
    await inTransaction(this.pool, context, (client) =>
      lease.during(client, () =>
        client.query(
          `INSERT INTO reminder.day (force, "on", swept_at, missed) VALUES ($1, $2, $3, $4)
           ON CONFLICT (force, "on") DO NOTHING`,
          [force, on, now, missed],
        ),
      ),
    );
  }

  /** The mail of a line that is not written yet, so that it can be in doubt; nothing where it has one. */
  async beginMail(force: string, on: LocalDate): Promise<void> {
    await this.pool.query(
      `INSERT INTO reminder.digest (force, recipient, "on", kind, subject)
       VALUES ($1, $2, $3, 'daily-line', '{}')
       ON CONFLICT DO NOTHING`,
      [force, this.administratorOf(force), on],
    );
  }

  /** Writes the line of every force that is due for one today and has none. */
  async write({ forces, law, now, today, lease, onFault }: WriteAt): Promise<void> {
    const { rows } = await this.pool.query<SweptForce>(
      `SELECT day.force, day.missed, day.swept_at AS "sweptAt",
              count(digest.id) FILTER (WHERE digest.state IN ('pending', 'sending')) AS "openMails"
         FROM reminder.day AS day
         LEFT JOIN reminder.digest AS digest
           ON digest.force = day.force AND digest.accounted_on IS NULL
          AND digest.kind IN ('digest', 'urgent')
        WHERE day."on" = $1
          AND NOT EXISTS (SELECT FROM reminder.daily_line AS line
                           WHERE line.force = day.force AND line."on" = day."on")
        GROUP BY day.force, day.missed, day.swept_at`,
      [today],
    );
    for (const { force, missed, ...known } of rows) {
      const of = forces.find((one) => one.force === force);
      if (!of || !isLineDue(now, law.calendar, of.ladders.hours, known)) continue;
      await this.writeOne({ force, missed, now, today, lease }).catch((error: unknown) =>
        onFault(force, error),
      );
    }
  }

  private async writeOne({
    force,
    missed,
    now,
    today,
    lease,
  }: Pick<WriteAt, 'now' | 'today' | 'lease'> &
    Pick<SweptForce, 'force' | 'missed'>): Promise<void> {
    const since = (await this.log.list(force, 1))[0]?.at ?? null;
    const counts = await this.counts(force, missed);
    const commandId = `day:${force}:${today}`;
    // A worker that died after the event finds the counts of then, not new ones.
    const { events } = await this.executor.execute({
      stream: `reminder:${force}:day-${today}` as StreamId,
      meta: byWorker(commandId, commandId),
      decide: () => [
        {
          type: 'reminder.day-accounted',
          schemaVersion: 1,
          on: today,
          enteredOn: today,
          data: { since, ...counts },
        },
      ],
    });
    const line = (events[0]?.data ?? {}) as unknown as LineCounts & { since: Instant | null };
    await this.keep({ force, on: today, ...line }, now, lease);
  }

  /** Of mails that no line has counted yet. */
  private async counts(force: string, missed: number): Promise<LineCounts> {
    const { rows } = await this.pool.query<{ outcome: keyof LineCounts; count: number }>(
      `SELECT given.outcome, count(*) AS count
         FROM reminder.digest AS digest
         JOIN reminder.reminder AS given ON given.digest_id = digest.id
        WHERE digest.force = $1 AND digest.accounted_on IS NULL
          AND digest.kind IN ('digest', 'urgent')
        GROUP BY 1`,
      [force],
    );
    const of = (outcome: string) => rows.find((row) => row.outcome === outcome)?.count ?? 0;
    const counts = {
      sent: of('sent'),
      skipped: of('skipped'),
      failed: of('failed'),
      unknown: of('unknown'),
      waiting: of('waiting'),
      missed,
    };
    return { due: Object.values(counts).reduce((sum, one) => sum + one, 0), ...counts };
  }

  private async keep(line: DailyLine, now: Instant, lease: WriteAt['lease']): Promise<void> {
    const context = RequestContext.system('accounts for every mail of a force');
    const write = async (client: PoolClient) => {
      await insertLine(client, line, now);
      await client.query(
        `UPDATE reminder.digest SET accounted_on = $2
          WHERE force = $1 AND accounted_on IS NULL AND state NOT IN ('pending', 'sending')`,
        [line.force, line.on],
      );
      await client.query(
        `INSERT INTO reminder.digest (force, recipient, "on", kind, subject, accounted_on)
         VALUES ($1, $2, $3, 'daily-line', $4, $3)
         ON CONFLICT ON CONSTRAINT digest_of_day
         DO UPDATE SET subject = EXCLUDED.subject, accounted_on = EXCLUDED.accounted_on`,
        [line.force, this.administratorOf(line.force), line.on, JSON.stringify(line)],
      );
    };
    await inTransaction(this.pool, context, (client) => lease.during(client, () => write(client)));
  }

  private administratorOf(force: string): string {
    const { directory } = this;
    return directory.addressOf(force, REMINDER_ADMINISTRATOR) === null
      ? HEAD_OF_PSD
      : REMINDER_ADMINISTRATOR;
  }
}

async function insertLine(client: PoolClient, line: DailyLine, now: Instant): Promise<void> {
  await client.query(
    `INSERT INTO reminder.daily_line
            (force, "on", since, accounted_at, due, sent, skipped, failed, unknown, waiting, missed)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
     ON CONFLICT (force, "on") DO NOTHING`,
    [
      line.force,
      line.on,
      line.since,
      now,
      line.due,
      line.sent,
      line.skipped,
      line.failed,
      line.unknown,
      line.waiting,
      line.missed,
    ],
  );
}
