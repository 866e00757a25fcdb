import { type Queries } from '@tipstaff/database';
import { DomainError, Instant } from '@tipstaff/kernel';
import { type AnswerBasis, RequestContext } from '@tipstaff/platform';
import { setTimeout as wait } from 'node:timers/promises';
import { caseListProjection } from '../case-list/case-list.projection';
import { FIGURES } from '../figures/figure.projection';
import { OBLIGATIONS } from '../obligations/obligation.projection';
import { RETENTION } from '../retention/retention.projection';
import { aheadOfLog } from '../runner/checkpoint';
import { howFar, inWords } from './how-far';

export const CASE_LIST = caseListProjection.name;
export { FIGURES, OBLIGATIONS, RETENTION };

export interface ReadModelOptions {
  /** How long rows that are behind the record are waited for. */
  readonly waitMs: number;
  /**
   * `tell`: what is read is handed on, and the answer of the request says by how much it is behind ·
   * `refuse`: nothing that is behind is read · `as-they-are`: whoever reads sees to it.
   */
  readonly whenBehind: 'tell' | 'refuse' | 'as-they-are';
  /** What the rows have to hold; the end of the record when first asked, where not given. */
  readonly upTo?: number;
}

interface Found {
  readonly model: string;
  readonly position: number;
  readonly head: number;
  /** Whether the rows were made from this log, and not from one that was restored away. */
  readonly same: boolean;
  readonly parked: number;
}

/**
 * One statement, so that all of it is of one moment. The head is safe to go by: positions are given under
 * its row's lock, so that every event up to it is committed.
 */
const FIND = `
  SELECT name AS model,
         coalesce(checkpoint.position, 0) AS position,
         head.position AS head,
         event.hash IS NOT DISTINCT FROM checkpoint.log_hash AS same,
         (SELECT count(*) FROM read_model.parked_case AS parked
           WHERE parked.projection = name
             AND ($2::text IS NULL OR split_part(parked.stream, ':', 2) = $2)) AS parked
    FROM event_log.head
   CROSS JOIN unnest($1::text[]) AS name
    LEFT JOIN read_model.checkpoint ON checkpoint.projection = name
    LEFT JOIN event_log.event ON event.position = checkpoint.position`;

const FIRST_LOOK_AGAIN_MS = 10;
const LOOK_AGAIN_MS = 100;

/**
 * How far the read models have come. Whatever reads one asks here first, so that no answer is made of rows
 * that are behind without saying so.
 */
export class ReadModels {
  constructor(
    private readonly database: Queries,
    private readonly options: ReadModelOptions,
  ) {}

  /** On a connection that is held already: asking another one could wait for ever. Nothing is waited for. */
  on(database: Queries): ReadModels {
    return new ReadModels(database, { ...this.options, waitMs: 0 });
  }

  /**
   * To be waited for before the rows are read. A model that this request has asked for before is as good as
   * it was then: rows only go forward.
   * @param force whose cases are read; null: of every force in sight
   * @throws DomainError `projection.behind` where what is behind is refused, or nobody would tell of it ·
   *   `projection.ahead-of-log` where the record was restored from an older copy than the rows
   */
  async ready(models: readonly string[], force: string | null): Promise<void> {
    if (this.options.whenBehind === 'as-they-are') return;
    const { basis } = RequestContext.current();
    const wanted = models.filter((model) => !basis.models.has(model));
    if (wanted.length === 0) return;
    const { found, head } = await this.found(wanted, force);
    for (const { model, position, parked } of found) {
      const since = position < head ? await this.firstAfter(position) : null;
      basis.saw(model, { position, since, parked });
    }
    const tells = this.options.whenBehind === 'tell' && RequestContext.running() !== null;
    if (!tells) this.refuseBehind(basis);
  }

  /** For an answer that was folded from the record itself, up to a position: it is not behind. */
  madeFromRecord(position: number, parked: number): void {
    const { basis } = RequestContext.current();
    basis.asked(position);
    basis.saw('record', { position, since: null, parked });
  }

  /**
   * For an answer that would say that something is not there.
   * @throws DomainError `projection.behind` where what was read in this request may lack it
   */
  refuseBehind(basis: AnswerBasis = RequestContext.current().basis): void {
    const far = howFar(basis);
    if (far?.behind) throw behind(inWords(far), far.behind);
  }

  private async found(
    models: readonly string[],
    force: string | null,
  ): Promise<{ readonly found: readonly Found[]; readonly head: number }> {
    const { basis } = RequestContext.current();
    const late = AbortSignal.timeout(this.options.waitMs);
    for (let pause = FIRST_LOOK_AGAIN_MS; ; pause = Math.min(pause * 2, LOOK_AGAIN_MS)) {
      const { rows } = await this.database.query<Found>(FIND, [models, force]);
      for (const { model, position, head, same } of rows) {
        if (!same) throw aheadOfLog(model, position, head);
      }
      const head = basis.asked(this.options.upTo ?? rows[0]?.head ?? 0);
      const isWhole = rows.every(({ position }) => position >= head);
      if (isWhole || late.aborted || this.options.waitMs === 0) return { found: rows, head };
      await wait(pause);
    }
  }

  /** Read from its bytes: an event that nobody can read is behind like any other. */
  private async firstAfter(position: number): Promise<Instant | null> {
    const { rows } = await this.database.query<{ body: Buffer }>(
      `SELECT body FROM event_log.event WHERE position > $1 ORDER BY position LIMIT 10`,
      [position],
    );
    for (const { body } of rows) {
      const at = recordedAt(body);
      if (at !== null) return at;
    }
    return null;
  }
}

function recordedAt(body: Buffer): Instant | null {
  try {
    const { recordedAt: at } = JSON.parse(body.toString('utf8')) as { recordedAt?: unknown };
    return typeof at === 'string' ? Instant.parse(at) : null;
  } catch {
    return null;
  }
}

function behind(words: string, data: object): DomainError {
  return new DomainError(
    'unavailable',
    'projection.behind',
    `${words} Ask again in a moment. If it stays like this, see the health page of the worker.`,
    { data: { behind: data } },
  );
}
