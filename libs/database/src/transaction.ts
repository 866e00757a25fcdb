import { type RequestContext, type Viewer } from '@tipstaff/platform';
import { type ClientBase, escapeLiteral, type Pool, type PoolClient } from 'pg';
import { type DataSource, type QueryRunner } from 'typeorm';
import { rolesOf } from './database';
import { isOfRole, roleNotGiven } from './roles/role-not-given';

/** Statements that let the transaction they are sent in show what the viewer may see, and no other after it. */
function settingsFor({ forces, id, seesRestricted, ofPolicingBody = false }: Viewer): string {
  const list = forces === 'every' ? '*' : forces.filter(isOneForce).join(',');
  return [
    `SET LOCAL tipstaff.forces = ${escapeLiteral(list)}`,
    `SET LOCAL tipstaff.actor = ${escapeLiteral(id)}`,
    `SET LOCAL tipstaff.restricted = ${seesRestricted ? `'all'` : `'named'`}`,
    `SET LOCAL tipstaff.of_policing_body = ${ofPolicingBody ? `'on'` : `'off'`}`,
  ].join('; ');
}

/** A claim that would read as several forces, or as all of them, is none. */
function isOneForce(force: string): boolean {
  return force !== '*' && !force.includes(',');
}

export interface TransactionOptions {
  /** One moment of the database throughout. */
  readonly isolation?: 'repeatable read';
  readonly readOnly?: boolean;
  /** In whose rights the work is done, whoever logged in. */
  readonly role?: 'auditor' | 'opcc';
  /** Nothing of it is kept, however it ends. */
  readonly discard?: boolean;
}

/** As much of a `RequestContext` as a transaction needs: by whom its rows are seen. */
export type SeenBy = Pick<RequestContext, 'viewer'>;

/**
 * Commits what `work` did, or nothing of it. Row-level security shows it what whoever asks may see, and
 * forgets that with the transaction. A connection that broke is thrown away.
 */
export async function inTransaction<T>(
  pool: Pool,
  context: SeenBy,
  work: (transaction: PoolClient) => Promise<T>,
  options: TransactionOptions = {},
): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    const role = options.role === undefined ? null : rolesOf(pool).name(options.role);
    const text = beginning(context, options, role);
    const start = () => begun(client, text, role);
    return await perform(client, start, work, (error) => (broken = error), options);
  } finally {
    client.release(broken);
  }
}

/** The same on a connection that is held for longer, as for a lock of its session. */
export function transactionOn<T>(
  client: ClientBase,
  context: SeenBy,
  work: () => Promise<T>,
): Promise<T> {
  const start = beginning(context);
  return perform(
    client,
    () => client.query(start),
    work,
    () => undefined,
  );
}

/** The same for what is asked through TypeORM. */
export async function inEntityTransaction<T>(
  dataSource: DataSource,
  context: SeenBy,
  work: (runner: QueryRunner) => Promise<T>,
): Promise<T> {
  const runner = dataSource.createQueryRunner();
  try {
    const start = beginning(context);
    return await perform(
      runner,
      () => runner.query(start),
      work,
      () => undefined,
    );
  } finally {
    await runner.release();
  }
}

async function perform<C extends { query(text: string): Promise<unknown> }, T>(
  connection: C,
  start: () => Promise<unknown>,
  work: (connection: C) => Promise<T>,
  onBroken: (error: Error) => void,
  { discard }: Pick<TransactionOptions, 'discard'> = {},
): Promise<T> {
  try {
    await start();
    const answer = await work(connection);
    await connection.query(discard === true ? 'ROLLBACK' : 'COMMIT');
    return answer;
  } catch (error) {
    await connection.query('ROLLBACK').catch(onBroken);
    throw error;
  }
}

/** @throws DomainError `database.role-not-given` where the login may not work in the role, or it is not there */
async function begun(client: ClientBase, text: string, role: string | null): Promise<void> {
  try {
    await client.query(text);
  } catch (error) {
    if (role === null || !isOfRole(error)) throw error;
    // Nothing more is answered in a transaction that failed.
    await client.query('ROLLBACK');
    throw await roleNotGiven(client, role, error);
  }
}

/** One message: the simple protocol takes several statements, and a round trip is what each would cost. */
function beginning(
  { viewer }: SeenBy,
  { isolation, readOnly }: TransactionOptions = {},
  role: string | null = null,
): string {
  const modes = [
    isolation === undefined ? '' : ` ISOLATION LEVEL ${isolation.toUpperCase()}`,
    readOnly === true ? ' READ ONLY' : '',
  ];
  const asRole = role === null ? '' : `; SET LOCAL ROLE ${role}`;
  return `BEGIN${modes.join('')}; ${settingsFor(viewer)}${asRole}`;
}
