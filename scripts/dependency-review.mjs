/**
 * Reviews package-lock.json without asking anybody: no advisory service, no registry.
 *
 *   node scripts/dependency-review.mjs           say what is wrong, status 1 if anything is
 *   node scripts/dependency-review.mjs --write   bring docs/dependencies.json up to date; a package that
 *                                                package.json names is left without a reason, for a person
 *
 * docs/dependencies.json is the list of packages that somebody has looked at: licence, and what for.
 * A package that comes in by itself, with an update of another, is not in it and stops the build.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const LICENCES = new Set([
  ...['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0'],
  ...[
    'Apache-2.0',
    'Apache-2.0 AND MIT',
    '(MIT OR CC0-1.0)',
    'MIT AND OFL-1.1',
    'Unlicense',
    'Python-2.0',
  ],
  // Of two a user may choose: MIT. Zlib asks for no more than MIT does.
  ...['(MIT OR GPL-3.0-or-later)', '(MIT AND Zlib)'],
]);
/** Of tools that never run in production, and whose terms stop at their own files. */
const LICENCES_OF_TOOLS = new Set(['MPL-2.0', 'CC-BY-4.0']);
/** Of these that run in production all the same, as they come and unchanged. */
const UNCHANGED_IN_PRODUCTION = ['@resvg/resvg-js'];
/** Whose package.json does not state it: where it was found. */
const LICENCES_ELSEWHERE = new Map([['only', 'MIT, in its Readme']]);
const VERSION = /^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/;
/** What package.json asks for comes from the registry, by number; not from git, a file or an address. */
const RANGE = /^(\^|~)?\d+(\.\d+){0,2}(-[0-9A-Za-z.-]+)?$/;
/** Two versions of a package stand beside each other under its name and its name with the version: `a-18`. */
const SECOND_VERSION = /^npm:(?<name>[a-z][a-z0-9-]*)@(?<major>\d+)\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/;
const INTEGRITY = /^sha512-[A-Za-z0-9+/]{86}==$/;
const SHOWN_PARENTS = 1;
/** As the formatter has it. */
const LONGEST_LINE = 100;

/** Name of the package at a path of the lock file: `node_modules/a/node_modules/@b/c` is `@b/c`. */
export const nameAt = (path) => path.slice(path.lastIndexOf('node_modules/') + 13);

/**
 * Everything that is wrong, one sentence a fault; none when all is reviewed.
 * @param {{ packages: Record<string, object> }} lock parsed package-lock.json
 * @param {object} manifest parsed package.json
 * @param {Record<string, { licence: string, why: string }>} reviewed parsed docs/dependencies.json
 */
export function faultsOf(lock, manifest, reviewed) {
  const installed = Object.entries(lock.packages).filter(([path]) => path !== '');
  const listed = installed.filter(([, entry]) => !isBuildForElsewhere(entry));
  return [
    ...rangeFaults(manifest),
    ...installed.flatMap(([path, entry]) => originFaults(path, entry)),
    ...installed.flatMap(([path, entry]) => scriptFaults(path, entry, manifest.allowScripts ?? {})),
    ...listed.flatMap(([path, entry]) => licenceFaults(path, entry)),
    ...listFaults(listed, reviewed),
  ];
}

/** A program for another platform that the registry of this lock file did not have: there is no hash. */
function isBuildForElsewhere({ integrity, optional, os, cpu }) {
  return integrity === undefined && optional === true && Boolean(os ?? cpu);
}

function isVersion(asked, range) {
  if (typeof range !== 'string') return false;
  const { name, major } = SECOND_VERSION.exec(range)?.groups ?? {};
  return RANGE.test(range) || (name !== undefined && asked === `${name}-${major}`);
}

function rangeFaults({ dependencies = {}, devDependencies = {}, overrides = {} }) {
  return Object.entries({ ...dependencies, ...devDependencies, ...overrides })
    .filter(([name, range]) => !isVersion(name, range))
    .map(([name, range]) => `${name}: package.json asks for "${range}", which is no version.`);
}

function originFaults(path, entry) {
  const { version = '', integrity, resolved, link, hasInstallScript } = entry;
  if (link) return [`${path}: is a link to a folder.`];
  if (resolved !== undefined) return [`${path}: comes from an address of its own, ${resolved}.`];
  if (!VERSION.test(version)) return [`${path}: has the version "${version}", which is no number.`];
  if (isBuildForElsewhere(entry)) {
    return hasInstallScript ? [`${path}: has an install script and no hash.`] : [];
  }
  return INTEGRITY.test(integrity ?? '') ? [] : [`${path}: has no SHA-512 hash in the lock file.`];
}

/** A decision for each, yes or no: `"@swc/core": false`. */
function scriptFaults(path, { hasInstallScript, optional, os, cpu }, allowed) {
  const name = nameAt(path);
  if (!hasInstallScript || Object.hasOwn(allowed, name)) return [];
  // One of a family of builds: the one that may run its script is named, the others are not installed.
  const family = name.slice(0, name.indexOf('/') + 1);
  const isSibling = optional && (os ?? cpu) && family.startsWith('@');
  if (isSibling && Object.keys(allowed).some((other) => other.startsWith(family))) return [];
  return [
    `${path}: has an install script, and allowScripts of package.json does not decide on it.`,
  ];
}

