import { ADVISORY_LOCKS, inTransaction } from '@tipstaff/database';
import { type Instant, type Clock, wordsOf } from '@tipstaff/kernel';
import { RequestContext } from '@tipstaff/platform';
import { type Pool, type PoolClient } from 'pg';
import { sweep, type SweepParts, type SweepResult } from './sweep';

export interface SweeperOptions {
  readonly everyMs: number;
  /** Hears of each sweep that failed; the next one comes all the same. */
  readonly onError: (error: unknown) => void;
  readonly onDone?: (result: SweepResult) => void;
}

/** Well within the time after which a connection ends a transaction in which nothing happens (30 s). */
const SIGN_OF_LIFE_EVERY_MS = 5_000;
/** Pause while the list of what is owed catches up with the record, as it does after a start. */
const CATCHING_UP_MS = 1_000;

/**
 * Sweeps in turns: the pause begins when a sweep has ended, so none overtakes another and a machine
 * that slept sweeps once. Of several workers one sweeps at a time.
 */
export class Sweeper {
  private timer: NodeJS.Timeout | null = null;
  private underWay: Promise<unknown> = Promise.resolve();
  private isStopped = true;
  private last: { readonly at: Instant; readonly fault: string | null } | null = null;

  constructor(
    private readonly pool: Pool,
    private readonly parts: SweepParts,
    private readonly options: SweeperOptions,
  ) {}

  /** When the last sweep of this process ended and what stopped it; null before the first. */
  get lastSweep(): { readonly at: Instant; readonly fault: string | null } | null {
    return this.last;
  }

  private get clock(): Clock {
    return this.parts.clock;
  }

  start(): void {
    if (!this.isStopped) return;
    this.isStopped = false;
    this.turn();
  }

  /** Resolves once the sweep under way, if any, has ended. */
  async stop(): Promise<void> {
    this.isStopped = true;
    if (this.timer) clearTimeout(this.timer);
    await this.underWay;
  }

  /** One sweep now; null when another process is sweeping. */
  async sweepOnce(): Promise<SweepResult | null> {
    // Of a transaction, and not of the session: PostgreSQL ends a transaction that stands still, so that
    // a worker which is frozen while it sweeps does not keep all others from it.
    return inTransaction(this.pool, RequestContext.system('the sweep'), async (client) => {
      const { rows } = await client.query<{ locked: boolean }>(
        'SELECT pg_try_advisory_xact_lock($1) AS locked',
        [ADVISORY_LOCKS.sweep],
      );
      return rows[0]?.locked === true ? whileAwake(client, this.parts) : null;
    });
  }

  private turn(): void {
    this.underWay = this.sweepOnce()
      .then(
        (result) => {
          this.last = { at: this.clock.now(), fault: null };
          if (result) this.options.onDone?.(result);
          return result?.current === false;
        },
        (error: unknown) => {
          this.last = { at: this.clock.now(), fault: wordsOf(error) };
          this.options.onError(error);
          return false;
        },
      )
      .then((soon) => {
        if (this.isStopped) return;
        const pause = soon ? Math.min(CATCHING_UP_MS, this.options.everyMs) : this.options.everyMs;
        this.timer = setTimeout(() => this.turn(), pause);
      });
  }
}

/** Sweeps, and lets the connection that holds the lock hear from this process as long as it is awake. */
async function whileAwake(client: PoolClient, parts: SweepParts): Promise<SweepResult> {
  const signs = setInterval(
    () => void client.query('SELECT 1').catch(() => undefined),
    SIGN_OF_LIFE_EVERY_MS,
  );
  try {
    return await sweep(parts);
  } finally {
    clearInterval(signs);
  }
}
