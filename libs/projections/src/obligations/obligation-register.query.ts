import { Inject, Injectable } from '@nestjs/common';
import { LawOfRecord, visibleTo } from '@tipstaff/cases';
import {
  type CaseReader,
  type CaseRef,
  CaseRef as Ref,
  type Obligation,
  ownersIn,
} from '@tipstaff/casework';
import { type Queries, SEARCH_QUERIES } from '@tipstaff/database';
import { LocalDate } from '@tipstaff/kernel';
import { type LawSource } from '@tipstaff/law';
import { forcesIn } from '../forces/known-forces.query';
import { ReadModels } from '../reading/read-models';
import {
  type ObligationPage,
  type ObligationPageAsked,
  type ObligationsAsked,
  pageOf,
  type PlaceOfRow,
  readPlace,
} from './obligation-page';
import { categoriesWithoutEffect, OBLIGATIONS } from './obligation.projection';
import { ASKED } from './request-rows';
import { explainedOn, type OwedObligation, type StandingObligation } from './owed-obligation';

/** An obligation as it stood over [validFrom, validTo). */
export type ObligationSegment = StandingObligation & Pick<Obligation, 'ended'>;

/** How an obligation ended that stands no longer. */
export interface EndedObligation {
  readonly id: string;
  readonly ended: NonNullable<Obligation['ended']>;
  /** The day from which it stood no longer. */
  readonly on: LocalDate;
}

export type ObligationOfCase = OwedObligation & Pick<Obligation, 'direction'>;

const COLUMNS = `id, force, type, reference, direction, rule, title, valid_from AS "validFrom",
  valid_to AS "validTo", arose, due, target, overdue_from AS "overdueFrom", owner, basis`;

/** $1 is the day. A segment holds from its first day up to, and not including, its last. */
const STANDS = `valid_from <= $1 AND (valid_to IS NULL OR valid_to > $1)`;

/** Which of a force's obligations; what is not given leaves nothing out. */
export interface ObligationChoice {
  readonly force: string;
  /** Joint owners count each for themselves. */
  readonly owners?: readonly string[];
  readonly rules?: readonly string[];
  /** Types of case. */
  readonly types?: readonly string[];
}

/**
 * One statement, so that the head, the checkpoint and the events between them are of one moment.
 * The head stands in the range as an upper bound: without one the planner reads the table from its start.
 */
const HOLDS = `
  SELECT asked.position AS "upTo",
         NOT EXISTS (
           SELECT FROM event_log.event
           WHERE event.position > (SELECT coalesce(max(checkpoint.position), 0)
                                   FROM read_model.checkpoint
                                   WHERE checkpoint.projection = $1)
             AND event.position <= asked.position
             AND split_part(event.stream, ':', 1) <> ALL ($2::text[])
         ) AS "holds"
  FROM (SELECT coalesce($3, head.position) AS position FROM event_log.head) AS asked`;

/** What is owed on a day. Facts dated after that day do not count: each segment has its own days. */
@Injectable()
export class ObligationRegister {
  constructor(
    @Inject(SEARCH_QUERIES) private readonly database: Queries,
    @Inject(LawOfRecord) private readonly law: LawSource,
    private readonly models: ReadModels,
  ) {}

