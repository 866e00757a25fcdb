import { rolesOf } from '@tipstaff/database';
import { type StreamId } from '@tipstaff/kernel';
import { type ClientBase, type Pool } from 'pg';
import { type ParkedStream, storable } from './checkpoint';
import { fingerprintOf, type Projection } from './projection';
import { BUILDING, createTable } from './projection-table';

type Queryable = Pick<ClientBase, 'query'>;

/** How far the rows of a projection are made that is made anew: whoever starts next goes on from there. */
export interface MadeSoFar {
  /** As of which they are made. */
  readonly position: number;
  /** The last of those that are made; null of none. */
  readonly last: StreamId | null;
  readonly parked: readonly ParkedStream[];
}

const tableOf = ({ name }: Projection): string => `${BUILDING}."made so far: ${name}"`;

/** Of what the rows are made, in which columns, and with whom: by these it is known which streams are made, and in which order. */
const madeWith = (projection: Projection, together: readonly Projection[]): string =>
  JSON.stringify([
    fingerprintOf(projection),
    projection.tables.map((table) => createTable(BUILDING, table)),
    together.map(({ name, handles }) => [name, handles]),
  ]);

/** Beside the empty tables, in their transaction. */
export async function beginSoFar(
  client: Queryable,
  projection: Projection,
  together: readonly Projection[],
  pool: Pool,
  position: number,
): Promise<void> {
  const at = tableOf(projection);
  await client.query(
    `CREATE TABLE ${at} (made_with text NOT NULL, position bigint NOT NULL, log_hash bytea, last text, parked jsonb NOT NULL);
     ALTER TABLE ${at} OWNER TO ${rolesOf(pool).name('worker')}`,
  );
  await client.query(
    `INSERT INTO ${at} VALUES
       ($1, $2, (SELECT hash FROM event_log.event WHERE event.position = $2), NULL, '[]')`,
    [madeWith(projection, together), position],
  );
}

/** In the transaction in which the rows are written: the two are never apart. */
export async function moveSoFar(
  client: Queryable,
  projection: Projection,
  last: StreamId,
  parked: readonly ParkedStream[],
): Promise<void> {
  await client.query(`UPDATE ${tableOf(projection)} SET last = $1, parked = parked || $2::jsonb`, [
    last,
    JSON.stringify(parked.map((one) => ({ ...one, reason: storable(one.reason) }))),
  ]);
}

/** Null where nothing is made, or it was made otherwise or of another log. */
export async function madeSoFar(
  client: Queryable,
  projection: Projection,
  together: readonly Projection[],
): Promise<MadeSoFar | null> {
  const at = tableOf(projection);
  const wanted = [at, ...projection.tables.map(({ name }) => `${BUILDING}.${name}`)];
  const there = await client.query(
    'SELECT FROM unnest($1::text[]) AS name WHERE to_regclass(name) IS NULL',
    [wanted],
  );
  if (there.rowCount !== 0) return null;
  const { rows } = await client.query<MadeSoFar>(
    `SELECT made.position, made.last, made.parked
       FROM ${at} AS made
       LEFT JOIN event_log.event ON event.position = made.position
      WHERE made.made_with = $1 AND event.hash IS NOT DISTINCT FROM made.log_hash`,
    [madeWith(projection, together)],
  );
  return rows[0] ?? null;
}

export async function dropSoFar(client: Queryable, projection: Projection): Promise<void> {
  await client.query(`DROP TABLE IF EXISTS ${tableOf(projection)}`);
}
