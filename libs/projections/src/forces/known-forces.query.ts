import { type Pool } from 'pg';

/**
 * The forces of which the case list holds a case, by name. Goes from force to force in the index
 * that begins with it: a list of a million cases is not read through.
 */
export class KnownForces {
  constructor(private readonly pool: Pool) {}

  async list(): Promise<readonly string[]> {
    const { rows } = await this.pool.query<{ force: string }>(`
      WITH RECURSIVE known AS (
        (SELECT force FROM read_model.case_list ORDER BY force LIMIT 1)
        UNION ALL
        SELECT (SELECT next.force
                  FROM read_model.case_list AS next
                 WHERE next.force > known.force
                 ORDER BY next.force
                 LIMIT 1)
          FROM known
         WHERE known.force IS NOT NULL
      )
      SELECT force FROM known WHERE force IS NOT NULL ORDER BY force`);
    return rows.map(({ force }) => force);
  }
}
