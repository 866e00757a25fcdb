import { openPool } from '@tipstaff/database';
import { DomainError } from '@tipstaff/kernel';

/**
 * Asked before anything is built on it, so that one sentence is all that is said.
 * @throws DomainError `database.unavailable`, `database.not-migrated`
 */
export async function refuseUnreadyDatabase(address: string): Promise<void> {
  const pool = openPool(address, { role: 'api', max: 1, name: 'tipstaff-api' });
  try {
    const { rows } = await pool.query<{ migrated: boolean }>(
      // By the catalogue: to ask for a table by its name takes the right to look into its schema.
      `SELECT count(*) = 4 AND bool_and(has_schema_privilege(n.oid, 'USAGE')) AS migrated
         FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE (n.nspname, c.relname) IN (('read_model', 'checkpoint'), ('feed', 'feed'),
                ('preference', 'saved_list'), ('read_log', 'entry'))`,
    );
    if (rows[0]?.migrated !== true) throw notMigrated();
  } finally {
    await pool.end();
  }
}

function notMigrated(): DomainError {
  return new DomainError(
    'unavailable',
    'database.not-migrated',
    'The database lacks tables that this version of Tipstaff needs. Run: npm run tipstaff -- migrate',
  );
}
