/**
 * What has to be there before anything runs: packages that match the lock file, and compiled code
 * that matches the sources. Uses Node's own modules only, since the packages may not be there yet.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lastLines, tied } from './embedded/children.mjs';
import { waitForLock } from './embedded/folder-lock.mjs';
import { CHECKOUT } from './embedded/home.mjs';
import { readJson } from './embedded/json-file.mjs';
import { PlainError } from './embedded/plain-error.mjs';

const OLDEST_NODE = [20, 19];
const inCheckout = (...names) => join(CHECKOUT, ...names);
const LOCK_FILE = inCheckout('package-lock.json');
const INSTALLED = inCheckout('node_modules', '.tipstaff-installed');
const BUILT = inCheckout('dist', '.tipstaff-built');
const DESCRIBED = inCheckout('test', 'client', '.described');

/** Progress goes to stderr: stdout belongs to the command that is being prepared. */
const say = (text) => process.stderr.write(`${text}\n`);

export function refuseOldNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  throw new PlainError(
    `This is Node.js ${version}, and Tipstaff needs ${OLDEST_NODE.join('.')} or newer: install a newer Node.js and try again.`,
  );
}

const sha256 = (...parts) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
};

const contentOf = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : null);

/** Packages with a program of their own differ by platform and by Node's binary interface. */
const installationHash = () =>
  sha256(readFileSync(LOCK_FILE), process.platform, process.arch, process.versions.modules);

/** Runs `npm ci` when node_modules is not what package-lock.json says. */
export async function ensureInstalled() {
  refuseOldNode();
  if (contentOf(INSTALLED) === installationHash()) return;
  await oneAtATime('install', async () => {
    const wanted = installationHash();
    if (contentOf(INSTALLED) === wanted) return;
    if (!isInstalledByHand()) await npmCi();
    writeFileSync(INSTALLED, wanted);
  });
}

/** Whether npm's own record of node_modules says the same as the lock file. */
function isInstalledByHand() {
  const wanted = readJson(LOCK_FILE).packages;
  const present = readJson(inCheckout('node_modules', '.package-lock.json'))?.packages;
  if (!present) return false;
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true;
    return present[path] ? present[path].version === version : optional === true;
  });
}

/** npm's own waits between attempts add up to more than a minute of silence without a network. */
const PATIENCE = [
  '--fetch-retries=1',
  '--fetch-retry-mintimeout=2000',
  '--fetch-retry-maxtimeout=8000',
];

async function npmCi() {
  say('Installing packages (once; about half a minute) ...');
  const [command, ...before] = process.env.npm_execpath?.endsWith('.js')
    ? [process.execPath, process.env.npm_execpath]
    : [process.platform === 'win32' ? 'npm.cmd' : 'npm'];
  // The embedded services and the compiler are development packages, whatever NODE_ENV says.
  const args = [
    ...before,
    'ci',
    '--include=dev',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    ...PATIENCE,
  ];
  const { code, output } = await run(command, args);
  if (code !== 0) throw installFailure(output);
}

function installFailure(output) {
  if (/ENOSPC|no space left/i.test(output)) {
    return new PlainError(
      'The packages could not be installed: the disk is full. Free about 1 GB and try again.',
    );
  }
  if (/ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH|network/i.test(output)) {
    return new PlainError(
      'The packages could not be installed: the npm registry does not answer. Check the network (and the proxy) and try again.',
    );
  }
  return new PlainError(
    `The packages could not be installed: npm ci says\n${lastLines(output, 12)}`,
  );
}

/** Compiles apps and libs into dist when a source has changed. */
export async function ensureBuilt() {
  if (contentOf(BUILT) === sourcesHash()) return;
  await oneAtATime('build', async () => {
    const wanted = sourcesHash();
    if (contentOf(BUILT) === wanted) return;
    await build(wanted);
  });
}

/** Writes the API's document and the types of a client of it, when a source has changed. */
export async function ensureDescribed() {
  if (isDescribed()) return;
  await oneAtATime('description', async () => {
    if (isDescribed()) return;
    const wanted = sourcesHash();
    const { code, output } = await run(process.execPath, [inCheckout('scripts', 'openapi.mjs')]);
    if (code !== 0) throw new PlainError(`The API could not be described: ${output.trim()}`);
    writeFileSync(DESCRIBED, wanted);
  });
}

const isDescribed = () =>
  ['openapi.json', 'api-types.ts'].every((name) =>
    existsSync(inCheckout('test', 'client', name)),
  ) && contentOf(DESCRIBED) === sourcesHash();

async function build(wanted) {
  say('Building ...');
  rmSync(inCheckout('dist'), { recursive: true, force: true });
  const nest = inCheckout('node_modules', '@nestjs', 'cli', 'bin', 'nest.js');
  const { code, output } = await run(process.execPath, [nest, 'build']);
  if (code !== 0) {
    const reason = /ENOSPC/.test(output)
      ? 'the disk is full'
      : `the compiler says\n${output.trim()}`;
    throw new PlainError(`The build failed: ${reason}`);
  }
  const { styleInto } = await import('./console-styles.mjs');
  await styleInto(inCheckout('dist'));
  writeFileSync(BUILT, wanted);
}

/** Compiles the styles of the console for the sources, when they have changed. */
export async function ensureStyles() {
  const { ensureStyled } = await import('./console-styles.mjs');
  await oneAtATime('styles', ensureStyled);
}

/** Everything that the compiled code is made from. */
function sourcesHash() {
  const files = ['apps', 'libs'].flatMap((folder) => sourcesIn(folder)).sort();
  const settings = ['package-lock.json', 'tsconfig.json', 'tsconfig.build.json', 'nest-cli.json'];
  return sha256(
    ...[...settings, ...files].flatMap((file) => [file, readFileSync(inCheckout(file))]),
  );
}

/** Whether the product is made from the file; tests and their fixtures are not in it. */
export const isSource = (path) =>
  /\.(tsx?|json|scss|svg|js)$/.test(path) && !/\.(spec|fixture)\.tsx?$/.test(path);

function sourcesIn(folder) {
  if (!existsSync(inCheckout(folder))) return [];
  return readdirSync(inCheckout(folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return sourcesIn(path);
    // Made from the others.
    if (entry.name === 'console.css') return [];
    return isSource(path) ? [path] : [];
  });
}

async function oneAtATime(purpose, work) {
  const lock = await waitForLock(inCheckout('.local', `${purpose}.lock`), purpose, ({ pid }) =>
    say(`Waiting for another ${purpose} in this checkout (pid ${pid}) ...`),
  );
  try {
    await work();
  } finally {
    lock.release();
  }
}

/** Runs a program in the checkout to its end; it dies with us. */
function run(command, args) {
  return new Promise((resolve, reject) => {
    const [program, rest] = tied(command, args, 'KILL');
    const child = spawn(program, rest, {
      cwd: CHECKOUT,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32' && command.endsWith('.cmd'),
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => (output += chunk));
    }
    child.once('error', (error) =>
      reject(
        error.code === 'ENOENT'
          ? new PlainError(
              `${command} was not found: install npm (it comes with Node.js) and try again.`,
            )
          : error,
      ),
    );
    child.once('close', (code) => resolve({ code, output }));
  });
}
