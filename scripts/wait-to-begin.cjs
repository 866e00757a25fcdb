/**
 * `node -r ./scripts/typescript-hook.cjs scripts/wait-to-begin.cjs ENTRY.ts`: loads the packages that
 * ENTRY has loaded before, then waits for `{ inspector: '127.0.0.1:9229' }` from whoever started it. The
 * inspector then listens there, and ENTRY is run as it stands by then.
 */
const { mkdirSync, readFileSync, writeFileSync } = require('node:fs');
const inspector = require('node:inspector');
const { dirname, join, relative } = require('node:path');

const ROOT = join(__dirname, '..');
const [, , entry] = process.argv;
const LIST = join(ROOT, '.local', 'compiled', `${relative(ROOT, entry)}.packages.json`);

for (const file of packagesKnown()) load(file);
process.once('message', begin);

function begin(told) {
  const [host, port] = told.inspector.split(':');
  inspector.open(Number(port), host);
  require(entry);
  keepPackages();
}

function packagesKnown() {
  try {
    return JSON.parse(readFileSync(LIST, 'utf8'));
  } catch {
    return [];
  }
}

/** A file that went with an update of its package is no fault: what is needed is loaded in any case. */
function load(file) {
  try {
    require(file);
  } catch {
    // said above
  }
}

/** All imports are at the top of files, so everything is loaded by now. */
function keepPackages() {
  const files = Object.keys(require.cache).filter((file) => file.includes('/node_modules/'));
  mkdirSync(dirname(LIST), { recursive: true });
  writeFileSync(LIST, JSON.stringify(files));
}
