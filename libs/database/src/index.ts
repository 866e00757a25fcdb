// The stores hand these on; an application names them but never makes one itself.
export { type Pool } from 'pg';
export { DataSource } from 'typeorm';
export { outageOf } from './database-fault';
export { openDataSource, openPool, rolesOf } from './database';
export { Lease, type LeaseState, lockLeaseRow } from './lease';
export { type CopiedColumn, copyRows } from './copy-rows';
export { holdersOf } from './lock-holders';
export { migrate } from './migrate';
export { allMigrations } from './migrations/all-migrations';
export { DatabaseHealth } from './database-health';
export {
  DatabaseModule,
  POOL,
  QUERIES,
  REPORT_POOL,
  SEARCH_POOL,
  SEARCH_QUERIES,
} from './database.module';
export { type Queries, RequestQueries } from './queries';
export { RoleNames } from './roles/role-names';
export { rolesSql } from './roles/prepare-roles';
export { refuseUnmigrated } from './refuse-unmigrated';
export { inEntityTransaction, inTransaction, transactionOn } from './transaction';
