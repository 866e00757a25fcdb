import { type CopiedColumn, copyRows } from '@tipstaff/database';
import { type StreamId } from '@tipstaff/kernel';
import { type ClientBase } from 'pg';

/** Where readers find the tables, and where a rebuild makes new ones beside them. */
export const READ_MODEL = 'read_model';
export const BUILDING = 'read_model_building';
/** Where a connection has tables of its own, which nobody else sees. */
export const TEMPORARY = 'pg_temp';

export type Schema = typeof READ_MODEL | typeof BUILDING | typeof TEMPORARY;

/** Days are `YYYY-MM-DD`, jsonb columns any JSON value; a column that is left out is null. */
export type ProjectedRow = Readonly<Record<string, unknown>> & { readonly stream: StreamId };

/**
 * A column list, e.g. `force, opened_on`, of all rows or of those that fit a condition in SQL; or `gin` for a column
 * that is searched, with its operators if need be.
 */
type Index =
  | string
  | { readonly columns: string; readonly where: string }
  | { readonly gin: string };

interface Table {
  readonly name: string;
  /**
   * Column -> type (one word) and constraints, e.g. `text NOT NULL`. A column that the database makes
   * itself (`tsvector GENERATED ALWAYS AS (...) STORED`) is in no row.
   */
  readonly columns: Readonly<Record<string, string>>;
  readonly primaryKey: readonly string[];
  readonly indexes: readonly Index[];
}

/** Every such table has a column `stream`, by which the rows of a case are replaced; it leads the primary key. */
export interface TableOfRows extends Table {
  readonly columns: Table['columns'] & { readonly stream: string };
  /** Whether its rows are of no force, and in sight of whoever may read: what is published. */
  readonly isPublished?: boolean;
  /** Whether many of its rows are read at a time: each is of the case of its own stream. */
  readonly isReadWhole?: boolean;
  readonly sums?: never;
}

/**
 * Sums of the rows of another table of the same projection, which are kept with them (table-of-sums.ts). By the
 * columns of the primary key they are told apart; `units` is of how many rows, and the others are added up.
 */
export interface TableOfSums extends Table {
  readonly columns: Table['columns'] & { readonly force: string; readonly units: string };
  readonly isPublished?: never;
  readonly isReadWhole?: never;
  readonly sums: {
    readonly of: string;
    /** Which rows, in SQL. */
    readonly where: string;
    /** What a row gives to a column where that is not its own column of that name, in SQL; never null. */
    readonly gives: Readonly<Record<string, string>>;
  };
}

/** A table of a projection. */
export type ProjectionTable = TableOfRows | TableOfSums;

export function isOfRows(table: ProjectionTable): table is TableOfRows {
  return table.sums === undefined;
}

export function isOfSums(table: ProjectionTable): table is TableOfSums {
  return table.sums !== undefined;
}

/** The table without its key and indexes: filling it first and indexing it then is faster. */
export function createTable(schema: Schema, table: ProjectionTable): string {
  const columns = Object.entries(table.columns).map(([name, type]) => `${name} ${type}`);
  return `CREATE TABLE ${schema}.${table.name} (\n  ${columns.join(',\n  ')}\n)`;
}

export function createIndexes(schema: Schema, table: ProjectionTable): readonly string[] {
  const at = `${schema}.${table.name}`;
  return [
    `ALTER TABLE ${at} ADD PRIMARY KEY (${table.primaryKey.join(', ')})`,
    ...table.indexes.map((index) => {
      if (typeof index === 'string') return `CREATE INDEX ON ${at} (${index})`;
      return 'gin' in index
        ? `CREATE INDEX ON ${at} USING gin (${index.gin})`
        : `CREATE INDEX ON ${at} (${index.columns}) WHERE ${index.where}`;
    }),
  ];
}

export async function insertRows(
  client: Pick<ClientBase, 'query'>,
  schema: Schema,
  table: TableOfRows,
  rows: readonly ProjectedRow[],
): Promise<void> {
  if (rows.length === 0) return;
  await copyRows(client, `${schema}.${table.name}`, columnsOf(table), rows);
}

const columnsOfTables = new WeakMap<TableOfRows, readonly CopiedColumn[]>();

/** Those that a row has. */
function columnsOf(table: TableOfRows): readonly CopiedColumn[] {
  const before = columnsOfTables.get(table);
  if (before) return before;
  const columns = Object.entries(table.columns)
    .filter(([, type]) => !isGenerated(type))
    .map(([name, type]) => ({ name, type: typeOf(type) }));
  columnsOfTables.set(table, columns);
  return columns;
}

function isGenerated(column: string): boolean {
  return column.includes(' GENERATED ALWAYS AS ');
}

/** `jsonb` of `jsonb NOT NULL`. */
function typeOf(column: string): string {
  return column.split(' ', 1)[0] ?? column;
}

export async function deleteRows(
  client: Pick<ClientBase, 'query'>,
  schema: Schema,
  table: TableOfRows,
  streams: readonly StreamId[],
): Promise<void> {
  if (streams.length === 0) return;
  await client.query(`DELETE FROM ${schema}.${table.name} WHERE stream = ANY($1::text[])`, [
    streams,
  ]);
}
