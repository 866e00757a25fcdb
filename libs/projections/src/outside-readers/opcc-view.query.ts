import { Inject, Injectable } from '@nestjs/common';
import {
  type CaseType,
  inOrder,
  type MonthToCome,
  type ObligationDirection,
  type ReportLine,
  type ReviewLine,
} from '@tipstaff/casework';
import { inTransaction, REPORT_POOL } from '@tipstaff/database';
import { type LocalDate } from '@tipstaff/kernel';
import { RequestContext } from '@tipstaff/platform';
import { type Pool } from 'pg';
import { type ListOfPages, pageOfFound, type PageAsked, placeAfter } from '../reading/page';
import { CASE_LIST, FIGURES, OBLIGATIONS, ReadModels } from '../reading/read-models';

/** What stands open towards the local policing body: reports it is owed, actions, recommendations. */
interface OwedToBody {
  readonly id: string;
  /** Type of the case. */
  readonly type: string;
  /** Its reference. */
  readonly case: string;
  readonly direction: ObligationDirection;
  readonly rule: string;
  readonly title: string;
  readonly arose: LocalDate;
  readonly due: LocalDate | null;
  readonly target: LocalDate | null;
  readonly overdue: boolean;
  readonly owner: string;
}

/** An action of an accountability meeting. */
interface ActionOfBody {
  readonly case: string;
  readonly status: string;
  readonly raisedOn: LocalDate;
  readonly closedOn: LocalDate | null;
}

/** A count; null where it is so small that it could point to somebody. */
interface FigureOfBody {
  readonly type: string;
  readonly metric: string;
  /** Its first day. */
  readonly quarter: LocalDate;
  readonly counted: number | null;
}

interface Views {
  readonly obligation: OwedToBody;
  readonly review: ReviewLine;
  readonly action: ActionOfBody;
  readonly figure: FigureOfBody;
}

export type OpccViewName = keyof Views;

/** A report that is owed or was sent to the policing body, or withheld from it. */
interface ReportOfBody extends ReportLine {
  /** One that is withheld from it is called by a pseudonym: the duty that would name the case was lifted. */
  readonly calledBy: 'reference' | 'pseudonym';
}

export interface OpccChapter13 {
  readonly reports: readonly ReportOfBody[];
  readonly comingByMonth: readonly MonthToCome[];
}

export interface OpccPage<Name extends OpccViewName> {
  readonly rows: readonly Views[Name][];
  /** For `after` of the next page; null on the last. */
  readonly next: string | null;
}

export interface OpccPageAsked extends PageAsked {
  /** Whether whoever asks has `figure.small`; no count is then hidden. */
  readonly seesSmall?: boolean;
  /** The day that is looked at. */
  readonly on?: LocalDate;
  /** Of obligations: those on cases of this type alone. */
  readonly type?: CaseType;
}

/** Columns of each, and the text that they are in order of: no two rows have the same. */
const COLUMNS: Readonly<Record<OpccViewName, readonly [columns: string, place: string]>> = {
  obligation: [
    `id, type, "case", direction, rule, title, arose, due, target, owner,
     direction <> 'inbound' AND overdue_from IS NOT NULL AND overdue_from <= $4::date AS overdue`,
    // A page in this order begins with what is overdue, as every list of obligations.
    `concat_ws('/', CASE WHEN direction = 'inbound' THEN 2 WHEN overdue_from <= $4::date THEN 0 ELSE 1 END,
       coalesce(due, target)::text, md5(id))`,
  ],
  review: [
    `id, type, "case", n, made_on AS "madeOn", provided_on AS "providedOn", last_day AS "lastDay",
     extended_to AS "extendedTo", left_out AS "leftOut", days, in_time AS "inTime", state, outcome,
     ended_on AS "endedOn", working_days AS "workingDays", target, overdue, owner, recommendations`,
    // What is still to do comes first, the oldest before the others.
    `concat_ws('/', CASE WHEN state IN ('to-decide', 'to-forward') THEN 0 ELSE 1 END, made_on, md5(id))`,
  ],
  action: [`"case", status, raised_on AS "raisedOn", closed_on AS "closedOn"`, '"case"'],
  figure: ['type, metric, quarter, counted', `concat_ws('/', type, metric, quarter)`],
};

