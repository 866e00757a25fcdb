import { type Pool } from 'pg';
import { type ChainFault, type ChainMark } from './chain-check';
import { hashAt, verifyChain, type VerifyOptions } from './verify-chain';

/**
 * What became of the record up to a place that somebody kept elsewhere:
 *   stands     every event up to it is as it was
 *   cut-off    the log ends before it
 *   rewritten  the chain up to it is whole, and another one: every hash was made anew
 *   altered    the chain up to it is broken
 */
type Standing = 'stands' | 'cut-off' | 'rewritten' | 'altered';

export interface RecordSince {
  readonly standing: Standing;
  /** The last event that is there, whatever the head row says. */
  readonly lastPosition: number;
  readonly faults: readonly ChainFault[];
}

/** Walks the chain up to the place, and compares what it finds there with what was kept. */
export async function recordSince(
  pool: Pool,
  mark: ChainMark,
  { onProgress }: Pick<VerifyOptions, 'onProgress'> = {},
): Promise<RecordSince> {
  const walk = await verifyChain(pool, { upTo: mark.position, ...(onProgress && { onProgress }) });
  const lastPosition = await lastEvent(pool);
  const standing = await standingOf(pool, mark, { intact: walk.intact, lastPosition });
  return { standing, lastPosition, faults: walk.faults };
}

async function standingOf(
  pool: Pool,
  mark: ChainMark,
  { intact, lastPosition }: { readonly intact: boolean; readonly lastPosition: number },
): Promise<Standing> {
  if (lastPosition < mark.position) return 'cut-off';
  if (!intact) return 'altered';
  return (await hashAt(pool, mark.position)) === mark.hash ? 'stands' : 'rewritten';
}

async function lastEvent(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ last: string | number | null }>(
    'SELECT max(position) AS last FROM event_log.event',
  );
  return Number(rows[0]?.last ?? 0);
}
