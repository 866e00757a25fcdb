import { existsSync, readFileSync, rmSync } from 'node:fs';
import { readJson, writeJson } from './json-file.mjs';

/** The sample history ends on 30 September 2024: the next morning, 09:00 in London. */
const FIRST_START = '2024-10-01T08:00:00.000Z';

/**
 * The demo clock of a home. It runs at the real pace while the home is in use, stands still in
 * between and never goes back: `save()` keeps the time that was reached. It can be moved on: `moved` is then where
 * every process finds to what.
 * @param {string} file where the home keeps the time it has reached
 * @param {string} moved
 */
export function resumeDemoClock(file, moved, now = Date.now) {
  const startsAt = readJson(file)?.reached ?? FIRST_START;
  const anchor = now();
  // What was moved in a run before is in what that run reached.
  rmSync(moved, { force: true });
  return {
    /** The value of TIPSTAFF_CLOCK for every process of this run. */
    setting: `demo:${startsAt}@${new Date(anchor).toISOString()},${moved}`,
    save() {
      const offset = Math.max(Date.parse(startsAt) - anchor, offsetIn(moved));
      writeJson(file, { reached: new Date(now() + offset).toISOString() });
    },
  };
}

function offsetIn(file) {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const [, start, anchor] = /^demo:([^@]+)@(\S+)/.exec(text) ?? [];
  return start ? Date.parse(start) - Date.parse(anchor) : -Infinity;
}
