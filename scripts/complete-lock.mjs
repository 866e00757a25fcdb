/**
 * Makes package-lock.json complete for every platform.
 *
 * A registry that carries only the Linux builds of platform packages leaves the
 * other builds out of the lock file, and `npm ci` then refuses it ("Missing:
 * @swc/core-darwin-arm64 from lock file"). This adds an entry for every optional
 * dependency that has none, and takes registry addresses out of the file.
 *
 *   node scripts/complete-lock.mjs           rewrite package-lock.json
 *   node scripts/complete-lock.mjs --check   say what is missing, status 1 if anything is
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const OPERATING_SYSTEMS = new Map([
  ['darwin', 'darwin'],
  ['linux', 'linux'],
  ['win32', 'win32'],
  ['windows', 'win32'],
  ['freebsd', 'freebsd'],
  ['android', 'android'],
  ['openharmony', 'openharmony'],
]);
const PROCESSORS = new Map([
  ['x64', 'x64'],
  ['arm64', 'arm64'],
  ['arm', 'arm'],
  ['ia32', 'ia32'],
  ['ppc64', 'ppc64'],
  ['riscv64', 'riscv64'],
  ['s390x', 's390x'],
  ['loong64', 'loong64'],
  ['wasm32', 'wasm32'],
]);

/** What the name of a platform package says about where it runs. */
export function platformOf(name) {
  const words = name.split(/[/-]/);
  const os = words.map((word) => OPERATING_SYSTEMS.get(word)).find(Boolean);
  const cpu = words.map((word) => PROCESSORS.get(word)).find(Boolean);
  return { ...(cpu ? { cpu: [cpu] } : {}), ...(os ? { os: [os] } : {}) };
}

/** Where Node would find `name` when asked from the package at `from`; null when nowhere. */
function resolveFrom(packages, from, name) {
  let folder = from;
  for (;;) {
    const candidate = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    if (packages[candidate]) return candidate;
    if (folder === '') return null;
    const cut = folder.lastIndexOf('/node_modules/');
    folder = cut < 0 ? '' : folder.slice(0, cut);
  }
}

/** Adds the missing optional entries to a parsed lock file and returns their paths. */
export function completeLock(lock) {
  const added = [];
  for (const [path, entry] of Object.entries(lock.packages)) {
    delete entry.resolved;
    for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
      if (resolveFrom(lock.packages, path, name)) continue;
      const version = range.replace(/^[\^~]/, '');
      const at = `node_modules/${name}`;
      lock.packages[at] = {
        version,
        ...platformOf(name),
        ...(entry.dev ? { dev: true } : {}),
        optional: true,
      };
      added.push(`${at}@${version}`);
    }
  }
  const [root, ...rest] = Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1));
  lock.packages = Object.fromEntries([root, ...rest]);
  return added;
}

function main(args) {
  const file = fileURLToPath(new URL('../package-lock.json', import.meta.url));
  const before = readFileSync(file, 'utf8');
  const lock = JSON.parse(before);
  const added = completeLock(lock);
  const after = `${JSON.stringify(lock, null, 2)}\n`;
  if (before === after) {
    console.log('package-lock.json is complete for every platform.');
    return 0;
  }
  if (args.includes('--check')) {
    console.error(
      `package-lock.json is not complete (${added.length} entries missing): run npm run lock:complete.`,
    );
    for (const entry of added) console.error(`  ${entry}`);
    return 1;
  }
  writeFileSync(file, after);
  console.log(`package-lock.json: ${added.length} entries added.`);
  return 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = main(process.argv.slice(2));
}
