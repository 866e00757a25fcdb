import { Inject, Injectable } from '@nestjs/common';
import { LawOfRecord, visibleTo } from '@tipstaff/cases';
import {
  askedAt,
  type CaseReader,
  type CaseRef,
  CaseRef as Ref,
  type Obligation,
} from '@tipstaff/casework';
import { type Queries, SEARCH_QUERIES } from '@tipstaff/database';
import { LocalDate } from '@tipstaff/kernel';
import { type LawSource } from '@tipstaff/law';
import { forcesIn } from '../forces/known-forces.query';
import { CASE_LIST, ReadModels } from '../reading/read-models';
import {
  type ObligationPage,
  type ObligationPageAsked,
  type ObligationsAsked,
  pageOf,
  type PlaceOfRow,
  readPlace,
  refuseUnknownOwner,
} from './obligation-page';
import { everyPage } from '../reading/page';
import {
  categoriesWithoutEffect,
  DAY_OWED,
  endedAfter,
  OBLIGATIONS,
  REPORTS_IN_QUESTION,
  standsOnDay,
} from './obligation.projection';
import { ASKED } from './request-rows';
import {
  explainedOn,
  type ObligationSegment,
  type OwedObligation,
  type StandingObligation,
} from './owed-obligation';

/** How an obligation ended that stands no longer. */
export interface EndedObligation {
  readonly id: string;
  readonly ended: NonNullable<Obligation['ended']>;
  /** The day from which it stood no longer. */
  readonly on: LocalDate;
}

/** What each rests on is long, so they are read a piece at a time. */
const REPORTS_AT_A_TIME = 2_000;

export type ObligationOfCase = OwedObligation & Pick<Obligation, 'direction'>;

const COLUMNS = `id, force, type, reference, direction, rule, title, valid_from AS "validFrom",
  valid_to AS "validTo", ended, arose, due, target, overdue_from AS "overdueFrom", owner, basis,
  CASE WHEN held_by IS NULL AND team IS NULL THEN NULL
       ELSE jsonb_build_object('person', held_by, 'team', team, 'supervisor', supervisor) END AS holder`;

/**
 * Of what the force is asked to decide the person who supervises the case on the day $1: whoever decides is told, and
 * not the whole office. Nobody where the case has no supervisor.
 */
const DECIDER = `(SELECT jsonb_build_object('person', held.held_by, 'team', NULL, 'supervisor', NULL)
   FROM read_model.case_holder AS held
  WHERE held.stream = obligation.type || ':' || obligation.force || ':' || obligation.reference
    AND held.role = 'supervisor' AND held.since <= $1 AND (held.until IS NULL OR held.until > $1)
  ORDER BY held.since DESC LIMIT 1)`;

/** As `COLUMNS`, and of what is asked for with who decides it. */
const COLUMNS_WITH_DECIDER = COLUMNS.replace(
  'CASE WHEN held_by',
  `CASE WHEN rule = '${askedAt.force.rule}' THEN ${DECIDER} WHEN held_by`,
);

/** $1 is the day. */
const STANDS = `valid_from <= $1 AND (valid_to IS NULL OR valid_to > $1)`;

/** Rows that stand together in a list, one after the other by their day. */
interface KindOfRun {
  readonly direction: 'owed' | 'inbound';
  readonly day: string;
  /** $1 is the day; `until` puts the last day that is asked about in, and is null where none is. */
  readonly chosen: (until: (() => string) | null) => string;
  /** Whether it stands at the end of the day; else it ended on or before it. */
  readonly stands: boolean;
}

const RUNS = {
  overdue: {
    direction: 'owed',
    day: DAY_OWED,
    chosen: () => 'arose <= $1 AND overdue_from <= $1',
    stands: true,
  },
  notOverdue: {
    direction: 'owed',
    day: DAY_OWED,
    chosen: (until) =>
      `arose <= $1 AND (overdue_from IS NULL OR overdue_from > $1)
       AND ${until === null ? 'true' : `coalesce(due, target) <= ${until()}`}`,
    stands: true,
  },
  inbound: { direction: 'inbound', day: 'arose', chosen: () => 'arose <= $1', stands: true },
  foreseen: {
    direction: 'owed',
    day: 'arose',
    chosen: (until) => (until === null ? 'false' : `arose > $1 AND arose <= ${until()}`),
    stands: true,
  },
  ended: {
    direction: 'owed',
    day: 'valid_to',
    chosen: () => `ended IN ('discharged', 'lapsed') AND valid_to <= $1`,
    stands: false,
  },
} as const satisfies Readonly<Record<string, KindOfRun>>;

