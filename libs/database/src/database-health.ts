import { wordsOf } from '@tipstaff/kernel';
import { type HealthAnswer, type HealthPart } from '@tipstaff/platform';
import { type Pool } from 'pg';
import { type PoolOptions } from './database';
import { outageOf } from './database-fault';

/** What a pool needs so that `WRITES_TO_DISK` does: rows that have no memory are written out, where the tables are. */
export const NEEDS_DISK: Pick<PoolOptions, 'settings'> = {
  settings: ['work_mem=64kB', 'temp_tablespaces='],
};

/** Two megabytes, of which nothing is left behind: a full disk refuses them before it refuses a fact. */
const WRITES_TO_DISK = 'SELECT count(*) FROM generate_series(1, 150000)';

/** Whether the database can be asked, and written to. */
export class DatabaseHealth implements HealthPart {
  readonly name = 'database';
  private asking: Promise<HealthAnswer> | null = null;

  constructor(
    private readonly pool: Pool,
    private readonly address: string,
  ) {}

  /** However many ask at once, it is asked once. */
  check(): Promise<HealthAnswer> {
    this.asking ??= this.ask().finally(() => (this.asking = null));
    return this.asking;
  }

  private async ask(): Promise<HealthAnswer> {
    try {
      await this.pool.query(WRITES_TO_DISK);
      return { ok: true };
    } catch (error) {
      const fault = outageOf(this.address, error) ?? error;
      return { ok: false, detail: wordsOf(fault) };
    }
  }
}
