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
import { type DataSourceOptions, openDataSource, openPool, type PoolOptions } from './database';
import { DatabaseHealth, NEEDS_DISK } from './database-health';
import { RequestQueries } from './queries';

/** Provides a pg `Pool` in the role of the process: for commands, and for what is found by its key. */
export const POOL = Symbol('Pool');
/** Provides the `Pool` for what looks through many rows. */
export const SEARCH_POOL = Symbol('SearchPool');
/** Provides the `Pool` for reports, which count them all. */
export const REPORT_POOL = Symbol('ReportPool');
/** Provides the `Queries` for what reads cases: they show what the process, or whoever asks it, may see. */
export const QUERIES = Symbol('Queries');
/** Provides the same for what looks through many rows. */
export const SEARCH_QUERIES = Symbol('SearchQueries');
/** Provides the `Pool` by which the process finds out whether the database is there, however busy it is. */
const HEALTH_POOL = Symbol('HealthPool');

/** So many of the connections each; commands have all that is left. */
const SHARES = { search: 2, report: 2, entities: 2, health: 1 } as const;
/** How long a statement of each may take: a report counts years, a command has somebody waiting. */
const STATEMENT_WITHIN = { search: '20s', report: '60s', health: '5s' } as const;

export interface DatabaseModuleOptions {
  /** Shown in pg_stat_activity. */
  readonly name: string;
  /** The API has a pool for each kind of question; all that a worker does is work. */
  readonly role: 'api' | 'worker';
  /** What is read through TypeORM: its `DataSource` is provided where there is anything. */
  readonly entities?: DataSourceOptions['entities'];
}

type DatabaseSettings = SettingsWith<'databaseUrl'>;

/**
 * Every pool of a process that serves, closed with the application. Together they hold as many connections as
 * the settings allow. In the API reports and searches have pools of their own, so that however many are asked
 * for, none waits for them but the next of their kind; TypeORM makes its own and can not be given one. Each
 * process has one connection by which its health is asked.
 * Before the modules are made, and for what the role of the process may not do, a short-lived pool is opened
 * and ended on the spot: to see that the schema is there (`refuseUnmigrated`), to migrate, and to carry out
 * erasures again that a backup brought back.
 */
@Global()
@Module({})
export class DatabaseModule implements OnApplicationShutdown {
  private readonly pools: ReadonlySet<Pool>;

  constructor(
    @Inject(POOL) pool: Pool,
    @Inject(SEARCH_POOL) searches: Pool,
    @Inject(REPORT_POOL) reports: Pool,
    @Inject(HEALTH_POOL) health: Pool,
  ) {
    this.pools = new Set([pool, searches, reports, health]);
  }

  static forRoot(
    { databaseUrl, rolePrefix, connections }: DatabaseSettings,
    { entities, ...given }: DatabaseModuleOptions,
  ): DynamicModule {
    const options = { ...given, rolePrefix };
    const log = new Logger('Database');
    const open = (more: Omit<PoolOptions, 'role'>) =>
      openPool(databaseUrl, {
        ...options,
        onIdleError: (error) => log.warn(`An idle connection broke: ${error.message}`),
        ...more,
      });
    const isApi = options.role === 'api';
    const taken = isApi ? SHARES : { health: SHARES.health };
    const left =
      connections[options.role] - Object.values(taken).reduce((sum, one) => sum + one, 0);
    const ownPool = (kind: 'search' | 'report') => ({
      inject: [POOL],
      useFactory: (pool: Pool) =>
        isApi ? open({ max: SHARES[kind], statementWithin: STATEMENT_WITHIN[kind] }) : pool,
    });
    // Row-level security holds for the role of the API alone.
    const queries = (pool: Pool) => (isApi ? new RequestQueries(pool) : pool);
    const providers: Provider[] = [
      { provide: POOL, useFactory: () => open({ max: left }) },
      { provide: SEARCH_POOL, ...ownPool('search') },
      { provide: REPORT_POOL, ...ownPool('report') },
      { provide: QUERIES, inject: [POOL], useFactory: queries },
      { provide: SEARCH_QUERIES, inject: [SEARCH_POOL], useFactory: queries },
      {
        provide: HEALTH_POOL,
        useFactory: () =>
          open({ max: SHARES.health, statementWithin: STATEMENT_WITHIN.health, ...NEEDS_DISK }),
      },
      {
        provide: DatabaseHealth,
        inject: [HEALTH_POOL],
        useFactory: (pool: Pool) => new DatabaseHealth(pool, databaseUrl),
      },
    ];
    const imports =
      entities === undefined
        ? []
        : [typeOrm(databaseUrl, { ...options, entities, max: SHARES.entities })];
    return {
      module: DatabaseModule,
      imports,
      providers,
      exports: [
        ...[POOL, SEARCH_POOL, REPORT_POOL, QUERIES, SEARCH_QUERIES, DatabaseHealth],
        ...imports,
      ],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([...this.pools].map((pool) => pool.end()));
  }
}

function typeOrm(databaseUrl: string, options: DataSourceOptions): DynamicModule {
  return {
    module: TypeOrmModule,
    providers: [
      {
        provide: DataSource,
        useFactory: () =>
          openDataSource(databaseUrl, { ...options, statementWithin: STATEMENT_WITHIN.search }),
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
