import { execFile, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { holderOf, tryLock, waitForLock } from './folder-lock.mjs';

const MODULE = join(__dirname, 'folder-lock.mjs');

/** Reads a number, gives others a chance to interfere, writes the next one; under the lock. */
const COUNT_UP = `
  const { waitForLock } = await import(process.argv[1]);
  const { readFileSync, writeFileSync } = await import('node:fs');
  for (let i = 0; i < 10; i += 1) {
    const lock = await waitForLock(process.argv[2], 'test');
    const n = Number(readFileSync(process.argv[3], 'utf8'));
    await new Promise((resolve) => setTimeout(resolve, 2));
    writeFileSync(process.argv[3], String(n + 1));
    lock.release();
  }
`;

describe('a folder lock', () => {
  let folder;
  let path;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tipstaff-lock-'));
    path = join(folder, 'lock');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const abandon = async () => {
    const dying = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    mkdirSync(path);
    const owner = { pid: dying.pid, start: null, purpose: 'start' };
    writeFileSync(join(path, 'owner.json'), JSON.stringify(owner));
    const gone = new Promise((resolve) => dying.once('exit', resolve));
    dying.kill('SIGKILL');
    await gone;
  };

  it('is had by one at a time, and says who has it', () => {
    const lock = tryLock(path, 'start');
    expect(tryLock(path, 'command').holder).toMatchObject({ pid: process.pid, purpose: 'start' });
    lock.release();
    expect(tryLock(path, 'command').release).toBeDefined();
  });

  it('is taken over from an owner that was killed', async () => {
    await abandon();
    expect(holderOf(path)).toBeNull();
    expect(tryLock(path, 'command').release).toBeDefined();
  });

  it('is not mistaken for held when another process has the pid of a dead owner', () => {
    mkdirSync(path);
    const owner = { pid: process.pid, start: '1', purpose: 'start' };
    writeFileSync(join(path, 'owner.json'), JSON.stringify(owner));
    expect(holderOf(path)).toBeNull();
  });

  it('is left to a holder that has not yet written its name, but not for ever', () => {
    mkdirSync(path);
    expect(tryLock(path, 'command').holder).toBeDefined();
    utimesSync(path, 1, 1);
    expect(tryLock(path, 'command').release).toBeDefined();
  });

  it('tells once for whom it waits', async () => {
    const lock = tryLock(path, 'start');
    const told = [];
    const waiting = waitForLock(path, 'command', (holder) => {
      told.push(holder.purpose);
      setTimeout(() => lock.release(), 250);
    });
    (await waiting).release();
    expect(told).toEqual(['start']);
  });

  it('keeps six processes apart that all find it abandoned', async () => {
    await abandon();
    const counter = join(folder, 'counter');
    writeFileSync(counter, '0');
    const args = ['--input-type=module', '-e', COUNT_UP, MODULE, path, counter];
    const run = () => promisify(execFile)(process.execPath, args);
    await Promise.all(Array.from({ length: 6 }, run));
    expect(readFileSync(counter, 'utf8')).toBe('60');
  });
});
