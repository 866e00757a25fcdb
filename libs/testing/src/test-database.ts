import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { given } from './given';

export interface TestDatabase {
  /** A migrated database of this test file alone; the user owns it and is no superuser. */
  readonly url: string;
  /** Ends what is still connected and removes the database. */
  drop(): Promise<void>;
}

/**
 * Clones the migrated template, which takes tens of milliseconds: a database per test file costs
 * less than cleaning one that is shared. Close your own connections, then `drop()`.
 */
export async function createTestDatabase(): Promise<TestDatabase> {
  const maintenance = given('TEST_DATABASE_URL');
  const template = given('TEST_TEMPLATE_DATABASE');
  const name = `tipstaff_test_${process.pid}_${randomBytes(6).toString('hex')}`;
  await run(maintenance, `CREATE DATABASE ${quoted(name)} TEMPLATE ${quoted(template)}`);
  return {
    url: urlOf(maintenance, name),
    drop: () => dropTestDatabase(urlOf(maintenance, name)),
  };
}

/** @throws Error when the name does not say that it is a test database. */
export async function dropTestDatabase(url: string): Promise<void> {
  const name = refuseRealDatabase(url);
  await run(given('TEST_DATABASE_URL'), `DROP DATABASE IF EXISTS ${quoted(name)} WITH (FORCE)`);
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
  refuseRealDatabase(url);
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
