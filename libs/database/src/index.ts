// The stores hand these on; an application names them but never makes one itself.
export { type Pool } from 'pg';
export { type DataSource } from 'typeorm';
export { ADVISORY_LOCKS } from './advisory-locks';
export { connectionFault, outageOf } from './database-fault';
export { databaseRole, memberOfRole, newDatabaseRole } from './database-role';
export {
  type DatabaseRole,
  type DataSourceOptions,
  openDataSource,
  openPool,
  type PoolOptions,
} from './database';
export { CLOCK, PlatformModule, POOL, QUERIES, SETTINGS } from './platform.module';
export { type Queries, RequestQueries } from './queries';
export {
  inEntityTransaction,
  inTransaction,
  type TransactionOptions,
  transactionOn,
} from './transaction';
