export {
  type AppendRequest,
  type AppendResult,
  commandHash,
  type CommandMeta,
  type NewEvent,
} from './append-request';
export { byteaArray } from './binary-array';
export { BEGINNING, type ChainFault, chainHash, type ChainMark } from './chain-check';
export { type NewerEvent, staleVersion } from './event-store.errors';
export { EventStoreModule } from './event-store.module';
export { EventStore, type Protection } from './event-store';
export { GroupCommit } from './group-commit';
export { type KeyOwner, KeyRing, type Revocations } from './key-ring';
export { keyEncryptionKeyId } from './keys/environment-keys';
export { keyWrapperOf } from './keys/key-wrapper-of';
export { noKeyEncryptionKey } from './keys/key-wrapper';
export { countKeys, rotateKeys } from './keys/rotate-keys';
export {
  type LoadedStream,
  plainEvent,
  type PlainEvent,
  type RecordedEvent,
  saysTheSame,
  withoutOpened,
} from './recorded-event';
export { recordSince, type RecordSince } from './record-since';
export { Upcasters } from './upcasters';
export {
  hashAt,
  keepVerifyMark,
  readVerifyMark,
  verifyChain,
  type VerifyOptions,
  type VerifyResult,
} from './verify-chain';
