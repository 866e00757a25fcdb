import { Inject, Injectable } from '@nestjs/common';
import { POOL } from '@tipstaff/database';
import { type Pool } from 'pg';

/** The limit of small numbers, as the database has it: its own views go by the same. */
@Injectable()
export class SmallNumbers {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  /** The least count that is shown to whoever has not `figure.small`. */
  async fewest(): Promise<number> {
    const { rows } = await this.pool.query<{ fewest: number }>('SELECT fewest FROM opcc.setting');
    if (rows[0] === undefined) throw new Error('opcc.setting has no row.');
    return rows[0].fewest;
  }
}
