const setting = (name: string): string =>
  `(SELECT coalesce(current_setting('tipstaff.${name}', true), ''))`;

/** Whether rows of the force are in sight; nothing is where nothing was set. @param force in SQL */
export const forceInSight = (force: string): string => `
  (${setting('forces')} = '*' OR ${force} = ANY ((SELECT string_to_array(${setting('forces')}, ','))::text[]))`;

/**
 * Whether a case is in sight for not being restricted, or for being so to whoever asks. Where figures are
 * counted all cases are: a sum that differs from reader to reader would tell of what it leaves out.
 * @param isOf says in SQL that the row `restricted` is of the case
 */
export const notHidden = (isOf: string): string => `
  (${setting('restricted')} = 'all' OR ${setting('counting')} = 'on'
   OR NOT EXISTS (SELECT FROM read_model.case_restriction AS restricted
                   WHERE ${isOf} AND ${setting('actor')} <> ALL (restricted.named)))`;

/** In a transaction in sight: from here on figures are counted, or no more. */
export const countFigures = (counting: boolean): string =>
  `SET LOCAL tipstaff.counting = '${counting ? 'on' : 'off'}'`;
