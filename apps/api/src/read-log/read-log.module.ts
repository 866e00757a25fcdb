import { type BeforeApplicationShutdown, Global, Module } from '@nestjs/common';
import { APP_INTERCEPTOR, DiscoveryModule } from '@nestjs/core';
import { ReadLog, ReadLogSearch } from '@tipstaff/compliance';
import { type Pool, POOL } from '@tipstaff/database';
import { type Clock } from '@tipstaff/kernel';
import { CLOCK } from '@tipstaff/platform';
import { PlacedRoutes } from './placed-routes';
import { ReadLogController } from './read-log.controller';
import { ReadLogInterceptor } from './read-log.interceptor';

/** Puts the read log behind every route of the application that imports it. */
@Global()
@Module({
  imports: [DiscoveryModule],
  controllers: [ReadLogController],
  providers: [
    {
      provide: ReadLog,
      inject: [POOL, CLOCK],
      useFactory: (pool: Pool, clock: Clock) => new ReadLog(pool, clock),
    },
    {
      provide: ReadLogSearch,
      inject: [POOL],
      useFactory: (pool: Pool) => new ReadLogSearch(pool),
    },
    { provide: APP_INTERCEPTOR, useClass: ReadLogInterceptor },
    PlacedRoutes,
  ],
  // The search is for this module alone.
  exports: [ReadLog],
})
export class ReadLogModule implements BeforeApplicationShutdown {
  constructor(private readonly log: ReadLog) {}

  /** Before the pool is closed: readings under way are written first. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.log.close();
  }
}
