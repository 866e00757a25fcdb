import { type LocalDate } from '@tipstaff/kernel';
import { type Pool, type PoolClient } from 'pg';
import { type DueReminder, type Told } from './due-reminders.policy';
import { type Rung } from './ladder.policy';

interface ToldRow {
  readonly obligation: string;
  readonly about_on: LocalDate;
  readonly rung: Rung;
  readonly recipient: string;
  /** Whether it named a date to the recipient, or would have had the date not moved. */
  readonly named_date: boolean;
  /** Whether it may not be given (again) today. */
  readonly is_final: boolean;
}

/** The rows of reminders: which there are, and which are added for a day. */
export class ReminderPlan {
  constructor(private readonly pool: Pool) {}

  /**
   * What was told about these obligations before `today`, or waits to be. A reminder that was
   * skipped or failed on an earlier day does not count: if it is still due, it is due again.
   */
  async told(obligations: readonly string[], today: LocalDate): Promise<Told> {
    const { rows } = await this.pool.query<ToldRow>(
      `SELECT given.obligation, given.about_on, given.rung, given.recipient,
              given.outcome IN ('sent', 'unknown') OR given.code = 'date-moved' AS named_date,
              given.outcome IN ('waiting', 'sent', 'unknown') OR digest."on" = $2 AS is_final
         FROM reminder.reminder AS given
         JOIN reminder.digest AS digest ON digest.id = given.digest_id
        WHERE given.obligation = ANY ($1)
        ORDER BY digest."on", given.number`,
      [obligations, today],
    );
    const last = new Map<string, LocalDate>();
    const keys = new Set<string>();
    for (const row of rows) {
      if (row.named_date) last.set(keyOf(row.obligation, row.recipient), row.about_on);
      if (row.is_final) keys.add(keyOf(row.obligation, row.about_on, row.rung, row.recipient));
    }
    return {
      last: (obligation, recipient) => last.get(keyOf(obligation, recipient)) ?? null,
      has: (...key) => keys.has(keyOf(...key)),
    };
  }

  /**
   * Puts reminders into the day's digest of each person, all or none. Whose digest of the day is
   * already on its way gets nothing more today: that reminder stays due, and comes another day.
   * @returns how many were added
   */
  async add(due: readonly DueReminder[], today: LocalDate): Promise<number> {
    if (due.length === 0) return 0;
    const client = await this.pool.connect();
    try {
      await client.query('BEGIN');
      const digests = await openDigests(client, due, today);
      const fitting = due.filter((one) => digests.has(keyOf(one.force, one.recipient.name)));
      const added = await insert(client, fitting, digests);
      await client.query('COMMIT');
      return added;
    } catch (error) {
      await client.query('ROLLBACK').catch(() => undefined);
      throw error;
    } finally {
      client.release();
    }
  }
}

/** One per person and force; locked, so that no worker claims it before the reminders are in. */
async function openDigests(
  client: PoolClient,
  due: readonly DueReminder[],
  today: LocalDate,
): Promise<ReadonlyMap<string, string>> {
  const people = new Map(due.map((one) => [keyOf(one.force, one.recipient.name), one]));
  const forces = [...people.values()].map((one) => one.force);
  const names = [...people.values()].map((one) => one.recipient.name);
  await client.query(
    `INSERT INTO reminder.digest (force, recipient, "on")
     SELECT force, recipient, $3 FROM unnest($1::text[], $2::text[]) AS person (force, recipient)
     ON CONFLICT DO NOTHING`,
    [forces, names, today],
  );
  const { rows } = await client.query<{ id: string; force: string; recipient: string }>(
    `SELECT digest.id, digest.force, digest.recipient
       FROM reminder.digest AS digest
       JOIN unnest($1::text[], $2::text[]) AS person (force, recipient) USING (force, recipient)
      WHERE digest."on" = $3 AND digest.state = 'pending' AND digest.lease_until IS NULL
        FOR UPDATE OF digest`,
    [forces, names, today],
  );
  return new Map(rows.map(({ id, force, recipient }) => [keyOf(force, recipient), id]));
}

async function insert(
  client: PoolClient,
  due: readonly DueReminder[],
  digests: ReadonlyMap<string, string>,
): Promise<number> {
  const { rowCount } = await client.query(
    `INSERT INTO reminder.reminder
            (obligation, about_on, rung, recipient, recipient_as, moved_from, digest_id)
     SELECT *
       FROM unnest($1::text[], $2::date[], $3::text[], $4::text[], $5::text[], $6::date[], $7::uuid[])
     ON CONFLICT (obligation, about_on, rung, recipient) DO UPDATE
        SET digest_id = EXCLUDED.digest_id, recipient_as = EXCLUDED.recipient_as,
            moved_from = EXCLUDED.moved_from, outcome = 'waiting', code = NULL, reason = NULL
      -- What was told, or may have been, is never told again.
      WHERE reminder.outcome IN ('skipped', 'failed')`,
    [
      due.map((one) => one.obligation),
      due.map((one) => one.aboutOn),
      due.map((one) => one.rung),
      due.map((one) => one.recipient.name),
      due.map((one) => one.recipient.as),
      due.map((one) => one.movedFrom),
      due.map((one) => digests.get(keyOf(one.force, one.recipient.name))),
    ],
  );
  return rowCount ?? 0;
}

/** No part of a key holds the separator: references have no control characters. */
function keyOf(...parts: readonly string[]): string {
  return parts.join('\u0000');
}
