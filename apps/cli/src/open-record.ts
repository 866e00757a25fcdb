import { type Command as Asked } from '@nestjs/cqrs';
import { CommandExecutor, LawOfRecord } from '@tipstaff/cases';
import {
  ledgerOf,
  protectionOf,
  type ProtectionSettings,
  ReadLog,
  replayLedger,
} from '@tipstaff/compliance';
import { openPool, outageOf } from '@tipstaff/database';
import { EventStore, Upcasters } from '@tipstaff/event-store';
import { type Clock } from '@tipstaff/kernel';
import { type Law } from '@tipstaff/law';
import { clockOfSetting, RequestContext } from '@tipstaff/platform';
import { allProjections, migrateDatabase, Projections, ReadModels } from '@tipstaff/projections';
import { type Call } from './command';
import { commandBusOver } from './command-bus';
import { CommandReadLog } from './command-read-log';
import { protectionSettingsOf } from './protection';
import { lawOfEnvironment, settingsOfEnvironment } from './services-of-environment';

type DatabasePool = ReturnType<typeof openPool>;

/** The log alone, which can be looked at even where nothing can be made of it. */
export interface OpenLog {
  readonly pool: DatabasePool;
  readonly store: EventStore;
  readonly clock: Clock;
  /** Whatever is written to the record is asked for here. */
  readonly give: <R>(command: Asked<R>) => Promise<R>;
  /** Is told what is printed of cases, before it is. */
  readonly reader: CommandReadLog;
}

/** The record, and what is read from it, for the time of one command. */
export interface OpenRecord extends OpenLog {
  readonly projections: Projections;
  /** With the holidays that the record held when it was opened. */
  readonly law: Law;
}

/**
 * Opens the log, brings its schema up to date, and closes everything once `use` is done, so that the
 * process can end by itself.
 * @throws DomainError `database.unavailable`, `settings.invalid`
 */
export async function withLog<T>(
  call: Pick<Call, 'services'>,
  use: (log: OpenLog) => Promise<T>,
): Promise<T> {
  const { databaseUrl, clock: clockSetting } = await call.services();
  const settings = settingsOfEnvironment([]);
  const clock = clockOfSetting(clockSetting ?? settings.clock);
  try {
    const { rolePrefix } = settings;
    await migrateDatabase(databaseUrl, { rolePrefix });
    const pool = openPool(databaseUrl, { role: 'app', rolePrefix, name: 'tipstaff-cli' });
    return await usePool(pool, clock, await protectionSettingsOf(call), use);
  } catch (error) {
    throw outageOf(databaseUrl, error) ?? error;
  }
}

async function usePool<T>(
  pool: DatabasePool,
  clock: Clock,
  guarded: ProtectionSettings,
  use: (log: OpenLog) => Promise<T>,
): Promise<T> {
  const store = new EventStore(pool, clock, new Upcasters(), protectionOf(guarded));
  const executor = new CommandExecutor(store);
  const readLog = new ReadLog(pool, clock);
  try {
    const ledger = ledgerOf(guarded);
    // A restored backup is erased anew by whoever comes first.
    if (ledger !== null) await replayLedger({ store, executor, clock }, ledger);
    const reader = new CommandReadLog(readLog);
    // Put together for what writes alone: most commands of the CLI read.
    const give = async <R>(command: Asked<R>): Promise<R> =>
      (await commandBusOver({ pool, store, clock, executor })).execute(command);
    return await use({ pool, store, clock, reader, give });
  } finally {
    await readLog.close();
    await executor.close();
    await pool.end();
  }
}

/** The same with what is read from the log. */
export function withRecord<T>(
  call: Pick<Call, 'services'>,
  use: (record: OpenRecord) => Promise<T>,
): Promise<T> {
  return withLog(call, async (log) => {
    const law = lawOfEnvironment();
    const projections = new Projections(allProjections(law), { pool: log.pool, log: log.store });
    const ofRecord = await new LawOfRecord(law, log.store).current();
    return use({ ...log, projections, law: ofRecord });
  });
}

/** The record with lists and figures that hold the whole of it. */
export interface OpenReadModels extends OpenRecord {
  /** What every query of them asks for: none is answered from rows that are behind. */
  readonly readModels: ReadModels;
}

/**
 * The same, with lists and figures brought to the end of the record first.
 * @throws DomainError `projection.behind`, which has an exit status of its own
 */
export function withReadModels<T>(
  call: Call,
  use: (record: OpenReadModels) => Promise<T>,
): Promise<T> {
  return withRecord(call, async (record) => {
    const { commandWaitMs } = settingsOfEnvironment([]).readModels;
    const upTo = await record.projections.bringToEnd(commandWaitMs);
    const readModels = new ReadModels(record.pool, { whenBehind: 'refuse', waitMs: 0, upTo });
    const reading = RequestContext.system('the command line is of whoever runs the service');
    return reading.run(() => use({ ...record, readModels }));
  });
}
