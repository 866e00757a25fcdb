import {
  type DynamicModule,
  Global,
  Inject,
  Logger,
  Module,
  type OnApplicationShutdown,
  type Provider,
} from '@nestjs/common';
import { type SettingsWith } from '@tipstaff/platform';
import { type Pool } from 'pg';
import { DataSource } from 'typeorm';
import { type DataSourceOptions, openDataSource, openPool } from './database';
import { RequestQueries } from './queries';

/** Provides a pg `Pool` in the role of the process. */
export const POOL = Symbol('Pool');
/** Provides the `Queries` for what reads cases: they show what the process, or whoever asks it, may see. */
export const QUERIES = Symbol('Queries');

/** Most connections of TypeORM: two lists go through it, which are asked for a page at a time. */
const LIST_CONNECTIONS = 4;

export interface DatabaseModuleOptions {
  /** Shown in pg_stat_activity. */
  readonly name: string;
  readonly role: 'api' | 'worker';
  /** Most connections of the pool; 10 when not given. */
  readonly max?: number;
  /** What is read through TypeORM: its `DataSource` is provided where there is anything. */
  readonly entities?: DataSourceOptions['entities'];
}

/**
 * Every pool of a process that serves, closed with the application. There is one, `POOL`. A process whose
 * read models have entities has a second, that of TypeORM, which makes its own and can not be given one.
 * Before the modules are made, and for what the role of the process may not do, a short-lived pool is opened
 * and ended on the spot: to see that the schema is there (`refuseUnmigrated`), to migrate, and to carry out
 * erasures again that a backup brought back.
 */
@Global()
@Module({})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  static forRoot(
    { databaseUrl, rolePrefix }: SettingsWith<'databaseUrl'>,
    { entities, ...given }: DatabaseModuleOptions,
  ): DynamicModule {
    const options = { ...given, rolePrefix };
    const log = new Logger('Database');
    const providers: Provider[] = [
      {
        provide: POOL,
        useFactory: () =>
          openPool(databaseUrl, {
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
    ];
    const imports = entities === undefined ? [] : [typeOrm(databaseUrl, { ...options, entities })];
    return {
      module: DatabaseModule,
      imports,
      providers,
      exports: [POOL, QUERIES, ...imports],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}

function typeOrm(databaseUrl: string, options: DataSourceOptions): DynamicModule {
  return {
    module: TypeOrmModule,
    providers: [
      {
        provide: DataSource,
        useFactory: () => openDataSource(databaseUrl, { ...options, max: LIST_CONNECTIONS }),
      },
    ],
    exports: [DataSource],
  };
}

@Module({})
class TypeOrmModule implements OnApplicationShutdown {
  constructor(private readonly dataSource: DataSource) {}

  async onApplicationShutdown(): Promise<void> {
    await this.dataSource.destroy();
  }
}
