import { type Instant } from '@tipstaff/kernel';
import { type Pool } from 'pg';
import { type Queries } from '@tipstaff/database';

export interface ProjectionProgress {
  readonly projection: string;
  /** Position of the last event that is in the rows. */
  readonly checkpoint: number;
  /** Position of the last event of the log. */
  readonly head: number;
  /** Events that are not in the rows yet; negative after a restore from an older copy. */
  readonly lagEvents: number;
  /** When the first of those events was recorded; null when there is none. */
  readonly behindSince: Instant | null;
  readonly parkedCases: number;
}

/**
 * How far each projection has come. Progress is what tells a stuck projection from an idle one: lag
 * that grows, and a `behindSince` that stays.
 */
export async function projectionProgress(pool: Queries): Promise<readonly ProjectionProgress[]> {
  const { rows } = await pool.query<ProjectionProgress>(
    `SELECT checkpoint.projection,
            checkpoint.position AS "checkpoint",
            head.position AS "head",
            head.position - checkpoint.position AS "lagEvents",
            (SELECT event_log.recorded_at(next.body)
             FROM event_log.event AS next
             WHERE next.position = checkpoint.position + 1) AS "behindSince",
            (SELECT count(*)
             FROM read_model.parked_case AS parked
             WHERE parked.projection = checkpoint.projection) AS "parkedCases"
     FROM read_model.checkpoint, event_log.head
     ORDER BY checkpoint.projection`,
  );
  return rows;
}

/** The cases that could not be folded, and why; the reason is for the people who mend it. */
export async function parkedCases(
  pool: Pool,
): Promise<readonly { projection: string; stream: string; position: number; reason: string }[]> {
  const { rows } = await pool.query<{
    projection: string;
    stream: string;
    position: number;
    reason: string;
  }>(
    `SELECT projection, stream, position, reason
     FROM read_model.parked_case
     ORDER BY projection, stream`,
  );
  return rows;
}
