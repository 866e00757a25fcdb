export {
  type AppendRequest,
  type AppendResult,
  type CommandMeta,
  type NewEvent,
  type Secret,
} from './append-request';
export { byteaArray } from './binary-array';
export { CommandExecutor, type Execution, type ExecutionResult } from './command-executor';
export { type LoadOptions, type ReadAllOptions } from './event-reader';
export { EventStore, type Protection } from './event-store';
export { GroupLane } from './group-lane';
export { KeyRing, type KeyOwner, type Revocations } from './key-ring';
export { type KeyWrapper, noKeyEncryptionKey, noNewKeys, unwrappedKeys } from './keys/key-wrapper';
export { EnvironmentKeys, keyEncryptionKeyId } from './keys/environment-keys';
export { type KeyEncryption, keyWrapperOf } from './keys/key-wrapper-of';
export { KeyService, type KeyServiceAddress } from './keys/key-service';
export { countKeys, type KeyCount, rotateKeys } from './keys/rotate-keys';
export { recordSince, type RecordSince, type Standing } from './record-since';
export { type OpenedSecret, type RecordedEvent } from './recorded-event';
export { saysTheSame } from './sealed-text';
export { type Upcaster } from './upcaster';
export { Upcasters } from './upcasters';
export { BEGINNING, chainHash, type ChainFault, type ChainMark } from './chain-check';
export { hashAt, verifyChain, type VerifyOptions, type VerifyResult } from './verify-chain';
export { keepVerifyMark, readVerifyMark, type VerifyMark } from './verify-mark';
export * from './projection';
export { inSight } from './sight/pool-in-sight';
export {
  asItself,
  see,
  seeing,
  settingsOf,
  type Sight,
  sightHere,
  withoutSight,
} from './sight/sight';
export { countFigures } from './sight/sight-policy';
export { type PlainEvent, plainEvent } from './plain-event';
