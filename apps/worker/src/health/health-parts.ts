import { type Clock, Instant } from '@tipstaff/kernel';
import { type HealthPart } from '@tipstaff/platform';
import { type Projections } from '@tipstaff/projections';
import { type ReminderLog, type Sweeper } from '@tipstaff/reminders';
import { type WorkerQueue } from '../queue/worker-queue';

/** A projection that is this far behind in time does not keep up. */
const LONGEST_LAG_MS = 60_000;

/** Progress, not life: an idle projection and a stuck one differ in whether the lag stays. */
export function projectionsPart(projections: Projections, clock: Clock): HealthPart {
  return {
    name: 'projections',
    async check() {
      const all = await projections.progress();
      const oldest = Instant.plusMillis(clock.now(), -LONGEST_LAG_MS);
      const isStuck = all.some(
        ({ failure, behindSince }) =>
          failure !== null || (behindSince !== null && behindSince < oldest),
      );
      return { ok: all.length > 0 && !isStuck, projections: all };
    },
  };
}

export function queuePart(queue: WorkerQueue): HealthPart {
  return { name: 'queue', check: async () => ({ ok: true, ...(await queue.counts()) }) };
}

/** Sweeps come on time and end well; `failed` and `unknown` are for a person to look at. */
export function remindersPart(
  sweeper: Sweeper,
  log: ReminderLog,
  everyMs: number,
  clock: Clock,
): HealthPart {
  return {
    name: 'reminders',
    async check() {
      const last = sweeper.lastSweep;
      const latest = Instant.plusMillis(clock.now(), -3 * everyMs - LONGEST_LAG_MS);
      return {
        ok: last !== null && last.fault === null && last.at > latest,
        lastSweep: last,
        reminders: await log.reminderCounts(),
        digests: await log.digestCounts(),
      };
    },
  };
}
