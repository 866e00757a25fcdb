/**
 * `npm run boundaries`: who imports whom, and the proof that each rule still fires.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { CHECKOUT } from './embedded/home.mjs';

const CRUISE = [
  join('node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs'),
  ...['apps', 'bench', 'libs', 'test', '--config', '.dependency-cruiser.cjs'],
];
const PROBES = [join('scripts', 'boundaries-probes.mjs')];

for (const args of [CRUISE, PROBES]) {
  const { status } = spawnSync(process.execPath, args, { cwd: CHECKOUT, stdio: 'inherit' });
  if (status !== 0) {
    process.exitCode = status ?? 1;
    break;
  }
}
