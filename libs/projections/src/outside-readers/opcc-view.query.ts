import { Inject, Injectable } from '@nestjs/common';
import { inTransaction, REPORT_POOL } from '@tipstaff/database';
import { type LocalDate } from '@tipstaff/kernel';
import { RequestContext } from '@tipstaff/platform';
import { type Pool } from 'pg';
import { CASE_LIST, FIGURES, OBLIGATIONS, ReadModels } from '../reading/read-models';

/** A Chapter 13 report that was sent to the local policing body. */
interface ReceivedReport {
  readonly type: string;
  /** `OPCC-` and 16 characters: the same for a case in every list and on every day. */
  readonly case: string;
  readonly sentOn: LocalDate;
  readonly deliveredOn: LocalDate | null;
  readonly acknowledgedOn: LocalDate | null;
}

/** A complaint that the local policing body reviews. */
interface ReviewOfBody {
  readonly case: string;
  readonly requested: number;
  readonly upheld: number;
  readonly notUpheld: number;
  /** Applications that ended without a decision on the merits. */
  readonly notOnMerits: number;
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
  readonly report_received: ReceivedReport;
  readonly review: ReviewOfBody;
  readonly action: ActionOfBody;
  readonly figure: FigureOfBody;
}

export type OpccViewName = keyof Views;

export interface OpccPage<Name extends OpccViewName> {
  readonly rows: readonly Views[Name][];
  /** For `after` of the next page; null on the last. */
  readonly next: string | null;
}

interface OpccPlace {
  readonly limit: number;
  readonly after?: string | undefined;
  /** Whether whoever asks has `figure.small`; no count is then hidden. */
  readonly seesSmall?: boolean;
}

/** What `next` can be. */
export const OPCC_PLACE = /^[A-Za-z0-9/_-]{1,200}$/;

/** Columns of each, and the text that they are in order of: no two rows have the same. */
const COLUMNS: Readonly<Record<OpccViewName, readonly [columns: string, place: string]>> = {
  report_received: [
    `type, "case", sent_on AS "sentOn", delivered_on AS "deliveredOn", acknowledged_on AS "acknowledgedOn"`,
    `concat_ws('/', "case", sent_on, coalesce(delivered_on::text, 'no'), coalesce(acknowledged_on::text, 'no'))`,
  ],
  review: [
    `"case", requested, upheld, not_upheld AS "notUpheld", not_on_merits AS "notOnMerits"`,
    '"case"',
  ],
  action: [`"case", status, raised_on AS "raisedOn", closed_on AS "closedOn"`, '"case"'],
  figure: ['type, metric, quarter, counted', `concat_ws('/', type, metric, quarter)`],
};

const MADE_FROM: Readonly<Record<OpccViewName, string>> = {
  report_received: OBLIGATIONS,
  review: CASE_LIST,
  action: CASE_LIST,
  figure: FIGURES,
};

/**
 * What the law gives the local policing body, as the database itself gives it: read in the role
 * tipstaff_opcc, from its own schema, under pseudonyms (docs/adr/0017).
 */
@Injectable()
export class OpccView {
  /** @param pool whose login is a member of tipstaff_opcc */
  constructor(
    @Inject(REPORT_POOL) private readonly pool: Pool,
    private readonly models: ReadModels,
  ) {}

  async list<Name extends OpccViewName>(
    name: Name,
    force: string,
    { limit, after, seesSmall = false }: OpccPlace,
  ): Promise<OpccPage<Name>> {
    const [columns, place] = COLUMNS[name];
    await this.models.ready([MADE_FROM[name]], force);
    const found = await this.asOpcc<Views[Name] & { readonly place: string }>(
      `SELECT ${columns}, place
         FROM (SELECT *, ${place} COLLATE "C" AS place FROM opcc.${name} WHERE force = $1) AS shown
        WHERE $2::text IS NULL OR place > $2
        ORDER BY place
        LIMIT $3`,
      [force, after ?? null, limit + 1],
      seesSmall,
    );
    const rows = found.slice(0, limit);
    const next = found.length > limit ? (rows.at(-1)?.place ?? null) : null;
    return { rows: rows.map(({ place: _, ...row }) => row as unknown as Views[Name]), next };
  }

  private async asOpcc<Row extends object>(
    text: string,
    values: unknown[],
    seesSmall: boolean,
  ): Promise<Row[]> {
    const { rows } = await inTransaction(
      this.pool,
      RequestContext.current(),
      async (client) => {
        if (seesSmall) await client.query(`SET LOCAL tipstaff.small_numbers = 'shown'`);
        return client.query<Row>(text, values);
      },
      { readOnly: true, role: 'opcc' },
    );
    return rows;
  }
}
