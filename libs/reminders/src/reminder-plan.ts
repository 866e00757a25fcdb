import { Inject, Injectable } from '@nestjs/common';
import { inTransaction, type Lease, POOL, type Queries, QUERIES } from '@tipstaff/database';
import { type LocalDate } from '@tipstaff/kernel';
import { RequestContext } from '@tipstaff/platform';
import { type Pool, type PoolClient } from 'pg';
import { type DueReminder, type Told } from './due-reminders.policy';
import { type Rung } from './ladder.policy';
import { type DigestKind } from './reminder';
import { type ToldBasis } from './what-changed';

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

/** That a person believes in a date: what they were told last, and not taken back since. */
export interface LastToldDate {
  readonly obligation: string;
  readonly force: string;
  readonly recipient: string;
  readonly recipientAs: DueReminder['recipient']['as'];
  readonly standsInFor: string | null;
  readonly aboutOn: LocalDate;
}

/** A reminder to be planned, with what the date follows from; null for one that is taken back. */
export interface PlannedReminder extends DueReminder {
  readonly told: ToldBasis | null;
}

/** Whoever was told nothing for so long is not written to about what is gone. */
const BELIEVED_FOR_DAYS = 60;

/** The rows of reminders: which there are, and which are added for a day. */
@Injectable()
export class ReminderPlan {
  /** @param queries for what is read, where that is to show what a request may see */
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    @Inject(QUERIES) private readonly queries: Queries = pool,
  ) {}

  /**
   * What was told about these obligations before `today`, or waits to be. A reminder that was
   * skipped or failed on an earlier day does not count: if it is still due, it is due again. One that
   * was kept back from somebody for a restriction counts, or it would be kept back each day anew.
   */
  async told(obligations: readonly string[], today: LocalDate): Promise<Told> {
    const { rows } = await this.queries.query<ToldRow>(
      `SELECT given.obligation, given.about_on, given.rung, given.recipient,
              given.outcome IN ('sent', 'unknown') OR given.code = 'date-moved' AS named_date,
              given.outcome IN ('waiting', 'sent', 'unknown')
                OR given.code = 'restricted'
                OR (digest."on" = $2 AND given.code IS DISTINCT FROM 'carried-over') AS is_final
         FROM reminder.reminder AS given
         JOIN reminder.digest AS digest ON digest.id = given.digest_id
        WHERE given.obligation = ANY ($1)
        ORDER BY digest."on", given.number`,
      [obligations, today],
    );
    const last = new Map<string, LocalDate>();
    const takenBack = new Set<string>();
    const keys = new Set<string>();
    const known = new Set<string>();
    for (const row of rows) {
      const person = keyOf(row.obligation, row.recipient);
      known.add(row.obligation);
      if (row.named_date) {
        last.set(person, row.about_on);
        if (row.rung === 'withdrawn') takenBack.add(person);
        else takenBack.delete(person);
      }
      if (row.is_final) keys.add(keyOf(row.obligation, row.about_on, row.rung, row.recipient));
    }
    return {
      anything: (obligation) => known.has(obligation),
      last: (obligation, recipient) => last.get(keyOf(obligation, recipient)) ?? null,
      wasTakenBack: (obligation, recipient) => takenBack.has(keyOf(obligation, recipient)),
      has: (...key) => keys.has(keyOf(...key)),
    };
  }

  /** What people were told in the last two months and was not taken back since. */
  async beliefs(today: LocalDate): Promise<readonly LastToldDate[]> {
    const { rows } = await this.queries.query<LastToldDate & { rung: Rung }>(
      `SELECT DISTINCT ON (given.obligation, given.recipient)
              given.obligation, digest.force, given.recipient,
              given.recipient_as AS "recipientAs", given.stands_in_for AS "standsInFor",
              given.about_on AS "aboutOn", given.rung
         FROM reminder.reminder AS given
         JOIN reminder.digest AS digest ON digest.id = given.digest_id
        WHERE digest.kind IN ('digest', 'urgent')
          AND digest."on" >= $1::date - $2::integer
          AND (given.outcome IN ('sent', 'unknown')
               OR (given.rung = 'withdrawn' AND given.outcome = 'waiting'))
        ORDER BY given.obligation, given.recipient, digest."on" DESC, given.number DESC`,
      [today, BELIEVED_FOR_DAYS],
    );
    return rows.filter(({ rung }) => rung !== 'withdrawn');
  }

  /**
   * Puts reminders into mails of the kind, one for each person, all or none. Whose digest of the day is
   * already on its way gets nothing more into it: that reminder stays due, and comes another day. An
   * urgent mail that is on its way is followed by another one.
   * @returns how many were added
   */
  async add(
    due: readonly PlannedReminder[],
    today: LocalDate,
    kind: Exclude<DigestKind, 'daily-line'>,
    lease: Pick<Lease, 'during'>,
  ): Promise<number> {
    if (due.length === 0) return 0;
    const context = RequestContext.system('plans the mails of everybody');
    return inTransaction(this.pool, context, (client) =>
      lease.during(client, async () => {
        const digests = await openDigests(client, due, today, kind);
        const fitting = due.filter((one) => digests.has(keyOf(one.force, one.recipient.name)));
        return insert(client, fitting, digests);
      }),
    );
  }
}

