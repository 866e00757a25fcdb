import { lockLeaseRow, type RoleNames } from '@tipstaff/database';
import { type ClientBase } from 'pg';
import { type Projection } from './projection';
import { createIndexes, createTable, READ_MODEL } from './projection-table';
import { giveRights } from './table-rights';

type Tables = Pick<Projection, 'name' | 'tables'>;
type Queryable = Pick<ClientBase, 'query'>;

/** The lease of whoever makes the tables of a projection anew. */
export const rebuildOf = (projection: string): string => `rebuild:${projection}`;

/**
 * Makes the tables of a projection that has not begun: empty, indexed, and with the rights of every such
 * table. What is missing of one that has begun is not empty but lost, or new in its version: its rows are
 * made by a rebuild, and the tables with them.
 */
export async function makeTables(
  transaction: Queryable,
  projection: Tables,
  roles: RoleNames,
): Promise<void> {
  if (await hasTables(transaction, projection)) return;
  const { name, tables } = projection;
  await lockLeaseRow(transaction, rebuildOf(name));
  if (await hasBegun(transaction, projection)) return;
  const missing = await missingTables(transaction, projection);
  for (const table of tables.filter((one) => missing.has(one.name))) {
    await transaction.query(createTable(READ_MODEL, table));
    for (const statement of createIndexes(READ_MODEL, table)) await transaction.query(statement);
    for (const right of giveRights(READ_MODEL, table, roles)) await transaction.query(right);
  }
}

export async function hasTables(database: Queryable, projection: Tables): Promise<boolean> {
  return (await missingTables(database, projection)).size === 0;
}

async function missingTables(
  database: Queryable,
  { tables }: Tables,
): Promise<ReadonlySet<string>> {
  const { rows } = await database.query<{ name: string }>(
    `SELECT name FROM unnest($1::text[]) AS name
      WHERE to_regclass(format('%I.%I', $2::text, name)) IS NULL`,
    [tables.map(({ name }) => name), READ_MODEL],
  );
  return new Set(rows.map(({ name }) => name));
}

async function hasBegun(database: Queryable, { name }: Tables): Promise<boolean> {
  const { rows } = await database.query('SELECT FROM read_model.checkpoint WHERE projection = $1', [
    name,
  ]);
  return rows.length > 0;
}
