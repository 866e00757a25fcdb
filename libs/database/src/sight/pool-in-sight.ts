import { type Pool, type PoolClient } from 'pg';
import { settingsOf, sightHere } from './sight';

/**
 * The same pool, for what reads cases: each statement is a transaction that sees what is in sight where it
 * is asked, and each `BEGIN` of a connection that it lends is followed by the same settings. They go with
 * the transaction, so nobody who is lent the connection next sees by them.
 */
export function inSight(pool: Pool): Pool {
  return Object.create(pool, {
    query: { value: (...asked: unknown[]) => queryInSight(pool, asked) },
    connect: { value: async () => lent(await pool.connect()) },
  }) as Pool;
}

type Query = (...asked: unknown[]) => Promise<unknown>;

async function queryInSight(pool: Pool, asked: readonly unknown[]): Promise<unknown> {
  const client = await pool.connect();
  let broken = true;
  try {
    // One message: the simple protocol takes several statements, and a round trip is what it costs.
    await client.query(`BEGIN; ${settingsOf(sightHere())}`);
    const answer = await (client.query as unknown as Query).apply(client, [...asked]);
    await client.query('COMMIT');
    broken = false;
    return answer;
  } catch (error) {
    broken = await client.query('ROLLBACK').then(
      () => false,
      () => true,
    );
    throw error;
  } finally {
    client.release(broken);
  }
}

/** A connection whose transactions see what is in sight where they begin. */
function lent(client: PoolClient): PoolClient {
  return Object.create(client, {
    query: {
      value: (...asked: unknown[]) => {
        const [first, ...more] = asked;
        const begins = typeof first === 'string' && /^BEGIN\b/i.test(first);
        const statement = begins ? `${first}; ${settingsOf(sightHere())}` : first;
        return (client.query as unknown as Query).apply(client, [statement, ...more]);
      },
    },
    release: { value: (broken?: Error | boolean) => client.release(broken) },
  }) as PoolClient;
}
