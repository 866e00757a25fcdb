import { spawn } from 'node:child_process';
import {
  accessSync,
  closeSync,
  constants,
  mkdirSync,
  openSync,
  readFileSync,
  statSync,
} from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { describeProcess } from './process-table.mjs';

/** Full path of a program on PATH; null when there is none. */
export function findProgram(name, path = process.env.PATH ?? '') {
  for (const folder of path.split(delimiter).filter(Boolean)) {
    const candidate = join(folder, name);
    try {
      accessSync(candidate, constants.X_OK);
      if (statSync(candidate).isFile()) return candidate;
    } catch {
      // not here
    }
  }
  return null;
}

const setpriv = process.platform === 'linux' ? findProgram('setpriv') : null;

/** A log that an earlier run made long is begun anew: it is for looking at, not for keeping. */
const LOG_LIMIT_BYTES = 5_000_000;

function openLog(path) {
  mkdirSync(dirname(path), { recursive: true });
  const size = (() => {
    try {
      return statSync(path).size;
    } catch {
      return 0;
    }
  })();
  return openSync(path, size > LOG_LIMIT_BYTES ? 'w' : 'a', 0o600);
}

/** What the child has written since it was started. */
function logSince(path, offset) {
  try {
    return readFileSync(path).subarray(offset).toString('utf8');
  } catch {
    return '';
  }
}

/**
 * Starts a program whose life is tied to ours. On Linux the kernel sends it `deathSignal` when this
 * process ends in any way, kill -9 included. It is in a session of its own, so that Ctrl-C reaches
 * the launcher alone, which then stops the children in order.
 *
 * @param {{ name: string, command: string, args?: string[], env?: object, cwd?: string,
 *   logFile: string, deathSignal?: 'INT' | 'TERM' | 'KILL', user?: { uid: number, gid: number },
 *   tellsAddress?: boolean }} what `tellsAddress`: it sends `{ listeningOn }` to whoever started it
 */
export function startChild(what) {
  const { name, command, args = [], env = process.env, cwd, logFile, deathSignal = 'TERM' } = what;
  const log = openLog(logFile);
  let logOffset = statSync(logFile).size;
  const [program, rest] = tied(command, args, deathSignal, what.user);
  const child = spawn(program, rest, {
    cwd,
    env,
    stdio: ['ignore', log, log, ...(what.tellsAddress ? ['ipc'] : [])],
    detached: setpriv !== null,
    ...(setpriv || !what.user ? {} : what.user),
  });
  closeSync(log);
  let listeningOn = null;
  if (what.tellsAddress) child.on('message', (told) => (listeningOn = told.listeningOn));
  let ended = null;
  const exited = new Promise((resolve) => {
    child.once('error', (error) => resolve((ended = { code: null, signal: null, error })));
    child.once('exit', (code, signal) => resolve((ended = { code, signal, error: null })));
  });
  return {
    name,
    pid: child.pid,
    described: child.pid ? describeProcess(child.pid) : { pid: 0, start: null },
    exited,
    logFile,
    /** How it ended; null while it runs. */
    ended: () => ended,
    /** The address that it told; null before, and for a program that tells none. */
    listeningOn: () => listeningOn,
    output: () => logSince(logFile, logOffset),
    /** To one that waits for this on the same channel; its output counts from here on. */
    begin(how) {
      logOffset = statSync(logFile).size;
      // One that has ended meanwhile is noticed by its end.
      child.send(how, () => {});
    },
    /** Asks it to stop and waits; after `graceMs` it is killed. */
    async stop(signal = 'SIGTERM', graceMs = 10_000) {
      if (ended) return;
      child.kill(signal);
      const timer = setTimeout(() => child.kill('SIGKILL'), graceMs);
      await exited;
      clearTimeout(timer);
    },
  };
}

/**
 * The same program, tied to the life of this process where the system can do that: when this
 * process ends, the kernel sends it `deathSignal`.
 */
export function tied(command, args, deathSignal, user) {
  if (!setpriv) return [command, args];
  const as = user ? [`--reuid=${user.uid}`, `--regid=${user.gid}`, '--clear-groups'] : [];
  return [setpriv, [...as, `--pdeathsig=${deathSignal}`, '--', command, ...args]];
}

/** The last lines of what a child wrote, for a message. */
export function lastLines(text, count = 5) {
  return text.trimEnd().split('\n').slice(-count).join('\n');
}
