import { type BeforeApplicationShutdown, Global, Module, type Provider } from '@nestjs/common';
import { CommandExecutor, Restrictions } from '@tipstaff/cases';
import { type Queries, QUERIES } from '@tipstaff/database';
import { EventStore } from '@tipstaff/event-store';

const PROVIDERS: readonly Provider[] = [
  {
    provide: CommandExecutor,
    inject: [EventStore],
    useFactory: (store: EventStore) => new CommandExecutor(store),
  },
  {
    provide: Restrictions,
    inject: [QUERIES],
    useFactory: (queries: Queries) => new Restrictions(queries),
  },
];

/** What decides about the record, put together once. */
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
