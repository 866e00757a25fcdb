import { DomainError } from '@tipstaff/kernel';
import { placeOf, RequestContext } from '@tipstaff/platform';
import { type ClientBase } from 'pg';
import { ADVISORY_LOCKS } from './advisory-locks';
import { openDataSource, openPool } from './database';
import { allMigrations } from './migrations/all-migrations';
import { transactionOn } from './transaction';

const OLDEST_SERVER = 15;
const MIGRATING = RequestContext.system('makes what rows will stand in');

/**
 * Brings the schema up to date; does nothing when it is. Two at once: the second waits and finds
 * nothing left to do. Each migration is one transaction, so a failed one leaves nothing half done.
 * @param address a user who may create tables and, the first time, the role tipstaff_app
 * @param makeTables makes, in a transaction of the owner's, what no migration makes
 * @throws DomainError `database.unavailable`, `.busy`, `.read-only`, `database.too-old`, `database.not-utf8`, `.no-trigrams`
 */
export async function migrate(
  address: string,
  makeTables: (transaction: ClientBase) => Promise<void> = () => Promise.resolve(),
): Promise<{ applied: string[] }> {
  const pool = openPool(address, { role: 'owner', max: 1, name: 'tipstaff-migrate' });
  const client = await pool.connect().catch(async (error: unknown) => {
    await pool.end();
    throw error;
  });
  try {
    await refuseUnfitServer(client, address);
    await client.query('SELECT pg_advisory_lock($1)', [ADVISORY_LOCKS.migration]);
    const applied = await runMigrations(address);
    await transactionOn(client, MIGRATING, () => makeTables(client));
    return { applied };
  } finally {
    // The lock goes with the connection.
    client.release(true);
    await pool.end();
  }
}

async function refuseUnfitServer(client: ClientBase, address: string): Promise<void> {
  const { rows } = await client.query<{ version: number; encoding: string; trigrams: boolean }>(
    `SELECT current_setting('server_version_num')::int / 10000 AS version,
            current_setting('server_encoding') AS encoding,
            EXISTS (SELECT FROM pg_available_extensions WHERE name = 'pg_trgm') AS trigrams`,
  );
  const { version, encoding, trigrams } = rows[0] ?? { version: 0, encoding: '', trigrams: false };
  if (version < OLDEST_SERVER) {
    throw new DomainError(
      'unavailable',
      'database.too-old',
      `The database server at ${placeOf(address)} is PostgreSQL ${version}: Tipstaff needs ${OLDEST_SERVER} or newer.`,
    );
  }
  if (encoding !== 'UTF8') {
    throw new DomainError(
      'unavailable',
      'database.not-utf8',
      `The database at ${placeOf(address)} is in ${encoding}: names would be damaged. Create one with: createdb -E UTF8 -T template0 <name>`,
    );
  }
  if (!trigrams) {
    throw new DomainError(
      'unavailable',
      'database.no-trigrams',
      `The database server at ${placeOf(address)} has no extension pg_trgm, which finds parts of references: install the package of PostgreSQL's contrib modules (postgresql-contrib).`,
    );
  }
}

async function runMigrations(address: string): Promise<string[]> {
  const dataSource = await openDataSource(address, {
    role: 'owner',
    max: 2,
    name: 'tipstaff-migrate',
    migrations: [...allMigrations],
  });
  try {
    const done = await dataSource.runMigrations({ transaction: 'each' });
    return done.map((migration) => migration.name);
  } finally {
    await dataSource.destroy();
  }
}