/** One per person and force; locked, so that no worker claims it before the reminders are in. */
async function openDigests(
  client: PoolClient,
  due: readonly DueReminder[],
  today: LocalDate,
  kind: DigestKind,
): Promise<ReadonlyMap<string, string>> {
  const people = new Map(due.map((one) => [keyOf(one.force, one.recipient.name), one]));
  const forces = [...people.values()].map((one) => one.force);
  const names = [...people.values()].map((one) => one.recipient.name);
  await client.query(
    `INSERT INTO reminder.digest (force, recipient, "on", kind, sequence)
     SELECT person.force, person.recipient, $3, $4, coalesce(max(there.sequence), 0) + 1
       FROM unnest($1::text[], $2::text[]) AS person (force, recipient)
       LEFT JOIN reminder.digest AS there
         ON there.force = person.force AND there.recipient = person.recipient
        AND there."on" = $3 AND there.kind = $4
      GROUP BY person.force, person.recipient
     HAVING count(there.id) FILTER (
              WHERE $4 = 'digest' OR (there.state = 'pending' AND there.lease_until IS NULL)
            ) = 0
     ON CONFLICT DO NOTHING`,
    [forces, names, today, kind],
  );
  const { rows } = await client.query<{ id: string; force: string; recipient: string }>(
    `SELECT digest.id, digest.force, digest.recipient
       FROM reminder.digest AS digest
       JOIN unnest($1::text[], $2::text[]) AS person (force, recipient) USING (force, recipient)
      WHERE digest."on" = $3 AND digest.kind = $4
        AND digest.state = 'pending' AND digest.lease_until IS NULL
        FOR UPDATE OF digest`,
    [forces, names, today, kind],
  );
  return new Map(rows.map(({ id, force, recipient }) => [keyOf(force, recipient), id]));
}

async function insert(
  client: PoolClient,
  due: readonly PlannedReminder[],
  digests: ReadonlyMap<string, string>,
): Promise<number> {
  const { rowCount } = await client.query(
    `INSERT INTO reminder.reminder
            (obligation, about_on, rung, recipient, recipient_as, stands_in_for, moved_from, told,
             digest_id)
     SELECT *
       FROM unnest($1::text[], $2::date[], $3::text[], $4::text[], $5::text[], $6::text[],
                   $7::date[], $8::jsonb[], $9::uuid[])
     ON CONFLICT (obligation, about_on, rung, recipient) DO UPDATE
        SET digest_id = EXCLUDED.digest_id, recipient_as = EXCLUDED.recipient_as,
            stands_in_for = EXCLUDED.stands_in_for, moved_from = EXCLUDED.moved_from,
            told = EXCLUDED.told, outcome = 'waiting', code = NULL, reason = NULL
      -- What was told, or may have been, is never told again.
      WHERE reminder.outcome IN ('skipped', 'failed')`,
    [
      due.map((one) => one.obligation),
      due.map((one) => one.aboutOn),
      due.map((one) => one.rung),
      due.map((one) => one.recipient.name),
      due.map((one) => one.recipient.as),
      due.map((one) => one.recipient.standsInFor),
      due.map((one) => one.movedFrom),
      due.map((one) => (one.told === null ? null : JSON.stringify(one.told))),
      due.map((one) => digests.get(keyOf(one.force, one.recipient.name))),
    ],
  );
  return rowCount ?? 0;
}

/** No part of a key holds the separator: references have no control characters. */
function keyOf(...parts: readonly string[]): string {
  return parts.join('\u0000');
}
