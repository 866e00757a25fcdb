import {
  type DynamicModule,
  Global,
  Inject,
  Logger,
  Module,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { parseClock } from '@tipstaff/kernel';
import { type SettingsWith } from '@tipstaff/platform';
import { type Pool } from 'pg';
import { openPool } from './database';
import { inSight } from './sight/pool-in-sight';

export const SETTINGS = Symbol('Settings');
/** Provides the kernel's `Clock`. */
export const CLOCK = Symbol('Clock');
/** Provides a pg `Pool` in the role of the process. */
export const POOL = Symbol('Pool');
/** The same pool for what reads cases: it sees those that are in sight where it is asked. */
export const POOL_IN_SIGHT = Symbol('PoolInSight');

/** Settings, clock and database for a process; the pool is closed with the application. */
@Global()
@Module({})
export class PlatformModule implements OnApplicationShutdown {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  static forRoot(
    settings: SettingsWith<'databaseUrl'>,
    options: { name: string; role: 'api' | 'worker'; max?: number },
  ): DynamicModule {
    const log = new Logger('Database');
    return {
      module: PlatformModule,
      providers: [
        { provide: SETTINGS, useValue: settings },
        { provide: CLOCK, useFactory: () => parseClock(settings.clock) },
        {
          provide: POOL,
          useFactory: () =>
            openPool(settings.databaseUrl, {
              ...options,
              onIdleError: (error) => log.warn(`An idle connection broke: ${error.message}`),
            }),
        },
        { provide: POOL_IN_SIGHT, inject: [POOL], useFactory: inSight },
      ],
      exports: [SETTINGS, CLOCK, POOL, POOL_IN_SIGHT],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}
