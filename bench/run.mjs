/**
 * `npm run bench -- NAME [--OPTION N] [--limit MINUTES]`: runs bench/NAME.bench.ts on services of its
 * own, and stops it, with status 1, when it takes longer than an hour or what the limit says. Without
 * a name: lists them.
 *
 *   npm run bench -- all [--full | --tiny] [--into FOLDER] [--limit MINUTES]
 *                             every bench, one after the other, at a reduced size, in a quarter of an
 *                             hour at most; --full at the usual ones, for a night; --tiny so small that
 *                             it is over in seconds: shows that they work; the figures mean nothing.
 *                             Writes performance.json and performance-table.md into docs, or the folder:
 *                             each figure beside its goal, and what is a quarter worse than in the
 *                             performance.json that was there
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { PlainError, tellFault } from '../scripts/embedded/plain-error.mjs';
import { ensureBuilt, ensureInstalled } from '../scripts/prepare.mjs';

const FOLDER = dirname(fileURLToPath(import.meta.url));
const ENDING = '.bench.ts';
const LIMIT_MINUTES = 60;
const LIMIT_OF_ALL = { reduced: 15, usual: 600, tiny: 15 };
const require = createRequire(import.meta.url);
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith(ENDING))
  .map((file) => file.slice(0, -ENDING.length))
  .sort();

async function main([first, ...rest]) {
  const all = first === 'all' ? readHowAll(rest) : null;
  if (!all && !names.includes(first)) {
    const what = first ? `There is no bench "${first}".` : 'Which bench?';
    throw new PlainError(
      `${what} Give one of: ${names.join(', ')}; or all, for a table of all of them.`,
    );
  }
  await ensureInstalled();
  await ensureBuilt();
  require('../scripts/typescript-hook.cjs');
  const chosen = (all ? names : [first]).map(benchOf);
  const { limit, ...given } = all ?? readOptions(rest, chosen[0].usual);
  const sizesOf = ({ usual, full, reduced, tiny }) =>
    all
      ? { usual: full ?? usual, reduced: reduced ?? tiny, tiny }[all.size]
      : { ...usual, ...given };
  const { openServices } = await import('./parts/services.mjs');
  const { migrateDatabase } = require('@tipstaff/projections');
  const told = [];
  const failed = [];
  let running = '';
  const services = await openServices(migrateDatabase, (measured) =>
    told.push({ bench: running, ...measured }),
  );
  const over = untilOver(limit * 60_000);
  try {
    for (const bench of chosen) {
      running = bench.name;
      if (all) console.log(`\n== ${running}`);
      const end = Promise.race([bench.run(sizesOf(bench), services), over.reached]);
      // One that fails does not take the figures of the others with it.
      await (all ? end.catch((error) => failed.push(failureOf(running, error))) : end);
    }
    if (all) await writeSummary(all, told);
    for (const failure of failed) console.error(failure);
    return failed.length === 0 ? 0 : 1;
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

/** @throws what ends the whole run */
function failureOf(name, error) {
  if (error instanceof Interrupted || error instanceof PlainError) throw error;
  return `The bench ${name} failed: ${error instanceof Error ? error.stack : error}`;
}

function readHowAll(args) {
  const options = {
    ...{ full: { type: 'boolean' }, tiny: { type: 'boolean' } },
    ...{ into: { type: 'string' }, limit: { type: 'string' } },
  };
  try {
    const { full, tiny, into, limit } = parseArgs({ args, options }).values;
    const size = full ? 'usual' : tiny ? 'tiny' : 'reduced';
    const minutes = Number(limit ?? LIMIT_OF_ALL[size]);
    if (!(minutes > 0)) throw new Error('--limit takes a number greater than 0');
    return { size, into: into ?? join(FOLDER, '..', 'docs'), limit: minutes };
  } catch (error) {
    throw new PlainError(`${error.message}. "all" takes --full, --tiny, --into and --limit.`, {
      cause: error,
    });
  }
}

async function writeSummary({ size, into }, told) {
  const { summaryOf, tableOf } = await import('./parts/summary.mjs');
  const { Instant, systemClock } = require('@tipstaff/kernel');
  const file = join(into, 'performance.json');
  const on = Instant.londonDate(systemClock.now());
  const summary = summaryOf(told, lastIn(file), { size, on });
  const table = tableOf(summary);
  writeFileSync(file, `${JSON.stringify(summary, null, 2)}\n`);
  writeFileSync(join(into, 'performance-table.md'), `# The last run of all benches\n\n${table}\n`);
  console.log(`\n${table}`);
}

function lastIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
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
    // Whoever read what is printed is gone. Without this node ends at once, and leaves every process of the run.
    for (const output of [process.stdout, process.stderr]) output.on('error', interrupt);
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
