import { Inject, Injectable } from '@nestjs/common';
import { inTransaction, REPORT_POOL } from '@tipstaff/database';
import { RequestContext } from '@tipstaff/platform';
import { type FigureReader, type FigureSnapshot } from '@tipstaff/reports';
import { type ClientBase, type Pool, type PoolClient } from 'pg';
import { READ_MODEL } from '../runner/projection-table';
import { countFigures } from '../runner/table-rights';
import { FigureRows } from './figure-rows.query';
import { throwIfFiguresUnlikeTables } from '../reading/other-version';
import { ReadModels } from '../reading/read-models';
import { FIGURES, typesOfFigures } from './figure.projection';

const ONE_MOMENT = { isolation: 'repeatable read', readOnly: true } as const;

/** Sums that are kept: some windows of some forces. */
const MOST_KEPT = 500;

/** Figures from the rows of the projection `figures`, each snapshot in one transaction. */
@Injectable()
export class ProjectedFigures implements FigureReader {
  /** The latest asked for last. What they are of is in their keys, so that none is ever stale. */
  private readonly kept = new Map<string, readonly unknown[]>();

  constructor(
    @Inject(REPORT_POOL) private readonly pool: Pool,
    private readonly models: ReadModels,
  ) {}

  /** @throws DomainError `figures.other-version` while the tables are still those of another version */
  async snapshot<T>(force: string, read: (figures: FigureSnapshot) => Promise<T>): Promise<T> {
    await this.models.ready([FIGURES], force);
    const readRows = async (client: PoolClient) => {
      // Before the first read, which freezes the view: a rebuild that swaps the tables is then
      // either over, or waits. Read first, and a swap in between would show a table without rows.
      await client.query(
        `LOCK TABLE read_model.figure_case, read_model.figure_contribution, read_model.figure_day IN ACCESS SHARE MODE`,
      );
      await client.query(countFigures(true));
      return read(new ProjectedRows(client, this.kept));
    };
    const { pool } = this;
    return inTransaction(pool, RequestContext.current(), readRows, ONE_MOMENT).catch(
      throwIfFiguresUnlikeTables,
    );
  }
}

class ProjectedRows extends FigureRows {
  private state: string | null = null;

  constructor(
    client: ClientBase,
    private readonly kept: Map<string, readonly unknown[]>,
  ) {
    super(client, READ_MODEL, true);
  }

  override totals(...asked: Parameters<FigureRows['totals']>): ReturnType<FigureRows['totals']> {
    return this.keeping('totals', asked, () => super.totals(...asked));
  }

  override caseTotals(
    ...asked: Parameters<FigureRows['caseTotals']>
  ): ReturnType<FigureRows['caseTotals']> {
    return this.keeping('case totals', asked, () => super.caseTotals(...asked));
  }

  private async keeping<Row>(
    what: string,
    asked: readonly unknown[],
    read: () => Promise<readonly Row[]>,
  ): Promise<readonly Row[]> {
    this.state ??= await this.stateOfRows();
    const key = JSON.stringify([this.state, what, asked]);
    const rows = (this.kept.get(key) as readonly Row[] | undefined) ?? (await read());
    this.kept.delete(key);
    this.kept.set(key, rows);
    const [oldest] = this.kept.keys();
    if (this.kept.size > MOST_KEPT && oldest !== undefined) this.kept.delete(oldest);
    return rows;
  }

  /** What the sums depend on beside what is asked: the table, how far it is, and which forces are in sight. */
  private async stateOfRows(): Promise<string> {
    const { rows } = await this.client.query<{ state: string }>(
      `SELECT concat_ws(' ', 'read_model.figure_contribution'::regclass::oid, position, session_user,
                        current_setting('tipstaff.forces', true)) AS state
         FROM read_model.checkpoint WHERE projection = $1`,
      [FIGURES],
    );
    return rows[0]?.state ?? '';
  }

  /** Unlike sums, they leave out restricted cases of others. */
  override async cases(...asked: Parameters<FigureRows['cases']>): ReturnType<FigureRows['cases']> {
    await this.client.query(countFigures(false));
    const cases = await super.cases(...asked);
    await this.client.query(countFigures(true));
    return cases;
  }

  /** A first case can be in the log and not yet in the rows. */
  async isRecorded(force: string): Promise<boolean> {
    const prefixes = typesOfFigures.map((type) => `${type}:${force}:`);
    const { rows } = await this.client.query<{ recorded: boolean }>(
      `SELECT EXISTS (SELECT FROM unnest($1::text[]) AS prefix
                       WHERE EXISTS (SELECT FROM event_log.event
                                      WHERE stream >= prefix
                                        AND stream < left(prefix, -1) || ';'
                                        AND version = 1)) AS recorded`,
      [prefixes],
    );
    return rows[0]?.recorded === true;
  }

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
}
