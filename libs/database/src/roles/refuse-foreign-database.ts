import { DomainError } from '@tipstaff/kernel';
import { type Client, escapeIdentifier } from 'pg';
import { type RoleNames } from './role-names';

interface Found {
  readonly login: string;
  readonly database: string;
  /** Of the schema of the read models, which says in what roles the database was made. */
  readonly worker: string | null;
  /** Of the record. */
  readonly owner: string | null;
  readonly isOwners: boolean;
  readonly mayCreate: boolean;
  /** Until 15 an owner who does not inherit has not what the owner of a database has. */
  readonly ownsDatabase: boolean;
}

const ASKED = `
  SELECT current_user AS login, current_database() AS database,
         (SELECT nspowner::regrole::text FROM pg_namespace WHERE nspname = 'read_model') AS worker,
         (SELECT nspowner::regrole::text FROM pg_namespace WHERE nspname = 'event_log') AS owner,
         coalesce((SELECT pg_has_role(current_user, nspowner, 'USAGE')
                     FROM pg_namespace WHERE nspname = 'event_log'), true) AS "isOwners",
         has_database_privilege(current_database(), 'CREATE')
           AND coalesce(has_schema_privilege(current_schema(), 'CREATE'), false) AS "mayCreate",
         (SELECT datdba = current_user::regrole FROM pg_database
           WHERE datname = current_database()) AS "ownsDatabase"`;

/**
 * Before anything is changed in it: a database that works in other roles, or that is not the login's.
 * @throws DomainError `database.other-roles`, `database.not-owner`
 */
export async function refuseForeignDatabase(client: Client, roles: RoleNames): Promise<void> {
  const { rows } = await client.query<Found>(ASKED);
  const found = rows[0];
  if (!found) return;
  const { login, database, worker, owner } = found;
  // Until the roles of the processes came, the schema was that of the application.
  if (worker !== null && ![roles.name('worker'), roles.name('app')].includes(worker)) {
    throw new DomainError(
      'unavailable',
      'database.other-roles',
      `The database "${database}" works in the roles of another installation (${worker}), and TIPSTAFF_ROLE_PREFIX says ${roles.prefix}: set TIPSTAFF_ROLE_PREFIX to what it was made with, or correct DATABASE_URL.`,
    );
  }
  if (!found.isOwners) {
    throw notOwner(
      `The record in the database "${database}" belongs to ${owner ?? 'another'}: log in as that user, or a database administrator makes "${login}" a member`,
      `GRANT ${owner ?? ''} TO ${escapeIdentifier(login)}`,
    );
  }
  if (!found.mayCreate) {
    throw notOwner(
      `The user "${login}" may make no schema in the database "${database}", which it is to own. A database administrator runs`,
      found.ownsDatabase
        ? `ALTER ROLE ${escapeIdentifier(login)} INHERIT`
        : `ALTER DATABASE ${escapeIdentifier(database)} OWNER TO ${escapeIdentifier(login)}`,
    );
  }
}

function notOwner(words: string, statement: string): DomainError {
  return new DomainError('unavailable', 'database.not-owner', `${words}:\n  ${statement};`, {
    data: { statements: [statement] },
  });
}
