// The stores hand these on; an application names them but never makes one itself.
export { type Pool } from 'pg';
export { DataSource } from 'typeorm';
export { outageOf } from './database-fault';
export { openDataSource, openPool } from './database';
export { Lease, type LeaseState, lockLeaseRow } from './lease';
export { holdersOf } from './lock-holders';
export { migrate } from './migrate';
export { allMigrations } from './migrations/all-migrations';
export { DatabaseModule, POOL, QUERIES } from './database.module';
export { type Queries, RequestQueries } from './queries';
export { refuseUnmigrated } from './refuse-unmigrated';
export { inEntityTransaction, inTransaction, transactionOn } from './transaction';
