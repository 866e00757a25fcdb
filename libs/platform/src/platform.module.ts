import {
  type DynamicModule,
  Global,
  Inject,
  Logger,
  Module,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { parseClock } from '@tipstaff/kernel';
import { type Pool } from 'pg';
import { openPool } from './database';
import { type SettingsWith } from './settings';

export const SETTINGS = Symbol('Settings');
/** Provides the kernel's `Clock`. */
export const CLOCK = Symbol('Clock');
/** Provides a pg `Pool` in the role of the process. */
export const POOL = Symbol('Pool');

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
      ],
      exports: [SETTINGS, CLOCK, POOL],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}
