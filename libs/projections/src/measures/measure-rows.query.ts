import { Inject, Injectable } from '@nestjs/common';
import { type FindingAnswer } from '@tipstaff/cases';
import { type Queries, SEARCH_QUERIES } from '@tipstaff/database';
import { type LocalDate } from '@tipstaff/kernel';
import {
  type Cells,
  type CommentaryCells,
  type Finding,
  findingsIn,
  groupBy,
  Register,
  tableInWords,
} from '@tipstaff/measures';
import { createHash } from 'node:crypto';
import { ReadModels } from '../reading/read-models';
import { measureProjection, SIGN_OF_NUL, UNREADABLE } from './measure.projection';
import { type RecordedMeasures } from './recorded-measures.query';

/** Rows of tables, and what their words say. */
export interface StatedRows {
  readonly rows: readonly Cells[];
  readonly commentary: readonly CommentaryCells[];
}

/** A finding with the name under which it is answered, and the answer where there is one. */
export interface ListedFinding extends Finding {
  readonly id: string;
  /** What the measure is called. */
  readonly label: string;
  readonly answer: {
    readonly answer: FindingAnswer;
    readonly reason: string;
    readonly on: LocalDate;
    readonly actor: string;
  } | null;
}

interface FoundRow {
  readonly kind: string;
  readonly cells: Cells | CommentaryCells;
}

/** What stands on a day: published by then, and not in the place of a row that was known then. */
const STANDS = `kind <> '${UNREADABLE}' AND (CASE WHEN $1::date IS NULL THEN replaced_by IS NULL
  ELSE (published_by IS NULL OR published_by <= $1::date)
   AND (replaced_on IS NULL OR replaced_on <= $1::date)
   AND (replaced_by IS NULL OR replaced_by > $1::date) END)`;

/** Of a district, region or country; said as spans of the index, which hold no row of any force. */
const NO_FORCE = `area > '' AND area < 'force:' OR area >= 'force;'`;

/** The papers that print anything of an area. */
const sourcesOf = (area: string): string =>
  `ARRAY(SELECT DISTINCT source FROM read_model.measure_row WHERE area = ${area})`;

/** What is printed of the area `$2`, beside it, and of those that it is ranked among: each by its own index. */
function besideForce(which: string): string {
  const rows = `SELECT stream, number, kind, cells FROM read_model.measure_row WHERE ${STANDS} AND ${which}`;
  return `${rows} AND area = $2
    UNION ALL ${rows} AND area > '' AND area < 'force:' AND source = ANY (${sourcesOf('$2')})
    UNION ALL ${rows} AND area >= 'force;' AND source = ANY (${sourcesOf('$2')})
    UNION ALL ${rows} AND kind = 'value' AND area <> '' AND (measure, from_on, to_on) IN
      (SELECT measure, from_on, to_on FROM read_model.measure_row
        WHERE kind = 'rank' AND area = $2 AND ${which})`;
}

/** Published measures, as they are printed. */
@Injectable()
export class MeasureRows {
  constructor(
    @Inject(SEARCH_QUERIES) private readonly database: Queries,
    private readonly models: ReadModels,
  ) {}

  /** @throws DomainError what `ReadModels.ready` throws */
  async register(knownOn: LocalDate | null = null): Promise<Register> {
    await this.ready();
    const found = await this.find(`kind IN ('measure', 'peers')`, knownOn, []);
    return Register.of(found.rows);
  }

  /**
   * What is printed of a force, and beside it in the same papers of districts, regions and countries; of its peers
   * what it is ranked by.
   */
  async ofForce(force: string, knownOn: LocalDate | null = null): Promise<StatedRows> {
    await this.ready();
    return this.found(besideForce('true'), knownOn, [`force:${force}`]);
  }

  /** The rows of some measures, as `ofForce`. */
  async ofMeasures(
    force: string,
    measures: readonly string[],
    knownOn: LocalDate | null = null,
  ): Promise<StatedRows> {
    await this.ready();
    const those = besideForce('measure = ANY ($3::text[])');
    return this.found(those, knownOn, [`force:${force}`, [...measures]]);
  }

  /** The days on which figures of some measures end that are printed of a force and beside it, the latest first. */
  async daysOf(
    force: string,
    measures: readonly string[],
    knownOn: LocalDate | null = null,
  ): Promise<readonly LocalDate[]> {
    await this.ready();
    const { rows } = await this.database.query<{ to: LocalDate }>(
      `SELECT DISTINCT to_on AS "to" FROM read_model.measure_row
        WHERE kind = 'value' AND ${STANDS} AND measure = ANY ($3::text[])
          AND (area = $2 OR (${NO_FORCE}) AND source = ANY (${sourcesOf('$2')}))
        ORDER BY 1 DESC`,
      [knownOn, `force:${force}`, [...measures]],
    );
    return rows.map(({ to }) => to);
  }