interface Run extends Pick<PlaceOfRow, 'part' | 'late'> {
  readonly kind: keyof typeof RUNS;
}

/** In the order of the list; of one state alone where one is asked for. */
function runsOf({ parts, state }: ObligationsAsked): readonly Run[] {
  const runs = parts.flatMap((name, index): readonly Run[] => {
    const part = index + 1;
    if (name !== 'owed') return [{ part, late: 1, kind: name }];
    return [
      { part, late: 0, kind: 'overdue' },
      { part, late: 1, kind: 'notOverdue' },
    ];
  });
  if (state === undefined) return runs;
  const kind = state === 'due' ? 'notOverdue' : state;
  return runs.filter((run) => run.kind === kind);
}

/** As `ownersIn` has it. */
const OWNERS_IN_SQL = `regexp_split_to_array(btrim(owner), '\\s* \\+ \\s*')`;

/** To whom it belongs: to the person and the team who have the case, else to its owners in law. */
const BELONGS_TO = `CASE WHEN held_by IS NULL AND team IS NULL THEN ${OWNERS_IN_SQL}
  ELSE array_remove(ARRAY[held_by, team]::text[], NULL) END`;

/** What a list is narrowed by, as a condition. @param put puts a value in as a parameter */
function narrowedTo(
  { owner, rule, type, heldBy = {} }: Pick<ObligationsAsked, 'owner' | 'rule' | 'type' | 'heldBy'>,
  put: (value: unknown) => string,
): string {
  const { allocatedTo, team, unallocated } = heldBy;
  return [
    'true',
    ...(owner === undefined
      ? []
      : [`(owner = ${put(owner)} OR ${put(owner)} = ANY (${OWNERS_IN_SQL}))`]),
    ...(rule === undefined ? [] : [`rule = ${put(rule)}`]),
    ...(type === undefined ? [] : [`type = ${put(type)}`]),
    ...(allocatedTo === undefined ? [] : [`held_by = ${put(allocatedTo)}`]),
    ...(team === undefined ? [] : [`team = ${put(team)}`]),
    ...(unallocated === undefined
      ? []
      : [`(held_by IS NULL AND team IS NULL) = ${put(unallocated)}::boolean`]),
  ].join(' AND ');
}

/** How much a force owes by one rule that one owner has to do, by how soon it falls due; each counted once. */
export interface ObligationCount {
  readonly rule: string;
  readonly title: string;
  readonly owner: string;
  readonly overdue: number;
  readonly today: number;
  /** Due, or aimed at, in 1 to 7 calendar days. */
  readonly in7Days: number;
  /** In 8 to 28. */
  readonly in28Days: number;
  readonly later: number;
  /** Without a day in law or as a target, or with a target that has passed. */
  readonly undated: number;
}

/** Which of a force's obligations; what is not given leaves nothing out. */
export interface ObligationChoice {
  readonly force: string;
  /** Offices, or people and teams by their references; joint owners count each for themselves. */
  readonly owners?: readonly string[];
  readonly rules?: readonly string[];
  /** Types of case. */
  readonly types?: readonly string[];
}

/** What is read where it is told who decides: who supervises a case is in the rows of the list of cases. */
const WITH_DECIDER = [OBLIGATIONS, CASE_LIST];

/**
 * One statement, so that the head, the checkpoints and the events between them are of one moment.
 * The head stands in the range as an upper bound: without one the planner reads the table from its start.
 */
