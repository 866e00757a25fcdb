import { inTransaction } from '@tipstaff/database';
import { DomainError } from '@tipstaff/kernel';
import { RequestContext } from '@tipstaff/platform';
import { setTimeout as wait } from 'node:timers/promises';
import { type ProjectionSource } from './advance';
import { type Checkpoint, refuseRowsOfAnotherLog } from './checkpoint';
import { type Projection } from './projection';
import { projectionProgress, type ProjectionProgress } from './projection-progress';
import { type CatchUpOptions, ProjectionRunner, type RunnerOptions } from './projection-runner';
import {
  isLockTimeout,
  rebuild,
  type RebuildOptions,
  type Rebuilt,
  rebuildTogether,
} from './rebuild';

const LOOK_AGAIN_MS = 20;

/** All projections of a process. */
export class Projections {
  private readonly runners: readonly ProjectionRunner[];

  constructor(
    projections: readonly Projection[],
    private readonly source: ProjectionSource,
    options: RunnerOptions = {},
  ) {
    this.runners = projections.map(
      (projection) => new ProjectionRunner(projection, source, options),
    );
  }

  get names(): readonly string[] {
    return this.runners.map((runner) => runner.name);
  }

  /**
   * Follows the log until `stop`.
   * @throws DomainError `projection.ahead-of-log`, before anything is started
   */
  async start(): Promise<void> {
    await this.makeTogether((await this.source.log.head()).position);
    for (const runner of this.runners) await runner.prepare();
    for (const runner of this.runners) runner.start();
  }

  async stop(): Promise<void> {
    await Promise.all(this.runners.map((runner) => runner.stop()));
  }

  /** Brings every projection to the end of the log, here; beside a running worker they share the work. */
  async catchUp(options: CatchUpOptions = {}): Promise<void> {
    const upTo = options.upTo ?? (await this.source.log.head()).position;
    await this.makeTogether(upTo);
    for (const runner of this.runners) await runner.catchUp({ ...options, upTo });
  }

  /**
   * The same for whoever reads next: what another process is doing is waited for, as long as it moves.
   * @param patienceMs how long nothing may move
   * @returns the position that every projection holds
   * @throws DomainError `projection.behind` with what it waits for · `projection.ahead-of-log`
   */
  async bringToEnd(patienceMs: number): Promise<number> {
    const { position: upTo } = await this.source.log.head();
    let late = AbortSignal.timeout(patienceMs);
    for (let before = await this.positions(); ;) {
      try {
        await this.catchUp({ upTo, lockWithinMs: patienceMs });
        return upTo;
      } catch (error) {
        const why = whyItWaits(error);
        if (why === null) throw error;
        const now = await this.positions();
        if (now !== before) late = AbortSignal.timeout(patienceMs);
        else if (late.aborted) throw standingStill(upTo, patienceMs, why, error);
        before = now;
      }
      await wait(LOOK_AGAIN_MS);
    }
  }

  /**
   * Resolves once every projection holds the event at the position.
   * @throws DomainError `projection.behind` after `timeoutMs`
   */
  async waitFor(position: number, timeoutMs: number): Promise<void> {
    const late = AbortSignal.timeout(timeoutMs);
    while (!(await this.hold(position))) {
      if (late.aborted) throw behind(position, timeoutMs);
      await wait(LOOK_AGAIN_MS);
    }
  }

  /** @throws DomainError `projection.unknown` listing the names, and what `rebuild` throws */
  rebuild(name: string, options: RebuildOptions = {}): Promise<Rebuilt> {
    const runner = this.runners.find((known) => known.name === name);
    if (runner) return rebuild(runner.latest, this.source, options);
    throw new DomainError(
      'not-found',
      'projection.unknown',
      `There is no projection "${name}": use one of ${this.names.join(', ')}.`,
    );
  }

  /** All of them, for which the record is read once. @throws what `rebuild` throws */
  rebuildAll(options: RebuildOptions = {}): Promise<readonly Rebuilt[]> {
    return rebuildTogether(
      this.runners.map(({ latest }) => latest),
      this.source,
      options,
    );
  }

  /** How far each has come, and what stopped it last in this process. */
  async progress(): Promise<readonly (ProjectionProgress & { readonly failure: string | null })[]> {
    const progress = await inTransaction(
      this.source.pool,
      RequestContext.current(),
      (transaction) => projectionProgress(transaction),
    );
    return progress.map((one) => ({
      ...one,
      failure: this.runners.find(({ name }) => name === one.projection)?.failure ?? null,
    }));
  }

  /**
   * Makes anew, in one pass over the record, what was made by another version or lacks most of a long record:
   * to go over it batch by batch would fold each case at each of its events, once for each projection.
   */
  private async makeTogether(head: number): Promise<void> {
    const { pool } = this.source;
    const { rows } = await pool.query<Checkpoint & { projection: string }>(
      'SELECT projection, position, fingerprint FROM read_model.checkpoint',
    );
    const chosen: ProjectionRunner[] = [];
    for (const runner of this.runners) {
      const row = rows.find(({ projection }) => projection === runner.name);
      if (await runner.isToBeMade(row ?? null, head)) chosen.push(runner);
    }
    if (chosen.length === 0) return;
    for (const { name } of chosen) await refuseRowsOfAnotherLog(pool, name);
    const latest = chosen.map((runner) => runner.latest);
    const signal = AbortSignal.any(chosen.map(({ stopped }) => stopped));
    await rebuildTogether(latest, this.source, { signal }).catch((error: unknown) => {
      // Another process makes them.
      if ((error as { code?: unknown }).code !== 'projection.rebuild-running') throw error;
    });
  }

  private async positions(): Promise<string> {
    const { rows } = await this.source.pool.query<{ positions: string | null }>(
      `SELECT string_agg(projection || ' ' || position || ' ' || fingerprint, ',' ORDER BY projection) AS positions
       FROM read_model.checkpoint`,
    );
    return rows[0]?.positions ?? '';
  }

  private async hold(position: number): Promise<boolean> {
    const { rows } = await this.source.pool.query<{ behind: number }>(
      `SELECT count(*) AS behind
       FROM unnest($1::text[]) AS name
       LEFT JOIN read_model.checkpoint ON checkpoint.projection = name
       WHERE coalesce(checkpoint.position, 0) < $2`,
      [this.names, position],
    );
    return rows[0]?.behind === 0;
  }
}

/** What another process does that ends by itself. */
const PASSING: readonly string[] = [
  'projection.rebuild-running',
  'projection.overtaken',
  'projection.swap-blocked',
];

/** @returns null for what waiting does not mend */
function whyItWaits(error: unknown): string | null {
  if (isLockTimeout(error)) return 'Another process holds their checkpoint and does not move it.';
  return error instanceof DomainError && PASSING.includes(error.code) ? error.message : null;
}

function standingStill(
  position: number,
  patienceMs: number,
  why: string,
  cause: unknown,
): DomainError {
  return new DomainError(
    'unavailable',
    'projection.behind',
    `The lists and figures are behind the record, which ends at position ${position}, and did not move for ${patienceMs} ms: nothing is said from them. ${why} See that the worker runs, and ask again.`,
    { data: { position }, cause },
  );
}

function behind(position: number, timeoutMs: number): DomainError {
  return new DomainError(
    'unavailable',
    'projection.behind',
    `The lists and figures did not reach position ${position} within ${timeoutMs} ms: ask again in a moment, or without minPosition. If it stays like this, see the health page of the worker.`,
    { data: { position } },
  );
}
