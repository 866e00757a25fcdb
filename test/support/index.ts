export { type Behaviour, type CapturedMail, captureMail, type MailCapture } from './captured-mail';
export { type KeyServiceStub, startKeyServiceStub } from './key-service-stub';
export { movableClock, type MovableClock } from './movable-clock';
export { type NotifyBehaviour, type NotifyTemplate } from './notify-refusals';
export { type NotifiedMail, type NotifyStub, startNotifyStub } from './notify-stub';
export { startSourceProcess } from './source-process';
export {
  type Backup,
  createEmptyTestDatabase,
  createTestDatabase,
  dropTestDatabase,
  refuseRealDatabase,
  type TestDatabase,
} from './test-database';
export { type OwnRedis, startOwnRedis, testRedisUrl, uniqueQueuePrefix } from './test-redis';
