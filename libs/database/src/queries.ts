import { RequestContext } from '@tipstaff/platform';
import { type Pool, type QueryResultRow } from 'pg';
import { inTransaction } from './transaction';

/** One that PostgreSQL plans once a connection, under its name. */
export interface PreparedStatement {
  readonly name: string;
  readonly text: string;
  readonly values: unknown[];
}

/** What can be asked a statement: a pool, a connection within a transaction, or `RequestQueries`. */
export interface Queries {
  query<R extends QueryResultRow>(
    statement: string | PreparedStatement,
    values?: unknown[],
  ): Promise<{ readonly rows: R[]; readonly rowCount: number | null }>;
}

/**
 * Statements of a process that row-level security holds for: each is a transaction of its own, and shows
 * what the request in which it is asked may see.
 */
export class RequestQueries implements Queries {
  constructor(private readonly pool: Pool) {}

  query<R extends QueryResultRow>(statement: string | PreparedStatement, values?: unknown[]) {
    return inTransaction(this.pool, RequestContext.current(), (transaction) =>
      transaction.query<R>(statement, values),
    );
  }
}
