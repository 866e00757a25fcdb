import { describeProcess } from './embedded/process-table.mjs';

const SAVE_CLOCK_EVERY_MS = 2_000;

/**
 * What every holder of a home's lock does: waits for what a killed run left behind, lets the demo
 * clock run on from where it stood (unless TIPSTAFF_CLOCK says otherwise), and keeps on record what
 * runs. `release()` before the lock is given back.
 */
export async function holdHome(home, environment = process.env) {
  await home.waitForLeftovers();
  const given = environment.TIPSTAFF_CLOCK?.trim();
  const demo = given ? null : home.clock();
  const clock = given || demo.setting;
  const timer = setInterval(() => save(), SAVE_CLOCK_EVERY_MS);
  timer.unref();
  // A full disk must not end the run in the middle; the clock is then a little behind next time.
  const save = () => {
    try {
      demo?.save();
    } catch {
      // said above
    }
  };
  let run = { launcher: describeProcess(process.pid), ready: false, clock, children: [] };
  return {
    clock,
    record(facts) {
      run = { ...run, ...facts };
      home.writeRun(run);
    },
    release() {
      clearInterval(timer);
      save();
      home.clearRun();
    },
  };
}
