import { DomainError } from '@tipstaff/kernel';
import { hostname } from 'node:os';
import { type ClientBase, type Pool } from 'pg';

type Queryable = Pick<ClientBase | Pool, 'query'>;

/** How long a process may not be heard of before another may take over. */
const LASTS_MS = 60_000;
/** Four signs of life in that time: one or two may fail. */
const RENEWED_EVERY_MS = 15_000;

/** A row that names a time farther off was not written by anything here. */
const HAS_ENDED = `(lease.expires_at <= clock_timestamp()
                    OR lease.expires_at > clock_timestamp() + interval '${LASTS_MS} ms' * 2)`;

const EXTEND = `
  UPDATE work.lease AS lease SET expires_at = clock_timestamp() + $3 * interval '1 ms'
   WHERE name = $1 AND fence = $2`;

/** Who holds a lease, or held it last, for people and for alarms. By the clock of the database. */
export interface LeaseState {
  readonly holder: string;
  /** Milliseconds since it was taken. */
  readonly heldMs: number;
  readonly isHeld: boolean;
  /** Milliseconds since the work was last done to its end, by any process; null where it never was. */
  readonly doneMsAgo: number | null;
}

/** That something is done by one process at a time, until that one is done or is not heard of any more. */
export class Lease {
  private readonly renewals: NodeJS.Timeout;
  private isOver = false;
  private isRenewing = false;

  private constructor(
    private readonly pool: Pool,
    readonly name: string,
    private readonly fence: number,
    private readonly lastsMs: number,
  ) {
    const everyMs = (lastsMs * RENEWED_EVERY_MS) / LASTS_MS;
    this.renewals = setInterval(() => void this.renew(), everyMs).unref();
  }

  /**
   * Null where another process holds it. It is renewed until `end`.
   * @param lastsMs for tests, which can not wait for a minute
   */
  static async take(pool: Pool, name: string, lastsMs = LASTS_MS): Promise<Lease | null> {
    const { rows } = await pool.query<{ fence: string | number }>(
      `INSERT INTO work.lease AS lease (name, holder, taken_at, expires_at, fence)
       VALUES ($1, $2 || ', process ' || pg_backend_pid(), clock_timestamp(),
               clock_timestamp() + $3 * interval '1 ms', 1)
       ON CONFLICT (name) DO UPDATE
          SET holder = excluded.holder, taken_at = excluded.taken_at,
              expires_at = excluded.expires_at, fence = lease.fence + 1
        WHERE ${HAS_ENDED}
       RETURNING fence`,
      [name, holderHere(), lastsMs],
    );
    const [taken] = rows;
    return taken ? new Lease(pool, name, Number(taken.fence), lastsMs) : null;
  }

  /** As the row has it; null where it was never taken. */
  static async state(database: Queryable, name: string): Promise<LeaseState | null> {
    const { rows } = await database.query<LeaseState>(
      `SELECT holder, NOT ${HAS_ENDED} AS "isHeld",
              extract(epoch FROM clock_timestamp() - taken_at)::float8 * 1000 AS "heldMs",
              extract(epoch FROM clock_timestamp() - done_at)::float8 * 1000 AS "doneMsAgo"
         FROM work.lease AS lease WHERE name = $1`,
      [name],
    );
    return rows[0] ?? null;
  }

  /**
   * Makes what is done in an open transaction the holder's alone: nobody takes the lease over before the
   * transaction ends, and who has lost it writes nothing, however late it wakes up.
   * @throws DomainError `lease.lost`, before `work` has begun
   */
  async during<T>(transaction: Queryable, work: () => Promise<T>): Promise<T> {
    const { rows } = await transaction.query(
      `SELECT FROM work.lease AS lease
        WHERE name = $1 AND fence = $2 AND NOT ${HAS_ENDED} FOR NO KEY UPDATE`,
      [this.name, this.fence],
    );
    if (rows.length === 0) throw lost(this.name);
    const answer = await work();
    // The row was locked all the while, so that no renewal could come, and no other process either.
    await transaction.query(EXTEND, [this.name, this.fence, this.lastsMs]);
    return answer;
  }

  /** @throws DomainError `lease.lost` where another holds it by now, or could */
  async check(): Promise<void> {
    const { rows } = await this.pool.query(
      `SELECT FROM work.lease AS lease WHERE name = $1 AND fence = $2 AND NOT ${HAS_ENDED}`,
      [this.name, this.fence],
    );
    if (rows.length === 0) throw lost(this.name);
  }

  /** The work was done to its end, as of now. @throws DomainError `lease.lost` */
  async done(): Promise<void> {
    const { rowCount } = await this.pool.query(
      `UPDATE work.lease AS lease SET done_at = clock_timestamp(), done_by = holder
        WHERE name = $1 AND fence = $2 AND NOT ${HAS_ENDED}`,
      [this.name, this.fence],
    );
    if (rowCount !== 1) throw lost(this.name);
  }

  /** Free for the next one at once. On a lost connection it ends by itself. */
  async end(): Promise<void> {
    this.isOver = true;
    clearInterval(this.renewals);
    await this.pool
      .query(
        `UPDATE work.lease SET expires_at = clock_timestamp() WHERE name = $1 AND fence = $2`,
        [this.name, this.fence],
      )
      .catch(() => undefined);
  }

  /** Of a lease that has ended nothing is renewed: another may have taken it meanwhile, or be about to. */
  private async renew(): Promise<void> {
    if (this.isOver || this.isRenewing) return;
    this.isRenewing = true;
    try {
      await this.pool.query(`${EXTEND} AND NOT ${HAS_ENDED}`, [
        this.name,
        this.fence,
        this.lastsMs,
      ]);
    } catch {
      // The next one makes up for it; a lease that was lost is found by whoever goes on to write.
    } finally {
      this.isRenewing = false;
    }
  }
}

/**
 * Locks the row of a lease until the transaction ends, whoever holds the lease: no transaction of the
 * holder's and no taking falls between its beginning and its end.
 */
export async function lockLeaseRow(transaction: Queryable, name: string): Promise<void> {
  await transaction.query(
    `INSERT INTO work.lease (name, holder, taken_at, expires_at, fence)
     VALUES ($1, $2, clock_timestamp(), clock_timestamp(), 0) ON CONFLICT (name) DO NOTHING`,
    [name, holderHere()],
  );
  await transaction.query('SELECT FROM work.lease WHERE name = $1 FOR UPDATE', [name]);
}

function holderHere(): string {
  return `${hostname().slice(0, 100)}, program ${process.pid}`;
}

function lost(name: string): DomainError {
  return new DomainError(
    'unavailable',
    'lease.lost',
    `This process was not heard of for too long and another has taken over "${name}": nothing more of it is written here.`,
    { data: { lease: name } },
  );
}
