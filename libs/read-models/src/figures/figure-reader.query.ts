import { type LocalDate } from '@tipstaff/kernel';
import {
  type CaseTotal,
  type FigureCase,
  type FigureReader,
  type FigureSnapshot,
  type FigureTotal,
  type KnownFigures,
  type ReportingPeriod,
  type ReportingPeriods,
} from '@tipstaff/reports';
import { type ClientBase, type Pool } from 'pg';
import { FIGURES } from './figure.projection';

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

/** Figures from the rows of the projection `figures`, each snapshot in one transaction. */
export class ProjectedFigures implements FigureReader {
  constructor(private readonly pool: Pool) {}

  async snapshot<T>(read: (figures: FigureSnapshot) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    let broken: Error | undefined;
    try {
      await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
      // Before the first read, which freezes the view: a rebuild that swaps the tables is then
      // either over, or waits. Read first, and a swap in between would show a table without rows.
      await client.query(
        `LOCK TABLE read_model.figure_case, read_model.figure_contribution IN ACCESS SHARE MODE`,
      );
      const answer = await read(new Snapshot(client));
      await client.query('COMMIT');
      return answer;
    } catch (error) {
      broken = await client.query('ROLLBACK').then(
        () => undefined,
        (lost: Error) => lost,
      );
      throw error;
    } finally {
      client.release(broken);
    }
  }
}

class Snapshot implements FigureSnapshot {
  constructor(private readonly client: ClientBase) {}

  async position(): Promise<number> {
    const { rows } = await this.client.query<{ position: number }>(
      `SELECT position FROM read_model.checkpoint WHERE projection = $1`,
      [FIGURES],
    );
    return rows[0]?.position ?? 0;
  }

  async parkedCases(force: string): Promise<number> {
    const { rows } = await this.client.query<{ parked: number }>(
      `SELECT count(*) AS parked
       FROM read_model.parked_case
       WHERE projection = $1 AND split_part(stream, ':', 2) = $2`,
      [FIGURES, force],
    );
    return rows[0]?.parked ?? 0;
  }

  async latestEntry(force: string): Promise<LocalDate | null> {
    const { rows } = await this.client.query<{ latest: LocalDate | null }>(
      `SELECT max(last_entered_on) AS latest FROM read_model.figure_case WHERE force = $1`,
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
              coalesce(sum(gross), 0)::bigint AS gross
       FROM read_model.figure_contribution
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
             FROM read_model.figure_contribution
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
    of: KnownFigures,
    metric: string,
    period: ReportingPeriod,
  ): Promise<readonly FigureCase[]> {
    const { rows } = await this.client.query<FigureCase>(
      `SELECT reference AS "case", type, cohort_on AS "on", ${STANDING} AS standing,
              amount, gross, breakdown, left_out AS "leftOut", pending_until AS "pendingUntil"
       FROM read_model.figure_contribution
       WHERE ${KNOWN}
         AND metric = $4
         AND cohort_on BETWEEN $5::date AND $6::date
       ORDER BY cohort_on, reference, stream, line`,
      [...knownParameters(of), metric, period.from, period.to],
    );
    return rows;
  }
}

function knownParameters({ force, knownOn, dayKnown }: KnownFigures): unknown[] {
  return [force, knownOn, dayKnown];
}

function periodParameters({ last, previous }: ReportingPeriods): unknown[] {
  return [last.from, last.to, previous.from, previous.to];
}
