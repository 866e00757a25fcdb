import { EventStore, Projections, Upcasters } from '@tipstaff/event-store';
import { type Clock, parseClock } from '@tipstaff/kernel';
import { type Law } from '@tipstaff/law';
import { migrate, openPool, outageOf } from '@tipstaff/platform';
import { allProjections, LawOfRecord } from '@tipstaff/read-models';
import { type Call } from './command';
import { lawOfEnvironment, settingsOfEnvironment } from './services-of-environment';

export type DatabasePool = ReturnType<typeof openPool>;

/** The record, and what is read from it, for the time of one command. */
export interface OpenRecord {
  readonly pool: DatabasePool;
  readonly store: EventStore;
  readonly projections: Projections;
  readonly clock: Clock;
  /** With the holidays that the record held when it was opened. */
  readonly law: Law;
}

/**
 * Opens the record, brings its schema up to date, and closes everything once `use` is done, so that
 * the process can end by itself.
 * @throws DomainError `database.unavailable`, `settings.invalid`
 */
export async function withRecord<T>(
  call: Pick<Call, 'services'>,
  use: (record: OpenRecord) => Promise<T>,
): Promise<T> {
  const { databaseUrl, clock: clockSetting } = await call.services();
  const settings = settingsOfEnvironment([]);
  const clock = parseClock(clockSetting ?? settings.clock);
  const law = lawOfEnvironment();
  try {
    await migrate(databaseUrl);
    return await usePool(databaseUrl, clock, law, use);
  } catch (error) {
    throw outageOf(databaseUrl, error) ?? error;
  }
}

async function usePool<T>(
  databaseUrl: string,
  clock: Clock,
  law: Law,
  use: (record: OpenRecord) => Promise<T>,
): Promise<T> {
  const pool = openPool(databaseUrl, { role: 'app', name: 'tipstaff-cli' });
  const store = new EventStore(pool, clock, new Upcasters());
  const projections = new Projections(allProjections(law), { pool, log: store });
  try {
    const ofRecord = await new LawOfRecord(law, store).current();
    return await use({ pool, store, projections, clock, law: ofRecord });
  } finally {
    await store.close();
    await pool.end();
  }
}

/** The same, with lists and figures brought to the end of the record first. */
export function withReadModels<T>(call: Call, use: (record: OpenRecord) => Promise<T>): Promise<T> {
  return withRecord(call, async (record) => {
    await record.projections.catchUp();
    return use(record);
  });
}
