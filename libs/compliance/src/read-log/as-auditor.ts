import { inTransaction } from '@tipstaff/database';
import { RequestContext } from '@tipstaff/platform';
import { type Pool, type PoolClient } from 'pg';

/**
 * Lends a connection that may read the log, for the time of one transaction: the role that everything
 * else runs under may not. It sees one moment of the log throughout.
 */
export function asAuditor<T>(pool: Pool, use: (client: PoolClient) => Promise<T>): Promise<T> {
  return inTransaction(pool, RequestContext.current(), use, {
    isolation: 'repeatable read',
    readOnly: true,
    role: 'tipstaff_auditor',
  });
}
