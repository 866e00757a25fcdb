// The stores hand these on; an application names them but never makes one itself.
export { type Pool } from 'pg';
export { type DataSource } from 'typeorm';
export { commandHash } from './command-hash';
export { correlationId, withCorrelation } from './correlation';
export {
  type DatabaseRole,
  type DataSourceOptions,
  openDataSource,
  openPool,
  type PoolOptions,
} from './database';
export { readKeyEncryptionKeys } from './key-encryption-keys';
export { outageOf, placeOf } from './database-fault';
export { type Health, type HealthAnswer, healthOf, type HealthPart } from './health';
export { createLogger } from './logger';
export { migrate } from './migrate';
export { type Door, leaveWithin, listen } from './process';
export { CLOCK, PlatformModule, POOL, POOL_IN_SIGHT, SETTINGS } from './platform.module';
export {
  openQueueConnection,
  type QueueConnectionOptions,
  queueUnavailable,
  type QueueUse,
} from './redis';
export {
  type MailProvider,
  readSettings,
  type SettingName,
  type Settings,
  type SettingsWith,
  type SigningSettings,
} from './settings';
export { newSigningKey, readPrivateKey } from './signing-keys';
