/**
 * `npm run bench -- NAME [--OPTION N] [--limit MINUTES]`: runs bench/NAME.bench.ts on services of its
 * own, and stops it, with status 1, when it takes longer than an hour or what the limit says. Without
 * a name: lists them.
 *
 *   npm run bench -- --tiny   every bench, one after the other, so small that it is over in seconds:
 *                             shows that they work; the figures mean nothing
 */
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { PlainError, tellFault } from '../scripts/embedded/plain-error.mjs';
import { ensureBuilt, ensureInstalled } from '../scripts/prepare.mjs';

const FOLDER = dirname(fileURLToPath(import.meta.url));
const ENDING = '.bench.ts';
const LIMIT_MINUTES = 60;
const require = createRequire(import.meta.url);
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith(ENDING))
  .map((file) => file.slice(0, -ENDING.length))
  .sort();

async function main([first, ...rest]) {
  const isTiny = first === '--tiny';
  if (!isTiny && !names.includes(first)) {
    const what = first ? `There is no bench "${first}".` : 'Which bench?';
    throw new PlainError(`${what} Give one of: ${names.join(', ')}; or --tiny for all, tiny.`);
  }
  await ensureInstalled();
  await ensureBuilt();
  require('../scripts/typescript-hook.cjs');
  const chosen = (isTiny ? names : [first]).map(benchOf);
  const { limit, ...given } = readOptions(rest, isTiny ? {} : chosen[0].usual);
  const { openServices } = await import('./parts/services.mjs');
  const { migrateDatabase } = require('@tipstaff/projections');
  const services = await openServices(migrateDatabase);
  const over = untilOver(limit * 60_000);
  try {
    for (const { name, usual, tiny, run } of chosen) {
      if (isTiny) console.log(`\n== ${name}`);
      const sizes = isTiny ? tiny : { ...usual, ...given };
      await Promise.race([run(sizes, services), over.reached]);
    }
    return 0;
  } catch (error) {
    // What is under way meets services that are gone: what it says of that helps nobody.
    process.on('unhandledRejection', () => undefined);
    process.on('uncaughtException', () => undefined);
    return error instanceof Interrupted ? 130 : tellFault(error);
  } finally {
    await services.stop();
    over.forget();
  }
}

const benchOf = (name) => ({ name, ...require(join(FOLDER, `${name}${ENDING}`)).bench });

/** Every option is a number greater than 0. */
function readOptions(args, usual) {
  const all = { ...usual, limit: LIMIT_MINUTES };
  const known = Object.keys(all);
  const given = {};
  try {
    const options = Object.fromEntries(known.map((name) => [name, { type: 'string' }]));
    Object.assign(given, parseArgs({ args, options }).values);
  } catch (error) {
    throw new PlainError(`${error.message}. It takes --${known.join(', --')}.`, { cause: error });
  }
  const numbers = Object.entries({ ...all, ...given }).map(([name, value]) => [
    name,
    Number(value),
  ]);
  const wrong = numbers.find(([, number]) => !(number > 0));
  if (wrong) throw new PlainError(`--${wrong[0]} takes a number greater than 0.`);
  return Object.fromEntries(numbers);
}

class Interrupted extends Error {}

/** `reached` fails when the time is up, and when somebody asks the run to stop. */
function untilOver(limitMs) {
  let forget;
  const reached = new Promise((_resolve, reject) => {
    const late = () =>
      reject(
        new PlainError(
          `The bench was stopped after ${limitMs / 60_000} minutes: --limit MINUTES gives it longer.`,
        ),
      );
    const timer = setTimeout(late, limitMs);
    const interrupt = () => reject(new Interrupted());
    for (const signal of SIGNALS) process.on(signal, interrupt);
    forget = () => {
      clearTimeout(timer);
      for (const signal of SIGNALS) process.off(signal, interrupt);
    };
  });
  reached.catch(() => undefined);
  return { reached, forget };
}

// A bench that was stopped half-way may still wait for something.
process.exit(await main(process.argv.slice(2)).catch(tellFault));
