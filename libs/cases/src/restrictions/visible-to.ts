import { type CaseReader } from '@tipstaff/casework';
import { type Queries } from '@tipstaff/database';
import { type StreamId } from '@tipstaff/kernel';

/**
 * The condition in SQL that every list of cases has: what is restricted is there for those alone who
 * are named. Read from the statement's own snapshot, which holds each restriction as soon as the record.
 * @param stream column with the stream of the case
 * @param parameter placeholder of the reader's id, a `text`: `$3` or `:reader`
 */
export function visibleTo(
  { seesRestricted }: CaseReader,
  stream: string,
  parameter: string,
): string {
  // The parameter is named all the same: PostgreSQL refuses one that is given and not used.
  if (seesRestricted) return `(${parameter}::text IS NOT NULL)`;
  // Its columns go by other names, so that none is taken for a column of the statement around it.
  return `NOT EXISTS (SELECT FROM read_model.case_restriction AS kept (kept_case, kept_force, kept_to)
                       WHERE kept_case = ${stream} AND ${parameter}::text <> ALL (kept_to))`;
}

/** Streams of the force's cases that are out of the reader's sight, for what keeps rows of its own. */
export async function hiddenStreams(
  client: Queries,
  { id, seesRestricted }: CaseReader,
  force: string,
): Promise<readonly StreamId[]> {
  if (seesRestricted) return [];
  const { rows } = await client.query<{ stream: StreamId }>(
    `SELECT stream FROM read_model.case_restriction WHERE force = $1 AND $2::text <> ALL (named)`,
    [force, id],
  );
  return rows.map(({ stream }) => stream);
}
