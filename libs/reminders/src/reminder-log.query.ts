import { Inject, Injectable } from '@nestjs/common';
import { visibleTo } from '@tipstaff/cases';
import { type CaseReader, titleOfRule } from '@tipstaff/casework';
import { type Queries, SEARCH_QUERIES } from '@tipstaff/database';
import { type Instant, type LocalDate } from '@tipstaff/kernel';
import { type Role } from '@tipstaff/law';
import { partsOfObligation, RULE_IN_SQL, streamOfObligation } from './obligation-id';
import { type DigestKind, type DigestState, type ReminderOutcome } from './reminder';

/** A reminder as people look it up: what was told about what, to whom, and what became of it. */
export interface ReminderEntry {
  /** Place in the list; give it as `after` for the next page. */
  readonly number: number;
  readonly obligation: string;
  readonly force: string;
  /** Type and reference of the case. */
  readonly type: string;
  readonly reference: string;
  readonly rule: string;
  /** Of the rule. */
  readonly title: string;
  readonly aboutOn: LocalDate;
  readonly rung: string;
  readonly recipient: string;
  /** Why they are told. */
  readonly as: Role;
  /** The office that was away; null when none was. */
  readonly standsInFor: string | null;
  readonly movedFrom: LocalDate | null;
  readonly outcome: ReminderOutcome;
  /** For people: the server's answer, or why it was not given. */
  readonly reason: string | null;
  /** The mail it was in. */
  readonly mail: {
    readonly digest: string;
    readonly kind: DigestKind;
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
  readonly rule?: string;
  /** Name of the office. */
  readonly recipient?: string;
  readonly obligation?: string;
  /** Stream of the case. */
  readonly case?: string;
  readonly kind?: DigestKind;
  /** The day of the mail. */
  readonly on?: LocalDate;
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
  readonly recipient_as: Role;
  readonly stands_in_for: string | null;
  readonly moved_from: LocalDate | null;
  readonly outcome: ReminderOutcome;
  readonly reason: string | null;
  readonly digest: string;
  readonly kind: DigestKind;
  readonly on: LocalDate;
  readonly state: DigestState;
  readonly mail_reference: string | null;
  readonly sent_at: Instant | null;
}

export type ReminderCounts = Readonly<Record<ReminderOutcome, number>>;
export type DigestCounts = Readonly<Record<DigestState, number>>;

/** Reads the reminders and their digests, for lists and for health. */
@Injectable()
export class ReminderLog {
  constructor(@Inject(SEARCH_QUERIES) private readonly database: Queries) {}

  /** Whether the database has been migrated this far. @throws DomainError `database.unavailable` */
  async hasTables(): Promise<boolean> {
    const { rows } = await this.database.query<{ there: boolean }>(
      // By the catalogue: to ask for a table by its name takes the right to look into its schema.
      `SELECT count(*) = 1 AND bool_and(has_table_privilege(c.oid, 'SELECT')) AS there
         FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE (n.nspname, c.relname) = ('reminder', 'digest')`,
    );
    return rows[0]?.there ?? false;
  }

  /** Of the cases that the reader may know of, newest first. */
  async list(reader: CaseReader, filter: ReminderLogFilter): Promise<readonly ReminderEntry[]> {
    const {
      force,
      state,
      rule,
      recipient,
      obligation,
      case: ofCase,
      kind,
      on,
      after,
      limit,
    } = filter;
    const { rows } = await this.database.query<EntryRow>(
      `SELECT ${ENTRY}
        WHERE digest.force = $1
          AND ($2::text IS NULL OR given.outcome = $2)
          AND ($3::bigint IS NULL OR given.number < $3)
          AND ($5::text IS NULL OR substring(given.obligation from ${RULE_IN_SQL}) = $5)
          AND ($6::text IS NULL OR given.recipient = $6)
          AND ($7::text IS NULL OR given.obligation = $7)
          AND ($8::text IS NULL OR digest.kind = $8)
          AND ($9::date IS NULL OR digest."on" = $9)
          AND ($11::text IS NULL OR ${streamOfObligation('given.obligation')} = $11)
          AND ${visibleTo(reader, streamOfObligation('given.obligation'), '$10')}
        ORDER BY given.number DESC
        LIMIT $4`,
      [
        force,
        state ?? null,
        after ?? null,
        limit,
        ...[rule ?? null, recipient ?? null, obligation ?? null, kind ?? null, on ?? null],
        ...[reader.id, ofCase ?? null],
      ],
    );
    return rows.map(entryOf);
  }

  /** Everything about one obligation, in the order of the mails. */
  async about(obligation: string): Promise<readonly ReminderEntry[]> {
    const { rows } = await this.database.query<EntryRow>(
      `SELECT ${ENTRY} WHERE given.obligation = $1 ORDER BY digest."on", given.number`,
      [obligation],
    );
    return rows.map(entryOf);
  }

  /** Reminders that went out about any of the obligations, in the order in which they were planned. */
  async sentAbout(obligations: readonly string[]): Promise<readonly SentReminder[]> {
    const { rows } = await this.database.query<SentReminder>(
      `SELECT given.obligation, given.about_on AS "aboutOn", given.rung, given.recipient,
              digest."on", digest.sent_at AS "sentAt"
         FROM reminder.reminder AS given
         JOIN reminder.digest AS digest ON digest.id = given.digest_id
        WHERE given.obligation = ANY ($1::text[]) AND given.outcome = 'sent'
          AND given.rung <> 'withdrawn'
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

  /** Mails that are unknown because the database was put back. */
  async inDoubt(): Promise<number> {
    const { rows } = await this.database.query<{ count: number }>(
      `SELECT count(*)::integer AS count FROM reminder.digest WHERE state = 'unknown' AND in_doubt`,
    );
    return rows[0]?.count ?? 0;
  }

  private async counts(
    column: 'outcome' | 'state',
    table: 'reminder.reminder' | 'reminder.digest',
  ): Promise<Record<string, number>> {
    const { rows } = await this.database.query<{ name: string; count: number }>(
      `SELECT ${column} AS name, count(*) AS count FROM ${table} GROUP BY 1`,
    );
    return Object.fromEntries(rows.map(({ name, count }) => [name, count]));
  }
}

const ENTRY = `given.number, given.obligation, given.about_on, given.rung, given.recipient,
       given.recipient_as, given.stands_in_for, given.moved_from, given.outcome, given.reason,
       digest.id AS digest, digest.force, digest.kind, digest."on", digest.state,
       digest.reference AS mail_reference, digest.sent_at
  FROM reminder.reminder AS given
  JOIN reminder.digest AS digest ON digest.id = given.digest_id`;

function entryOf(row: EntryRow): ReminderEntry {
  const { ref = null, rule = '' } = partsOfObligation(row.obligation) ?? {};
  return {
    number: row.number,
    obligation: row.obligation,
    force: row.force,
    type: ref?.type ?? '',
    reference: ref?.reference ?? '',
    ...{ rule, title: titleOfRule(rule) },
    aboutOn: row.about_on,
    rung: row.rung,
    recipient: row.recipient,
    as: row.recipient_as,
    standsInFor: row.stands_in_for,
    movedFrom: row.moved_from,
    outcome: row.outcome,
    reason: row.reason,
    mail: {
      digest: row.digest,
      kind: row.kind,
      on: row.on,
      state: row.state,
      reference: row.mail_reference,
      sentAt: row.sent_at,
    },
  };
}
