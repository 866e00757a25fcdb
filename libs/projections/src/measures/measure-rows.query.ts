import { Inject, Injectable } from '@nestjs/common';
import { type FindingAnswer } from '@tipstaff/cases';
import { type Queries, SEARCH_QUERIES } from '@tipstaff/database';
import { type LocalDate } from '@tipstaff/kernel';
import {
  type Cells,
  type CommentaryCells,
  type Finding,
  findingsIn,
  Register,
} from '@tipstaff/measures';
import { createHash } from 'node:crypto';
import { ReadModels } from '../reading/read-models';
import { measureProjection } from './measure.projection';
import { type RecordedMeasures } from './recorded-measures.query';

/** Rows of tables, and what their words say. */
export interface StatedRows {
  readonly rows: readonly Cells[];
  readonly commentary: readonly CommentaryCells[];
}

/** A finding with the name under which it is answered, and the answer where there is one. */
export interface ListedFinding extends Finding {
  readonly id: string;
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
const STANDS = `(CASE WHEN $1::date IS NULL THEN replaced_by IS NULL
  ELSE (published_by IS NULL OR published_by <= $1::date)
   AND (replaced_on IS NULL OR replaced_on <= $1::date)
   AND (replaced_by IS NULL OR replaced_by > $1::date) END)`;

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
    return this.find(
      `(area = $2
        OR (area <> '' AND area NOT LIKE 'force:%'
            AND source IN (SELECT DISTINCT source FROM read_model.measure_row WHERE area = $2))
        OR (kind = 'value' AND (measure, from_on, to_on) IN
             (SELECT measure, from_on, to_on FROM read_model.measure_row
               WHERE kind = 'rank' AND area = $2)))`,
      knownOn,
      [`force:${force}`],
    );
  }

  /** The rows of some measures, as `ofForce`. */
  async ofMeasures(
    force: string,
    measures: readonly string[],
    knownOn: LocalDate | null = null,
  ): Promise<StatedRows> {
    await this.ready();
    return this.find(
      `measure = ANY ($3::text[]) AND area <> ''
        AND (area = $2
          OR (area NOT LIKE 'force:%'
              AND source IN (SELECT DISTINCT source FROM read_model.measure_row WHERE area = $2))
          OR (kind = 'value' AND (measure, from_on, to_on) IN
               (SELECT measure, from_on, to_on FROM read_model.measure_row
                 WHERE kind = 'rank' AND area = $2 AND measure = ANY ($3::text[]))))`,
      knownOn,
      [`force:${force}`, [...measures]],
    );
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
        WHERE area = $1 AND measure = $2 AND kind <> 'commentary'
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
    return this.answered(found);
  }

  /** With their names and answers. */
  async answered(found: readonly Finding[]): Promise<readonly ListedFinding[]> {
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
    return found.map((one) => {
      const id = findingId(one);
      return { ...one, id, answer: answers.get(id) ?? null };
    });
  }

  /** @throws DomainError `projection.behind` where what would be said not to be there may be on its way */
  refuseBehind(): void {
    this.models.refuseBehind();
  }

  private ready(): Promise<void> {
    return this.models.ready([measureProjection.name], null);
  }

  private async find(
    where: string,
    knownOn: LocalDate | null,
    values: readonly unknown[],
  ): Promise<StatedRows> {
    const { rows } = await this.database.query<FoundRow>(
      `SELECT kind, cells FROM read_model.measure_row
        WHERE ${STANDS} AND ${where}
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
  const { kind, measure, definition, area, from, to, basis, printed, expected, sources } = finding;
  const said = [kind, measure, definition, area, from, to, basis, printed, expected, sources];
  return createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 16);
}
