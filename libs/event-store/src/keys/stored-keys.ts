import { canonicalJson, type StreamId } from '@tipstaff/kernel';
import {
  type Bound,
  type KeyWrapper,
  unknownKeyEncryptionKey,
  type WrappedKey,
} from './key-wrapper';

/** Whose key: one person in one case. */
export interface KeyOwner {
  readonly stream: StreamId;
  readonly subject: string;
}

/** A row of `keyring.key`; both null for a key that was destroyed. */
export type StoredKey = readonly [
  stream: StreamId,
  subject: string,
  key: Buffer | null,
  wrappedBy: string | null,
];

function boundTo({ stream, subject }: KeyOwner): Buffer {
  return Buffer.from(canonicalJson(['keyring.key', stream, subject]), 'utf8');
}

export function wrapFor(
  wrapper: KeyWrapper,
  keys: readonly { readonly owner: KeyOwner; readonly key: Buffer }[],
): Promise<readonly WrappedKey[]> {
  return wrapper.wrap(keys.map(({ owner, key }) => ({ value: key, boundTo: boundTo(owner) })));
}

/**
 * The plain key of each row, null where it was destroyed.
 * @throws DomainError `keys.unknown-key-encryption-key` and what the wrapper throws
 */
export async function plainKeys(
  wrapper: KeyWrapper,
  rows: readonly StoredKey[],
): Promise<readonly (Buffer | null)[]> {
  const wrapped: Bound<WrappedKey>[] = [];
  for (const [stream, subject, bytes, by] of rows) {
    if (bytes === null || by === null) continue;
    if (!wrapper.knows(by)) throw unknownKeyEncryptionKey(by);
    wrapped.push({ value: { by, bytes }, boundTo: boundTo({ stream, subject }) });
  }
  const plain = wrapped.length === 0 ? [] : await wrapper.unwrap(wrapped);
  let next = 0;
  return rows.map(([, , bytes, by]) =>
    bytes === null || by === null ? bytes : (plain[next++] ?? null),
  );
}
