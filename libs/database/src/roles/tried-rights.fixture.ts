import { type Client } from 'pg';

/** A table or view, with the columns that can be written. */
export interface Relation {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly type: string }[];
}

/** Every one in the database but PostgreSQL's own. */
export const RELATIONS = `
  SELECT format('%I.%I', n.nspname, c.relname) AS name,
         json_agg(json_build_object('name', quote_ident(a.attname),
                                    'type', format_type(a.atttypid, a.atttypmod))
                  ORDER BY a.attnum) FILTER (WHERE a.attgenerated = '' AND a.attidentity <> 'a')
           AS columns
    FROM pg_class c
    JOIN pg_namespace n ON n.oid = c.relnamespace
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
   WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f')
     AND n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname !~ '^pg_t'
   GROUP BY 1
   ORDER BY 1`;

/** Functions of this product that a role may call, one name each. */
export const CALLABLE = `
  SELECT DISTINCT format('%I.%I', n.nspname, p.proname) AS name
    FROM pg_proc p
    JOIN pg_namespace n ON n.oid = p.pronamespace
   WHERE n.nspname NOT IN ('pg_catalog', 'information_schema') AND p.prorettype <> 'trigger'::regtype
     AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
     AND has_schema_privilege($1, n.oid, 'USAGE') AND has_function_privilege($1, p.oid, 'EXECUTE')
   ORDER BY 1`;

const FORBIDDEN = '42501';
/** Or: a view has no rows of its own (55000, 0A000 for a computed column), and is no table to be emptied (42809). */
const REFUSED: ReadonlySet<string | null> = new Set([FORBIDDEN, '42809', '55000', '0A000']);

/**
 * What may be done with a relation, as found by trying: `read add change remove empty`. Where not every
 * column may be written, those that may: `change(seen_at)`. Nothing is left behind.
 */
export async function triedRights(client: Client, relation: Relation): Promise<string> {
  const { name } = relation;
  const may = async (statement: string) => !REFUSED.has(await refusal(client, statement));
  const found: string[] = [];
  if (await may(`SELECT FROM ${name} LIMIT 1`)) found.push('read');
  found.push(...(await written('add', relation, may, adding(name))));
  found.push(...(await written('change', relation, may, changing(name))));
  if (await may(`DELETE FROM ${name} WHERE false`)) found.push('remove');
  if (await may(`TRUNCATE ${name}`)) found.push('empty');
  return found.join(' ');
}

type Columns = Relation['columns'];

const adding =
  (name: string) =>
  (columns: Columns): string =>
    `INSERT INTO ${name} (${columns.map((column) => column.name).join(', ')})
     SELECT ${columns.map(({ type }) => `NULL::${type}`).join(', ')} WHERE false`;

const changing =
  (name: string) =>
  (columns: Columns): string =>
    `UPDATE ${name} SET ${columns.map((column) => `${column.name} = NULL`).join(', ')} WHERE false`;

async function written(
  word: string,
  { columns }: Relation,
  may: (statement: string) => Promise<boolean>,
  statementOf: (columns: Columns) => string,
): Promise<readonly string[]> {
  if (await may(statementOf(columns))) return [word];
  const some: string[] = [];
  for (const column of columns) if (await may(statementOf([column]))) some.push(column.name);
  return some.length > 0 ? [`${word}(${some.join(',')})`] : [];
}

/** SQLSTATE of the refusal; null where nothing was refused. */
export async function refusal(client: Client, statement: string): Promise<string | null> {
  await client.query('BEGIN');
  try {
    await client.query(statement);
    return null;
  } catch (error) {
    return (error as { code: string }).code;
  } finally {
    await client.query('ROLLBACK');
  }
}
