import { createRequire } from 'node:module';
import { join } from 'node:path';
import { CHECKOUT } from './embedded/home.mjs';

const require = createRequire(import.meta.url);

/** The compiled entry of an app. */
export const entryOf = (app) => join(CHECKOUT, 'dist', 'apps', app, 'src', 'main.js');

/**
 * Runs a command of the command line in this process.
 * @param {string[]} argv
 * @param {{ services(): Promise<object> }} host what the command asks for when it needs a database
 * @returns {Promise<number>} the exit status
 */
export function runCommand(argv, host) {
  const { main } = require(entryOf('cli'));
  return main(argv, host);
}

/** What has to be said about a clock (as in TIPSTAFF_CLOCK) that is not the real one; else null. */
export function clockNotice(setting) {
  const { parseClock } = require(join(CHECKOUT, 'dist', 'libs', 'kernel', 'src'));
  return parseClock(setting).notice;
}