const HOLDS = `
  SELECT asked.position AS "upTo",
         NOT EXISTS (
           SELECT FROM event_log.event
           WHERE event.position > (SELECT min(coalesce(checkpoint.position, 0))
                                   FROM unnest($1::text[]) AS name
                                   LEFT JOIN read_model.checkpoint ON checkpoint.projection = name)
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
   * those without a day last; of what is asked for beside it by the day on which it arises, or ended.
   * @throws DomainError `obligation-list.invalid-cursor`, `obligation-list.cursor-of-another-list`,
   *   `obligation-list.unknown-owner`
   */
  async page(
    reader: CaseReader,
    asked: ObligationsAsked,
    { limit, after }: ObligationPageAsked,
  ): Promise<ObligationPage> {
    const place = after == null ? null : readPlace(after, asked);
    await this.ready(asked.force);
    const found: (ObligationSegment & PlaceOfRow)[] = [];
    for (const run of runsOf(asked)) {
      const missing = limit + 1 - found.length;
      if (missing === 0) break;
      const isOver = place !== null && (place.part - run.part || place.late - run.late) > 0;
      if (isOver) continue;
      const begun = place?.part === run.part && place.late === run.late ? place : null;
      found.push(...(await this.rowsOfRun(reader, asked, run, begun, missing)));
    }
    if (found.length === 0 && place === null && asked.owner !== undefined) {
      refuseUnknownOwner(asked.owner, await this.owners(reader, asked.force));
    }
    return pageOf(found, asked, limit, await this.law.current());
  }

  /**
   * What has not ended is read from an index in its order, so that a page costs the same in a list of any length. Of
   * what ended after the day there is little on any day, and the planner would look for it through all that ever ended.
   */
  private async rowsOfRun(
    reader: CaseReader,
    asked: ObligationsAsked,
    { part, late, kind }: Run,
    begun: PlaceOfRow | null,
    limit: number,
  ): Promise<readonly (ObligationSegment & PlaceOfRow)[]> {
    const { direction, chosen, day, stands }: KindOfRun = RUNS[kind];
    const { force, on, withinDays, endedFrom } = asked;
    const parameters: unknown[] = [on, force, reader.id, limit];
    const put = (value: unknown): string => `$${parameters.push(value)}`;
    const until = withinDays === undefined ? null : LocalDate.addDays(on, withinDays);
    const behind =
      begun === null ? 'true' : `(${day}, id) > (${put(begun.day)}::date, ${put(begun.id)}::text)`;
    const ended = (): string =>
      endedFrom == null ? 'false' : `valid_to >= ${put(endedFrom)}::date`;
    const asAsked = `force = $2 AND direction = '${direction}'
      AND ${chosen(until === null ? null : () => `${put(until)}::date`)}
      AND ${visibleTo(reader, 'stream', '$3')} AND ${narrowedTo(asked, put)} AND ${behind}`;
    const from = (which: string): string =>
      `SELECT * FROM read_model.obligation WHERE ${which} AND ${asAsked}`;
    const inOrder = `ORDER BY ${day}, id LIMIT $4`;
    const { rows } = await this.database.query<ObligationSegment & Pick<PlaceOfRow, 'day'>>(
      `WITH ended_later AS MATERIALIZED (${stands ? from(endedAfter('$1')) : from('false')})
       SELECT ${COLUMNS}, (${day})::text AS day
         FROM ((${from(stands ? 'valid_to IS NULL AND valid_from <= $1' : ended())} ${inOrder})
               UNION ALL
               SELECT * FROM ended_later) AS found
        ${inOrder}`,
      parameters,
    );
    return rows.map((row) => ({ ...row, part, late }));
  }

  /**
   * How much of what the list of the same question has, by rule and owner, and by how soon it falls due.
   * @throws DomainError `obligation-list.unknown-owner`
   */
  async counts(
    reader: CaseReader,
    asked: Omit<ObligationsAsked, 'parts' | 'withinDays' | 'state'>,
  ): Promise<readonly ObligationCount[]> {
    const { force, on } = asked;
    await this.ready(force);
    const parameters: unknown[] = [on, force, reader.id];
    const put = (value: unknown): string => `$${parameters.push(value)}`;
    const within = (days: string): string =>
      `(count(*) FILTER (WHERE NOT late AND days BETWEEN ${days}))::int`;
    const { rows } = await this.database.query<ObligationCount>(
      `SELECT rule, min(title) AS title, owner,
              (count(*) FILTER (WHERE late))::int AS overdue,
              ${within('0 AND 0')} AS today, ${within('1 AND 7')} AS "in7Days",
              ${within('8 AND 28')} AS "in28Days", ${within('29 AND 1000000')} AS later,
              (count(*) FILTER (WHERE NOT late AND coalesce(days, -1) < 0))::int AS undated
       FROM (SELECT rule, title, owner, coalesce(overdue_from <= $1, false) AS late,
                    coalesce(due, target) - $1 AS days
             FROM read_model.obligation
             WHERE force = $2 AND direction = 'owed' AND arose <= $1 AND ${standsOnDay('$1')}
               AND ${visibleTo(reader, 'stream', '$3')}
               AND ${narrowedTo(asked, put)}) AS owed
       GROUP BY rule, owner
       ORDER BY rule, owner`,
      parameters,
    );
    if (rows.length === 0 && asked.owner !== undefined) {
      refuseUnknownOwner(asked.owner, await this.owners(reader, force));
    }
    return rows;
  }

  private async owners(reader: CaseReader, force: string): Promise<readonly string[]> {
    const { rows } = await this.database.query<{ owner: string }>(
      `SELECT DISTINCT owner FROM read_model.obligation
       WHERE force = $1 AND direction IN ('owed', 'inbound') AND ${visibleTo(reader, 'stream', '$2')}`,
      [force, reader.id],
    );
    return rows.map(({ owner }) => owner);
  }

  /** Page after page, to the last. */
  pages(
    reader: CaseReader,
    asked: ObligationsAsked,
    limit: number,
  ): AsyncGenerator<ObligationPage['rows']> {
    const pageAfter = (after: string | undefined) => this.page(reader, asked, { limit, after });
    return everyPage(pageAfter, undefined);
  }

  /** Of all forces, owed by them and foreseen, in order of id, after the given one. */
  async standingOn(
    on: LocalDate,
    { after, limit }: { readonly after: string | null; readonly limit: number },
  ): Promise<readonly StandingObligation[]> {
    return this.standing(
      null,
      `direction = 'owed' AND ($2::text IS NULL OR id > $2) ORDER BY id LIMIT $3`,
      [on, after, limit],
    );
  }

  /** As `standingOn`, with what policing bodies owe themselves, and what people are asked to decide. */
  async remindedOn(
    on: LocalDate,
    { after, limit }: { readonly after: string | null; readonly limit: number },
  ): Promise<readonly StandingObligation[]> {
    return this.standing(
      null,
      `direction IN ('owed', 'policing-body', '${ASKED}') AND ($2::text IS NULL OR id > $2) ORDER BY id LIMIT $3`,
      [on, after, limit],
    );
  }

  /**
   * Owed by the force or foreseen, of one choice: those whose day is nearest to the day that is asked about, at
   * most so many; those without a day last.
   * @param ids only those of these
   */
  async chosenOn(
    reader: CaseReader,
    on: LocalDate,
    { force, owners, rules, types }: ObligationChoice,
    { atMost, ids = null }: { readonly atMost: number; readonly ids?: readonly string[] | null },
  ): Promise<readonly StandingObligation[]> {
    return this.standing(
      force,
      `direction = 'owed' AND force = $2
       AND ($3::text[] IS NULL OR rule = ANY($3)) AND ($4::text[] IS NULL OR type = ANY($4))
       AND ($6::text[] IS NULL OR (${BELONGS_TO}) && $6)
       AND ($7::text[] IS NULL OR id = ANY($7))
       AND ${visibleTo(reader, 'stream', '$5')}
       ORDER BY abs(coalesce(due, CASE WHEN overdue_from IS NULL THEN target ELSE arose END) - $1),
                id, segment
       LIMIT $8`,
      [on, force, rules ?? null, types ?? null, reader.id, owners ?? null, ids, atMost],
    );
  }

  /** Chapter 13 reports that are in question, whose duty arises by a day and that had begun by the day, ended ones as well. */
  async *reportsBy(
    reader: CaseReader,
    {
      force,
      on,
      until,
    }: { readonly force: string; readonly on: LocalDate; readonly until: LocalDate },
  ): AsyncGenerator<readonly StandingObligation[]> {
    await this.ready(force);
    for (let after: readonly [string, number] | null = ['', 0]; after !== null;) {
      const found: { readonly rows: (StandingObligation & { readonly segment: number })[] } =
        await this.database.query(
          `SELECT ${COLUMNS}, segment FROM read_model.obligation
           WHERE valid_from <= $1 AND arose <= $2 AND force = $3 AND ${REPORTS_IN_QUESTION}
             AND (id, segment) > ($5, $6) AND ${visibleTo(reader, 'stream', '$4')}
           ORDER BY id, segment LIMIT ${REPORTS_AT_A_TIME}`,
          [on, until, force, reader.id, ...after],
        );
      yield found.rows;
      const last = found.rows.at(REPORTS_AT_A_TIME - 1);
      after = last === undefined ? null : [last.id, last.segment];
    }
  }

  /** R-REV-7: of each application for a review the segment in which it stood last, up to the day. */
  async reviewsOn(
    reader: CaseReader,
    { force, on }: { readonly force: string; readonly on: LocalDate },
  ): Promise<readonly ObligationSegment[]> {
    await this.ready(force);
    const { rows } = await this.database.query<ObligationSegment>(
      `SELECT DISTINCT ON (id) ${COLUMNS} FROM read_model.obligation
       WHERE force = $1 AND rule = 'R-REV-7' AND valid_from <= $2 AND ${visibleTo(reader, 'stream', '$3')}
       ORDER BY id, valid_from DESC, segment DESC`,
      [force, on, reader.id],
    );
    return rows;
  }

  /** Those of the ids that a force owes on the day, or that are foreseen; canaries as well. */
  async byIds(ids: readonly string[], on: LocalDate): Promise<readonly StandingObligation[]> {
    const rest = `direction <> 'inbound' AND id = ANY($2::text[]) ORDER BY id`;
    return this.standing(null, rest, [on, ids]);
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

  /** By the streams of the cases that are kept to named people now, of every force: the ids of those people. */
  async restricted(): Promise<ReadonlyMap<string, readonly string[]>> {
    const { rows } = await this.database.query<{ stream: string; named: readonly string[] }>(
      'SELECT stream, named FROM read_model.case_restriction',
    );
    return new Map(rows.map(({ stream, named }) => [stream, named]));
  }

  /** How one stood from day to day up to the day, by day; inbound as well. */
  async segmentsOf(id: string, upTo: LocalDate): Promise<readonly ObligationSegment[]> {
    await this.ready(null);
    const { rows } = await this.database.query<ObligationSegment>(
      `SELECT ${COLUMNS}
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
    const standing = await this.standing(
      ref.force,
      `stream = $2 ORDER BY coalesce(due, target) NULLS LAST, id`,
      [on, Ref.stream(ref)],
    );
    const explained = await this.explained(standing, on);
    return explained.map((obligation, index) => ({
      ...obligation,
      direction: standing[index]?.direction ?? 'owed',
    }));
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
   * Whether what it says, and to whom it belongs, is what the log says up to a position. It may lag behind by
   * events that change nothing that is owed: each outcome of a reminder is one, and there are bursts of them.
   * @param upTo a position of the log; its end when not given
   */
  async holds(upTo: number | null = null): Promise<{ upTo: number; holds: boolean }> {
    const { rows } = await this.database.query<{ upTo: number; holds: boolean }>({
      name: 'obligation-register.holds',
      text: HOLDS,
      values: [WITH_DECIDER, categoriesWithoutEffect, upTo],
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
    obligations: readonly ObligationSegment[],
    on: LocalDate,
  ): Promise<readonly OwedObligation[]> {
    const law = await this.law.current();
    return obligations.map((obligation) => explainedOn(obligation, on, law));
  }

  /** @param rest conditions and order; its parameters begin with $2 */
  private async standing(
    force: string | null,
    rest: string,
    parameters: readonly unknown[],
  ): Promise<ObligationSegment[]> {
    await this.models.ready(WITH_DECIDER, force);
    const { rows } = await this.database.query<ObligationSegment>(
      `SELECT ${COLUMNS_WITH_DECIDER}
       FROM read_model.obligation
       WHERE ${STANDS} AND ${rest}`,
      [...parameters],
    );
    return rows;
  }
}
