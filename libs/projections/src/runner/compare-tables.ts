import { type ClientBase } from 'pg';
import { type Projection } from './projection';
import { BUILDING, type ProjectionTable, READ_MODEL } from './projection-table';

export interface TableDifference {
  readonly table: string;
  /** Rows in the new table. */
  readonly rows: number;
  /**
   * Rows that only one of the two tables has: 0 when the rebuild changed nothing. Null where a
   * difference would mean nothing: the old rows were made by another version, or were far behind.
   */
  readonly differing: number | null;
}

/** Old and new tables row by row, while neither changes. */
export async function compareTables(
  client: Pick<ClientBase, 'query'>,
  projection: Projection,
  comparable: boolean,
): Promise<readonly TableDifference[]> {
  const differences: TableDifference[] = [];
  for (const table of projection.tables) {
    const rows = await countOf(client, `${BUILDING}.${table.name}`);
    const differing = comparable ? await rowsApart(client, table) : null;
    differences.push({ table: table.name, rows, differing });
  }
  return differences;
}

async function rowsApart(
  client: Pick<ClientBase, 'query'>,
  table: ProjectionTable,
): Promise<number> {
  const columns = Object.keys(table.columns).join(', ');
  const old = `SELECT ${columns} FROM ${READ_MODEL}.${table.name}`;
  const made = `SELECT ${columns} FROM ${BUILDING}.${table.name}`;
  return countOf(
    client,
    `((${old} EXCEPT ALL ${made}) UNION ALL (${made} EXCEPT ALL ${old})) AS different`,
  );
}

async function countOf(client: Pick<ClientBase, 'query'>, from: string): Promise<number> {
  const { rows } = await client.query<{ count: number }>(`SELECT count(*) AS count FROM ${from}`);
  return rows[0]?.count ?? 0;
}
