import { type StreamId } from '@tipstaff/kernel';
import { type ClientBase } from 'pg';
import { type Schema, type TableOfSums } from './projection-table';

type Transaction = Pick<ClientBase, 'query'>;

/** What streams had added, as JSON: an array of rows of the table of sums. */
export type SumsOfStreams = string;

const addedUp = ({ columns, primaryKey }: TableOfSums): readonly string[] =>
  Object.keys(columns).filter((column) => !primaryKey.includes(column));

/** The sums of the rows that are there now. */
function sumsOfRows(schema: Schema, table: TableOfSums, ofWhich = ''): string {
  const { of, where, gives } = table.sums;
  const columns = [
    ...table.primaryKey.map((column) => `${gives[column] ?? column} AS ${column}`),
    ...addedUp(table).map((column) => `sum(${gives[column] ?? column}) AS ${column}`),
  ];
  const keys = table.primaryKey.map((_, index) => index + 1);
  return `SELECT ${columns.join(', ')} FROM ${schema}.${of} WHERE ${where} ${ofWhich} GROUP BY ${keys.join(', ')}`;
}

/** Into the empty table, once all rows are there. */
export function fillSums(schema: Schema, table: TableOfSums): string {
  const columns = [...table.primaryKey, ...addedUp(table)].join(', ');
  return `INSERT INTO ${schema}.${table.name} (${columns}) ${sumsOfRows(schema, table)}`;
}

/** To be asked before the rows of the streams are replaced. */
export async function sumsOfStreams(
  transaction: Transaction,
  schema: Schema,
  table: TableOfSums,
  streams: readonly StreamId[],
): Promise<SumsOfStreams> {
  const own = sumsOfRows(schema, table, 'AND stream = ANY ($1::text[])');
  const { rows } = await transaction.query<{ sums: string }>(
    `SELECT coalesce(jsonb_agg(to_jsonb(own)), '[]')::text AS sums FROM (${own}) AS own`,
    [streams],
  );
  return rows[0]?.sums ?? '[]';
}

/**
 * After it: adds what they add now, less what they had added before. Most of what a case adds is the same after its
 * next event, and then nothing is written.
 */
export async function moveSums(
  transaction: Transaction,
  schema: Schema,
  table: TableOfSums,
  streams: readonly StreamId[],
  before: SumsOfStreams,
): Promise<void> {
  const at = `${schema}.${table.name}`;
  const [keys, sums] = [table.primaryKey, addedUp(table)];
  const all = [...keys, ...sums];
  const each = (columns: readonly string[], how: (column: string) => string, by = ', ') =>
    columns.map(how).join(by);
  await transaction.query(
    `MERGE INTO ${at} AS kept
     USING (SELECT ${keys.join(', ')}, ${each(sums, (sum) => `sum(${sum}) AS ${sum}`)}
              FROM (${sumsOfRows(schema, table, 'AND stream = ANY ($1::text[])')}
                    UNION ALL
                    SELECT ${keys.join(', ')}, ${each(sums, (sum) => `-${sum}`)}
                      FROM jsonb_populate_recordset(NULL::${at}, $2::jsonb)) AS now_and_before
             GROUP BY ${keys.join(', ')}
            HAVING ${each(sums, (sum) => `sum(${sum}) <> 0`, ' OR ')}) AS moved
        ON ${each(keys, (key) => `kept.${key} = moved.${key}`, ' AND ')}
      WHEN MATCHED AND kept.units + moved.units = 0 THEN DELETE
      WHEN MATCHED THEN UPDATE SET ${each(sums, (sum) => `${sum} = kept.${sum} + moved.${sum}`)}
      WHEN NOT MATCHED THEN INSERT (${all.join(', ')}) VALUES (${each(all, (one) => `moved.${one}`)})`,
    [streams, before],
  );
}