  /**
   * One page of what a force owes on a day: the overdue ones first, then by the day they are due or aimed at,
   * those without a day last; of what is asked for beside it by the day on which it arises.
   * @throws DomainError `obligation-list.invalid-cursor`, `obligation-list.cursor-of-another-list`
   */
  async page(
    reader: CaseReader,
    asked: ObligationsAsked,
    { limit, after }: ObligationPageAsked,
  ): Promise<ObligationPage> {
    const { force, on, withinDays, parts } = asked;
    const place = after == null ? null : readPlace(after, asked);
    const until = withinDays === undefined ? null : LocalDate.addDays(on, withinDays);
    await this.ready(force);
    const { rows } = await this.database.query<StandingObligation & PlaceOfRow>(
      `SELECT standing.*, place.part, place.late, place.day::text AS day
       FROM (SELECT ${COLUMNS}, stream FROM read_model.obligation
             WHERE ${STANDS} AND force = $2 AND direction IN ('owed', 'inbound')) AS standing
       CROSS JOIN LATERAL (
         SELECT CASE WHEN direction = 'inbound' THEN 'inbound'
                     WHEN arose > $1 THEN 'foreseen' ELSE 'owed' END AS part) AS kind
       CROSS JOIN LATERAL (
         SELECT array_position($5::text[], kind.part) AS part,
                CASE WHEN kind.part = 'owed' AND "overdueFrom" <= $1 THEN 0 ELSE 1 END AS late,
                CASE WHEN kind.part = 'owed' THEN coalesce(due, target, 'infinity')
                     ELSE arose END AS day) AS place
       WHERE place.part IS NOT NULL
         AND (kind.part <> 'inbound' OR arose <= $1)
         AND (kind.part <> 'foreseen' OR arose <= $3)
         AND (kind.part <> 'owed' OR $3::date IS NULL
              OR "overdueFrom" <= $1 OR coalesce(due, target) <= $3)
         AND ${visibleTo(reader, 'standing.stream', '$4')}
         AND ($6::int IS NULL OR (place.part, place.late, place.day, id)
                               > ($6::int, $7::int, $8::date, $9::text COLLATE "C"))
       ORDER BY place.part, place.late, place.day, id
       LIMIT $10`,
      [
        ...[on, force, until, reader.id, parts],
        ...[place?.part ?? null, place?.late ?? null, place?.day ?? null, place?.id ?? null],
        limit + 1,
      ],
    );
    return pageOf(rows, asked, limit, await this.law.current());
  }

  /** Page after page, to the last. */
  async *pages(
    reader: CaseReader,
    asked: ObligationsAsked,
    limit: number,
  ): AsyncGenerator<ObligationPage['rows']> {
    for (let after: string | null | undefined; after !== null;) {
      const page: ObligationPage = await this.page(reader, asked, { limit, after });
      yield page.rows;
      after = page.next;
    }
  }

  /** Of all forces, owed by them and foreseen, in order of id, after the given one. */
  async standingOn(
    on: LocalDate,
    { after, limit }: { readonly after: string | null; readonly limit: number },
  ): Promise<readonly StandingObligation[]> {
    await this.ready(null);
    return this.standing(
      `direction = 'owed' AND ($2::text IS NULL OR id > $2) ORDER BY id LIMIT $3`,
      [on, after, limit],
    );
  }

  /** As `standingOn`, with what people are asked to decide. */
  async remindedOn(
    on: LocalDate,
    { after, limit }: { readonly after: string | null; readonly limit: number },
  ): Promise<readonly StandingObligation[]> {
    await this.ready(null);
    return this.standing(
      `direction IN ('owed', '${ASKED}') AND ($2::text IS NULL OR id > $2) ORDER BY id LIMIT $3`,
      [on, after, limit],
    );
  }

  /** Owed by the force or foreseen, of one choice, in order of id. */
  async chosenOn(
    reader: CaseReader,
    on: LocalDate,
    { force, owners, rules, types }: ObligationChoice,
  ): Promise<readonly StandingObligation[]> {
    await this.ready(force);
    const standing = await this.standing(
      `direction = 'owed' AND force = $2
       AND ($3::text[] IS NULL OR rule = ANY($3)) AND ($4::text[] IS NULL OR type = ANY($4))
       AND ${visibleTo(reader, 'stream', '$5')}
       ORDER BY id, segment`,
      [on, force, rules ?? null, types ?? null, reader.id],
    );
    if (owners === undefined) return standing;
    return standing.filter(({ owner }) => ownersIn(owner).some((one) => owners.includes(one)));
  }

  /** Those of the ids that a force owes on the day, or that are foreseen; canaries as well. */
  async byIds(ids: readonly string[], on: LocalDate): Promise<readonly StandingObligation[]> {
    await this.ready(null);
    return this.standing(`direction <> 'inbound' AND id = ANY($2::text[]) ORDER BY id`, [on, ids]);
  }

  /**
   * How those of the ids ended that do not stand at the end of the day. One is missing where the record
   * gives no such duty any more.
   */
  async endings(ids: readonly string[], on: LocalDate): Promise<readonly EndedObligation[]> {
    // Nearly every mail asks for none.
    if (ids.length === 0) return [];
    await this.ready(null);
    const { rows } = await this.database.query<EndedObligation>(
      `SELECT DISTINCT ON (id) id, ended, valid_to AS on
       FROM read_model.obligation
       WHERE id = ANY($2::text[]) AND valid_to <= $1 AND ended IS NOT NULL
       ORDER BY id, valid_to DESC, segment DESC`,
      [on, ids],
    );
    return rows;
  }

