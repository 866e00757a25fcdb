import { type BeforeApplicationShutdown, Global, Module, type Provider } from '@nestjs/common';
import { CommandExecutor, LawOfRecord, Restrictions } from '@tipstaff/cases';
import { protectionOf } from '@tipstaff/compliance';
import { DataSource, type Pool, POOL, type Queries, QUERIES } from '@tipstaff/database';
import { EventStore, Upcasters } from '@tipstaff/event-store';
import { type Clock } from '@tipstaff/kernel';
import { defaultLawSettings, Law } from '@tipstaff/law';
import { CLOCK, SETTINGS, type SettingsWith } from '@tipstaff/platform';
import {
  allProjections,
  CaseList,
  KnownForces,
  ObligationRegister,
  ProjectedFigures,
  Projections,
  SavedLists,
} from '@tipstaff/projections';
import { ReminderLog } from '@tipstaff/reminders';

/** The rules with the shipped calendars; `LawOfRecord` adds what the record holds. */
function lawOf({ law }: SettingsWith<never>): Law {
  return new Law({ ...defaultLawSettings, ...law });
}

const PROVIDERS: readonly Provider[] = [
  {
    provide: LawOfRecord,
    inject: [SETTINGS, EventStore],
    useFactory: (settings: SettingsWith<never>, store: EventStore) =>
      new LawOfRecord(lawOf(settings), store),
  },
  {
    provide: EventStore,
    inject: [POOL, CLOCK, SETTINGS],
    useFactory: (pool: Pool, clock: Clock, settings: SettingsWith<never>) =>
      new EventStore(pool, clock, new Upcasters(), protectionOf(settings)),
  },
  {
    provide: CommandExecutor,
    inject: [EventStore],
    useFactory: (store: EventStore) => new CommandExecutor(store),
  },
  {
    provide: Projections,
    inject: [POOL, EventStore, SETTINGS],
    useFactory: (pool: Pool, log: EventStore, settings: SettingsWith<never>) =>
      new Projections(allProjections(lawOf(settings)), { pool, log }),
  },
  {
    provide: CaseList,
    inject: [DataSource],
    useFactory: (dataSource: DataSource) => new CaseList(dataSource),
  },
  {
    provide: SavedLists,
    inject: [DataSource],
    useFactory: (dataSource: DataSource) => new SavedLists(dataSource),
  },
  {
    provide: ObligationRegister,
    inject: [QUERIES, LawOfRecord],
    useFactory: (queries: Queries, law: LawOfRecord) => new ObligationRegister(queries, law),
  },
  {
    provide: ProjectedFigures,
    inject: [POOL],
    useFactory: (pool: Pool) => new ProjectedFigures(pool),
  },
  {
    provide: Restrictions,
    inject: [QUERIES],
    useFactory: (queries: Queries) => new Restrictions(queries),
  },
  {
    provide: KnownForces,
    inject: [QUERIES],
    useFactory: (queries: Queries) => new KnownForces(queries),
  },
  {
    provide: ReminderLog,
    inject: [QUERIES],
    useFactory: (queries: Queries) => new ReminderLog(queries),
  },
];

/** The record and everything that is read from it, put together once. */
@Global()
@Module({
  providers: [...PROVIDERS],
  exports: PROVIDERS.map((provider) => (provider as { provide: symbol }).provide),
})
export class RecordModule implements BeforeApplicationShutdown {
  constructor(private readonly store: EventStore) {}

  /** Before the pool is closed: appends under way end first. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.store.close();
  }
}
