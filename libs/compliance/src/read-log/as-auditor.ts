import { type Pool, type PoolClient } from 'pg';

/**
 * Lends a connection that may read the log, for the time of one transaction: the role that everything
 * else runs under may not. It sees one moment of the log throughout.
 */
export async function asAuditor<T>(
  pool: Pool,
  use: (client: PoolClient) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  let broken = true;
  try {
    await client.query(
      'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SET LOCAL ROLE tipstaff_auditor',
    );
    const found = await use(client);
    await client.query('COMMIT');
    broken = false;
    return found;
  } finally {
    // Ends the transaction with it, whatever went wrong.
    client.release(broken);
  }
}
