import { randomBytes } from 'node:crypto';
import { type Clock, type StreamId } from '@tipstaff/kernel';
import { type Pool } from 'pg';
import { type KeyWrapper, unwrappedKeys } from './keys/key-wrapper';
import { type KeyOwner, plainKeys, type StoredKey, wrapFor } from './keys/stored-keys';
import { KEY_BYTES } from './sealing';

export type { KeyOwner };

/** By stream, then subject; null for a key that was destroyed. */
export class Keys {
  private readonly byOwner = new Map<string, Buffer | null>();

  static ownerText({ stream, subject }: KeyOwner): string {
    return JSON.stringify([stream, subject]);
  }

  add(owner: KeyOwner, key: Buffer | null): void {
    this.byOwner.set(Keys.ownerText(owner), key);
  }

  has(owner: KeyOwner): boolean {
    return this.byOwner.has(Keys.ownerText(owner));
  }

  /** Null where the key was destroyed, or there never was one. */
  get(owner: KeyOwner): Buffer | null {
    return this.byOwner.get(Keys.ownerText(owner)) ?? null;
  }
}

/** Owners are sorted: two calls that want the same keys in another order would wait for each other. */
const MAKE = `
  INSERT INTO keyring.key (stream, subject, key, wrapped_by, created_at)
  SELECT stream, subject, key, wrapped_by, $5
    FROM unnest($1::text[], $2::text[], $3::bytea[], $4::text[]) AS w (stream, subject, key, wrapped_by)
   ORDER BY stream, subject
  ON CONFLICT DO NOTHING`;

const FIND = `
  SELECT k.stream, k.subject, k.key, k.wrapped_by
    FROM keyring.key k
    JOIN unnest($1::text[], $2::text[]) AS w (stream, subject) USING (stream, subject)`;

const OF_STREAM =
  'SELECT stream, subject, key, wrapped_by FROM keyring.key WHERE stream = $1 ORDER BY subject';

const ALIVE =
  'SELECT DISTINCT stream FROM keyring.key WHERE stream = ANY ($1) AND key IS NOT NULL ORDER BY stream';

/** Who has no key yet gets a destroyed one, so that nothing can be sealed for them later on. */
const DESTROY = `
  INSERT INTO keyring.key AS k (stream, subject, key, created_at, destroyed_at)
  VALUES ($1, $2, NULL, $3, $3)
  ON CONFLICT (stream, subject) DO UPDATE SET key = NULL, wrapped_by = NULL, destroyed_at = $3
   WHERE k.key IS NOT NULL`;

/** Who was erased, as is remembered outside the database: a restored backup knows no better. */
export interface Revocations {
  /** @throws DomainError where what is remembered can not be read or believed */
  isRevoked(owner: KeyOwner): boolean;
}

const nobodyRevoked: Revocations = { isRevoked: () => false };

export interface KeyRingParts {
  readonly pool: Pool;
  readonly clock: Clock;
  readonly wrapper?: KeyWrapper;
  readonly revocations?: Revocations;
}

/**
 * The keys that names and free text are sealed under. Their rows are asked for each time: a key that
 * is destroyed is gone for every process at once, whatever a wrapper keeps in memory.
 */
export class KeyRing {
  private readonly pool: Pool;
  private readonly clock: Clock;
  private readonly wrapper: KeyWrapper;
  private readonly revocations: Revocations;

  constructor({ pool, clock, wrapper, revocations }: KeyRingParts) {
    this.pool = pool;
    this.clock = clock;
    this.wrapper = wrapper ?? unwrappedKeys;
    this.revocations = revocations ?? nobodyRevoked;
  }

  /**
   * Keys to seal with. One is made for an owner who has none; a destroyed one is never made again.
   * @throws DomainError as `KeyWrapper`, after which no key was made
   */
  async toSeal(owners: readonly KeyOwner[]): Promise<Keys> {
    const keys = await this.toOpen(owners);
    const missing = distinct(owners).filter((owner) => !keys.has(owner));
    if (missing.length === 0) return keys;
    await this.make(missing);
    // Asked for anew: others may have made some of them while this one was under way.
    await this.find(missing, keys);
    return keys;
  }

  /** Keys to open with; null for those that were destroyed. */
  async toOpen(owners: readonly KeyOwner[]): Promise<Keys> {
    const keys = new Keys();
    const wanted = distinct(owners);
    const revoked = wanted.filter((owner) => this.revocations.isRevoked(owner));
    for (const owner of revoked) keys.add(owner, null);
    await this.find(
      wanted.filter((owner) => !keys.has(owner)),
      keys,
    );
    return keys;
  }

  /** Whom a stream has, or had, keys for, and whether each can still be used. */
  async subjectsOf(stream: StreamId): Promise<readonly { subject: string; destroyed: boolean }[]> {
    const rows = await this.run(OF_STREAM, [stream]);
    return rows.map(([, subject, key]) => ({ subject, destroyed: key === null }));
  }

  /** Those of the streams that hold a key which can still be used. */
  async aliveAmong(streams: readonly StreamId[]): Promise<readonly StreamId[]> {
    const { rows } = await this.pool.query<{ stream: StreamId }>(ALIVE, [streams]);
    return rows.map(({ stream }) => stream);
  }

  /**
   * What was sealed under it can never be opened again, and nothing be sealed. Needs no key-encryption
   * key. Answers whether that was not so before.
   */
  async destroy({ stream, subject }: KeyOwner): Promise<boolean> {
    const { rowCount } = await this.pool.query(DESTROY, [stream, subject, this.clock.now()]);
    return rowCount === 1;
  }

  private async make(owners: readonly KeyOwner[]): Promise<void> {
    const fresh = owners.map((owner) => ({ owner, key: randomBytes(KEY_BYTES) }));
    const wrapped = await wrapFor(this.wrapper, fresh);
    await this.pool.query(MAKE, [
      ...columns(owners),
      wrapped.map(({ bytes }) => bytes),
      wrapped.map(({ by }) => by),
      this.clock.now(),
    ]);
  }

  private async find(owners: readonly KeyOwner[], into: Keys): Promise<void> {
    if (owners.length === 0) return;
    const rows = await this.run(FIND, columns(owners));
    const plain = await plainKeys(this.wrapper, rows);
    for (const [i, [stream, subject]] of rows.entries()) {
      into.add({ stream, subject }, plain[i] ?? null);
    }
  }

  private async run(text: string, values: unknown[]): Promise<readonly StoredKey[]> {
    const { rows } = await this.pool.query<[StreamId, string, Buffer | null, string | null]>({
      text,
      values,
      rowMode: 'array',
    });
    return rows;
  }
}

function distinct(owners: readonly KeyOwner[]): KeyOwner[] {
  return [...new Map(owners.map((owner) => [Keys.ownerText(owner), owner])).values()];
}

function columns(owners: readonly KeyOwner[]): [StreamId[], string[]] {
  return [owners.map(({ stream }) => stream), owners.map(({ subject }) => subject)];
}
