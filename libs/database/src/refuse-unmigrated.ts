import { DomainError } from '@tipstaff/kernel';
import { openPool, type PoolOptions } from './database';

/**
 * Asked before anything is built on the database, so that one sentence is all that is said.
 * @param tables that a process needs, as `schema.table`
 * @throws DomainError `database.unavailable`, `database.not-migrated`
 */
export async function refuseUnmigrated(
  address: string,
  options: Pick<PoolOptions, 'role' | 'rolePrefix' | 'name'>,
  tables: readonly string[],
): Promise<void> {
  const pool = openPool(address, { ...options, max: 1 });
  try {
    const { rows } = await pool.query<{ migrated: boolean }>(
      // By the catalogue: to ask for a table by its name takes the right to look into its schema.
      `SELECT count(*) = cardinality($1::text[])
              AND bool_and(has_schema_privilege(n.oid, 'USAGE')) AS migrated
         FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname || '.' || c.relname = ANY ($1)`,
      [tables],
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
