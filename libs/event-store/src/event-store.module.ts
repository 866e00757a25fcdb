import { type DynamicModule, Global, Module } from '@nestjs/common';
import { POOL } from '@tipstaff/database';
import { type Clock } from '@tipstaff/kernel';
import { CLOCK } from '@tipstaff/platform';
import { type Pool } from 'pg';
import { EventStore, type Protection } from './event-store';
import { Upcasters } from './upcasters';

/** The record of a process. */
@Global()
@Module({})
export class EventStoreModule {
  /** @param protection how names and texts are sealed in it */
  static forRoot(protection: Protection): DynamicModule {
    return {
      module: EventStoreModule,
      providers: [
        {
          provide: EventStore,
          inject: [POOL, CLOCK],
          useFactory: (pool: Pool, clock: Clock) =>
            new EventStore(pool, clock, new Upcasters(), protection),
        },
      ],
      exports: [EventStore],
    };
  }
}
