import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { type ChainMark } from '@tipstaff/event-store';
import { DomainError, type Instant } from '@tipstaff/kernel';

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

/** The first 8 bytes of the SHA-256 of a public key's DER form, in hexadecimal. */
export function keyIdOf(key: KeyObject): string {
  const der = publicHalf(key).export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(der).digest('hex').slice(0, 16);
}

export function signCheckpoint(checkpoint: Checkpoint, key: KeyObject): SignedCheckpoint {
  const keyId = keyIdOf(key);
  const signature = sign(null, signedBytes({ ...checkpoint, keyId }), key).toString('hex');
  return { ...checkpoint, keyId, signature };
}

/**
 * @param keys public or private ones, whose public halves are meant
 * @throws DomainError `checkpoint.unknown-key`, `checkpoint.bad-signature`
 */
export function checkSignature(checkpoint: SignedCheckpoint, keys: readonly KeyObject[]): void {
  const { keyId, signature } = checkpoint;
  const key = keys.find((known) => keyIdOf(known) === keyId);
  if (!key) throw unknownKey(keyId, keys.map(keyIdOf));
  const bytes = Buffer.from(signature, 'hex');
  if (!verify(null, signedBytes(checkpoint), publicHalf(key), bytes)) throw badSignature(keyId);
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

function signedBytes(checkpoint: Omit<SignedCheckpoint, 'signature'>): Buffer {
  return Buffer.from(`${signedLines(checkpoint).join('\n')}\n`);
}

function publicHalf(key: KeyObject): KeyObject {
  return key.type === 'private' ? createPublicKey(key) : key;
}

function unknownKey(keyId: string, known: readonly string[]): DomainError {
  const have = known.length === 0 ? 'No key is known here' : `Known here: ${known.join(', ')}`;
  return new DomainError(
    'rule-violation',
    'checkpoint.unknown-key',
    `The checkpoint is signed with key ${keyId}, which is not known here, so it proves nothing yet. ${have}. If it is a former key of this installation, add its public half to TIPSTAFF_SIGNING_PUBLIC_KEYS; if it is nobody's, the checkpoint is forged.`,
    { data: { keyId, known } },
  );
}

function badSignature(keyId: string): DomainError {
  return new DomainError(
    'rule-violation',
    'checkpoint.bad-signature',
    `The signature does not fit the text of the checkpoint: it was miscopied, or altered after key ${keyId} signed it. Compare it with another copy, character by character.`,
    { data: { keyId } },
  );
}
