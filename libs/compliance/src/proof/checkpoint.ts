import { type ChainMark } from '@tipstaff/event-store';
import { type Instant } from '@tipstaff/kernel';
import { type KeyObject } from 'node:crypto';
import { checkSigned, keyIdOf, signLines } from './signed-lines';

/** What an installation says of its record at a moment. */
export interface Checkpoint extends ChainMark {
  /** Name of the installation. */
  readonly origin: string;
  readonly time: Instant;
}

export interface SignedCheckpoint extends Checkpoint {
  readonly keyId: string;
  /** Of Ed25519; hexadecimal, which survives print and hand. */
  readonly signature: string;
}

export const CHECKPOINT_FORMAT = 'tipstaff-checkpoint/1';

export function signCheckpoint(checkpoint: Checkpoint, key: KeyObject): SignedCheckpoint {
  const keyId = keyIdOf(key);
  const signature = signLines(signedLines({ ...checkpoint, keyId }), key);
  return { ...checkpoint, keyId, signature };
}

/**
 * @param keys public or private ones, whose public halves are meant
 * @throws DomainError `checkpoint.unknown-key`, `checkpoint.bad-signature`
 */
export function checkSignature(checkpoint: SignedCheckpoint, keys: readonly KeyObject[]): void {
  const { keyId, signature } = checkpoint;
  const lines = signedLines(checkpoint);
  checkSigned({ what: 'checkpoint', lines, keyId, signature }, keys);
}

/** Every line but the signature, the first one included: no other text can pass for it. */
export function signedLines(checkpoint: Omit<SignedCheckpoint, 'signature'>): readonly string[] {
  const { origin, position, hash, time, keyId } = checkpoint;
  return [
    CHECKPOINT_FORMAT,
    `origin: ${origin}`,
    `position: ${position}`,
    `hash: ${hash}`,
    `time: ${time}`,
    `key: ${keyId}`,
  ];
}
