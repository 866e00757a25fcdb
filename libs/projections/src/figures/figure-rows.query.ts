import { visibleTo } from '@tipstaff/cases';
import { type CaseReader } from '@tipstaff/casework';
import { type LocalDate } from '@tipstaff/kernel';
import {
  type CaseTotal,
  type FigureCase,
  type FigureCasesPart,
  type FigurePlace,
  type FigureSnapshot,
  type FigureTotal,
  type KnownFigures,
  type ReportingPeriod,
  type ReportingPeriods,
} from '@tipstaff/reports';
import { type ClientBase } from 'pg';
import { type Schema } from '../runner/projection-table';

/** $1 force, $2 known on (null: everything), $3 the day on which limits count as passed. */
const KNOWN = `
  force = $1
  AND CASE WHEN $2::date IS NULL THEN known_to IS NULL
           ELSE known_from <= $2 AND (known_to IS NULL OR known_to > $2) END`;

const STANDING = `
  CASE WHEN left_out IS NOT NULL THEN 'left-out'
       WHEN pending_until >= $3::date THEN 'pending'
       WHEN counted THEN 'counted'
       ELSE 'not-counted' END`;

/** $4 and $5 the last window, $6 and $7 the one before. */
const PERIODS = `
  (VALUES ('last', $4::date, $5::date), ('previous', $6::date, $7::date))
    AS period (name, first_day, last_day)`;

const IN_PERIOD = 'cohort_on BETWEEN period.first_day AND period.last_day';

/** What the tables of the projection `figures` say, in the schema where they are. */
export abstract class FigureRows implements FigureSnapshot {
  constructor(
    protected readonly client: ClientBase,
    private readonly schema: Schema,
  ) {}

  abstract position(): Promise<number>;

  abstract parkedCases(force: string): Promise<number>;

  abstract isRecorded(force: string): Promise<boolean>;

  async latestEntry(force: string): Promise<LocalDate | null> {
    const { rows } = await this.client.query<{ latest: LocalDate | null }>(
      `SELECT max(last_entered_on) AS latest FROM ${this.schema}.figure_case WHERE force = $1`,
      [force],
    );
    return rows[0]?.latest ?? null;
  }

  async totals(of: KnownFigures, periods: ReportingPeriods): Promise<readonly FigureTotal[]> {
    const { rows } = await this.client.query<FigureTotal>(
      `SELECT metric, period.name AS period, type, ${STANDING} AS standing,
              left_out AS "leftOut", breakdown,
              count(*) AS units,
              coalesce(sum(amount), 0)::bigint AS amount,
              coalesce(sum(gross), 0)::bigint AS gross,
              coalesce(sum(closed), 0)::bigint AS closed
       FROM ${this.schema}.figure_contribution
       JOIN ${PERIODS} ON ${IN_PERIOD}
       WHERE ${KNOWN}
       GROUP BY 1, 2, 3, 4, 5, 6
       ORDER BY 1, 2, 3, 4, 5, 6`,
      [...knownParameters(of), ...periodParameters(periods)],
    );
    return rows;
  }

  async caseTotals(of: KnownFigures, periods: ReportingPeriods): Promise<readonly CaseTotal[]> {
    const { rows } = await this.client.query<CaseTotal>(
      `SELECT metric, period, type,
              count(*) AS cases,
              count(*) FILTER (WHERE units > 1) AS "casesTwiceOrMore"
       FROM (SELECT metric, period.name AS period, type, stream, count(*) AS units
             FROM ${this.schema}.figure_contribution
             JOIN ${PERIODS} ON ${IN_PERIOD}
             WHERE ${KNOWN} AND ${STANDING} = 'counted'
             GROUP BY 1, 2, 3, 4) AS of_case
       GROUP BY 1, 2, 3
       ORDER BY 1, 2, 3`,
      [...knownParameters(of), ...periodParameters(periods)],
    );
    return rows;
  }

  async cases(
    reader: CaseReader,
    of: KnownFigures,
    metric: string,
    period: ReportingPeriod,
    { after = null, limit }: FigureCasesPart = {},
  ): Promise<readonly (FigureCase & { readonly place: FigurePlace })[]> {
    const { rows } = await this.client.query<FigureCase & Pick<FigurePlace, 'stream' | 'line'>>(
      `SELECT reference AS "case", type, cohort_on AS "on", stream, line, ${STANDING} AS standing,
              amount, gross, closed, breakdown, left_out AS "leftOut", pending_until AS "pendingUntil"
       FROM ${this.schema}.figure_contribution
       WHERE ${KNOWN}
         AND metric = $4
         AND ${visibleTo(reader, 'stream', '$7')}
         AND cohort_on BETWEEN $5::date AND $6::date
         AND ($8::date IS NULL OR (cohort_on, reference, stream, line)
                                > ($8::date, $9::text COLLATE "C", $10::text COLLATE "C", $11::int))
       ORDER BY cohort_on, reference, stream, line
       LIMIT $12`,
      [
        ...[...knownParameters(of), metric, period.from, period.to, reader.id],
        ...[after?.on ?? null, after?.case ?? null, after?.stream ?? null, after?.line ?? null],
        limit ?? null,
      ],
    );
    return rows.map(({ stream, line, ...row }) => ({
      ...row,
      place: { on: row.on, case: row.case, stream, line },
    }));
  }
}

function knownParameters({ force, knownOn, dayKnown }: KnownFigures): unknown[] {
  return [force, knownOn, dayKnown];
}

function periodParameters({ last, previous }: ReportingPeriods): unknown[] {
  return [last.from, last.to, previous.from, previous.to];
}
