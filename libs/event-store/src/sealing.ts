import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { canonicalJson, type StreamId } from '@tipstaff/kernel';
import { type SealedBox } from './event-body';
import { type KeyOwner } from './keys/stored-keys';
import { type Secret } from './append-request';

/** AES-256-GCM with a random nonce of 96 bits, as NIST SP 800-38D section 8.2.2 has it. */
const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
export const KEY_BYTES = 32;

/** Bound to its stream and subject: a box that is moved to another event can not be opened. */
function boundTo(stream: StreamId, subject: string): Buffer {
  return Buffer.from(canonicalJson([stream, subject]), 'utf8');
}

/** Whose key what is sealed in an event of the stream is sealed under. */
export function ownerOf(
  stream: StreamId,
  { subject, keysOf = stream }: Pick<Secret, 'subject' | 'keysOf'>,
): KeyOwner {
  return { stream: keysOf, subject };
}

export function seal(key: Buffer, stream: StreamId, secret: Secret): SealedBox {
  const { subject, content, keysOf } = secret;
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key, nonce).setAAD(boundTo(stream, subject));
  const parts = [nonce, cipher.update(canonicalJson(content), 'utf8'), cipher.final()];
  const box = Buffer.concat([...parts, cipher.getAuthTag()]).toString('base64');
  return { box, subject, ...(keysOf === undefined ? {} : { keysOf }) };
}

/** @throws Error when the box was altered, moved, or sealed under another key. */
export function unseal(key: Buffer, stream: StreamId, sealed: SealedBox): Record<string, string> {
  const box = Buffer.from(sealed.box, 'base64');
  const decipher = createDecipheriv(CIPHER, key, box.subarray(0, NONCE_BYTES))
    .setAAD(boundTo(stream, sealed.subject))
    .setAuthTag(box.subarray(-TAG_BYTES));
  const text = decipher.update(box.subarray(NONCE_BYTES, -TAG_BYTES)).toString('utf8');
  return JSON.parse(text + decipher.final('utf8')) as Record<string, string>;
}
