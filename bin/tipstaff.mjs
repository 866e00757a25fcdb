#!/usr/bin/env node
/**
 * `npx tipstaff COMMAND`. In a checkout the launcher finds the database, or starts it; the image has
 * the compiled command line alone, and the environment names the services.
 */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const launcher = new URL('../scripts/tipstaff.mjs', import.meta.url);
if (existsSync(fileURLToPath(launcher))) {
  await import(launcher);
} else {
  const require = createRequire(import.meta.url);
  const { main, hostOfEnvironment } = require('../dist/apps/cli/src/main.js');
  process.exitCode = await main(process.argv.slice(2), hostOfEnvironment);
}
