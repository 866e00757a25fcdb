import { Inject, Injectable } from '@nestjs/common';
import { type Queries, QUERIES } from '@tipstaff/database';
import { type Instant, type LocalDate } from '@tipstaff/kernel';
import { type Rung } from './ladder.policy';
import { type Recipient } from './recipients.policy';
import { together } from './together';
import {
  type ClaimedDigest,
  type DigestKind,
  type DigestState,
  type Reminder,
  type ReminderOutcome,
  type SkippedReminder,
} from './reminder';
import { DATABASE_IDENTITY } from './silence/database-identity';
import { type HandedMail } from './silence/outside-memory.port';
import { type ToldBasis } from './what-changed';

const CLAIMED = 'id, force, kind, sequence, recipient, "on", attempt, subject';
const CLAIMED_OF_DIGEST = CLAIMED.replace(/[^ ,]+/g, 'digest.$&');

interface Claim {
  readonly id: string;
  readonly day: LocalDate;
  readonly now: Instant;
  readonly leaseUntil: Instant;
}

interface Sending {
  readonly id: string;
  readonly attempt: number;
  readonly reference: string;
  readonly leaseUntil: Instant;
}

interface Settlement {
  readonly id: string;
  readonly attempt: number;
  readonly state: Exclude<DigestState, 'pending' | 'sending'>;
  readonly words: string;
  readonly now: Instant;
}

/** A digest that is still to be made. */
export interface OpenDigest {
  readonly id: string;
  readonly force: string;
  readonly kind: DigestKind;
}

/** A mail as a person finds it. */
export interface KnownDigest extends ClaimedDigest {
  readonly state: DigestState;
  /** Null while none was made. */
  readonly reference: string | null;
}

/** A mail that was handed over. */
export interface SentDigest {
  readonly reference: string;
  readonly sentAt: Instant;
}

/** A mail of which nobody knows whether it arrived. */
export interface UnknownDigest extends ClaimedDigest {
  readonly reference: string;
  readonly unknownSince: Instant;
  /** By a restored database that sent nothing itself: then the reference may be another one. */
  readonly inDoubt: boolean;
}

/**
 * Claiming, fencing and settling of digests. Every change names the state it leaves. What is asked of many mails
 * at the same time (to claim, to read, to say `sending`, to settle) is one statement.
 */
@Injectable()
export class DigestStore {
  constructor(@Inject(QUERIES) private readonly database: Queries) {}

  /** Open digests of the day, claimed ones included: a claim may be that of a worker that died. */
  async openOn(day: LocalDate): Promise<readonly OpenDigest[]> {
    const { rows } = await this.database.query<OpenDigest>(
      `SELECT id, force, kind FROM reminder.digest
        WHERE state = 'pending' AND "on" = $1 ORDER BY id`,
      [day],
    );
    return rows;
  }

  /**
   * Takes the digest for one worker until `leaseUntil`; null when it is not open on this day, or in
   * other hands. A lease that ran out before `sending` is safe to take over: nothing was sent. Nor is
   * anything claimed in a database that was put back, until a sweep has seen to what it forgot.
   */
  claim(
    id: string,
    day: LocalDate,
    now: Instant,
    leaseUntil: Instant,
  ): Promise<ClaimedDigest | null> {
    return this.claimOne({ id, day, now, leaseUntil });
  }

  private readonly claimOne = together<Claim, ClaimedDigest | null>({
    keyOf: ({ id }) => id,
    ask: async (claims) => {
      const { rows } = await this.database.query<ClaimedDigest>({
        name: 'digest.claim',
        text: `UPDATE reminder.digest AS digest
            SET lease_until = wanted.until, attempt = attempt + 1, in_doubt = false
           FROM unnest($1::uuid[], $2::date[], $3::timestamptz[], $4::timestamptz[])
                AS wanted (id, day, now, until)
          WHERE digest.id = wanted.id
            AND digest."on" = wanted.day
            AND digest.state = 'pending'
            AND (digest.lease_until IS NULL OR digest.lease_until <= wanted.now)
            AND NOT EXISTS (SELECT FROM reminder.witness WHERE identity <> ${DATABASE_IDENTITY})
         RETURNING ${CLAIMED_OF_DIGEST}`,
        values: [
          claims.map(({ id }) => id),
          claims.map(({ day }) => day),
          claims.map(({ now }) => now),
          claims.map(({ leaseUntil }) => leaseUntil),
        ],
      });
      const taken = new Map(rows.map((one) => [one.id, one]));
      return claims.map(({ id }) => taken.get(id) ?? null);
    },
  });

