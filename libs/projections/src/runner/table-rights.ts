import { type ProjectionTable, type Schema } from './projection-table';
import { forceInSight, notHidden } from './row-policies';

/**
 * Whose a table of a projection is, who may read it, and which rows. Each rebuild makes tables anew, so it
 * gives the rights again: tipstaff_worker makes, fills and swaps them, and so may whoever is a member of it.
 * Row-level security holds for all others.
 */
export function giveRights(schema: Schema, table: ProjectionTable): readonly string[] {
  const at = `${schema}.${table.name}`;
  return [
    `GRANT SELECT ON ${at} TO tipstaff_api`,
    `ALTER TABLE ${at} ENABLE ROW LEVEL SECURITY`,
    `CREATE POLICY in_sight ON ${at} FOR SELECT TO tipstaff_api USING (${inSight(table)})`,
    `ALTER TABLE ${at} OWNER TO tipstaff_worker`,
  ];
}

function inSight({ name, columns }: ProjectionTable): string {
  const force = 'force' in columns ? `${name}.force` : `split_part(${name}.stream, ':', 2)`;
  return `${forceInSight(force)} AND ${notHidden(`restricted.stream = ${name}.stream`)}`;
}
