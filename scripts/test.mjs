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

/** Tests are linted and compiled with the types of a client, which are made of the API. */
const DESCRIPTION = { name: 'description of the API', work: ensureDescribed };
const afterIt = { after: DESCRIPTION };
const LINT = { name: 'lint', args: eslint('.'), ...afterIt };
const TYPES = {
  name: 'types',
  args: [inModules('oxlint', 'bin', 'oxlint'), '--deny-warnings'],
  ...afterIt,
};
/** The longest first: so none is left alone at the end. */
const CHECKS = [
  DESCRIPTION,
  { name: 'build', work: ensureBuilt },
  LINT,
  TYPES,
  { name: 'format', args: [inModules('oxfmt', 'bin', 'oxfmt'), '--check'] },
  { name: 'boundaries', args: script('boundaries.mjs'), ...afterIt },
  { name: 'unused', args: [inModules('knip', 'bin', 'knip.js'), '--no-progress'], ...afterIt },
  { name: 'packages', args: script('dependency-review.mjs') },
  { name: 'lock file', args: script('complete-lock.mjs', '--check') },
];
const AT_ONCE = 2;

async function main([mode, ...args]) {
  await ensureInstalled();
  if (mode === '--only') return testsOnly(args);
  if (mode === '--fast') {
    return checkAndTest([DESCRIPTION, LINT, TYPES], ['--selectProjects', 'unit', ...args]);
  }
  if (mode === '--changed') return testChanged(args);
  return checkAndTest(CHECKS, mode === undefined ? args : [mode, ...args]);
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
  const lint = sources.length > 0 ? [{ ...LINT, args: eslint(...sources) }] : [];
  await ensureBuilt();
  return checkAndTest([DESCRIPTION, ...lint, TYPES], ['--changedSince', since, ...args]);
}

async function checkAndTest(checks, args) {
  const status = await runChecks(checks);
  if (status !== 0) return status;
  console.log('\n== tests');
  return spawned(jest(...args), 'inherit').ended;
}

/** The status of the first check that failed, else 0. */
async function runChecks(checks) {
  const waiting = [...checks];
  const underWay = new Map();
  const outcomes = new Map();
  const unprinted = [...checks];
  const next = () => {
    const isReady = ({ after }) => after === undefined || outcomes.has(after);
    const hasFailed = [...outcomes.values()].some(({ status }) => status !== 0);
    return hasFailed ? undefined : waiting.find(isReady);
  };
  do {
    for (let check = next(); check && underWay.size < AT_ONCE; check = next()) {
      waiting.splice(waiting.indexOf(check), 1);
      const ended = outcomeOf(check).then((outcome) => outcomes.set(check, outcome));
      underWay.set(
        check,
        ended.then(() => check),
      );
    }
    underWay.delete(await Promise.race(underWay.values()));
    // After the last, what ended behind a check that never began is told of as well.
    const printable = (check) => outcomes.has(check) || underWay.size === 0;
    while (unprinted.length > 0 && printable(unprinted[0])) {
      const check = unprinted.shift();
      if (outcomes.has(check))
        process.stdout.write(`\n== ${check.name}\n${outcomes.get(check).output}`);
    }
  } while (underWay.size > 0);
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
