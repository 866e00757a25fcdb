import { DomainError, wordsOf } from '@tipstaff/kernel';
import { placeOf, RequestContext } from '@tipstaff/platform';
import { type ClientBase } from 'pg';
import { openDataSource, openPool } from './database';
import { holdersOf } from './lock-holders';
import { allMigrations } from './migrations/all-migrations';
import { prepareRoles } from './roles/prepare-roles';
import { refuseForeignDatabase } from './roles/refuse-foreign-database';
import { RoleNames } from './roles/role-names';
import { underRoles } from './roles/under-roles';
import { transactionOn } from './transaction';

const OLDEST_SERVER = 15;
/**
 * The one advisory lock there is. Any login of the database can take it: what it can do by that is to keep
 * a migration waiting, and the words then name it.
 */
const MIGRATION_LOCK = 7_160_301;
/** The longest migration of a large record is well within it. */
const WAITS_AT_MOST_MS = 300_000;
const MIGRATING = RequestContext.system('makes what rows will stand in');

export interface MigrateOptions {
  /** As TIPSTAFF_ROLE_PREFIX has it; its default when not given. */
  readonly rolePrefix?: string;
  /** Makes, in a transaction of the owner's, what no migration makes. */
  readonly makeTables?: (transaction: ClientBase, roles: RoleNames) => Promise<void>;
  /** How long it waits for another migration to end; five minutes when not given. */
  readonly waitMs?: number;
}

/**
 * Brings the schema up to date; does nothing when it is. Two at once: the second waits and finds
 * nothing left to do. Each migration is one transaction, so a failed one leaves nothing half done.
 * @param address whoever owns the database, who need not be able to make roles where they are there
 * @throws DomainError `database.unavailable`, `.busy`, `.read-only`, `.too-old`, `.not-utf8`, `.no-trigrams`,
 *   `.other-roles`, `.not-owner`, `.roles-missing`, `.not-permitted`, `.migration-locked`
 */
export async function migrate(
  address: string,
  { rolePrefix, makeTables, waitMs = WAITS_AT_MOST_MS }: MigrateOptions = {},
): Promise<{ applied: string[] }> {
  const roles = new RoleNames(rolePrefix);
  const pool = openPool(address, { role: 'owner', max: 1, name: 'tipstaff-migrate' });
  const client = await pool.connect().catch(async (error: unknown) => {
    await pool.end();
    throw error;
  });
  try {
    await refuseUnfitServer(client, address);
    await lockMigration(client, waitMs);
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

async function lockMigration(client: ClientBase, waitMs: number): Promise<void> {
  await client.query(`SELECT set_config('lock_timeout', $1, false)`, [`${waitMs}ms`]);
  try {
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
  } catch (error) {
    if ((error as { code?: unknown } | null)?.code !== '55P03') throw error;
    const who = await holdersOf(client, { advisory: MIGRATION_LOCK });
    throw new DomainError(
      'unavailable',
      'database.migration-locked',
      `Nothing was changed: for ${waitMs / 1000} s another connection has held the lock under which migrations run (${who}). If that is a migration, let it end; if it is none, end it as whoever runs the database, with SELECT pg_terminate_backend(<its process>), and take its login away.`,
      { cause: error },
    );
  }
  await client.query('RESET lock_timeout');
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
