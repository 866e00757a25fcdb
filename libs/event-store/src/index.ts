export {
  type AppendRequest,
  type AppendResult,
  type CommandMeta,
  type NewEvent,
  type Secret,
} from './append-request';
export { byteaArray } from './binary-array';
export { BEGINNING, type ChainFault, chainHash, type ChainMark } from './chain-check';
export { commandHash } from './command-hash';
export { type LoadOptions, type ReadAllOptions } from './event-reader';
export { type NewerEvent, staleVersion } from './event-store.errors';
export { EventStoreModule } from './event-store.module';
export { EventStore, type Protection } from './event-store';
export { GroupCommit } from './group-commit';
export { type KeyOwner, KeyRing, type Revocations } from './key-ring';
export { EnvironmentKeys, keyEncryptionKeyId } from './keys/environment-keys';
export { KeyService } from './keys/key-service';
export { keyWrapperOf } from './keys/key-wrapper-of';
export { type KeyWrapper, noKeyEncryptionKey, noNewKeys, unwrappedKeys } from './keys/key-wrapper';
export { countKeys, type KeyCount, rotateKeys } from './keys/rotate-keys';
export { plainEvent, type PlainEvent } from './plain-event';
export { recordSince, type RecordSince, type Standing } from './record-since';
export { type LoadedStream, type OpenedSecret, type RecordedEvent } from './recorded-event';
export { saysTheSame } from './sealed-text';
export { type Upcaster } from './upcaster';
export { Upcasters } from './upcasters';
export { hashAt, verifyChain, type VerifyOptions, type VerifyResult } from './verify-chain';
export { keepVerifyMark, readVerifyMark, type VerifyMark } from './verify-mark';
