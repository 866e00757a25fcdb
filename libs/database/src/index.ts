// The stores hand these on; an application names them but never makes one itself.
export { type Pool } from 'pg';
export { DataSource } from 'typeorm';
export { ADVISORY_LOCKS } from './advisory-locks';
export { connectionFault, outageOf } from './database-fault';
export {
  type DatabaseRole,
  type DataSourceOptions,
  openDataSource,
  openPool,
  type PoolOptions,
} from './database';
export { migrate } from './migrate';
export { allMigrations } from './migrations/all-migrations';
export { DatabaseModule, type DatabaseModuleOptions, POOL, QUERIES } from './database.module';
export { type Queries, RequestQueries } from './queries';
export { refuseUnmigrated } from './refuse-unmigrated';
export {
  inEntityTransaction,
  inTransaction,
  type TransactionOptions,
  transactionOn,
} from './transaction';
