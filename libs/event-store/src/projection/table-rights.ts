import { type ProjectionTable, type Schema } from './projection-table';

/**
 * Whose a table of a projection is, and who may read it. Each rebuild makes tables anew, so it gives the
 * rights again: tipstaff_worker makes, fills and swaps them, and so may whoever is a member of it.
 */
export function giveRights(schema: Schema, { name }: ProjectionTable): readonly string[] {
  const at = `${schema}.${name}`;
  return [`GRANT SELECT ON ${at} TO tipstaff_api`, `ALTER TABLE ${at} OWNER TO tipstaff_worker`];
}
