import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describeProcess, isAlive, sleep } from './process-table.mjs';

/** A lock without an owner file is a holder between two system calls, or one that died there. */
const GRACE_MS = 5_000;

/**
 * Takes the lock at `path` (a folder: making one is atomic on every file system), or says who has it.
 * A lock whose owner is dead is taken over.
 * @returns {{ release(): void } | { holder: { pid: number, purpose: string } }}
 */
export function tryLock(path, purpose) {
  mkdirSync(dirname(path), { recursive: true });
  for (;;) {
    try {
      mkdirSync(path);
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      const holder = holderOf(path);
      if (holder) return { holder };
      if (!removeAbandoned(path)) return { holder: { pid: 0, purpose: 'another command' } };
      continue;
    }
    const owner = { ...describeProcess(process.pid), purpose };
    // Renamed into place so that a reader never meets half an owner.
    writeFileSync(join(path, 'owner.new'), JSON.stringify(owner));
    renameSync(join(path, 'owner.new'), join(path, 'owner.json'));
    return { release: () => rmSync(path, { recursive: true, force: true }) };
  }
}

/** The living owner of the lock; null when there is none. */
export function holderOf(path) {
  try {
    const owner = JSON.parse(readFileSync(join(path, 'owner.json'), 'utf8'));
    return isAlive(owner) ? owner : null;
  } catch (error) {
    if (error.code !== 'ENOENT' && !(error instanceof SyntaxError)) throw error;
    return ageOf(path) < GRACE_MS ? { pid: 0, purpose: 'another command' } : null;
  }
}

function ageOf(path) {
  try {
    return Date.now() - statSync(path).mtimeMs;
  } catch {
    return Infinity;
  }
}

/**
 * Removes a dead owner's lock. Only one process may do so at a time, and it looks again first:
 * otherwise the second of two would remove the lock that the first has just taken.
 */
function removeAbandoned(path) {
  const broom = `${path}.sweeping`;
  try {
    mkdirSync(broom);
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (ageOf(broom) > GRACE_MS) rmSync(broom, { recursive: true, force: true });
    return false;
  }
  try {
    if (!holderOf(path)) rmSync(path, { recursive: true, force: true });
    return true;
  } finally {
    rmSync(broom, { recursive: true, force: true });
  }
}

/**
 * Waits for the lock. `onWait` is told once who is being waited for.
 * @returns {Promise<{ release(): void }>}
 */
export async function waitForLock(path, purpose, onWait = () => {}) {
  for (let told = false; ;) {
    const lock = tryLock(path, purpose);
    if (lock.release) return lock;
    if (!told && lock.holder.pid) {
      onWait(lock.holder);
      told = true;
    }
    await sleep(100);
  }
}
