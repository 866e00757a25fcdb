import { DomainError, wordsOf } from '@tipstaff/kernel';
import { placeOf, RequestContext } from '@tipstaff/platform';
import { type ClientBase } from 'pg';
import { ADVISORY_LOCKS } from './advisory-locks';
import { openDataSource, openPool } from './database';
import { allMigrations } from './migrations/all-migrations';
import { prepareRoles } from './roles/prepare-roles';
import { refuseForeignDatabase } from './roles/refuse-foreign-database';
import { RoleNames } from './roles/role-names';
import { underRoles } from './roles/under-roles';
import { transactionOn } from './transaction';

const OLDEST_SERVER = 15;
const MIGRATING = RequestContext.system('makes what rows will stand in');

export interface MigrateOptions {
  /** As TIPSTAFF_ROLE_PREFIX has it; its default when not given. */
  readonly rolePrefix?: string;
  /** Makes, in a transaction of the owner's, what no migration makes. */
  readonly makeTables?: (transaction: ClientBase, roles: RoleNames) => Promise<void>;
}

/**
 * Brings the schema up to date; does nothing when it is. Two at once: the second waits and finds
 * nothing left to do. Each migration is one transaction, so a failed one leaves nothing half done.
 * @param address whoever owns the database, who need not be able to make roles where they are there
 * @throws DomainError `database.unavailable`, `.busy`, `.read-only`, `.too-old`, `.not-utf8`, `.no-trigrams`,
 *   `.other-roles`, `.not-owner`, `.roles-missing`, `.not-permitted`
 */
export async function migrate(
  address: string,
  { rolePrefix, makeTables }: MigrateOptions = {},
): Promise<{ applied: string[] }> {
  const roles = new RoleNames(rolePrefix);
  const pool = openPool(address, { role: 'owner', max: 1, name: 'tipstaff-migrate' });
  const client = await pool.connect().catch(async (error: unknown) => {
    await pool.end();
    throw error;
  });
  try {
    await refuseUnfitServer(client, address);
    await client.query('SELECT pg_advisory_lock($1)', [ADVISORY_LOCKS.migration]);
    await refuseForeignDatabase(client, roles);
    await prepareRoles(client, roles);
    const applied = await runMigrations(address, roles);
    if (makeTables) await transactionOn(client, MIGRATING, () => makeTables(client, roles));
    return { applied };
  } catch (error) {
    throw notPermitted(error) ?? error;
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

/** Where PostgreSQL refuses what nothing above has foreseen, its words tell what is not given. */
function notPermitted(error: unknown): DomainError | null {
  if ((error as { code?: unknown } | null)?.code !== '42501') return null;
  return new DomainError(
    'unavailable',
    'database.not-permitted',
    `The database does not let this login bring it up to date: ${wordsOf(error)}. A database administrator gives it that, or makes it the owner of what is named.`,
    { cause: error },
  );
}

async function runMigrations(address: string, roles: RoleNames): Promise<string[]> {
  const dataSource = await openDataSource(address, {
    role: 'owner',
    max: 2,
    name: 'tipstaff-migrate',
    migrations: underRoles(allMigrations, roles),
  });
  try {
    const done = await dataSource.runMigrations({ transaction: 'each' });
    return done.map((migration) => migration.name);
  } finally {
    await dataSource.destroy();
  }
}
