/**
 * The services under one jest run, on the same launcher as `npm start`: PostgreSQL without fsync,
 * Redis, and a migrated template that each test file clones (`createTestDatabase`). TEST_DATABASE_URL
 * and TEST_REDIS_URL point elsewhere; there is no other fallback. Tests connect as an owner who is no
 * superuser; TEST_ADMIN_DATABASE_URL is for what an administrator does.
 */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { holderOf } from '../scripts/embedded/folder-lock.mjs';
import { CHECKOUT, openHome } from '../scripts/embedded/home.mjs';
import { PlainError } from '../scripts/embedded/plain-error.mjs';
import { provision } from '../scripts/provision.mjs';

const HOME_PREFIX = 'tipstaff-test-home-';
const MAINTENANCE = 'tipstaff_test';

/** @param {{ version?: string }} options of PostgreSQL, where it is not to be the one of new homes */
export async function startTestServices({ version } = {}) {
  sweepAbandonedHomes();
  const given = version === undefined && Boolean(process.env.TEST_DATABASE_URL);
  const home = openHome(mkdtempSync(join(tmpdir(), HOME_PREFIX)));
  const lock = home.tryLock('test');
  const stop = async (services) => {
    await services?.stop();
    lock.release?.();
    home.destroy();
  };
  // For `startSourceProcess`: sources do not change while a run lasts.
  const packs = join(home.path, 'module-packs');
  mkdirSync(packs);
  let services = null;
  try {
    services = await provision({ home, postgres: true, redis: true, forTests: true, version });
    const databaseUrl = await maintenanceDatabase(services.databaseUrl, given);
    const template = `${nameOf(databaseUrl)}_template_${process.pid}`;
    await recreateDatabase(databaseUrl, template);
    await migrateTemplate(withName(databaseUrl, template));
    return {
      environment: {
        TEST_DATABASE_URL: databaseUrl,
        TEST_ADMIN_DATABASE_URL: services.adminUrl,
        TEST_TEMPLATE_DATABASE: template,
        TEST_REDIS_URL: services.redisUrl,
        TEST_MODULE_PACKS: packs,
      },
      async stop() {
        // One of our own goes with all that it holds.
        if (given) await dropTemplates(databaseUrl, template);
        await stop(services);
      },
    };
  } catch (error) {
    await stop(services);
    throw error;
  }
}

/** Homes of runs that were killed: their services are gone, their files are not. */
function sweepAbandonedHomes() {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(HOME_PREFIX))) {
    const path = join(tmpdir(), name);
    try {
      const isOurs = statSync(path).uid === process.getuid?.();
      const isOld = Date.now() - statSync(path).mtimeMs > 60_000;
      if (isOurs && isOld && !holderOf(join(path, 'lock'))) openHome(path).destroy();
    } catch {
      // Another run has just swept it.
    }
  }
}

const nameOf = (url) => decodeURIComponent(new URL(url).pathname.slice(1));
const quoted = (name) => `"${name.replaceAll('"', '""')}"`;

function withName(url, name) {
  const changed = new URL(url);
  changed.pathname = `/${encodeURIComponent(name)}`;
  return changed.href;
}

async function query(url, text) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await client.query(text);
  } finally {
    await client.end();
  }
}

/** The database that tests connect to in order to make their own. */
async function maintenanceDatabase(url, given) {
  if (given) {
    if (nameOf(url).includes('test')) return url;
    throw new PlainError(
      `TEST_DATABASE_URL names the database "${nameOf(url)}": tests make and drop databases, so the name must contain "test".`,
    );
  }
  await recreateDatabase(url, MAINTENANCE);
  return withName(url, MAINTENANCE);
}

async function recreateDatabase(url, name) {
  await query(url, `DROP DATABASE IF EXISTS ${quoted(name)} WITH (FORCE)`);
  await query(url, `CREATE DATABASE ${quoted(name)}`);
}

/** The migrated one, and those that tests filled (`createFilledTestDatabase`). */
async function dropTemplates(url, template) {
  const { rows } = await query(url, 'SELECT datname FROM pg_database');
  for (const { datname } of rows.filter((one) => one.datname.startsWith(template))) {
    await query(url, `DROP DATABASE IF EXISTS ${quoted(datname)} WITH (FORCE)`);
  }
}

/** In a process of its own, from the sources: jest's own compiler is not yet at work here. */
async function migrateTemplate(url) {
  const hook = join(CHECKOUT, 'scripts', 'typescript-hook.cjs');
  const script = join(CHECKOUT, 'test', 'migrate-template.cjs');
  try {
    await promisify(execFile)(process.execPath, ['-r', hook, script, url], { cwd: CHECKOUT });
  } catch (error) {
    throw new PlainError(`The test database could not be migrated:\n${error.stderr}`);
  }
}
