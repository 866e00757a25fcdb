import { type Instant } from '@tipstaff/kernel';
import { type Pool } from 'pg';
import { type ChainMark } from './chain-check';

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