  /** Streams of the cases that are kept to named people now, of every force. */
  async restricted(): Promise<ReadonlySet<string>> {
    const { rows } = await this.database.query<{ stream: string }>(
      'SELECT stream FROM read_model.case_restriction',
    );
    return new Set(rows.map(({ stream }) => stream));
  }

  /** How one stood from day to day up to the day, by day; inbound as well. */
  async segmentsOf(id: string, upTo: LocalDate): Promise<readonly ObligationSegment[]> {
    await this.ready(null);
    const { rows } = await this.database.query<ObligationSegment>(
      `SELECT ${COLUMNS}, ended
       FROM read_model.obligation
       WHERE id = $1 AND valid_from <= $2
       ORDER BY valid_from, segment`,
      [id, upTo],
    );
    return rows;
  }

  /** The forces that owe or owed anything, by name. */
  async forces(): Promise<readonly string[]> {
    await this.ready(null);
    return forcesIn(this.database, 'obligation', `direction <> 'canary'`);
  }

  /** What stands on one case, foreseen and inbound included, in order of the day it is due or aimed at. */
  async ofCase(ref: CaseRef, on: LocalDate): Promise<readonly ObligationOfCase[]> {
    await this.ready(ref.force);
    const standing = await this.standing(
      `stream = $2 ORDER BY coalesce(due, target) NULLS LAST, id`,
      [on, Ref.stream(ref)],
    );
    const explained = await this.explained(standing, on);
    return explained.map((obligation, index) => ({
      ...obligation,
      direction: standing[index]?.direction ?? 'owed',
    }));
  }

  /** How many of a force's are owed on the day, and how many of those are overdue. */
  async countOn(force: string, on: LocalDate): Promise<{ owed: number; overdue: number }> {
    await this.ready(force);
    const { rows } = await this.database.query<{ owed: number; overdue: number }>(
      `SELECT count(*) AS owed,
              count(*) FILTER (WHERE overdue_from <= $1) AS overdue
       FROM read_model.obligation
       WHERE force = $2 AND arose <= $1 AND direction = 'owed' AND ${STANDS}`,
      [on, force],
    );
    return rows[0] ?? { owed: 0, overdue: 0 };
  }

  /** Position of the log up to which the register has read. */
  async position(): Promise<number> {
    const { rows } = await this.database.query<{ position: number }>(
      `SELECT position FROM read_model.checkpoint WHERE projection = $1`,
      [OBLIGATIONS],
    );
    return rows[0]?.position ?? 0;
  }

  /** Streams of the cases that it could not read: what it has of them may be old, or be missing. */
  async parkedStreams(): Promise<readonly string[]> {
    const { rows } = await this.database.query<{ stream: string }>(
      `SELECT stream FROM read_model.parked_case WHERE projection = $1`,
      [OBLIGATIONS],
    );
    return rows.map(({ stream }) => stream);
  }

  /**
   * Whether what it says is what the log says up to a position. It may lag behind by events that
   * change nothing that is owed: each outcome of a reminder is one, and there are bursts of them.
   * @param upTo a position of the log; its end when not given
   */
  async holds(upTo: number | null = null): Promise<{ upTo: number; holds: boolean }> {
    const { rows } = await this.database.query<{ upTo: number; holds: boolean }>({
      name: 'obligation-register.holds',
      text: HOLDS,
      values: [OBLIGATIONS, categoriesWithoutEffect, upTo],
    });
    return rows[0] ?? { upTo: 0, holds: true };
  }

  /** @throws DomainError `projection.behind` where something that it lacks may be in the record */
  refuseBehind(): void {
    this.models.refuseBehind();
  }

  private ready(force: string | null): Promise<void> {
    return this.models.ready([OBLIGATIONS], force);
  }

  private async explained(
    obligations: readonly StandingObligation[],
    on: LocalDate,
  ): Promise<readonly OwedObligation[]> {
    const law = await this.law.current();
    return obligations.map((obligation) => explainedOn(obligation, on, law));
  }

  /** @param rest conditions and order; its parameters begin with $2 */
  private async standing(
    rest: string,
    parameters: readonly unknown[],
  ): Promise<StandingObligation[]> {
    const { rows } = await this.database.query<StandingObligation>(
      `SELECT ${COLUMNS}
       FROM read_model.obligation
       WHERE ${STANDS} AND ${rest}`,
      [...parameters],
    );
    return rows;
  }
}
