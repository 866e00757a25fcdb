import { inTransaction } from '@tipstaff/database';
import { type Law } from '@tipstaff/law';
import { RequestContext } from '@tipstaff/platform';
import { type FigureReader, type FigureSnapshot } from '@tipstaff/reports';
import { type ClientBase, type Pool, type PoolClient } from 'pg';
import { lawOfLog } from '../calendar/law-of-log';
import { type EventLog } from '../runner/projection';
import { logAsOf } from '../runner/fold-streams';
import { projectAsOf } from '../runner/project-as-of';
import { type Schema } from '../runner/projection-table';
import { FigureRows } from './figure-rows.query';
import { figureProjection } from './figure.projection';

/** Whose figures, and from how much of the record. */
export interface AsOf {
  readonly force: string;
  readonly position: number;
}

/** The law with the holidays that the log held at a position. */
export function lawAsOf(law: Law, log: EventLog, position: number): Promise<Law> {
  return lawOfLog(law, logAsOf(log, position));
}

/**
 * The figures of one force, made anew from the record as it was at a position and thrown away again:
 * the same answer however much was recorded since, and whatever state the projection is in.
 */
export class FiguresAsOf implements FigureReader {
  constructor(
    private readonly pool: Pool,
    private readonly log: EventLog,
    private readonly law: Law,
    private readonly asOf: AsOf,
  ) {}

  /** @param _force that of `asOf`: there are no others */
  async snapshot<T>(_force: string, read: (figures: FigureSnapshot) => Promise<T>): Promise<T> {
    const context = RequestContext.system('figures of a whole force, as it knew them');
    const make = async (client: PoolClient) => {
      const projection = figureProjection(this.law);
      const { schema, parked } = await projectAsOf(projection, this.log, client, this.asOf);
      return read(new RowsAsOf(client, schema, { ...this.asOf, parked }));
    };
    return inTransaction(this.pool, context, make, { discard: true });
  }
}

class RowsAsOf extends FigureRows {
  constructor(
    client: ClientBase,
    schema: Schema,
    private readonly made: AsOf & { readonly parked: number },
  ) {
    super(client, schema, false);
  }

  /** Whatever the record held was read. */
  isRecorded(): Promise<boolean> {
    return Promise.resolve(false);
  }

  position(): Promise<number> {
    return Promise.resolve(this.made.position);
  }

  parkedCases(force: string): Promise<number> {
    return Promise.resolve(force === this.made.force ? this.made.parked : 0);
  }
}
