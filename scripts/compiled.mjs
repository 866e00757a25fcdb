import { createRequire } from 'node:module';
import { join } from 'node:path';
import { CHECKOUT } from './embedded/home.mjs';

const require = createRequire(import.meta.url);
const HOOK = join(CHECKOUT, 'scripts', 'typescript-hook.cjs');

/** What `npm run build` has made. */
export const compiled = codeIn('dist', 'js', ['--enable-source-maps']);

/** The sources as they stand, each compiled when it is loaded: nothing is built, no type is checked. */
export function sources() {
  require(HOOK);
  return codeIn('.', 'ts', ['-r', HOOK]);
}

function codeIn(folder, extension, nodeOptions) {
  const at = (...names) => join(CHECKOUT, folder, ...names);
  const entryOf = (app) => at('apps', app, 'src', `main.${extension}`);
  return {
    entryOf,
    nodeOptions,
    /** What Node.js is given to run an app in a process of its own. */
    nodeArguments: (app) => [...nodeOptions, entryOf(app)],
    /**
     * Runs a command of the command line in this process.
     * @param {string[]} argv
     * @param {{ services(): Promise<object> }} host what the command asks for when it needs a database
     * @returns {Promise<number>} the exit status
     */
    runCommand: (argv, host) => require(entryOf('cli')).main(argv, host),
    /** What has to be said about a clock (as in TIPSTAFF_CLOCK) that is not the real one; else null. */
    clockNotice: (setting) =>
      require(at('libs', 'kernel', 'src', `index.${extension}`)).parseClock(setting).notice,
  };
}
