import { DomainError } from '@tipstaff/kernel';
import { openPool } from '@tipstaff/platform';

/**
 * Asked before anything is built on it, so that one sentence is all that is said.
 * @throws DomainError `database.unavailable`, `database.not-migrated`
 */
export async function refuseUnreadyDatabase(address: string): Promise<void> {
  const pool = openPool(address, { role: 'app', max: 1, name: 'tipstaff-api' });
  try {
    const { rows } = await pool.query<{ migrated: boolean }>(
      `SELECT to_regclass('read_model.checkpoint') IS NOT NULL
          AND to_regclass('preference.saved_list') IS NOT NULL
          AND to_regclass('feed.feed') IS NOT NULL
          AND to_regclass('read_log.entry') IS NOT NULL AS migrated`,
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
