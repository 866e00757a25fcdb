import { complaintsAndConductRows } from '@tipstaff/reports';

/** The rows of a table that a template places: all of the report, or those that it names, with commas between. */
export function rowsOfTable(named: string): readonly string[] {
  return named === 'complaints-and-conduct'
    ? complaintsAndConductRows.map(({ id }) => id)
    : named.split(',').map((row) => row.trim());
}
