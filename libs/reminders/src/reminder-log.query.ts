import { CaseRef, type Instant, type LocalDate } from '@tipstaff/kernel';
import { type Pool } from 'pg';
import { type DigestState, type ReminderOutcome } from './reminder';

/** A reminder as people look it up: what was told about what, to whom, and what became of it. */
export interface ReminderEntry {
  /** Place in the list; give it as `after` for the next page. */
  readonly number: number;
  readonly obligation: string;
  readonly force: string;
  /** Type and reference of the case. */
  readonly type: string;
  readonly reference: string;
  readonly aboutOn: LocalDate;
  readonly rung: string;
  readonly recipient: string;
  readonly movedFrom: LocalDate | null;
  readonly outcome: ReminderOutcome;
  /** For people: the server's answer, or why it was not given. */
  readonly reason: string | null;
  /** The mail it was in. */
  readonly mail: {
    readonly digest: string;
    readonly on: LocalDate;
    readonly state: DigestState;
    /** As in the mail's header X-Tipstaff-Reference; null while none was made. */
    readonly reference: string | null;
    readonly sentAt: Instant | null;
  };
}

/** That somebody was told of a date. */
export interface SentReminder {
  readonly obligation: string;
  readonly aboutOn: LocalDate;
  readonly rung: string;
  readonly recipient: string;
  /** The day of the mail, and the moment it was handed over. */
  readonly on: LocalDate;
  readonly sentAt: Instant | null;
}

export interface ReminderLogFilter {
  readonly force: string;
  readonly state?: ReminderOutcome;
  /** The `number` of the last entry of the page before. */
  readonly after?: number | null;
  readonly limit: number;
}

interface EntryRow {
  readonly number: number;
  readonly obligation: string;
  readonly force: string;
  readonly about_on: LocalDate;
  readonly rung: string;
  readonly recipient: string;
  readonly moved_from: LocalDate | null;
  readonly outcome: ReminderOutcome;
  readonly reason: string | null;
  readonly digest: string;
  readonly on: LocalDate;
  readonly state: DigestState;
  readonly mail_reference: string | null;
  readonly sent_at: Instant | null;
}

export type ReminderCounts = Readonly<Record<ReminderOutcome, number>>;
export type DigestCounts = Readonly<Record<DigestState, number>>;

/** Reads the reminders and their digests, for lists and for health. */
export class ReminderLog {
  constructor(private readonly pool: Pool) {}

  /** Whether the database has been migrated this far. @throws DomainError `database.unavailable` */
  async hasTables(): Promise<boolean> {
    const { rows } = await this.pool.query<{ there: boolean }>(
      `SELECT to_regclass('reminder.digest') IS NOT NULL AS there`,
    );
    return rows[0]?.there ?? false;
  }

  /** Newest first. */
  async list({ force, state, after, limit }: ReminderLogFilter): Promise<readonly ReminderEntry[]> {
    const { rows } = await this.pool.query<EntryRow>(
      `SELECT given.number, given.obligation, given.about_on, given.rung, given.recipient,
              given.moved_from, given.outcome, given.reason,
              digest.id AS digest, digest.force, digest."on", digest.state,
              digest.reference AS mail_reference, digest.sent_at
         FROM reminder.reminder AS given
         JOIN reminder.digest AS digest ON digest.id = given.digest_id
        WHERE digest.force = $1
          AND ($2::text IS NULL OR given.outcome = $2)
          AND ($3::bigint IS NULL OR given.number < $3)
        ORDER BY given.number DESC
        LIMIT $4`,
      [force, state ?? null, after ?? null, limit],
    );
    return rows.map(entryOf);
  }

  /** Reminders that went out about any of the obligations, in the order in which they were planned. */
  async sentAbout(obligations: readonly string[]): Promise<readonly SentReminder[]> {
    const { rows } = await this.pool.query<SentReminder>(
      `SELECT given.obligation, given.about_on AS "aboutOn", given.rung, given.recipient,
              digest."on", digest.sent_at AS "sentAt"
         FROM reminder.reminder AS given
         JOIN reminder.digest AS digest ON digest.id = given.digest_id
        WHERE given.obligation = ANY ($1::text[]) AND given.outcome = 'sent'
        ORDER BY given.number`,
      [obligations],
    );
    return rows;
  }

  /** All forces together; every outcome is there, also with none. */
  async reminderCounts(): Promise<ReminderCounts> {
    const none = { waiting: 0, sent: 0, skipped: 0, failed: 0, unknown: 0 };
    return { ...none, ...(await this.counts('outcome', 'reminder.reminder')) };
  }

  async digestCounts(): Promise<DigestCounts> {
    const none = { pending: 0, sending: 0, sent: 0, skipped: 0, failed: 0, unknown: 0 };
    return { ...none, ...(await this.counts('state', 'reminder.digest')) };
  }

  private async counts(
    column: 'outcome' | 'state',
    table: 'reminder.reminder' | 'reminder.digest',
  ): Promise<Record<string, number>> {
    const { rows } = await this.pool.query<{ name: string; count: number }>(
      `SELECT ${column} AS name, count(*) AS count FROM ${table} GROUP BY 1`,
    );
    return Object.fromEntries(rows.map(({ name, count }) => [name, count]));
  }
}

function entryOf(row: EntryRow): ReminderEntry {
  const ref = CaseRef.ofStream(row.obligation.slice(0, row.obligation.indexOf('#')));
  return {
    number: row.number,
    obligation: row.obligation,
    force: row.force,
    type: ref?.type ?? '',
    reference: ref?.reference ?? '',
    aboutOn: row.about_on,
    rung: row.rung,
    recipient: row.recipient,
    movedFrom: row.moved_from,
    outcome: row.outcome,
    reason: row.reason,
    mail: {
      digest: row.digest,
      on: row.on,
      state: row.state,
      reference: row.mail_reference,
      sentAt: row.sent_at,
    },
  };
}
