import { Inject, Injectable } from '@nestjs/common';
import { type CaseReader, CaseRef } from '@tipstaff/casework';
import { type Queries, QUERIES } from '@tipstaff/database';
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

/** Which cases are out of somebody's sight, for what is not a list of cases itself. */
@Injectable()
export class Restrictions {
  constructor(@Inject(QUERIES) private readonly pool: Queries) {}

  /** Streams of the force's cases that are hidden from the reader. */
  async hiddenFrom(reader: CaseReader, force: string): Promise<ReadonlySet<StreamId>> {
    return new Set(await hiddenStreams(this.pool, reader, force));
  }

  /** By the references under which other cases of the force could name them. */
  async hiddenReferences(reader: CaseReader, force: string): Promise<ReadonlySet<string>> {
    return referencesOf(await this.hiddenFrom(reader, force));
  }
}

/** By which other cases of the force could name them. */
export function referencesOf(streams: ReadonlySet<StreamId>): ReadonlySet<string> {
  return new Set([...streams].flatMap((stream) => CaseRef.ofStream(stream)?.reference ?? []));
}
