import { type Instant } from '@tipstaff/kernel';
import { type Pool } from 'pg';
import { BEGINNING, ChainCheck, type ChainFault, type ChainMark } from './chain-check';
import { chainRows } from './chain-rows';

export interface VerifyOptions {
  /**
   * A place up to which the log was found intact: the walk begins after it, and takes as a fault that
   * the event there has another hash now. The whole log when not given.
   */
  readonly after?: ChainMark;
  /** The last position to look at; the head when not given. What comes after it may be anything. */
  readonly upTo?: number;
  /** Told, and waited for, after every batch; `of` is the position where it ends. */
  readonly onProgress?: (progress: {
    readonly position: number;
    readonly of: number;
    /** Up to which nothing was wrong. */
    readonly verified: ChainMark;
  }) => void | Promise<void>;
}

export interface VerifyResult {
  readonly intact: boolean;
  /** Events that were looked at. */
  readonly events: number;
  readonly head: ChainMark;
  /** The last event up to which nothing was wrong. */
  readonly verified: ChainMark;
  /** In order; the first 20 of them. */
  readonly faults: readonly ChainFault[];
}

/**
 * Computes the chain again from the stored bytes and compares it, the columns beside them and the
 * head with what is stored. Events that are added meanwhile are left to the next time.
 * What it cannot see is a log whose end was replaced together with every hash after it: that takes
 * a hash kept elsewhere.
 */
export async function verifyChain(pool: Pool, options: VerifyOptions = {}): Promise<VerifyResult> {
  const { after = BEGINNING, upTo, onProgress } = options;
  const head = await readHead(pool);
  const end = upTo ?? head.position;
  const check = new ChainCheck(after);
  if ((await hashAt(pool, after.position)) !== after.hash) check.refuseStart(after);
  for await (const rows of chainRows(pool, after.position, end)) {
    for (const row of rows) check.take(row);
    const position = rows.at(-1)?.position;
    if (position) await onProgress?.({ position, of: end, verified: check.verified });
    if (check.isFull()) break;
  }
  if (upTo === undefined) await checkHead(pool, check, head);
  else check.finish({ position: upTo, hash: (await hashAt(pool, upTo)) ?? '' });
  const { events, faults, verified } = check;
  return { intact: faults.length === 0, events, head, verified, faults };
}

/** The chain's hash (hexadecimal) at a position; null where the log holds no event there. */
export async function hashAt(pool: Pool, position: number): Promise<string | null> {
  if (position === 0) return BEGINNING.hash;
  const { rows } = await pool.query<{ hash: string }>(
    `SELECT encode(hash, 'hex') AS hash FROM event_log.event WHERE position = $1`,
    [position],
  );
  return rows[0]?.hash ?? null;
}

async function checkHead(pool: Pool, check: ChainCheck, head: ChainMark): Promise<void> {
  check.finish(head);
  if (await headLags(pool)) {
    check.report(null, 'There are events after the position that the head row names.');
  }
}

async function readHead(pool: Pool): Promise<ChainMark> {
  const { rows } = await pool.query<{ position: string | number; hash: string }>(
    `SELECT position, encode(hash, 'hex') AS hash FROM event_log.head`,
  );
  const [head] = rows;
  return head ? { position: Number(head.position), hash: head.hash } : BEGINNING;
}

/** Asked in one statement, which sees one moment: the two move together. */
async function headLags(pool: Pool): Promise<boolean> {
  const { rows } = await pool.query<{ lags: boolean }>(
    `SELECT EXISTS (
       SELECT FROM event_log.event
        WHERE position > (SELECT position FROM event_log.head)
     ) AS lags`,
  );
  return rows[0]?.lags ?? false;
}

/** How far the last run that verified the record came. */
export interface VerifyMark extends ChainMark {
  readonly verifiedAt: Instant;
}

/** Null where nothing was verified yet. */
export async function readVerifyMark(pool: Pool): Promise<VerifyMark | null> {
  const { rows } = await pool.query<{
    position: string | number;
    hash: string;
    verified_at: Instant;
  }>(`SELECT position, encode(hash, 'hex') AS hash, verified_at FROM event_log.verify_mark`);
  const [mark] = rows;
  return mark
    ? { position: Number(mark.position), hash: mark.hash, verifiedAt: mark.verified_at }
    : null;
}

/** In place of the one before it, also where this one is earlier: it is the last run that is resumed. */
export async function keepVerifyMark(pool: Pool, mark: VerifyMark): Promise<void> {
  await pool.query(
    `INSERT INTO event_log.verify_mark (position, hash, verified_at)
     VALUES ($1, decode($2, 'hex'), $3)
     ON CONFLICT (only_row) DO UPDATE
        SET position = excluded.position,
            hash = excluded.hash,
            verified_at = excluded.verified_at`,
    [mark.position, mark.hash, mark.verifiedAt],
  );
}
