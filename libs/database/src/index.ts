// The stores hand these on; an application names them but never makes one itself.
export { type Pool } from 'pg';
export { type DataSource } from 'typeorm';
export { connectionFault, outageOf } from './database-fault';
export { databaseRole, memberOfRole, newDatabaseRole } from './database-role';
export {
  type DatabaseRole,
  type DataSourceOptions,
  openDataSource,
  openPool,
  type PoolOptions,
} from './database';
export { CLOCK, PlatformModule, POOL, POOL_IN_SIGHT, SETTINGS } from './platform.module';
export { inSight } from './sight/pool-in-sight';
export { countFigures, forceInSight, notHidden } from './sight/sight-policy';
export {
  asItself,
  see,
  seeing,
  settingsOf,
  type Sight,
  sightHere,
  withoutSight,
} from './sight/sight';
export { inTransaction } from './transaction';
