import { type ClientBase, type Pool } from 'pg';

/** What is held: an advisory lock by its number, or a table of which a row is locked or written. */
type Held = { readonly advisory: number } | { readonly table: string };

/** Of those who hold a lock on the table, the ones that wait for another hold nothing that is waited for. */
const OF_TABLE = `
  lock.locktype = 'relation' AND lock.relation = to_regclass($1)
  AND lock.mode IN ('RowShareLock', 'RowExclusiveLock')
  AND NOT EXISTS (SELECT FROM pg_locks AS waiting WHERE waiting.pid = lock.pid AND NOT waiting.granted)`;
const ADVISORY = `
  lock.locktype = 'advisory' AND lock.objsubid = 1
  AND (lock.classid::bigint << 32) + lock.objid::bigint = $1::bigint`;

/**
 * Who holds what somebody waited for in vain, as words for people: process, login, program and address are
 * seen by every role, what it asks is not. At the moment of asking: it may have ended since.
 */
export async function holdersOf(
  database: Pick<ClientBase | Pool, 'query'>,
  held: Held,
): Promise<string> {
  const isAdvisory = 'advisory' in held;
  const { rows } = await database.query<{ who: string }>(
    `SELECT DISTINCT format('process %s, login %s, program "%s"', activity.pid,
                            coalesce(activity.usename, 'unknown'), activity.application_name) AS who
       FROM pg_locks AS lock JOIN pg_stat_activity AS activity USING (pid)
      WHERE lock.granted AND lock.pid <> pg_backend_pid()
        AND lock.database = (SELECT oid FROM pg_database WHERE datname = current_database())
        AND ${isAdvisory ? ADVISORY : OF_TABLE}
      ORDER BY 1 LIMIT 3`,
    [isAdvisory ? String(held.advisory) : held.table],
  );
  return rows.length === 0 ? 'it has ended meanwhile' : rows.map(({ who }) => who).join('; ');
}
