/**
 * `npm test`: every check, then jest, so that the run ends with its summary. Checks run two at a
 * time; what each says is printed whole, in the order in which they stand here. No check begins
 * after one has failed, and the run ends with the status of the first that did.
 *
 *   node scripts/test.mjs --fast                    lint, types and unit tests
 *   node scripts/test.mjs --changed                 the same for what changed since the main branch,
 *                                                   and every test that it can reach
 *   node scripts/test.mjs --only unit|int|journey   that suite alone, without the checks
 *   node scripts/test.mjs ... further words go to jest
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { branchPoint, changedSince } from './changed-files.mjs';
import { tied } from './embedded/children.mjs';
import { CHECKOUT } from './embedded/home.mjs';
import { tellFault } from './embedded/plain-error.mjs';
import { ensureBuilt, ensureDescribed, ensureInstalled } from './prepare.mjs';

const inModules = (...path) => join(CHECKOUT, 'node_modules', ...path);
const script = (name, ...args) => [join('scripts', name), ...args];
const jest = (...args) => [inModules('jest', 'bin', 'jest.js'), ...args];
const eslint = (...files) => [
  inModules('eslint', 'bin', 'eslint.js'),
  ...['--max-warnings', '0', '--no-warn-ignored', ...files],
];

const LINT = { name: 'lint', args: eslint('.') };
const TYPES = { name: 'types', args: [inModules('typescript', 'bin', 'tsc'), '--noEmit'] };
/** Tests are linted and compiled with the types of a client, which are made of the API. */
const DESCRIPTION = { name: 'description of the API', work: ensureDescribed };
const CHECKS = [
  DESCRIPTION,
  { name: 'build', work: ensureBuilt },
  {
    name: 'format',
    args: [inModules('prettier', 'bin', 'prettier.cjs'), '--check', '.', '--log-level=warn'],
  },
  { name: 'packages', args: script('dependency-review.mjs') },
  { name: 'lock file', args: script('complete-lock.mjs', '--check') },
];
/** Those that read the types of a client: the longest first, so that none is left alone at the end. */
const TYPED = [
  LINT,
  TYPES,
  { name: 'boundaries', args: script('boundaries.mjs') },
  { name: 'unused', args: [inModules('knip', 'bin', 'knip.js'), '--no-progress'] },
];
const AT_ONCE = 2;

async function main([mode, ...args]) {
  await ensureInstalled();
  if (mode === '--only') return testsOnly(args);
  if (mode === '--fast') return checkAndTest([DESCRIPTION], ['--selectProjects', 'unit', ...args]);
  if (mode === '--changed') return testChanged(args);
  return checkAndTest(CHECKS, mode === undefined ? args : [mode, ...args], TYPED);
}

async function testsOnly([suite, ...args]) {
  // Journeys start the compiled processes, and read what the API says of itself.
  if (suite === 'journey') {
    await ensureBuilt();
    await ensureDescribed();
  }
  return spawned(jest('--selectProjects', suite, ...args), 'inherit').ended;
}

async function testChanged(args) {
  const since = branchPoint();
  const sources = changedSince(since).filter((file) => /\.[cm]?[jt]s$/.test(file));
  const lint = sources.length > 0 ? [{ name: 'lint', args: eslint(...sources) }] : [];
  await ensureBuilt();
  return checkAndTest([DESCRIPTION], ['--changedSince', since, ...args], [...lint, TYPES]);
}

/** @param typed checks that need the types of a client */
async function checkAndTest(checks, args, typed = [LINT, TYPES]) {
  const status = (await runChecks(checks)) || (await runChecks(typed));
  if (status !== 0) return status;
  console.log('\n== tests');
  return spawned(jest(...args), 'inherit').ended;
}

/** The status of the first check that failed, else 0. */
async function runChecks(checks) {
  const waiting = [...checks];
  const outcomes = new Map();
  let hasFailed = false;
  const lane = async () => {
    while (waiting.length > 0 && !hasFailed) {
      const check = waiting.shift();
      const outcome = await outcomeOf(check);
      outcomes.set(check, outcome);
      if (outcome.status !== 0) hasFailed = true;
      printNext();
    }
  };
  const unprinted = [...checks];
  const printNext = () => {
    while (outcomes.has(unprinted[0])) {
      const { name } = unprinted[0];
      const { output } = outcomes.get(unprinted.shift());
      process.stdout.write(`\n== ${name}\n${output}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  return (
    checks.map((check) => outcomes.get(check)?.status ?? 0).find((status) => status !== 0) ?? 0
  );
}

async function outcomeOf({ args, work }) {
  if (work) {
    return work().then(
      () => ({ status: 0, output: '' }),
      ({ message }) => ({ status: 1, output: `${message}\n` }),
    );
  }
  const { output, ended } = spawned(args, 'pipe');
  const status = await ended;
  return { status, output: output() };
}

/** Node with these words, without a keyboard; it dies with us. */
function spawned(args, output) {
  const [program, rest] = tied(process.execPath, args, 'TERM');
  const child = spawn(program, rest, { cwd: CHECKOUT, stdio: ['ignore', output, output] });
  const chunks = [];
  child.stdout?.on('data', (chunk) => chunks.push(chunk));
  child.stderr?.on('data', (chunk) => chunks.push(chunk));
  return {
    output: () => Buffer.concat(chunks).toString(),
    ended: new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code, signal) => resolve(signal ? 1 : code));
    }),
  };
}

process.exitCode = await main(process.argv.slice(2)).catch(tellFault);
