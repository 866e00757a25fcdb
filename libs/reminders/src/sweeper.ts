import { Lease, type LeaseState } from '@tipstaff/database';
import { type Instant, type Clock, wordsOf } from '@tipstaff/kernel';
import { type Pool } from 'pg';
import { sweep, type SweepParts, type SweepResult } from './sweep';

export interface SweeperOptions {
  readonly everyMs: number;
  /** Hears of each sweep that failed; the next one comes all the same. */
  readonly onError: (error: unknown) => void;
  readonly onDone?: (result: SweepResult) => void;
  /** How long a sweeping process may be silent before another may sweep; as of every lease when not given. */
  readonly leaseMs?: number;
}

/** The lease of whoever sweeps. */
export const SWEEP = 'sweep';
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

  /**
   * When the last sweep of this process ended and what stopped it; null before the first. That another
   * process was sweeping is no sweep of this one.
   */
  get lastSweep(): { readonly at: Instant; readonly fault: string | null } | null {
    return this.last;
  }

  /** Who sweeps or swept last, of all processes; null where none ever did. */
  ofAll(): Promise<LeaseState | null> {
    return Lease.state(this.pool, SWEEP);
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
    const lease = await Lease.take(this.pool, SWEEP, this.options.leaseMs);
    if (lease === null) return null;
    try {
      const result = await sweep(this.parts, lease);
      if (result.faults.length === 0) await lease.done();
      return result;
    } finally {
      await lease.end();
    }
  }

  private turn(): void {
    this.underWay = this.sweepOnce()
      .then(
        (result) => {
          if (result === null) return false;
          const fault = result.faults.length === 0 ? null : result.faults.join(' ');
          this.last = { at: this.clock.now(), fault };
          if (fault !== null) this.options.onError(new Error(fault));
          this.options.onDone?.(result);
          return !result.current;
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
