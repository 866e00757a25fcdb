import { readFileSync } from 'node:fs';

/**
 * When the process began, in clock ticks since boot, where the system tells (Linux).
 * A pid alone is not a name: after a reboot or a long time another process may have it.
 */
function startOf(pid) {
  const fields = statOf(pid);
  return fields ? fields[19] : null;
}

/** Parent of the process; null when it is gone or the system does not tell. */
export function parentOf(pid) {
  const fields = statOf(pid);
  return fields ? Number(fields[1]) : null;
}

/** Fields of /proc/<pid>/stat from the state on: the name before them may hold spaces and brackets. */
function statOf(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}

export function commandLineOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
  } catch {
    return '';
  }
}

export const describeProcess = (pid) => ({ pid, start: startOf(pid) });

/** Whether the very process that was described is still there. A zombie is not. */
export function isAlive({ pid, start }) {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== 'EPERM') return false;
  }
  const fields = statOf(pid);
  if (!fields) return process.platform !== 'linux';
  if (fields[0] === 'Z' || fields[0] === 'X') return false;
  return start === null || start === undefined || fields[19] === start;
}

export const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until the process is gone; false when it outlives `timeoutMs`. */
export async function waitUntilGone(described, timeoutMs) {
  const until = Date.now() + timeoutMs;
  while (isAlive(described)) {
    if (Date.now() >= until) return false;
    await sleep(25);
  }
  return true;
}
