import { createRequire } from 'node:module';
import { join } from 'node:path';
import { CHECKOUT } from './embedded/home.mjs';

/** The compiled entry of an app. */
export const entryOf = (app) => join(CHECKOUT, 'dist', 'apps', app, 'src', 'main.js');

/**
 * Runs a command of the command line in this process.
 * @param {string[]} argv
 * @param {{ services(): Promise<object> }} host what the command asks for when it needs a database
 * @returns {Promise<number>} the exit status
 */
export function runCommand(argv, host) {
  const { main } = createRequire(import.meta.url)(entryOf('cli'));
  return main(argv, host);
}