  /**
   * Open digests of earlier days of these forces that no worker holds; claimed, so that none can be
   * sent meanwhile.
   */
  async claimLeftover(
    forces: readonly string[],
    today: LocalDate,
    now: Instant,
    leaseUntil: Instant,
  ): Promise<readonly ClaimedDigest[]> {
    const { rows } = await this.database.query<ClaimedDigest>(
      `UPDATE reminder.digest
          SET lease_until = $4, attempt = attempt + 1
        WHERE state = 'pending'
          AND force = ANY ($1)
          AND "on" < $2
          AND (lease_until IS NULL OR lease_until <= $3)
       RETURNING ${CLAIMED}`,
      [forces, today, now, leaseUntil],
    );
    return rows;
  }

  /** Everything of the force that is open up to the day, whoever holds it: it is not to be sent. */
  async takeOpen(force: string, upTo: LocalDate): Promise<readonly ClaimedDigest[]> {
    const { rows } = await this.database.query<ClaimedDigest>(
      `UPDATE reminder.digest
          SET attempt = attempt + 1, in_doubt = true
        WHERE state = 'pending' AND force = $1 AND "on" <= $2 AND kind IN ('digest', 'urgent', 'daily-line')
       RETURNING ${CLAIMED}`,
      [force, upTo],
    );
    return rows;
  }

  /** The mail that told of an obligation last; null while none was sent. */
  async sentAbout(obligation: string): Promise<SentDigest | null> {
    const { rows } = await this.database.query<SentDigest>(
      `SELECT digest.reference, digest.sent_at AS "sentAt"
         FROM reminder.reminder AS given
         JOIN reminder.digest AS digest ON digest.id = given.digest_id
        WHERE given.obligation = $1 AND digest.state = 'sent'
        ORDER BY given.number DESC
        LIMIT 1`,
      [obligation],
    );
    return rows[0] ?? null;
  }

  /** Unknown ones of the last three days whose next asking is due: after a minute, two, four ... an hour. */
  async toBeAsked(now: Instant, limit: number): Promise<readonly UnknownDigest[]> {
    const { rows } = await this.database.query<UnknownDigest>(
      `SELECT ${CLAIMED}, reference, settled_at AS "unknownSince", in_doubt AS "inDoubt"
         FROM reminder.digest
        WHERE state = 'unknown' AND reference IS NOT NULL
          AND settled_at > $1::timestamptz - interval '3 days'
          AND (asked_at IS NULL
               OR asked_at + least(60, power(2, least(times_asked, 6)) / 2) * interval '1 minute' <= $1)
        ORDER BY asked_at NULLS FIRST, id
        LIMIT $2`,
      [now, limit],
    );
    return rows;
  }

  async asked(id: string, now: Instant): Promise<void> {
    await this.database.query(
      `UPDATE reminder.digest SET asked_at = $2, times_asked = times_asked + 1 WHERE id = $1`,
      [id, now],
    );
  }

  /** Digests whose worker said `sending` and was not heard of again in time. */
  async silent(now: Instant): Promise<readonly (ClaimedDigest & { reference: string })[]> {
    const { rows } = await this.database.query<ClaimedDigest & { reference: string }>(
      `SELECT ${CLAIMED}, reference
         FROM reminder.digest
        WHERE state = 'sending' AND lease_until <= $1
        ORDER BY id`,
      [now],
    );
    return rows;
  }

  /** Ids of a force's unknown mails, of all or of those in doubt since the database was put back, oldest first. */
  async unknownOf(
    force: string,
    which: 'all' | 'in-doubt',
    limit: number,
  ): Promise<readonly string[]> {
    const { rows } = await this.database.query<{ id: string }>(
      `SELECT id FROM reminder.digest
        WHERE state = 'unknown' AND force = $1 AND (in_doubt OR $2 = 'all')
        ORDER BY "on", id LIMIT $3`,
      [force, which, limit],
    );
    return rows.map(({ id }) => id);
  }

  async known(id: string): Promise<KnownDigest | null> {
    const { rows } = await this.database.query<KnownDigest>(
      `SELECT ${CLAIMED}, state, reference FROM reminder.digest WHERE id = $1`,
      [id],
    );
    return rows[0] ?? null;
  }

  waitingIn(id: string): Promise<readonly Reminder[]> {
    return this.waitingInOne(id);
  }

  unknownIn(id: string): Promise<readonly Reminder[]> {
    return this.remindersInOne(id, ['unknown']);
  }

  /** Those of which it is not certain that they were told, or certain that they were not. */
  notToldIn(id: string): Promise<readonly Reminder[]> {
    return this.remindersInOne(id, ['failed', 'unknown']);
  }

  private readonly waitingInOne = together<string, readonly Reminder[]>({
    ask: (ids) => this.remindersIn(ids, ['waiting']),
  });

  private async remindersInOne(
    id: string,
    outcomes: readonly ReminderOutcome[],
  ): Promise<readonly Reminder[]> {
    const [reminders = []] = await this.remindersIn([id], outcomes);
    return reminders;
  }

