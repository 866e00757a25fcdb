import { type RoleNames } from '@tipstaff/database';
import { type ProjectionTable, type Schema } from './projection-table';

const setting = (name: string): string =>
  `(SELECT coalesce(current_setting('tipstaff.${name}', true), ''))`;

/** Whether rows of the force are in sight; nothing is where nothing was set. @param force in SQL */
const forceInSight = (force: string): string => `
  (${setting('forces')} = '*' OR ${force} = ANY ((SELECT string_to_array(${setting('forces')}, ','))::text[]))`;

const HIDDEN = `FROM read_model.case_restriction AS restricted
                   WHERE ${setting('actor')} <> ALL (restricted.named)`;

/**
 * Whether a case is in sight for not being restricted, or for being so to whoever asks. Where figures are
 * counted all cases are: a sum that differs from reader to reader would tell of what it leaves out.
 * @param isNone says in SQL that no case that is hidden from whoever asks is the case
 */
const notHidden = (isNone: string): string => `
  (${setting('restricted')} = 'all' OR ${setting('counting')} = 'on' OR ${isNone})`;

/** In a transaction in sight: from here on figures are counted, or no more. */
export const countFigures = (counting: boolean): string =>
  `SET LOCAL tipstaff.counting = '${counting ? 'on' : 'off'}'`;

/**
 * Whose a table of a projection is, who may read it, and which rows. Each rebuild makes tables anew, so it
 * gives the rights again: the worker's role makes, fills and swaps them, and so may whoever is a member of it.
 * Row-level security holds for all others.
 */
export function giveRights(
  schema: Schema,
  table: ProjectionTable,
  roles: RoleNames,
): readonly string[] {
  const at = `${schema}.${table.name}`;
  const api = roles.name('api');
  return [
    `GRANT SELECT ON ${at} TO ${api}`,
    `ALTER TABLE ${at} ENABLE ROW LEVEL SECURITY`,
    `CREATE POLICY in_sight ON ${at} FOR SELECT TO ${api} USING (${inSight(table)})`,
    `ALTER TABLE ${at} OWNER TO ${roles.name('worker')}`,
  ];
}

function inSight({
  name,
  columns,
  isPublished = false,
  isReadWhole = false,
  sums,
}: ProjectionTable): string {
  if (isPublished) return 'true';
  // No row of theirs is of one case: they count restricted ones, and so are there for figures alone.
  if (sums) return `${forceInSight(`${name}.force`)} AND ${setting('counting')} = 'on'`;
  const force = 'force' in columns ? `${name}.force` : `split_part(${name}.stream, ':', 2)`;
  // Looked up for each row, PostgreSQL would suppose that it costs too much to read them together.
  const isNoneOfThem = `${name}.stream NOT IN (SELECT restricted.stream ${HIDDEN})`;
  if (isReadWhole) return `${forceInSight(force)} AND ${notHidden(isNoneOfThem)}`;
  const own = `restricted.stream = ${name}.stream`;
  // A row can be about a case and made from another stream: what is proposed for it.
  const about = ['type', 'force', 'reference'].every((column) => column in columns)
    ? ` OR restricted.stream = ${name}.type || ':' || ${name}.force || ':' || ${name}.reference`
    : '';
  return `${forceInSight(force)} AND ${notHidden(`NOT EXISTS (SELECT ${HIDDEN} AND (${own}${about}))`)}`;
}
