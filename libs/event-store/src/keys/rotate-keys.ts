import { type StreamId } from '@tipstaff/kernel';
import { type Pool } from 'pg';
import { type KeyWrapper } from './key-wrapper';
import { plainKeys, type StoredKey, wrapFor } from './stored-keys';

/** So many rows are locked at once, for the time of one statement. */
const BATCH = 500;

const NEXT = `
  SELECT stream, subject, key, wrapped_by FROM keyring.key
   WHERE key IS NOT NULL AND wrapped_by IS DISTINCT FROM $1 AND (stream, subject) > ($2, $3)
   ORDER BY stream, subject
   LIMIT $4`;

/**
 * Only a row that still holds the key that was read: one that was destroyed meanwhile must not come
 * back, and one that another run has wrapped again is done.
 */
const REWRAP = `
  UPDATE keyring.key k SET key = w.fresh, wrapped_by = $5
    FROM unnest($1::text[], $2::text[], $3::bytea[], $4::bytea[]) AS w (stream, subject, known, fresh)
   WHERE (k.stream, k.subject) = (w.stream, w.subject) AND k.key = w.known`;

/**
 * Wraps every key anew that is not under the key-encryption key that wraps now, those too that were
 * never wrapped. Readers and writers go on meanwhile; cut off anywhere, the same call does the rest.
 * @param onProgress is told how many were wrapped so far
 * @returns how many were wrapped, and under what
 * @throws DomainError as `KeyWrapper`, and `keys.unknown-key-encryption-key`
 */
export async function rotateKeys(
  pool: Pool,
  wrapper: KeyWrapper,
  onProgress: (count: number) => void | Promise<void> = () => undefined,
): Promise<{ readonly count: number; readonly by: string | null }> {
  // A key service has versions of a key: what it wraps under now is known only by wrapping.
  const [probe] = await wrapper.wrap([{ value: Buffer.alloc(32), boundTo: Buffer.from('probe') }]);
  const by = probe?.by ?? null;
  let count = 0;
  for (let last: readonly [string, string] = ['', '']; ;) {
    const rows = await next(pool, by, last);
    const end = rows.at(-1);
    if (!end) return { count, by };
    count += await rewrap(pool, wrapper, rows);
    await onProgress(count);
    last = [end[0], end[1]];
  }
}

async function next(pool: Pool, by: string | null, last: readonly [string, string]) {
  const query = { text: NEXT, values: [by, ...last, BATCH], rowMode: 'array' as const };
  return (await pool.query<[StreamId, string, Buffer, string | null]>(query)).rows;
}

async function rewrap(
  pool: Pool,
  wrapper: KeyWrapper,
  rows: readonly StoredKey[],
): Promise<number> {
  const plain = await plainKeys(wrapper, rows);
  const fresh = await wrapFor(
    wrapper,
    rows.map(([stream, subject], i) => ({ owner: { stream, subject }, key: plain[i] as Buffer })),
  );
  const { rowCount } = await pool.query(REWRAP, [
    rows.map(([stream]) => stream),
    rows.map(([, subject]) => subject),
    rows.map(([, , key]) => key),
    fresh.map(({ bytes }) => bytes),
    fresh[0]?.by ?? null,
  ]);
  return rowCount ?? 0;
}

/** How many keys stand under which key-encryption key. */
export interface KeyCount {
  /** Null: not wrapped. */
  readonly by: string | null;
  readonly count: number;
}

/** Without those that were destroyed; the most first. */
export async function countKeys(pool: Pool): Promise<readonly KeyCount[]> {
  const { rows } = await pool.query<KeyCount>(`
    SELECT wrapped_by AS by, count(*)::int AS count FROM keyring.key
     WHERE key IS NOT NULL GROUP BY wrapped_by ORDER BY count DESC, wrapped_by`);
  return rows;
}
