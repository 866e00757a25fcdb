import { projectionProgress } from '@tipstaff/event-store';
import { type Clock, Instant } from '@tipstaff/kernel';
import { type HealthAnswer, type HealthPart, type Pool } from '@tipstaff/platform';

/** Lists are usually behind for less than a second; a rebuild or a large import for longer. */
const LONGEST_BEHIND_S = 60;

/** How far the lists are behind the record. Standing still looks like life, so it is measured. */
export class RecordHealth implements HealthPart {
  readonly name = 'record';

  constructor(
    private readonly pool: Pool,
    private readonly clock: Clock,
  ) {}

  async check(): Promise<HealthAnswer> {
    const now = Instant.toMillis(this.clock.now());
    const progress = await projectionProgress(this.pool);
    const projections = progress.map(
      ({ projection, checkpoint, lagEvents, behindSince, parkedCases }) => {
        const behindMs = behindSince === null ? 0 : now - Instant.toMillis(behindSince);
        return {
          projection,
          checkpoint,
          lagEvents,
          behindSince,
          behindForS: Math.max(0, Math.floor(behindMs / 1_000)),
          parkedCases,
        };
      },
    );
    return {
      ok: projections.every(
        ({ behindForS, lagEvents }) => behindForS <= LONGEST_BEHIND_S && lagEvents >= 0,
      ),
      head: progress[0]?.head ?? 0,
      projections,
    };
  }
}
