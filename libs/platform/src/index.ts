export { addressesIn, placeOf } from './address';
export { openQueueConnection, queueOutageOf, queueUnavailable } from './redis';
export { Leaving } from './leaving';
export { releaseVersion } from './release';
export { CLOCK, PlatformModule, SETTINGS } from './platform.module';
export {
  AnswerBasis,
  type ReadingRecorder,
  RequestContext,
  runAsSystem,
  type Viewer,
} from './request-context';
export { fetchWhole } from './fetch-whole';
export { type HealthAnswer, healthOf, type HealthPart, readyOf, withoutDetails } from './health';
export { type KeyEncryption, type KeyServiceAddress } from './key-encryption-settings';
export { readKeyEncryptionKeys } from './key-encryption-keys';
export { createLogger } from './logger';
export { clockOfSetting, isMovable, moveClockOn } from './movable-clock';
export { leaveWithin, listen } from './process';
export { answerUnread, safeHeaders, withHeaders } from './safe-headers';
export {
  readSettings,
  type SettingName,
  type Settings,
  type SettingsWith,
  type SigningSettings,
} from './settings';
export { newSigningKey, readPrivateKey } from './signing-keys';
export { bareAddress } from './trusted-proxies';
export { inTurns, Turns } from './turns';
