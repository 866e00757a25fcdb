import { randomBytes } from 'node:crypto';
import { type Clock, type StreamId } from '@tipstaff/kernel';
import { type Pool } from 'pg';
import { KEY_BYTES } from './sealing';

/** Whose key: one person in one case. */
export interface KeyOwner {
  readonly stream: StreamId;
  readonly subject: string;
}

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

type Row = [stream: StreamId, subject: string, key: Buffer | null];

/** Owners are sorted: two calls that want the same keys in another order would wait for each other. */
const MAKE = `
  WITH wanted AS (
    SELECT * FROM unnest($1::text[], $2::text[], $3::bytea[]) AS w (stream, subject, key)
  ), made AS (
    INSERT INTO keyring.key (stream, subject, key, created_at)
    SELECT stream, subject, key, $4 FROM wanted ORDER BY stream, subject
    ON CONFLICT DO NOTHING
    RETURNING stream, subject, key
  )
  SELECT stream, subject, key FROM made
  UNION ALL
  SELECT k.stream, k.subject, k.key FROM keyring.key k JOIN wanted USING (stream, subject)`;

const FIND = `
  SELECT k.stream, k.subject, k.key
    FROM keyring.key k
    JOIN unnest($1::text[], $2::text[]) AS w (stream, subject) USING (stream, subject)`;

const OF_STREAM = 'SELECT stream, subject, key FROM keyring.key WHERE stream = $1 ORDER BY subject';

const DESTROY = `
  UPDATE keyring.key SET key = NULL, destroyed_at = $3
   WHERE stream = $1 AND subject = $2 AND key IS NOT NULL`;

/**
 * The keys that names and free text are sealed under. They are asked for each time and never kept
 * in memory: a key that is destroyed is gone for every process at once.
 */
export class KeyRing {
  constructor(
    private readonly pool: Pool,
    private readonly clock: Clock,
  ) {}

  /** Keys to seal with. One is made for an owner who has none; a destroyed one is never made again. */
  async toSeal(owners: readonly KeyOwner[]): Promise<Keys> {
    const wanted = distinct(owners);
    const keys = new Keys();
    // A second look finds the keys that others were making while the first one was under way.
    for (let looks = 0, missing = wanted; missing.length > 0 && looks < 3; looks += 1) {
      const fresh = missing.map(() => randomBytes(KEY_BYTES));
      collect(await this.run(MAKE, [...columns(missing), fresh, this.clock.now()]), keys);
      missing = wanted.filter((owner) => !keys.has(owner));
    }
    return keys;
  }

  /** Keys to open with; null for those that were destroyed. */
  async toOpen(owners: readonly KeyOwner[]): Promise<Keys> {
    const keys = new Keys();
    const wanted = distinct(owners);
    if (wanted.length > 0) collect(await this.run(FIND, columns(wanted)), keys);
    return keys;
  }

  /** Whom a stream has, or had, keys for, and whether each can still be used. */
  async subjectsOf(stream: StreamId): Promise<readonly { subject: string; destroyed: boolean }[]> {
    const rows = await this.run(OF_STREAM, [stream]);
    return rows.map(([, subject, key]) => ({ subject, destroyed: key === null }));
  }

  /** What was sealed under it can never be opened again. Answers whether there was a key to destroy. */
  async destroy({ stream, subject }: KeyOwner): Promise<boolean> {
    const { rowCount } = await this.pool.query(DESTROY, [stream, subject, this.clock.now()]);
    return rowCount === 1;
  }

  private async run(text: string, values: unknown[]): Promise<Row[]> {
    return (await this.pool.query<Row>({ text, values, rowMode: 'array' })).rows;
  }
}

function distinct(owners: readonly KeyOwner[]): KeyOwner[] {
  return [...new Map(owners.map((owner) => [Keys.ownerText(owner), owner])).values()];
}

function columns(owners: readonly KeyOwner[]): [StreamId[], string[]] {
  return [owners.map(({ stream }) => stream), owners.map(({ subject }) => subject)];
}

function collect(rows: readonly Row[], keys: Keys): void {
  for (const [stream, subject, key] of rows) keys.add({ stream, subject }, key);
}