  /** The rows that are left out everywhere, since no database can hold them as they are recorded; in words. */
  async leftOut(): Promise<readonly string[]> {
    await this.ready();
    const { rows } = await this.database.query<{ cells: Cells }>(
      `SELECT cells FROM read_model.measure_row
        WHERE kind = '${UNREADABLE}' AND replaced_by IS NULL ORDER BY stream, number`,
    );
    return rows.map(({ cells }) => {
      const { row = '', measure = '', definition = '' } = cells;
      const [column = ''] = Object.entries(cells).find(([, of]) => of.includes(SIGN_OF_NUL)) ?? [];
      const which = [row, measure, definition].filter((part) => part !== '').join(' ');
      return `${tableInWords(cells)}: the row "${which}" is left out, for its ${column} holds a control character. Import the row again without it, with the reason for the correction.`;
    });
  }

  /** What the record holds of an area about some measures. */
  async ofArea(area: string, measures: readonly string[]): Promise<StatedRows> {
    await this.ready();
    return this.find('area = $2 AND measure = ANY ($3::text[])', null, [area, [...measures]]);
  }

  /** Every row of a measure in an area, those that were replaced among them. */
  async history(
    area: string,
    measure: string,
  ): Promise<
    readonly {
      readonly cells: Cells;
      readonly replacedBy: LocalDate | null;
      readonly because: string | null;
    }[]
  > {
    await this.ready();
    const { rows } = await this.database.query<{
      cells: Cells;
      replacedBy: LocalDate | null;
      because: string | null;
    }>(
      `SELECT cells, replaced_by AS "replacedBy", because
         FROM read_model.measure_row
        WHERE area = $1 AND measure = $2 AND kind NOT IN ('commentary', '${UNREADABLE}')
        ORDER BY from_on, to_on, published_by NULLS FIRST, stream, number`,
      [area, measure],
    );
    return rows;
  }

  /**
   * What does not follow of what is printed of a force.
   * @param record null for whoever may not see its figures
   */
  async findings(
    force: string,
    record: Pick<RecordedMeasures, 'of'> | null,
  ): Promise<readonly ListedFinding[]> {
    const register = await this.register();
    const { rows, commentary } = await this.ofForce(force);
    const area = `force:${force}`;
    const recorded = (await record?.of(force, rows, register)) ?? [];
    const found = findingsIn(rows, commentary, register, recorded).filter(
      (one) => one.area === area || !one.area.startsWith('force:'),
    );
    return this.answered(found, register);
  }

  /** With their names and answers. */
  async answered(found: readonly Finding[], register: Register): Promise<readonly ListedFinding[]> {
    const { rows } = await this.database.query<{
      finding: string;
      answer: FindingAnswer;
      reason: string;
      on: LocalDate;
      actor: string;
    }>(
      `SELECT DISTINCT ON (finding) finding, answer, reason, answered_on AS "on", actor
         FROM read_model.measure_answer ORDER BY finding, number DESC`,
    );
    const answers = new Map(rows.map(({ finding, ...answer }) => [finding, answer]));
    const byFormer = groupBy(found, formerId);
    return found.map((one) => {
      const [id, former] = [findingId(one), formerId(one)];
      // An answer under a name that several had may be meant for any of them.
      const isAlone = byFormer.get(former)?.length === 1;
      const answer = answers.get(id) ?? (isAlone ? answers.get(former) : undefined) ?? null;
      const label = register.find(one.measure, one.definition)?.label ?? one.measure;
      return { ...one, id, label, answer };
    });
  }

  /** @throws DomainError `projection.behind` where what would be said not to be there may be on its way */
  refuseBehind(): void {
    this.models.refuseBehind();
  }

  private ready(): Promise<void> {
    return this.models.ready([measureProjection.name], null);
  }

  private find(
    where: string,
    knownOn: LocalDate | null,
    values: readonly unknown[],
  ): Promise<StatedRows> {
    const those = `SELECT stream, number, kind, cells FROM read_model.measure_row WHERE ${STANDS} AND ${where}`;
    return this.found(those, knownOn, values);
  }

  /** @param those rows, in which one may be several times; `$1` is the day */
  private async found(
    those: string,
    knownOn: LocalDate | null,
    values: readonly unknown[],
  ): Promise<StatedRows> {
    const { rows } = await this.database.query<FoundRow>(
      `SELECT DISTINCT ON (stream, number) kind, cells FROM (${those}) AS those
        ORDER BY stream, number`,
      [knownOn, ...values],
    );
    return {
      rows: rows.flatMap(({ kind, cells }) => (kind === 'commentary' ? [] : [cells as Cells])),
      commentary: rows.flatMap(({ kind, cells }) =>
        kind === 'commentary' ? [cells] : [],
      ) as readonly CommentaryCells[],
    };
  }
}

/** The same for the same print, and another once any part of it is another. */
function findingId(finding: Finding): string {
  const { against } = finding;
  return digestOf(against === undefined ? partsOf(finding) : [...partsOf(finding), against]);
}

/** Under which a finding was answered before it said what it is against. */
function formerId(finding: Finding): string {
  return digestOf(partsOf(finding));
}

function partsOf(finding: Finding): readonly unknown[] {
  const { kind, measure, definition, area, from, to, basis, printed, expected, sources } = finding;
  return [kind, measure, definition, area, from, to, basis, printed, expected, sources];
}

function digestOf(said: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 16);
}