function licenceFaults(path, { license, dev }) {
  if (LICENCES.has(license) || LICENCES_ELSEWHERE.has(nameAt(path))) return [];
  if (LICENCES_OF_TOOLS.has(license)) {
    const name = nameAt(path);
    const isLookedAt = UNCHANGED_IN_PRODUCTION.some(
      (one) => name === one || name.startsWith(`${one}-`),
    );
    return dev || isLookedAt ? [] : [`${path}: its licence ${license} is for development alone.`];
  }
  return [`${path}: its licence is ${license ?? 'not stated'}, which nobody has allowed.`];
}

function listFaults(listed, reviewed) {
  const licences = licencesOf(listed);
  const unknown = [...licences].flatMap(([name, licence]) => {
    const entry = Object.hasOwn(reviewed, name) ? reviewed[name] : null;
    if (entry === null) return [`${name}: is not in docs/dependencies.json: look at it first.`];
    if (!entry.why) return [`${name}: docs/dependencies.json does not say what it is for.`];
    return entry.licence === licence
      ? []
      : [`${name}: its licence was ${entry.licence} when it was looked at, and is ${licence}.`];
  });
  const gone = Object.keys(reviewed).filter((name) => !licences.has(name));
  return [
    ...unknown,
    ...gone.map((name) => `${name}: is in docs/dependencies.json and no longer in the lock file.`),
  ];
}

function licencesOf(listed) {
  const named = ([path, { license }]) => {
    const name = nameAt(path);
    return [name, license ?? LICENCES_ELSEWHERE.get(name) ?? 'not stated'];
  };
  return new Map(listed.map(named));
}

/** The list as it should be: what was said of a package stays, what came in by another names that. */
export function listOf(lock, manifest, reviewed) {
  const listed = Object.entries(lock.packages).filter(
    ([path, entry]) => path !== '' && !isBuildForElsewhere(entry),
  );
  const direct = { ...manifest.dependencies, ...manifest.devDependencies };
  const names = [...new Set(listed.map(([path]) => nameAt(path)))].sort();
  const licences = licencesOf(listed);
  return Object.fromEntries(
    names.map((name) => {
      const said = Object.hasOwn(reviewed, name) ? reviewed[name].why : '';
      const why = Object.hasOwn(direct, name) ? said : said || parentsOf(name, lock.packages);
      return [name, { licence: licences.get(name), why }];
    }),
  );
}

function parentsOf(name, packages) {
  const parents = Object.entries(packages)
    .filter(([path]) => path !== '')
    .filter(([, { dependencies = {}, optionalDependencies = {}, peerDependencies = {} }]) =>
      [dependencies, optionalDependencies, peerDependencies].some((all) =>
        Object.hasOwn(all, name),
      ),
    )
    .map(([path]) => nameAt(path));
  const shown = [...new Set(parents)].sort().slice(0, SHOWN_PARENTS);
  return shown.length === 0 ? '' : `for ${shown.join(', ')}`;
}

function lineOf([name, { licence, why }]) {
  const [key, ...values] = [name, licence, why].map((text) => JSON.stringify(text));
  const line = `  ${key}: { "licence": ${values[0]}, "why": ${values[1]} }`;
  return line.length < LONGEST_LINE
    ? line
    : `  ${key}: {\n    "licence": ${values[0]},\n    "why": ${values[1]}\n  }`;
}

const inCheckout = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));

/** What this checkout asks for, has, and has looked at; the Node.js that tests bring for themselves is in it. */
export function readCheckout() {
  const read = (name) => JSON.parse(readFileSync(inCheckout(name), 'utf8'));
  const [manifest, node24] = [read('package.json'), read('scripts/node24/package.json')];
  const packages = ['scripts/node24/package-lock.json', 'package-lock.json'].map(
    (name) => read(name).packages,
  );
  return {
    lock: { packages: Object.assign({}, ...packages) },
    manifest: {
      ...manifest,
      devDependencies: { ...manifest.devDependencies, ...node24.dependencies },
    },
    reviewed: read('docs/dependencies.json'),
  };
}

function main(args) {
  const { lock, manifest, reviewed } = readCheckout();
  if (args.includes('--write')) {
    const lines = Object.entries(listOf(lock, manifest, reviewed)).map(lineOf);
    writeFileSync(inCheckout('docs/dependencies.json'), `{\n${lines.join(',\n')}\n}\n`);
    return 0;
  }
  const faults = faultsOf(lock, manifest, reviewed);
  for (const fault of faults) console.error(`  ${fault}`);
  const count = Object.keys(reviewed).length;
  console.log(
    faults.length === 0
      ? `${count} packages: all reviewed, with a hash each, from the registry alone.`
      : `${faults.length} faults: see docs/security.md, "Packages".`,
  );
  return faults.length === 0 ? 0 : 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = main(process.argv.slice(2));
}
