import { readJson, writeJson } from './json-file.mjs';

/** The sample history ends on 30 September 2024: the next morning, 09:00 in London. */
const FIRST_START = '2024-10-01T08:00:00.000Z';

/**
 * The demo clock of a home. It runs at the real pace while the home is in use, stands still in
 * between and never goes back: `save()` keeps the time that was reached.
 * @param {string} file where the home keeps the time it has reached
 */
export function resumeDemoClock(file, now = Date.now) {
  const startsAt = readJson(file)?.reached ?? FIRST_START;
  const anchor = now();
  return {
    /** The value of TIPSTAFF_CLOCK for every process of this run. */
    setting: `demo:${startsAt}@${new Date(anchor).toISOString()}`,
    save() {
      writeJson(file, { reached: new Date(Date.parse(startsAt) + now() - anchor).toISOString() });
    },
  };
}
