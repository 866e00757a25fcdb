import { type ClientBase } from 'pg';
import { type StreamId } from '@tipstaff/kernel';

/** Where readers find the tables, and where a rebuild makes new ones beside them. */
export const READ_MODEL = 'read_model';
export const BUILDING = 'read_model_building';

export type Schema = typeof READ_MODEL | typeof BUILDING;

/** A row as JSON: days are `YYYY-MM-DD`, jsonb columns any JSON value. */
export type ProjectedRow = Readonly<Record<string, unknown>> & { readonly stream: StreamId };

/**
 * A table of a projection. Every table has a column `stream`, by which the rows of a case are
 * replaced; its index belongs in `indexes` or leads the primary key.
 */
export interface ProjectionTable {
  readonly name: string;
  /** Column -> type and constraints, e.g. `text NOT NULL`. */
  readonly columns: Readonly<Record<string, string>> & { readonly stream: string };
  readonly primaryKey: readonly string[];
  /** Column lists, e.g. `force, opened_on`. */
  readonly indexes: readonly string[];
}

const ROWS_PER_INSERT = 2_000;

/** The table without its key and indexes: filling it first and indexing it then is faster. */
export function createTable(schema: Schema, table: ProjectionTable): string {
  const columns = Object.entries(table.columns).map(([name, type]) => `${name} ${type}`);
  return `CREATE TABLE ${schema}.${table.name} (\n  ${columns.join(',\n  ')}\n)`;
}

export function createIndexes(schema: Schema, table: ProjectionTable): readonly string[] {
  const at = `${schema}.${table.name}`;
  return [
    `ALTER TABLE ${at} ADD PRIMARY KEY (${table.primaryKey.join(', ')})`,
    ...table.indexes.map((columns) => `CREATE INDEX ON ${at} (${columns})`),
  ];
}

export async function insertRows(
  client: Pick<ClientBase, 'query'>,
  schema: Schema,
  table: ProjectionTable,
  rows: readonly ProjectedRow[],
): Promise<void> {
  const columns = Object.keys(table.columns).join(', ');
  const at = `${schema}.${table.name}`;
  for (let start = 0; start < rows.length; start += ROWS_PER_INSERT) {
    // One parameter for any number of rows and columns; the table's own types read the values.
    await client.query(
      `INSERT INTO ${at} (${columns})
       SELECT ${columns} FROM json_populate_recordset(NULL::${at}, $1::json)`,
      [JSON.stringify(rows.slice(start, start + ROWS_PER_INSERT))],
    );
  }
}

export async function deleteRows(
  client: Pick<ClientBase, 'query'>,
  schema: Schema,
  table: ProjectionTable,
  streams: readonly StreamId[],
): Promise<void> {
  if (streams.length === 0) return;
  await client.query(`DELETE FROM ${schema}.${table.name} WHERE stream = ANY($1::text[])`, [
    streams,
  ]);
}
