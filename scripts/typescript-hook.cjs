/**
 * `node -r ./scripts/typescript-hook.cjs FILE.ts`: runs TypeScript from the sources, aliases
 * included, without a build. For `npm run dev`, for test fixtures that need a process of their own,
 * and for benches.
 */
const { createHash } = require('node:crypto');
const { mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const Module = require('node:module');
const { basename, dirname, join, relative } = require('node:path');
const { transformSync, version } = require('@swc/core');
const { aliases, swcOptions, swcOptionsOfPages } = require('../swc.config.cjs');

const ROOT = join(__dirname, '..');
const COMPILED = join(ROOT, '.local', 'compiled');
const HOW = JSON.stringify([version, swcOptions, swcOptionsOfPages]);

process.setSourceMapsEnabled(true);

for (const extension of ['.ts', '.tsx']) {
  Module._extensions[extension] = (module, filename) => {
    module._compile(compiledOnce(readFileSync(filename, 'utf8'), filename), filename);
  };
}

/** Kept under the path of its source, with a last line that says what it was made from. */
function compiledOnce(source, filename) {
  const hash = createHash('sha256').update(HOW).update('\0').update(source);
  const lastLine = `\n// ${hash.digest('hex')}`;
  const file = join(COMPILED, `${relative(ROOT, filename)}.js`);
  const kept = textOf(file);
  if (kept?.endsWith(lastLine)) return kept;
  // swc would otherwise look for a .swcrc upwards of the file, and for a babel-like root.
  const only = { swcrc: false, configFile: false };
  // Its map names the source without a folder, so that a copy of the checkout can use it too.
  const how = filename.endsWith('.tsx') ? swcOptionsOfPages : swcOptions;
  const options = { ...how, ...only, filename, sourceFileName: basename(filename) };
  const text = transformSync(source, options).code + lastLine;
  keep(file, text);
  return text;
}

function textOf(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

/** Renamed into place, since another process may read it now. A folder that is closed to us costs time alone. */
function keep(file, text) {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.${process.pid}`, text);
    renameSync(`${file}.${process.pid}`, file);
  } catch {
    // said above
  }
}

const resolveFilename = Module._resolveFilename;
Module._resolveFilename = function resolveAlias(request, ...rest) {
  return resolveFilename.call(this, aliases[request] ?? request, ...rest);
};
