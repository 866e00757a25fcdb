import { Inject, Injectable } from '@nestjs/common';
import { inTransaction, REPORT_POOL } from '@tipstaff/database';
import { RequestContext } from '@tipstaff/platform';
import { type FigureReader, type FigureSnapshot } from '@tipstaff/reports';
import { type ClientBase, type Pool, type PoolClient } from 'pg';
import { READ_MODEL } from '../runner/projection-table';
import { countFigures } from '../runner/table-rights';
import { FigureRows } from './figure-rows.query';
import { ReadModels } from '../reading/read-models';
import { FIGURES, typesOfFigures } from './figure.projection';

const ONE_MOMENT = { isolation: 'repeatable read', readOnly: true } as const;

/** Figures from the rows of the projection `figures`, each snapshot in one transaction. */
@Injectable()
export class ProjectedFigures implements FigureReader {
  constructor(
    @Inject(REPORT_POOL) private readonly pool: Pool,
    private readonly models: ReadModels,
  ) {}

  async snapshot<T>(force: string, read: (figures: FigureSnapshot) => Promise<T>): Promise<T> {
    await this.models.ready([FIGURES], force);
    const readRows = async (client: PoolClient) => {
      // Before the first read, which freezes the view: a rebuild that swaps the tables is then
      // either over, or waits. Read first, and a swap in between would show a table without rows.
      await client.query(
        `LOCK TABLE read_model.figure_case, read_model.figure_contribution IN ACCESS SHARE MODE`,
      );
      await client.query(countFigures(true));
      return read(new ProjectedRows(client));
    };
    return inTransaction(this.pool, RequestContext.current(), readRows, ONE_MOMENT);
  }
}

class ProjectedRows extends FigureRows {
  constructor(client: ClientBase) {
    super(client, READ_MODEL);
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
