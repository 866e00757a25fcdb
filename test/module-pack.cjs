/**
 * `node -r ./test/module-pack.cjs FILE.ts`: scripts/typescript-hook.cjs for the processes of the tests.
 * It keeps in a file what Node does anew at each start of a program: where each module is found, its
 * text as CommonJS, and V8's code of it. The tests start the same few programs two hundred times, and
 * with a pack a start takes a third of its time. A pack is written by the first process that does
 * not find it and belongs to one run of the tests: nothing in it is compared with the sources.
 */
const { createHash } = require('node:crypto');
const { existsSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const Module = require('node:module');
const { dirname, join } = require('node:path');
const { deserialize, serialize } = require('node:v8');
const vm = require('node:vm');
const { aliases, swcOptions, swcOptionsOfPages } = require('../swc.config.cjs');

const BEFORE = '(function (exports, require, module, __filename, __dirname) { ';
/** So many modules that are not in the pack are worth writing it anew. */
const WORTH_WRITING = 20;

const file = packOf(process.argv[1]);
const { found, modules } = existsSync(file)
  ? deserialize(readFileSync(file))
  : { found: new Map(), modules: new Map() };
resolveOnce();
compileOnce();

/** Each program has its own, so that none reads what it does not need. */
function packOf(program) {
  const name = createHash('sha256').update(program).digest('hex').slice(0, 16);
  return join(process.env.TEST_MODULE_PACKS, `${name}.pack`);
}

function compileOnce() {
  const scripts = new Map();
  for (const extension of ['.js', '.cjs', '.mjs', '.ts', '.tsx']) {
    Module._extensions[extension] = (module, filename) => {
      const kept = modules.get(filename);
      const text = kept?.text ?? commonJs(filename);
      const script = new vm.Script(`${BEFORE}${text}\n})`, {
        filename,
        columnOffset: -BEFORE.length,
        cachedData: kept?.code,
        importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
      });
      if (!kept) scripts.set(filename, { text, script });
      const run = script.runInThisContext();
      const { exports } = module;
      run.call(exports, exports, requireOf(module), module, filename, dirname(filename));
    };
  }

  // By then the program is loaded, and what it called so far is in V8's code as well.
  setImmediate(() => {
    if (scripts.size < WORTH_WRITING) return;
    for (const [filename, { text, script }] of scripts) {
      modules.set(filename, { text, code: script.createCachedData() });
    }
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, serialize({ found, modules }));
    renameSync(draft, file);
  });
}

/** A request from a folder always leads to the same file. */
function resolveOnce() {
  const resolveFilename = Module._resolveFilename;
  Module._resolveFilename = function resolveFound(alias, parent, isMain, options) {
    const request = aliases[alias] ?? alias;
    if (!parent?.filename || options) {
      return resolveFilename.call(this, request, parent, isMain, options);
    }
    const key = `${dirname(parent.filename)}\0${request}`;
    const known = found.get(key);
    if (known !== undefined) return known;
    const filename = resolveFilename.call(this, request, parent, isMain);
    found.set(key, filename);
    return filename;
  };
}

function commonJs(filename) {
  const source = readFileSync(filename, 'utf8').replace(/^#!.*/, '');
  if (!/\.tsx?$/.test(filename) && !isEcmaScriptModule(filename)) return source;
  // swc would otherwise look for a .swcrc upwards of the file, and for a babel-like root.
  const own = { filename, sourceMaps: false, swcrc: false, configFile: false };
  const how = filename.endsWith('.tsx') ? swcOptionsOfPages : swcOptions;
  return require('@swc/core').transformSync(source, { ...how, ...own }).code;
}

/** By its name, or by the package that it belongs to. */
function isEcmaScriptModule(filename) {
  if (!filename.endsWith('.js')) return filename.endsWith('.mjs');
  for (let folder = dirname(filename); folder !== dirname(folder); folder = dirname(folder)) {
    const file = join(folder, 'package.json');
    if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')).type === 'module';
  }
  return false;
}

/** As Node makes it for a module. */
function requireOf(module) {
  const require = (id) => module.require(id);
  require.resolve = (request, options) => Module._resolveFilename(request, module, false, options);
  require.main = process.mainModule;
  require.extensions = Module._extensions;
  require.cache = Module._cache;
  return require;
}
