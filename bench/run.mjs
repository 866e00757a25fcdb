/**
 * `npm run bench -- NAME`: imports bench/NAME.mjs, which exports
 * `run(args): Promise<void>`. Without a name: lists them.
 */
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { tellFault } from '../scripts/embedded/plain-error.mjs';
import { ensureBuilt, ensureInstalled } from '../scripts/prepare.mjs';

const FOLDER = dirname(fileURLToPath(import.meta.url));
const OWN_NAME = 'run';

const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.mjs'))
  .map((file) => file.slice(0, -'.mjs'.length))
  .filter((name) => name !== OWN_NAME)
  .sort();

async function main([name, ...args]) {
  if (!names.includes(name)) {
    const what = name ? `There is no bench "${name}".` : 'Which bench?';
    console.error(`${what} Give one of: ${names.join(', ') || 'none yet'}.`);
    return 1;
  }
  await ensureInstalled();
  await ensureBuilt();
  const { run } = await import(pathToFileURL(join(FOLDER, `${name}.mjs`)).href);
  await run(args);
  return 0;
}

process.exitCode = await main(process.argv.slice(2)).catch(tellFault);
