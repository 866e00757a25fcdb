import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

const CHECKOUT = join(__dirname, '..', '..');

/**
 * Runs a TypeScript file of the sources as a process of its own, aliases included, so that a test
 * can kill it. Its stdout and stderr are pipes; the caller ends it.
 * @param file absolute path, usually `join(__dirname, 'x.fixture.ts')`
 */
export function startSourceProcess(
  file: string,
  args: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
): ChildProcess {
  const hook = join(CHECKOUT, 'test', 'module-pack.cjs');
  return spawn(process.execPath, ['-r', hook, file, ...args], {
    cwd: CHECKOUT,
    env: { ...process.env, ...environment },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}
