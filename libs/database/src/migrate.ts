import { DomainError } from '@tipstaff/kernel';
import { placeOf, RequestContext } from '@tipstaff/platform';
import { Client, type ClientBase } from 'pg';
import { openDataSource } from './database';
import { connectionFault } from './database-fault';
import { holdersOf } from './lock-holders';
import { allMigrations } from './migrations/all-migrations';
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

/**
 * Brings the schema up to date; does nothing when it is. Two at once: the second waits and finds
 * nothing left to do. Each migration is one transaction, so a failed one leaves nothing half done.
 * @param address a user who may create tables and, the first time, the role tipstaff_app
 * @param makeTables makes, in a transaction of the owner's, what no migration makes
 * @param waitMs how long it waits for another migration to end
 * @throws DomainError `database.unavailable`, `database.too-old`, `database.not-utf8`, `.no-trigrams`,
 *   `database.migration-locked`
 */
export async function migrate(
  address: string,
  makeTables: (transaction: ClientBase) => Promise<void> = () => Promise.resolve(),
  waitMs = WAITS_AT_MOST_MS,
): Promise<{ applied: string[] }> {
  const client = new Client({ connectionString: address, connectionTimeoutMillis: 5_000 });
  // The statement that meets a lost connection reports it; without a listener it would end the process.
  client.on('error', () => undefined);
  try {
    await client.connect().catch((error: unknown) => {
      throw connectionFault(address, error);
    });
    await refuseUnfitServer(client, address);
    await lockMigration(client, waitMs);
    const applied = await runMigrations(address);
    await transactionOn(client, MIGRATING, () => makeTables(client));
    return { applied };
  } finally {
    // The lock goes with the connection.
    await client.end();
  }
}

async function lockMigration(client: Client, waitMs: number): Promise<void> {
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

async function refuseUnfitServer(client: Client, address: string): Promise<void> {
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
