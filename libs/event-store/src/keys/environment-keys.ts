import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import {
  type Bound,
  damagedKey,
  type KeyWrapper,
  unknownKeyEncryptionKey,
  type WrappedKey,
} from './key-wrapper';

/** AES-256-GCM: a nonce of 96 random bits before the wrapped key, a tag of 128 bits behind it. */
const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Of its bytes, so that nobody has to name one. A key of 256 random bits can not be found from it. */
export function keyEncryptionKeyId(key: Buffer): string {
  return createHash('sha256')
    .update('tipstaff-key-encryption-key/1')
    .update(key)
    .digest('hex')
    .slice(0, 16);
}

/** Key-encryption keys of 32 bytes that the settings hold: the first wraps, and all unwrap. */
export class EnvironmentKeys implements KeyWrapper {
  private readonly byId: ReadonlyMap<string, Buffer>;

  /** @param keys at least one */
  constructor(keys: readonly Buffer[]) {
    this.byId = new Map(keys.map((key) => [keyEncryptionKeyId(key), key]));
  }

  // oxlint-disable-next-line typescript/require-await -- what it throws is to be a rejection
  async wrap(keys: readonly Bound<Buffer>[]): Promise<readonly WrappedKey[]> {
    const [first] = this.byId;
    if (!first) throw new Error('EnvironmentKeys needs a key.');
    const [by, key] = first;
    return keys.map((bound) => ({ by, bytes: wrapped(key, bound) }));
  }

  knows(by: string): boolean {
    return this.byId.has(by);
  }

  // oxlint-disable-next-line typescript/require-await -- what it throws is to be a rejection
  async unwrap(keys: readonly Bound<WrappedKey>[]): Promise<readonly Buffer[]> {
    return keys.map(({ value: { by, bytes }, boundTo }) => {
      const key = this.byId.get(by ?? '');
      if (!key) throw unknownKeyEncryptionKey(by ?? '');
      try {
        return unwrapped(key, { value: bytes, boundTo });
      } catch {
        throw damagedKey(by ?? '');
      }
    });
  }
}

function wrapped(key: Buffer, { value, boundTo }: Bound<Buffer>): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key, nonce).setAAD(boundTo);
  return Buffer.concat([nonce, cipher.update(value), cipher.final(), cipher.getAuthTag()]);
}

function unwrapped(key: Buffer, { value, boundTo }: Bound<Buffer>): Buffer {
  const decipher = createDecipheriv(CIPHER, key, value.subarray(0, NONCE_BYTES), {
    authTagLength: TAG_BYTES,
  })
    .setAAD(boundTo)
    .setAuthTag(value.subarray(-TAG_BYTES));
  return Buffer.concat([
    decipher.update(value.subarray(NONCE_BYTES, -TAG_BYTES)),
    decipher.final(),
  ]);
}
