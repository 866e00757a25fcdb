/**
 * `npm test`: every check, the cheapest to read first, jest last so that the run ends with its
 * summary. Stops at the first check that fails, with its status.
 *
 *   node scripts/test.mjs --only unit|int|journey   that suite alone, without the other checks
 *   node scripts/test.mjs ... further words go to jest
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { tied } from './embedded/children.mjs';
import { CHECKOUT } from './embedded/home.mjs';
import { tellFault } from './embedded/plain-error.mjs';
import { ensureDescribed, ensureInstalled } from './prepare.mjs';

const inModules = (...path) => join(CHECKOUT, 'node_modules', ...path);
const node = (...args) => [process.execPath, args];
const jest = (...args) => node(inModules('jest', 'bin', 'jest.js'), ...args);

const CHECKS = [
  ['lint', node(inModules('eslint', 'bin', 'eslint.js'), '.', '--max-warnings', '0')],
  [
    'format',
    node(inModules('prettier', 'bin', 'prettier.cjs'), '--check', '.', '--log-level=warn'),
  ],
  ['types', node(inModules('typescript', 'bin', 'tsc'), '--noEmit')],
  ['lock file', node(join('scripts', 'complete-lock.mjs'), '--check')],
  ['packages', node(join('scripts', 'dependency-review.mjs'))],
  ['boundaries', node(join('scripts', 'boundaries.mjs'))],
];

/** A day must be the same day wherever the machine stands: west and east of London by half a day. */
const OTHER_ZONES = ['America/Los_Angeles', 'Pacific/Auckland'];
const RULES = 'libs/(kernel|law|casework|reports|reminders|feeds)/';

async function main(args) {
  await ensureInstalled();
  const only = args.indexOf('--only');
  if (only >= 0) {
    const suite = args[only + 1];
    // Journeys start the compiled processes, and read what the API says of itself.
    if (suite === 'journey') await ensureDescribed();
    return run(jest('--selectProjects', suite, ...args.toSpliced(only, 2)));
  }
  // First: tests are compiled and linted with the types of a client, which the build writes.
  console.log('\n== build');
  await ensureDescribed();
  for (const [name, command] of CHECKS) {
    console.log(`\n== ${name}`);
    const status = await run(command);
    if (status !== 0) return status;
  }
  for (const zone of OTHER_ZONES) {
    console.log(`\n== rules in ${zone}`);
    const status = await run(jest('--selectProjects', 'unit', '--testPathPatterns', RULES), zone);
    if (status !== 0) return status;
  }
  console.log('\n== tests');
  return run(jest(...args));
}

/** Runs the program where the person sees it, without a keyboard; it dies with us. */
function run([command, args], zone) {
  return new Promise((resolve, reject) => {
    const [program, rest] = tied(command, args, 'TERM');
    const child = spawn(program, rest, {
      cwd: CHECKOUT,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: zone ? { ...process.env, TZ: zone } : process.env,
    });
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(signal ? 1 : code));
  });
}

process.exitCode = await main(process.argv.slice(2)).catch(tellFault);
