import { DomainError } from '@tipstaff/kernel';

/** A data key as it stands in the database. */
export interface WrappedKey {
  /** Id of the key-encryption key; null for one that is not wrapped. */
  readonly by: string | null;
  readonly bytes: Buffer;
}

/** What a wrapped key is bound to: moved to another row, it can not be unwrapped. */
export interface Bound<T> {
  readonly value: T;
  /** Says whose key it is. */
  readonly boundTo: Buffer;
}

/** What wraps the keys that text is sealed under. Many at once: a key service is far away. */
export interface KeyWrapper {
  /**
   * All under one key-encryption key, in their order.
   * @throws DomainError `keys.none`, `keys.service-unreachable`, `keys.service-refused`
   */
  wrap(keys: readonly Bound<Buffer>[]): Promise<readonly WrappedKey[]>;
  /** Whether `unwrap` may be given what was wrapped under the id. */
  knows(by: string): boolean;
  /** @throws DomainError `keys.damaged`, `keys.service-unreachable`, `keys.service-refused` */
  unwrap(wrapped: readonly Bound<WrappedKey>[]): Promise<readonly Buffer[]>;
}

/** For a development database without a key-encryption key: keys stand as they are. */
export const unwrappedKeys: KeyWrapper = {
  wrap: (keys) => Promise.resolve(keys.map(({ value }) => ({ by: null, bytes: value }))),
  knows: () => false,
  unwrap: () => Promise.resolve([]),
};

/** For production, where no key may be made that stands unwrapped. What is unwrapped still opens. */
export const noNewKeys: KeyWrapper = {
  ...unwrappedKeys,
  wrap: (keys) => (keys.length === 0 ? Promise.resolve([]) : Promise.reject(noKeyEncryptionKey())),
};

export function noKeyEncryptionKey(): DomainError {
  return new DomainError(
    'unavailable',
    'keys.none',
    'There is no key-encryption key, and in production the keys of names and text do not stand in the database unwrapped: make one with tipstaff keys new and give it in TIPSTAFF_KEY_ENCRYPTION_KEYS, or name a key service (docs/how-to/rotate-keys.md).',
  );
}

export function unknownKeyEncryptionKey(by: string): DomainError {
  return new DomainError(
    'unavailable',
    'keys.unknown-key-encryption-key',
    `Names and text are sealed under keys that the key-encryption key "${by}" wraps, and it is not known here: give it again in the settings, where it may stand behind the newer one, and start anew (docs/how-to/rotate-keys.md).`,
    { data: { keyEncryptionKey: by } },
  );
}

export function damagedKey(by: string): DomainError {
  return new DomainError(
    'unavailable',
    'keys.damaged',
    `A key can not be unwrapped with the key-encryption key "${by}": its row in keyring.key was altered or moved. Restore keyring.key from a backup.`,
    { data: { keyEncryptionKey: by } },
  );
}
