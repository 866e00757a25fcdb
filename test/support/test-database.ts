import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { given } from './given';

export interface TestDatabase {
  /** A migrated database of this test file alone; the user owns it and is no superuser. */
  readonly url: string;
  /** Keeps what is in it now, as a backup does; everybody's connections are cut. */
  backUp(): Promise<Backup>;
  /** Ends what is still connected and removes the database. */
  drop(): Promise<void>;
}

interface Backup {
  /** Takes the place of the database, at the same address; everybody's connections are cut. */
  restore(): Promise<void>;
}

/**
 * Clones the migrated template, which takes tens of milliseconds: a database per test file costs
 * less than cleaning one that is shared. Close your own connections, then `drop()`.
 */
export function createTestDatabase(): Promise<TestDatabase> {
  return createFrom(given('TEST_TEMPLATE_DATABASE'));
}

/**
 * A clone of a migrated database that holds what `fill` puts there: whoever asks for it first in a run
 * of the tests fills it, and all others clone what came of that.
 * @param fill closes what it opens
 */
export async function createFilledTestDatabase(
  name: string,
  fill: (url: string) => Promise<void>,
): Promise<TestDatabase> {
  const migrated = given('TEST_TEMPLATE_DATABASE');
  const filled = `${migrated}_${name}`;
  const maintenance = given('TEST_DATABASE_URL');
  await connected(maintenance, async (client) => {
    await client.query('SELECT pg_advisory_lock(hashtext($1))', [filled]);
    const found = await client.query('SELECT FROM pg_database WHERE datname = $1', [filled]);
    if (found.rowCount === 1) return;
    const draft = `${filled}_draft`;
    await client.query(`DROP DATABASE IF EXISTS ${quoted(draft)}`);
    await client.query(`CREATE DATABASE ${quoted(draft)} TEMPLATE ${quoted(migrated)}`);
    await fill(urlOf(maintenance, draft));
    await client.query(`ALTER DATABASE ${quoted(draft)} RENAME TO ${quoted(filled)}`);
  });
  return createFrom(filled);
}

/** With nothing in it: no migration has run. */
export function createEmptyTestDatabase(): Promise<TestDatabase> {
  return createFrom('template0');
}

async function createFrom(template: string): Promise<TestDatabase> {
  const maintenance = given('TEST_DATABASE_URL');
  const name = `tipstaff_test_${process.pid}_${randomBytes(6).toString('hex')}`;
  await run(maintenance, `CREATE DATABASE ${quoted(name)} TEMPLATE ${quoted(template)}`);
  const url = urlOf(maintenance, name);
  const backups: string[] = [];
  return {
    url,
    async backUp() {
      const backup = `${name}_${backups.length}`;
      await copy(maintenance, name, backup);
      backups.push(backup);
      return {
        async restore() {
          await dropTestDatabase(url);
          // A copy of the copy: it can be restored once more, and has an identity of its own.
          await copy(maintenance, backup, name);
        },
      };
    },
    async drop() {
      for (const one of [name, ...backups]) await dropTestDatabase(urlOf(maintenance, one));
    },
  };
}

async function copy(maintenance: string, from: string, to: string): Promise<void> {
  await endConnections(maintenance, from);
  await run(maintenance, `CREATE DATABASE ${quoted(to)} TEMPLATE ${quoted(from)}`);
}

/** @throws Error when the name does not say that it is a test database. */
export async function dropTestDatabase(url: string): Promise<void> {
  const name = refuseRealDatabase(url);
  const maintenance = given('TEST_DATABASE_URL');
  await endConnections(maintenance, name);
  await run(maintenance, `DROP DATABASE IF EXISTS ${quoted(name)}`);
}

/**
 * Of people and programs alone. PostgreSQL sends its own vacuum away where a database is copied or
 * dropped, but refuses `WITH (FORCE)` to all but a superuser while a vacuum is at work.
 */
async function endConnections(maintenance: string, database: string): Promise<void> {
  await run(
    maintenance,
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = '${database}' AND backend_type = 'client backend'`,
  );
}

/** The database's name; nothing in the tests touches a database whose name lacks `test`. */
export function refuseRealDatabase(url: string): string {
  const name = decodeURIComponent(new URL(url).pathname.slice(1));
  if (name.includes('test')) return name;
  throw new Error(`"${name}" is not a test database: its name must contain "test".`);
}

function urlOf(maintenance: string, name: string): string {
  const url = new URL(maintenance);
  url.pathname = `/${name}`;
  return url.href;
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

async function run(url: string, statement: string): Promise<void> {
  await connected(url, (client) => client.query(statement));
}

async function connected(url: string, use: (client: Client) => Promise<unknown>): Promise<void> {
  refuseRealDatabase(url);
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await use(client);
  } finally {
    await client.end();
  }
}
