/**
 * How TypeScript is compiled without a type check: by jest, and by scripts/typescript-hook.cjs.
 * The aliases are those of tsconfig.json, so that a new library is named in one place.
 */
const { join } = require('node:path');
const { compilerOptions } = require('./tsconfig.json');

const options = (tsx) => ({
  jsc: {
    parser: { syntax: 'typescript', tsx, decorators: true },
    transform: {
      legacyDecorator: true,
      decoratorMetadata: true,
      react: { runtime: 'automatic', importSource: 'preact' },
    },
    target: 'es2022',
    keepClassNames: true,
  },
  module: { type: 'commonjs' },
  sourceMaps: 'inline',
});
exports.swcOptions = options(false);
/** Of pages: `<T>value` is no cast there. */
exports.swcOptionsOfPages = options(true);

/** alias -> folder, as an absolute path. */
exports.aliases = Object.fromEntries(
  Object.entries(compilerOptions.paths).map(([alias, [folder]]) => [
    alias,
    join(__dirname, folder),
  ]),
);
