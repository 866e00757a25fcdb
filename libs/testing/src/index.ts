export { type Behaviour, type CapturedMail, captureMail, type MailCapture } from './captured-mail';
export { type MovableClock, movableClock } from './movable-clock';
export { startSourceProcess } from './source-process';
export {
  createTestDatabase,
  dropTestDatabase,
  refuseRealDatabase,
  type TestDatabase,
} from './test-database';
export { type OwnRedis, startOwnRedis, testRedisUrl, uniqueQueuePrefix } from './test-redis';