  private async remindersIn(
    ids: readonly string[],
    outcomes: readonly ReminderOutcome[],
  ): Promise<readonly (readonly Reminder[])[]> {
    const { rows } = await this.database.query<ReminderRow>({
      name: 'digest.reminders',
      text: `SELECT given.digest_id, given.obligation, given.about_on, given.rung, given.recipient,
              given.recipient_as, given.stands_in_for, given.moved_from, before.told AS told_before
         FROM reminder.reminder AS given
         LEFT JOIN LATERAL (
           SELECT told
             FROM reminder.reminder AS earlier
            WHERE earlier.obligation = given.obligation
              AND earlier.recipient = given.recipient
              AND earlier.about_on = given.moved_from
              AND earlier.told IS NOT NULL
            ORDER BY number DESC
            LIMIT 1
         ) AS before ON given.moved_from IS NOT NULL
        WHERE given.digest_id = ANY ($1) AND given.outcome = ANY ($2)
        ORDER BY given.number`,
      values: [ids, outcomes],
    });
    const of = new Map<string, Reminder[]>(ids.map((id) => [id, []]));
    for (const row of rows) of.get(row.digest_id)?.push(reminderOf(row));
    return ids.map((id) => of.get(id) ?? []);
  }

  /** How many of the mails that were handed over this database knows nothing of. */
  async countUnheardOf(handed: readonly HandedMail[]): Promise<number> {
    const { rows } = await this.database.query<{ count: number }>(
      `SELECT count(*)::integer AS count
         FROM unnest($1::uuid[], $2::integer[], $3::text[]) AS handed (id, attempt, reference)
        WHERE NOT EXISTS (
          SELECT FROM reminder.digest
           WHERE digest.id = handed.id
             AND (digest.attempt > handed.attempt
                  OR (digest.attempt = handed.attempt AND digest.reference = handed.reference)))`,
      [
        handed.map(({ digest }) => digest),
        handed.map(({ attempt }) => attempt),
        handed.map(({ reference }) => reference),
      ],
    );
    return rows[0]?.count ?? 0;
  }

  /** False when another worker has taken the digest over meanwhile: then nothing may be sent. */
  markSending(
    { id, attempt }: ClaimedDigest,
    reference: string,
    leaseUntil: Instant,
  ): Promise<boolean> {
    return this.markOneSending({ id, attempt, reference, leaseUntil });
  }

  private readonly markOneSending = together<Sending, boolean>({
    keyOf: ({ id }) => id,
    ask: async (mails) => {
      const { rows } = await this.database.query<{ id: string }>({
        name: 'digest.sending',
        text: `UPDATE reminder.digest AS digest
            SET state = 'sending', reference = mail.reference, lease_until = mail.until
           FROM unnest($1::uuid[], $2::integer[], $3::text[], $4::timestamptz[])
                AS mail (id, attempt, reference, until)
          WHERE digest.id = mail.id AND digest.attempt = mail.attempt AND digest.state = 'pending'
         RETURNING digest.id`,
        values: [
          mails.map(({ id }) => id),
          mails.map(({ attempt }) => attempt),
          mails.map(({ reference }) => reference),
          mails.map(({ leaseUntil }) => leaseUntil),
        ],
      });
      const marked = new Set(rows.map(({ id }) => id));
      return mails.map(({ id }) => marked.has(id));
    },
  });

  /** Open again for the next try, by a worker that had not said `sending`: nothing was handed over. */
  async letGo({ id, attempt }: ClaimedDigest, why: string): Promise<void> {
    await this.database.query(
      `UPDATE reminder.digest
          SET lease_until = NULL, outcome = $3
        WHERE id = $1 AND attempt = $2 AND state = 'pending'`,
      [id, attempt, why],
    );
  }

  /**
   * Open again although it was `sending`: the server has said that it did not take the mail. That
   * counts even where the digest had been given up as unknown meanwhile.
   */
  async reopen({ id, attempt }: ClaimedDigest, why: string): Promise<void> {
    await this.database.query(
      `WITH reopened AS (
         UPDATE reminder.digest
            SET state = 'pending', lease_until = NULL, outcome = $3
          WHERE id = $1 AND attempt = $2 AND state IN ('sending', 'unknown')
         RETURNING id
       )
       UPDATE reminder.reminder
          SET outcome = 'waiting', reason = NULL
        WHERE digest_id = (SELECT id FROM reopened) AND outcome = 'unknown'`,
      [id, attempt, why],
    );
  }

