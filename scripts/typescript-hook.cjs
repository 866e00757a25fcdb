/**
 * `node -r ./scripts/typescript-hook.cjs FILE.ts`: runs TypeScript from the sources, aliases
 * included, without a build. For test fixtures that need a process of their own, and for benches.
 */
const { readFileSync } = require('node:fs');
const Module = require('node:module');
const { transformSync } = require('@swc/core');
const { aliases, swcOptions } = require('../swc.config.cjs');

process.setSourceMapsEnabled(true);

Module._extensions['.ts'] = (module, filename) => {
  const source = readFileSync(filename, 'utf8');
  // swc would otherwise look for a .swcrc upwards of the file, and for a babel-like root.
  const options = { ...swcOptions, filename, swcrc: false, configFile: false };
  module._compile(transformSync(source, options).code, filename);
};

const resolveFilename = Module._resolveFilename;
Module._resolveFilename = function resolveAlias(request, ...rest) {
  return resolveFilename.call(this, aliases[request] ?? request, ...rest);
};