const NAMES: Readonly<Record<OpccViewName, string>> = {
  obligation: 'what stands open towards the policing body',
  review: 'reviews',
  action: 'actions',
  figure: 'figures',
};

const MADE_FROM: Readonly<Record<OpccViewName, string>> = {
  obligation: OBLIGATIONS,
  review: OBLIGATIONS,
  action: CASE_LIST,
  figure: FIGURES,
};

/**
 * What the law gives the local policing body, as the database itself gives it: read in the role
 * tipstaff_opcc, from its own schema (docs/adr/0017, 0031).
 */
@Injectable()
export class OpccView {
  /** @param pool whose login is a member of tipstaff_opcc */
  constructor(
    @Inject(REPORT_POOL) private readonly pool: Pool,
    private readonly models: ReadModels,
  ) {}

  /** @throws DomainError as `placeAfter` */
  async list<Name extends OpccViewName>(
    name: Name,
    force: string,
    { limit, after, seesSmall = false, on, type }: OpccPageAsked,
  ): Promise<OpccPage<Name>> {
    const [columns, place] = COLUMNS[name];
    const isOwed = name === 'obligation';
    const list: ListOfPages = {
      name: NAMES[name],
      asked: { name, force, on: on ?? null, type: type ?? null },
      order: ['text'],
    };
    const [behind = null] = placeAfter(list, after) ?? [];
    await this.models.ready([MADE_FROM[name]], force);
    const found = await this.asOpcc<Views[Name] & { readonly place: string }>(
      `SELECT ${columns}, place
         FROM (SELECT *, ${place} COLLATE "C" AS place FROM opcc.${name}
                WHERE force = $1${isOwed ? ' AND ($5::text IS NULL OR type = $5)' : ''}) AS shown
        WHERE $2::text IS NULL OR place > $2
        ORDER BY place
        LIMIT $3`,
      [force, behind, limit + 1, ...(isOwed ? [on ?? null, type ?? null] : [])],
      { seesSmall, on },
    );
    const { rows, next } = pageOfFound(found, limit, list, (row) => [row.place]);
    return { rows: rows.map(({ place: _, ...row }) => row as unknown as Views[Name]), next };
  }

  /**
   * What the policing body sees of Chapter 13: the reports to it whose duty has arisen, and how many are to
   * come within 90 days.
   * @param on no day to come: of what has not arisen it learns how much, and no reference
   */
  async chapter13(force: string, on: LocalDate): Promise<OpccChapter13> {
    await this.models.ready([OBLIGATIONS], force);
    const seen = { on };
    const reports = await this.asOpcc<ReportOfBody>(
      `SELECT type, "case", called_by AS "calledBy", rule, direction, state, "on", arose,
              json_build_object('milestone', started_by, 'on', started_on) AS "startedBy",
              json_build_object('n', period, 'from', period_from, 'to', period_to) AS period,
              'lpb' AS recipient, days_late AS "daysLate", acknowledged, NULL AS reason
         FROM opcc.chapter_13 WHERE force = $1`,
      [force],
      seen,
    );
    const comingByMonth = await this.asOpcc<MonthToCome>(
      'SELECT month, cases FROM opcc.chapter_13_coming WHERE force = $1 ORDER BY month',
      [force],
      seen,
    );
    return { reports: inOrder(reports), comingByMonth };
  }

  private async asOpcc<Row extends object>(
    text: string,
    values: unknown[],
    { seesSmall = false, on }: Pick<OpccPageAsked, 'seesSmall' | 'on'>,
  ): Promise<Row[]> {
    const { rows } = await inTransaction(
      this.pool,
      RequestContext.current(),
      async (client) => {
        if (seesSmall) await client.query(`SET LOCAL tipstaff.small_numbers = 'shown'`);
        if (on !== undefined)
          await client.query(`SELECT set_config('tipstaff.on', $1, true)`, [on]);
        return client.query<Row>(text, values);
      },
      { readOnly: true, role: 'opcc' },
    );
    return rows;
  }
}