  /** Says of some of a digest's waiting reminders why they are not given. */
  async skip({ id }: ClaimedDigest, skipped: readonly SkippedReminder[]): Promise<void> {
    await this.database.query(
      `UPDATE reminder.reminder AS kept
          SET outcome = 'skipped', code = given.code, reason = given.reason
         FROM unnest($2::text[], $3::date[], $4::text[], $5::text[], $6::text[], $7::text[])
              AS given (obligation, about_on, rung, recipient, code, reason)
        WHERE kept.obligation = given.obligation
          AND kept.about_on = given.about_on
          AND kept.rung = given.rung
          AND kept.recipient = given.recipient
          AND kept.digest_id = $1
          AND kept.outcome = 'waiting'`,
      [
        id,
        skipped.map((one) => one.obligation),
        skipped.map((one) => one.aboutOn),
        skipped.map((one) => one.rung),
        skipped.map((one) => one.recipient.name),
        skipped.map((one) => one.code),
        skipped.map((one) => one.why),
      ],
    );
  }

  /**
   * Ends the digest and everything in it that still waits, in one statement. `unknown` may become
   * `sent` when the worker that was given up comes back with the server's answer; nothing else does.
   */
  async settle(
    { id, attempt }: Pick<ClaimedDigest, 'id' | 'attempt'>,
    state: Settlement['state'],
    words: string,
    now: Instant,
  ): Promise<void> {
    await this.settleOne({ id, attempt, state, words, now });
  }

  private readonly settleOne = together<Settlement, true>({
    keyOf: ({ id }) => id,
    ask: async (settlements) => {
      await this.database.query({
        name: 'digest.settle',
        text: `WITH settled AS (
           UPDATE reminder.digest AS digest
              SET state = given.state, outcome = given.words, settled_at = given.now, lease_until = NULL,
                  sent_at = CASE WHEN given.state = 'sent' THEN given.now END
             FROM unnest($1::uuid[], $2::integer[], $3::text[], $4::text[], $5::timestamptz[])
                  AS given (id, attempt, state, words, now)
            WHERE digest.id = given.id
              AND digest.attempt = given.attempt
              AND (digest.state = 'sending'
                   OR (given.state <> 'unknown' AND digest.state IN ('pending', 'unknown')))
           RETURNING digest.id, digest.state, digest.outcome
         )
         UPDATE reminder.reminder AS kept
            SET outcome = settled.state, reason = settled.outcome
           FROM settled
          WHERE kept.digest_id = settled.id AND kept.outcome IN ('waiting', 'unknown')`,
        values: [
          settlements.map(({ id }) => id),
          settlements.map(({ attempt }) => attempt),
          settlements.map(({ state }) => state),
          settlements.map(({ words }) => words),
          settlements.map(({ now }) => now),
        ],
      });
      return settlements.map(() => true as const);
    },
  });

  /**
   * Puts what failed or is unknown in a mail into a new, urgent one, and ends the old. The new mail goes
   * on counting attempts, so that its reference is another one. Does nothing the second time.
   * @param into id of the new mail
   */
  async carryOver(
    { id, force, recipient, attempt }: ClaimedDigest,
    into: string,
    on: LocalDate,
    now: Instant,
  ): Promise<void> {
    await this.database.query(
      `WITH old AS (
         UPDATE reminder.digest
            SET state = 'skipped', settled_at = $6, outcome = 'Tried again by hand, in the mail ' || $2
          WHERE id = $1 AND state IN ('failed', 'unknown')
         RETURNING id
       ), new AS (
         INSERT INTO reminder.digest (id, force, recipient, "on", kind, sequence, attempt)
         SELECT $2::uuid, $3, $4, $5, 'urgent', coalesce(max(there.sequence), 0) + 1, $7
           FROM old
           LEFT JOIN reminder.digest AS there
             ON there.force = $3 AND there.recipient = $4 AND there."on" = $5 AND there.kind = 'urgent'
          GROUP BY old.id
         RETURNING id
       )
       UPDATE reminder.reminder
          SET digest_id = new.id, outcome = 'waiting', code = NULL, reason = NULL
         FROM new
        WHERE digest_id = $1 AND outcome IN ('failed', 'unknown')`,
      [id, into, force, recipient, on, now, attempt],
    );
  }
}

interface ReminderRow {
  readonly digest_id: string;
  readonly obligation: string;
  readonly about_on: LocalDate;
  readonly rung: Rung;
  readonly recipient: string;
  readonly recipient_as: Recipient['as'];
  readonly stands_in_for: string | null;
  readonly told_before: ToldBasis | null;
  readonly moved_from: LocalDate | null;
}

function reminderOf(row: ReminderRow): Reminder {
  return {
    obligation: row.obligation,
    aboutOn: row.about_on,
    rung: row.rung,
    recipient: { name: row.recipient, as: row.recipient_as, standsInFor: row.stands_in_for },
    movedFrom: row.moved_from,
    toldBefore: row.told_before,
  };
}
