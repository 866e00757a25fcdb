import { createHash, generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  mkdirSync,
  openSync,
  realpathSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { resumeDemoClock } from './demo-clock.mjs';
import { rotatedKeys } from './identity-keys.mjs';
import { holderOf, tryLock, waitForLock } from './folder-lock.mjs';
import { readJson, writeJson } from './json-file.mjs';
import { PlainError } from './plain-error.mjs';
import { isAlive, sleep, waitUntilGone } from './process-table.mjs';

export const CHECKOUT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');

/**
 * Root's own folders are closed to the user that PostgreSQL runs as (it refuses to run as root),
 * so its files stand in a place that every user may pass through.
 */
const ROOTS_PLACE = '/var/lib/tipstaff-local';

const isRoot = () => process.getuid?.() === 0;

/** Where the embedded default keeps everything: TIPSTAFF_HOME, or .local in the checkout. */
export function homePath(environment = process.env) {
  const given = environment.TIPSTAFF_HOME?.trim();
  if (!given) return join(CHECKOUT, '.local');
  return isAbsolute(given) ? given : resolve(given);
}

/**
 * The folder of one embedded default. Several can live side by side; one at a time may run in each.
 * @param {string} path
 */
export function openHome(path = homePath()) {
  const real = madeFolder(path);
  const at = (...names) => join(real, ...names);
  const identity = identityOf(at('home.json'));
  return {
    path: real,
    at,
    id: identity.id,
    log: (name) => at('logs', `${name}.log`),
    database: databasePlace(real, at),
    clock: () => resumeDemoClock(at('clock.json'), at('clock-moved')),
    token: () => secret(at('api-token.json'), newPassword),
    operationsToken: () => secret(at('operations-token.json'), newPassword),
    redisPassword: () => secret(at('redis-password.json'), newPassword),
    databasePassword: () => secret(at('database-password.json'), newPassword),
    identitySecret: () => secret(at('identity-secret.json'), newPassword),
    machineSecret: () => secret(at('machine-secret.json'), newPassword),
    identityKeys: () => rotatedKeys(at('identity-keys.json'), Date.now()),
    signingKey: () => secret(at('signing-key.json'), newSigningKey),
    keyEncryptionKey: () => secret(at('key-encryption-key.json'), newKeyEncryptionKey),
    revocationLedger: () => ownFile(at('revocations.jsonl')),
    tryLock: (purpose) => tryLock(at('lock'), purpose),
    waitForLock: (purpose, onWait) => waitForLock(at('lock'), purpose, onWait),
    running: () => readRun(at),
    writeRun: (run) => writeJson(at('run.json'), run),
    clearRun: () => rmSync(at('run.json'), { force: true }),
    waitForLeftovers: () => waitForLeftovers(at),
    samples: {
      read: () => readJson(at('samples.json'))?.state ?? null,
      write: (state) => writeJson(at('samples.json'), { state }),
    },
    samplePeople: {
      read: () => readJson(at('sample-people.json')),
      write: (state) => writeJson(at('sample-people.json'), state),
    },
    destroy() {
      rmSync(this.database.folder, { recursive: true, force: true });
      rmSync(real, { recursive: true, force: true });
    },
  };
}

function madeFolder(path) {
  try {
    makeFolder(path);
    accessSync(path, constants.W_OK | constants.X_OK);
    if (!statSync(path).isDirectory()) throw new Error('it is not a folder');
    return realpathSync(path);
  } catch (error) {
    if (error.code === 'ENOSPC') throw error;
    throw new PlainError(
      `The folder ${path} cannot be used (${error.code ?? error.message}): set TIPSTAFF_HOME to a folder of your own.`,
      { cause: error },
    );
  }
}

/** Step by step: Node's recursive way never comes back from a place like /proc. */
function makeFolder(path) {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
}

function identityOf(file) {
  const known = readJson(file);
  if (known?.id) return known;
  const fresh = { id: randomUUID() };
  writeJson(file, fresh);
  return fresh;
}

/** Where PostgreSQL's data and, for root, its program stand. */
function databasePlace(real, at) {
  if (!isRoot()) return { folder: at('postgres'), programs: null };
  const hash = createHash('sha256').update(real).digest('hex').slice(0, 16);
  return { folder: join(ROOTS_PLACE, hash), programs: ROOTS_PLACE };
}

const newPassword = () => randomBytes(32).toString('hex');

/** As TIPSTAFF_SIGNING_KEY takes it. */
const newSigningKey = () =>
  generateKeyPairSync('ed25519')
    .privateKey.export({ type: 'pkcs8', format: 'der' })
    .toString('base64');

/** As TIPSTAFF_KEY_ENCRYPTION_KEYS takes it. */
const newKeyEncryptionKey = () => randomBytes(32).toString('base64');

/** Made empty where it is not there. */
function ownFile(file) {
  closeSync(openSync(file, 'a', 0o600));
  return file;
}

/** Made once, and kept in the home for as long as that is there. */
function secret(file, make) {
  const known = readJson(file)?.secret;
  if (known) return known;
  const fresh = make();
  writeJson(file, { secret: fresh });
  return fresh;
}

/** What runs in the home now: pids, addresses, clock. Null when nothing does. */
function readRun(at) {
  const run = readJson(at('run.json'));
  return run && isAlive(run.launcher) ? run : null;
}

/**
 * After a kill -9 the kernel has told the children to stop, but they may still be at it; starting
 * on the same files at the same time would damage them.
 */
async function waitForLeftovers(at) {
  const run = readJson(at('run.json'));
  if (!run || isAlive(run.launcher)) return;
  for (const child of run.children ?? []) {
    if (await waitUntilGone(child, 15_000)) continue;
    throw new PlainError(
      `A process of an earlier run is still there (${child.name}, pid ${child.pid}): end it with \`kill ${child.pid}\` and try again.`,
    );
  }
  rmSync(at('run.json'), { force: true });
}

/**
 * The addresses of the run that holds the home's lock, once it is ready; null when the lock is free
 * or held by a command.
 */
export async function runningOrStarting(home, onWait = () => {}) {
  for (let told = false; ;) {
    const run = home.running();
    if (run?.ready) return run;
    const holder = holderOf(home.at('lock'));
    if (holder?.purpose !== 'start') return null;
    if (!told) onWait(holder);
    told = true;
    await sleep(200);
  }
}
