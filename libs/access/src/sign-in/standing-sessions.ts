import { type Clock, type Instant } from '@tipstaff/kernel';
import { type Pool } from 'pg';

/** One that was not ended and has not run out; without a request for too long it may be over all the same. */
export interface StandingSession {
  readonly actor: string;
  readonly name: string | null;
  readonly roles: readonly string[];
  readonly begunAt: Instant;
  readonly seenAt: Instant;
}

/** Whoever runs the installation sees who is signed in. The latest seen first. */
export async function standingSessions(
  pool: Pool,
  clock: Pick<Clock, 'now'>,
): Promise<readonly StandingSession[]> {
  const { rows } = await pool.query<StandingSession>(
    `SELECT actor_id AS actor, name, roles, created_at AS "begunAt", seen_at AS "seenAt"
       FROM access.session WHERE expires_at > $1 ORDER BY seen_at DESC, actor_id`,
    [clock.now()],
  );
  return rows;
}

/** At once, in every browser. @returns how many there were */
export async function endSessionsOf(pool: Pool, actor: string): Promise<number> {
  const { rowCount } = await pool.query('DELETE FROM access.session WHERE actor_id = $1', [actor]);
  return rowCount ?? 0;
}
