import { DomainError } from '@tipstaff/kernel';
import { type ClientBase, escapeIdentifier } from 'pg';
import { OPTIONS_SINCE } from './prepare-roles';

/** That a login is no member of a role, and that there is no such role. */
const CODES: readonly unknown[] = ['42501', '22023'];

export function isOfRole(error: unknown): boolean {
  return CODES.includes((error as { code?: unknown } | null)?.code);
}

/**
 * A process works in a role for the time of a transaction that its login was not given: a fault of how it was set
 * up, told with the statement that mends it.
 * @param client outside of any transaction
 */
export async function roleNotGiven(
  client: ClientBase,
  role: string,
  cause: unknown,
): Promise<DomainError> {
  const { rows } = await client.query<{ login: string; version: number; there: boolean }>(
    `SELECT session_user::text AS login, current_setting('server_version_num')::int AS version,
            EXISTS (SELECT FROM pg_roles WHERE rolname = $1) AS there`,
    [role],
  );
  const { login, version, there } = rows[0] ?? { login: '', version: 0, there: true };
  // The rights are for the time of a transaction alone, and not those of the login.
  const options = version < OPTIONS_SINCE ? '' : ' WITH INHERIT FALSE, SET TRUE';
  const grant = `GRANT ${escapeIdentifier(role)} TO ${escapeIdentifier(login)}${options}`;
  const remedy = there
    ? `A database administrator runs: ${grant};`
    : 'The role is missing: correct TIPSTAFF_ROLE_PREFIX, or run tipstaff migrate.';
  return new DomainError(
    'unavailable',
    'database.role-not-given',
    `This can not be answered: the login ${login} of this process may not work as ${role} in the database. ${remedy}`,
    { data: { statements: there ? [grant] : [] }, cause },
  );
}
