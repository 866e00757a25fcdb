import { visibleTo } from '@tipstaff/cases';
import { type CaseReader } from '@tipstaff/casework';
import { type LocalDate } from '@tipstaff/kernel';
import {
  type CaseTotal,
  type Division,
  type FigureCase,
  type FigureCasesPart,
  type FigurePlace,
  type FigureSnapshot,
  type FigureTotal,
  type FigureUnit,
  type KnownFigures,
  NOT_SAID,
  type ReportingPeriod,
  type TotalsAsked,
  type UnitsAsked,
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

/** $4 the first days of the windows, $5 their last days. */
const WINDOWS = `
  unnest($4::date[], $5::date[]) WITH ORDINALITY AS asked (first_day, last_day, number)`;

/** All windows lie between $7 and $8: by that the index finds the rows, whatever the windows are joined as. */
const IN_ALL = 'cohort_on BETWEEN $7::date AND $8::date';
const IN_WINDOW = `
  cohort_on BETWEEN asked.first_day AND asked.last_day AND ${IN_ALL}`;

/** Of so many it costs less to ask of each whether a day lies in it than to join them. */
const FEW_WINDOWS = 4;

/** From where totals are added up. */
interface TotalsSource {
  readonly rows: string;
  /** Which of them, in SQL. */
  readonly known: string;
  /** How many units they are, in SQL. */
  readonly units: string;
  /** In which part of the division they are, in SQL. */
  readonly part: string;
}

/** The first of what `alike` is made of. */
const TYPE_OF_ALIKE = `split_part(alike, '|', 1)`;

/**
 * Units that are alike, by window. How few groups there are PostgreSQL has to know beforehand, or it sorts every row of
 * ten years: of a column it does, of yes and no it does, and of an expression it supposes hundreds.
 */
function alikeInWindows(source: TotalsSource, { windows }: TotalsAsked): string {
  const { rows, part } = source;
  const keys = `metric, alike, pending_until >= $3::date AS pending, ${part} AS part`;
  const sums = `${source.units} AS units, sum(amount) AS amount, sum(gross) AS gross, sum(closed) AS closed`;
  const known = `${source.known} AND metric = ANY ($6)`;
  if (windows.length > FEW_WINDOWS) {
    return `
      SELECT ${keys}, asked.number, ${sums}
        FROM ${rows} JOIN ${WINDOWS} ON ${IN_WINDOW}
       WHERE ${known}
       GROUP BY 1, 2, 3, 4, 5`;
  }
  const inEach = windows.map((_, index) => `in_${index + 1}`);
  const isInEach = inEach.map(
    (name, index) =>
      `cohort_on BETWEEN ($4::date[])[${index + 1}] AND ($5::date[])[${index + 1}] AS ${name}`,
  );
  const grouped = `
      SELECT ${[keys, ...isInEach, sums].join(', ')}
        FROM ${rows}
       WHERE ${known} AND ${IN_ALL}
       GROUP BY ${[1, 2, 3, 4, ...inEach].join(', ')}`;
  return `
      SELECT metric, alike, pending, part, number, units, amount, gross, closed
        FROM (${grouped}) AS grouped
       CROSS JOIN LATERAL unnest(ARRAY[${inEach.join(', ')}]) WITH ORDINALITY AS of_window (is_in, number)
       WHERE is_in`;
}

/** In which column each division stands. */
const COLUMN_OF: Readonly<Record<Division, string>> = {
  type: 'type',
  route: 'route',
  body: 'body',
  unit: 'of_unit',
  category: 'category',
  'officer-or-staff': 'serves_as',
};

function partOf(by: Division | null): string {
  return by === null ? 'NULL::text' : COLUMN_OF[by];
}

/** What the tables of the projection `figures` say, in the schema where they are. */
export abstract class FigureRows implements FigureSnapshot {
  /** @param hasSums whether the sums of each day are there as well */
  constructor(
    protected readonly client: ClientBase,
    private readonly schema: Schema,
    private readonly hasSums: boolean,
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

  async earliest({ force, knownOn }: KnownFigures, metric: string): Promise<LocalDate | null> {
    const { rows } = await this.client.query<{ earliest: LocalDate | null }>(
      `SELECT min(cohort_on) AS earliest
       FROM ${this.schema}.figure_contribution
       WHERE ${KNOWN} AND metric = $3`,
      [force, knownOn, metric],
    );
    return rows[0]?.earliest ?? null;
  }

  async totals(of: KnownFigures, asked: TotalsAsked): Promise<readonly FigureTotal[]> {
    if (asked.windows.length === 0) return [];
    const { rows } = await this.client.query<FigureTotal>(
      `SELECT metric, number::int - 1 AS "window", ${TYPE_OF_ALIKE} AS type, part,
              CASE WHEN split_part(alike, '|', 2) <> '' THEN 'left-out'
                   WHEN pending THEN 'pending'
                   WHEN split_part(alike, '|', 3) = 'true' THEN 'counted'
                   ELSE 'not-counted' END AS standing,
              nullif(split_part(alike, '|', 2), '') AS "leftOut",
              nullif(split_part(alike, '|', 4), '') AS breakdown,
              sum(units)::bigint AS units,
              coalesce(sum(amount), 0)::bigint AS amount,
              coalesce(sum(gross), 0)::bigint AS gross,
              coalesce(sum(closed), 0)::bigint AS closed
       FROM (${alikeInWindows(this.totalsSource(of, asked), asked)}) AS units_alike
       GROUP BY 1, 2, 3, 4, 5, 6, 7
       ORDER BY 1, 2, 3, 4, 5, 6, 7`,
      totalsParameters(of, asked),
    );
    return rows;
  }

  private totalsSource({ knownOn }: KnownFigures, { by }: TotalsAsked): TotalsSource {
    if (this.hasSums && knownOn === null && (by === null || by === 'type')) {
      return {
        rows: `${this.schema}.figure_day`,
        known: 'force = $1 AND $2::date IS NULL',
        units: 'sum(units)',
        part: by === null ? partOf(by) : TYPE_OF_ALIKE,
      };
    }
    return {
      rows: `${this.schema}.figure_contribution`,
      known: KNOWN,
      units: 'count(*)',
      part: partOf(by),
    };
  }

  async caseTotals(of: KnownFigures, asked: TotalsAsked): Promise<readonly CaseTotal[]> {
    const { rows } = await this.client.query<CaseTotal>(
      `SELECT metric, "window", type, part,
              count(*) AS cases,
              count(*) FILTER (WHERE units > 1) AS "casesTwiceOrMore"
       FROM (SELECT metric, asked.number::int - 1 AS "window", type, ${partOf(asked.by)} AS part, stream,
                    count(*) AS units
             FROM ${this.schema}.figure_contribution
             JOIN ${WINDOWS} ON ${IN_WINDOW}
             WHERE ${KNOWN} AND metric = ANY ($6) AND ${STANDING} = 'counted'
             GROUP BY 1, 2, 3, 4, 5) AS of_case
       GROUP BY 1, 2, 3, 4
       ORDER BY 1, 2, 3, 4`,
      totalsParameters(of, asked),
    );
    return rows;
  }

  async units(
    reader: CaseReader,
    of: KnownFigures,
    metric: string,
    window: ReportingPeriod,
    { spans = false }: UnitsAsked = {},
  ): Promise<readonly FigureUnit[]> {
    const fallsIn = spans
      ? 'cohort_on < $6::date AND (until IS NULL OR until >= $5::date)'
      : 'cohort_on BETWEEN $5::date AND $6::date';
    const { rows } = await this.client.query<UnitRow>(
      `SELECT reference AS "case", type, cohort_on AS "on", stream, line, unit, ${STANDING} AS standing,
              amount, gross, closed, breakdown, left_out AS "leftOut", pending_until AS "pendingUntil",
              until, route, body, of_unit, category, serves_as,
              ${visibleTo(reader, 'stream', '$7')} AS "isInSight"
       FROM ${this.schema}.figure_contribution
       WHERE ${KNOWN} AND metric = $4 AND ${fallsIn}
       ORDER BY cohort_on, reference, stream, line`,
      [...knownParameters(of), metric, window.from, window.to, reader.id],
    );
    return rows.map(unitOf);
  }

  async cases(
    reader: CaseReader,
    of: KnownFigures,
    metric: string,
    period: ReportingPeriod,
    { after = null, limit, ofPart = null }: FigureCasesPart = {},
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
         AND ($13::text IS NULL OR coalesce(${partOf(ofPart?.by ?? null)}, '${NOT_SAID}') = $13)
       ORDER BY cohort_on, reference, stream, line
       LIMIT $12`,
      [
        ...[...knownParameters(of), metric, period.from, period.to, reader.id],
        ...[after?.on ?? null, after?.case ?? null, after?.stream ?? null, after?.line ?? null],
        ...[limit ?? null, ofPart?.part ?? null],
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

function totalsParameters(of: KnownFigures, { windows, metrics }: TotalsAsked): unknown[] {
  const [first, last] = [windows.map(({ from }) => from), windows.map(({ to }) => to)];
  const span = [[...first].sort()[0] ?? null, [...last].sort().at(-1) ?? null];
  return [...knownParameters(of), first, last, metrics, ...span];
}

type UnitRow = Omit<FigureUnit, 'parts'> & {
  readonly [column in 'route' | 'body' | 'of_unit' | 'category' | 'serves_as']: string | null;
};

function unitOf({ route, body, of_unit, category, serves_as, ...unit }: UnitRow): FigureUnit {
  const parts = { route, body, unit: of_unit, category, 'officer-or-staff': serves_as };
  return { ...unit, parts };
}
