import { DomainError } from '@tipstaff/kernel';

/** PostgreSQL's codes for a table and a column that are not there. */
const NOT_THERE = new Set(['42P01', '42703']);

/** After an update the tables are those of the version before until the worker has made them anew. */
const ofOtherVersion =
  (code: string, whatIs: string) =>
  (error: unknown): never => {
    if (!isUnlikeTables(error)) throw error;
    throw rowsOfOtherVersion(code, whatIs, { cause: error });
  };

/** @param whatIs with its verb: `The case list is` */
export function rowsOfOtherVersion(
  code: string,
  whatIs: string,
  options: { readonly cause?: unknown } = {},
): DomainError {
  return new DomainError(
    'unavailable',
    code,
    `${whatIs} still of another version of Tipstaff: the worker makes the rows anew when it starts. Ask again in a moment; if it stays like this, see that the worker runs.`,
    options,
  );
}

export const throwIfListUnlikeTables = ofOtherVersion(
  'case-list.other-version',
  'The case list is',
);
export const throwIfFiguresUnlikeTables = ofOtherVersion(
  'figures.other-version',
  'What figures are made of is',
);

/** Whether it was asked of tables of another version. */
export function isUnlikeTables(error: unknown): boolean {
  const { code } = error as { readonly code?: string };
  return code !== undefined && NOT_THERE.has(code);
}
