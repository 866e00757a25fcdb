import { type StreamId } from '@tipstaff/kernel';
import { type ClientBase } from 'pg';
import { type EventLog, type Projection } from './projection';
import { currentOf, foldStreams } from './fold-streams';
import { createTable, isOfRows, TEMPORARY } from './projection-table';
import { replaceRows } from './replace-rows';

export interface ProjectedAsOf {
  /** The schema where its tables are, as long as the transaction lasts. */
  readonly schema: typeof TEMPORARY;
  /** Streams that could not be read, and whose rows are missing. */
  readonly parked: number;
}

/**
 * Makes the tables of a projection anew for one force, from the record as it was at a position: what
 * came later, holidays included, is not there. Tables of sums are left out: they are read once.
 * @param transaction an open one; the tables go when it is rolled back
 */
export async function projectAsOf(
  asked: Projection,
  log: EventLog,
  transaction: ClientBase,
  { force, position }: { readonly force: string; readonly position: number },
): Promise<ProjectedAsOf> {
  const projection = await currentOf(asked, log, position);
  for (const table of projection.tables.filter(isOfRows)) {
    await transaction.query(createTable(TEMPORARY, table));
  }
  const streams = await streamsOf(projection, log, force);
  let parked = 0;
  for await (const piece of foldStreams(projection, log, streams, position)) {
    const refused = await replaceRows(transaction, TEMPORARY, projection, piece, {
      replace: false,
    });
    parked += piece.parked.length + refused.length;
  }
  return { schema: TEMPORARY, parked };
}

async function streamsOf(
  projection: Projection,
  log: EventLog,
  force: string,
): Promise<readonly StreamId[]> {
  const followed = Object.entries(projection.handles).filter(([, how]) => how !== 'ignores');
  const lists = followed.map(([category]) => log.streams({ category, force }));
  return (await Promise.all(lists)).flat();
}
