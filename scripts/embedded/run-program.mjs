import { spawn } from 'node:child_process';

/**
 * Runs a program to its end and gives what it wrote. It is killed after `timeoutMs`.
 * @returns {Promise<{ code: number | null, output: string }>}
 */
export function runProgram(command, args, timeoutMs, environment = process.env) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...environment, LC_ALL: 'C', DEBIAN_FRONTEND: 'noninteractive' },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => (output += chunk));
    }
    const timer = setTimeout(() => {
      output += '\nno answer in time';
      child.kill('SIGKILL');
    }, timeoutMs);
    const done = (code, text = '') => {
      clearTimeout(timer);
      resolve({ code, output: output + text });
    };
    child.once('error', (error) => done(null, error.message));
    child.once('close', (code) => done(code));
  });
}
