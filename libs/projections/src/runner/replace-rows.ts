import { type StreamId, wordsOf } from '@tipstaff/kernel';
import { type ClientBase } from 'pg';
import { type ParkedStream } from './checkpoint';
import { type Folded } from './fold-streams';
import { type Projection } from './projection';
import {
  deleteRows,
  insertRows,
  isOfRows,
  isOfSums,
  type ProjectedRow,
  type Schema,
} from './projection-table';
import { moveSums, sumsOfStreams } from './table-of-sums';

type Transaction = Pick<ClientBase, 'query'>;

/**
 * Puts the rows of the streams in place of their old ones. A row that the table refuses parks its
 * stream, which keeps its old rows; the others are written.
 * @param transaction an open one: what is refused is undone to a savepoint
 * @param options.replace false where the table is known to hold none of them yet; sums are then made by whoever
 *   asks, of all rows at once
 */
export async function replaceRows(
  transaction: Transaction,
  schema: Schema,
  projection: Projection,
  piece: Folded,
  { replace = true }: { readonly replace?: boolean } = {},
): Promise<readonly ParkedStream[]> {
  const write = async (streams: readonly StreamId[], rows: Folded['rows']) => {
    const sums = [];
    for (const table of replace && streams.length > 0 ? projection.tables.filter(isOfSums) : []) {
      const before = await sumsOfStreams(transaction, schema, table, streams);
      sums.push({ table, before });
    }
    for (const table of projection.tables.filter(isOfRows)) {
      if (replace) await deleteRows(transaction, schema, table, streams);
      await insertRows(transaction, schema, table, rows[table.name] ?? []);
    }
    for (const { table, before } of sums) {
      await moveSums(transaction, schema, table, streams, before);
    }
  };
  if ((await refusal(transaction, () => write(piece.streams, piece.rows))) === null) return [];
  const parked: ParkedStream[] = [];
  for (const stream of piece.streams) {
    const reason = await refusal(transaction, () => write([stream], rowsOf(piece.rows, stream)));
    if (reason !== null) parked.push({ stream, position: piece.position, reason });
  }
  return parked;
}

function rowsOf(rows: Folded['rows'], stream: StreamId): Folded['rows'] {
  const own = (all: readonly ProjectedRow[]) => all.filter((row) => row.stream === stream);
  return Object.fromEntries(Object.entries(rows).map(([table, all]) => [table, own(all)]));
}

/** Why the database refused the values, with everything undone; null when it took them. */
async function refusal(
  transaction: Transaction,
  write: () => Promise<void>,
): Promise<string | null> {
  await transaction.query('SAVEPOINT before_rows');
  try {
    await write();
    return null;
  } catch (error) {
    if (!isAboutValues(error)) throw error;
    await transaction.query('ROLLBACK TO SAVEPOINT before_rows');
    return wordsOf(error);
  } finally {
    await transaction.query('RELEASE SAVEPOINT before_rows').catch(() => undefined);
  }
}

/** SQLSTATE classes 22 (a value that cannot be) and 23 (one that may not be). */
function isAboutValues(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' && /^2[23]/.test(code);
}
