import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { resumeDemoClock } from './demo-clock.mjs';

const REAL = Date.parse('2026-05-04T10:00:00.000Z');

describe('the demo clock of a home', () => {
  let folder;
  let file;
  let moved;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tipstaff-clock-'));
    file = join(folder, 'clock.json');
    moved = join(folder, 'clock-moved');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('starts on 1 October 2024 at 09:00 in London', () => {
    expect(resumeDemoClock(file, moved, () => REAL).setting).toBe(
      `demo:2024-10-01T08:00:00.000Z@2026-05-04T10:00:00.000Z,${moved}`,
    );
  });

  it('stands still between two runs, and goes on from where it stood', () => {
    let now = REAL;
    const first = resumeDemoClock(file, moved, () => now);
    now += 90_000;
    first.save();
    now += 7 * 86_400_000;
    expect(resumeDemoClock(file, moved, () => now).setting).toBe(
      `demo:2024-10-01T08:01:30.000Z@2026-05-11T10:01:30.000Z,${moved}`,
    );
  });

  it('keeps what it was moved on to, in this run and the next', () => {
    let now = REAL;
    const first = resumeDemoClock(file, moved, () => now);
    now += 60_000;
    writeFileSync(moved, `demo:2024-10-08T09:00:00.000Z@${new Date(now).toISOString()}\n`);
    now += 30_000;
    first.save();
    const next = resumeDemoClock(file, moved, () => now);
    expect(next.setting).toMatch(/^demo:2024-10-08T09:00:30.000Z@/);
    expect(existsSync(moved)).toBe(false);
  });
});
