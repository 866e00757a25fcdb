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
import { RequestQueries } from './queries';

export const SETTINGS = Symbol('Settings');
/** Provides the kernel's `Clock`. */
export const CLOCK = Symbol('Clock');
/** Provides a pg `Pool` in the role of the process. */
export const POOL = Symbol('Pool');
/** Provides the `Queries` for what reads cases: they show what the process, or whoever asks it, may see. */
export const QUERIES = Symbol('Queries');

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
        {
          provide: QUERIES,
          inject: [POOL],
          // Row-level security holds for the role of the API alone.
          useFactory: (pool: Pool) => (options.role === 'api' ? new RequestQueries(pool) : pool),
        },
      ],
      exports: [SETTINGS, CLOCK, POOL, QUERIES],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}
