import { openPool } from '@tipstaff/database';
import { EventStore, Upcasters } from '@tipstaff/event-store';
import { type Clock, parseClock } from '@tipstaff/kernel';
import { defaultLawSettings, Law } from '@tipstaff/law';
import { type SettingsWith } from '@tipstaff/platform';
import { allProjections, Projections } from '@tipstaff/projections';

export interface ProjectionsBeside {
  start(): Promise<void>;
  stop(): Promise<void>;
  rebuild(name: string): Promise<unknown>;
  /** Stops them, and ends its connections. */
  close(): Promise<void>;
}

/** The worker's part of a journey through the API alone, in the worker's role; started. */
export async function projectionsBeside({
  databaseUrl,
  rolePrefix,
  clock: clockSetting,
  law,
}: SettingsWith<'databaseUrl'>): Promise<ProjectionsBeside> {
  const pool = openPool(databaseUrl, {
    ...{ role: 'worker', rolePrefix, max: 6, name: 'tipstaff-worker' },
  });
  const clock: Clock = parseClock(clockSetting);
  const store = new EventStore(pool, clock, new Upcasters());
  const projections = new Projections(allProjections(new Law({ ...defaultLawSettings, ...law })), {
    pool,
    log: store,
  });
  await projections.start();
  return {
    start: () => projections.start(),
    stop: () => projections.stop(),
    rebuild: (name) => projections.rebuild(name),
    async close() {
      await projections.stop();
      await pool.end();
    },
  };
}
