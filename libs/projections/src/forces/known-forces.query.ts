import { Inject, Injectable } from '@nestjs/common';
import { recordedCase } from '@tipstaff/cases';
import { type CaseOfForce, timelineOf } from '@tipstaff/casework';
import { type Queries, QUERIES } from '@tipstaff/database';
import { type EventStore } from '@tipstaff/event-store';
import { CASE_LIST, ReadModels } from '../reading/read-models';

/**
 * The forces that a table of cases has rows of, by name. Goes from force to force in the index that
 * begins with it: a list of a million cases is not read through.
 * @param where in SQL, of a row of the table; as the index has it
 */
export async function forcesIn(
  database: Queries,
  table: 'case_list' | 'obligation',
  where = 'true',
): Promise<readonly string[]> {
  const { rows } = await database.query<{ force: string }>(`
    WITH RECURSIVE known AS (
      (SELECT force FROM read_model.${table} WHERE ${where} ORDER BY force LIMIT 1)
      UNION ALL
      SELECT (SELECT next.force
                FROM read_model.${table} AS next
               WHERE next.force > known.force AND ${where}
               ORDER BY next.force
               LIMIT 1)
        FROM known
       WHERE known.force IS NOT NULL
    )
    SELECT force FROM known WHERE force IS NOT NULL ORDER BY force`);
  return rows.map(({ force }) => force);
}

/** The forces of which the case list holds a case. */
@Injectable()
export class KnownForces {
  constructor(
    @Inject(QUERIES) private readonly database: Queries,
    private readonly models: ReadModels,
  ) {}

  async list(): Promise<readonly string[]> {
    await this.models.ready([CASE_LIST], null);
    return forcesIn(this.database, 'case_list');
  }
}

/** Every local policing body of a force that the record knows, read from the log itself. */
export async function policingBodiesOf(
  store: Pick<EventStore, 'streams' | 'loadMany'>,
  force: string,
): Promise<readonly CaseOfForce[]> {
  const streams = await store.streams({ category: 'policing-body', force });
  return [...(await store.loadMany(streams))].flatMap(([stream, events]) => {
    const recorded = recordedCase({ stream, events });
    const timeline = timelineOf(recorded.events);
    return timeline.facts.length === 0 ? [] : [{ reference: recorded.ref.reference, timeline }];
  });
}
