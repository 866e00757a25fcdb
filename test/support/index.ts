export { type CapturedMail, captureMail, type MailCapture } from './captured-mail';
export { type KeyServiceStub, startKeyServiceStub } from './key-service-stub';
export { movableClock, type MovableClock } from './movable-clock';
export { type NotifyBehaviour } from './notify-refusals';
export { type NotifyStub, startNotifyStub } from './notify-stub';
export { openPathTo, type PathBetween } from './path-between';
export { type PrimaryAndStandby, startPrimaryAndStandby } from './primary-and-standby';
export { startSourceProcess } from './source-process';
export {
  createEmptyTestDatabase,
  createFilledTestDatabase,
  createTestDatabase,
  type TestDatabase,
} from './test-database';
export { type OwnRedis, startOwnRedis, testRedisUrl, uniqueQueuePrefix } from './test-redis';
