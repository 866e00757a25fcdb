import { inTransaction, rolesOf } from '@tipstaff/database';
import { DomainError, wordsOf } from '@tipstaff/kernel';
import { RequestContext } from '@tipstaff/platform';
import { setTimeout as wait } from 'node:timers/promises';
import { BATCH_EVENTS, batchOf, nextBatch, type ProjectionSource, writeBatch } from './advance';
import {
  type Checkpoint,
  createCheckpoint,
  lockCheckpoint,
  moveCheckpoint,
  parkedStreams,
  readCheckpoint,
  refuseRowsOfAnotherLog,
} from './checkpoint';
import { currentOf } from './fold-streams';
import { hasTables, makeTables } from './make-tables';
import { fingerprintOf, type Projection } from './projection';
import { READ_MODEL } from './projection-table';
import { rebuild } from './rebuild';

export interface RunnerOptions {
  /** Pause after finding nothing new; 200 ms when not given. */
  readonly idleMs?: number;
  readonly batchEvents?: number;
  /** From how many events on, where they are most of the record, the rows are made anew instead; 20,000. */
  readonly manyEvents?: number;
  /** Hears of every failure of the running loop, which goes on by itself. */
  readonly onError?: (projection: string, error: Error) => void;
}

export interface CatchUpOptions {
  /** Position to come to; the end of the log as it is now, when not given. */
  readonly upTo?: number;
  /** How long another process may hold the checkpoint without moving it; without end when not given. */
  readonly lockWithinMs?: number;
}

const PROJECTING = RequestContext.system('writes the rows of every case');
const MANY_EVENTS = 20_000;
const IDLE_MS = 200;
const LONGEST_PAUSE_MS = 10_000;

/**
 * Keeps one projection up with the log. Rows and checkpoint are one transaction, and the checkpoint
 * row is its lock: a batch that another process has overtaken writes nothing. So any number of
 * processes may run the same projection, and each event counts once.
 */
export class ProjectionRunner {
  readonly name: string;
  private running: Promise<void> | null = null;
  private stopping = new AbortController();
  private lastFailure: string | null = null;
  private isPrepared = false;

  constructor(
    private projection: Projection,
    private readonly source: ProjectionSource,
    private readonly options: RunnerOptions = {},
  ) {
    this.name = projection.name;
  }

  /** The projection as it was made, or as the log has it since. */
  get latest(): Projection {
    return this.projection;
  }

  /** What stopped the last attempt of the running loop; null while all is well. */
  get failure(): string | null {
    return this.lastFailure;
  }

  /** Ends when `stop` is called. */
  get stopped(): AbortSignal {
    return this.stopping.signal;
  }

  /**
   * Whether the rows are to be made anew rather than brought on: another version or other settings made them, or
   * they lack most of a long record.
   * @param checkpoint null where nothing has begun
   */
  async isToBeMade(checkpoint: Checkpoint | null, head: number): Promise<boolean> {
    const position = checkpoint?.position ?? 0;
    const isFarBehind = head - position >= (this.options.manyEvents ?? MANY_EVENTS);
    if (isFarBehind && position < head / 2) return true;
    if (checkpoint === null) return false;
    await this.renew();
    return checkpoint.fingerprint !== fingerprintOf(this.projection);
  }

  /** Follows the log until `stop`. Polling is what finds new events; nothing needs to announce them. */
  start(): void {
    if (this.running) return;
    this.stopping = new AbortController();
    this.isPrepared = false;
    this.running = this.follow(this.stopping.signal);
  }

  /** Resolves once the batch in hand, if any, is written. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
    this.running = null;
  }

  /**
   * Runs here until the rows hold every event up to `upTo`, or to the end of the log as it is now.
   * @throws DomainError `projection.ahead-of-log`
   */
  async catchUp(options: CatchUpOptions = {}): Promise<void> {
    await this.prepare();
    const goal = options.upTo ?? (await this.source.log.head()).position;
    while (!(await this.step(goal, options.lockWithinMs)));
  }

  /**
   * Makes the tables that are not there, and the rows fit this code and the calendars of the log: rebuilds
   * them when they were made by another version or under other settings, or when a table was lost.
   * @throws DomainError `projection.ahead-of-log`
   */
  async prepare(): Promise<void> {
    await this.renew();
    const fingerprint = fingerprintOf(this.projection);
    const { pool } = this.source;
    await inTransaction(pool, PROJECTING, (transaction) =>
      makeTables(transaction, this.projection, rolesOf(pool)),
    );
    await createCheckpoint(pool, this.name, fingerprint);
    const checkpoint = await readCheckpoint(pool, this.name);
    await refuseRowsOfAnotherLog(pool, this.name);
    const isWhole = await hasTables(pool, this.projection);
    if (!isWhole || checkpoint?.fingerprint !== fingerprint) {
      await rebuild(this.projection, this.source, { signal: this.stopping.signal });
    } else {
      await this.retryParked(fingerprint);
    }
    this.isPrepared = true;
  }

  /** What could not be read may be now: a key-encryption key was given again, or the code can read more. */
  private async retryParked(fingerprint: string): Promise<void> {
    const { pool } = this.source;
    const streams = await parkedStreams(pool, this.name);
    const before = await readCheckpoint(pool, this.name);
    if (streams.length === 0 || before === null) return;
    const { position } = before;
    const batch = await batchOf(this.projection, this.source, streams, position);
    await inTransaction(pool, PROJECTING, async (transaction) => {
      const now = await lockCheckpoint(transaction, this.name);
      if (now?.position !== position || now.fingerprint !== fingerprint) return;
      await writeBatch(transaction, this.projection, READ_MODEL, batch);
    });
  }

  private async renew(): Promise<void> {
    const now = await currentOf(this.projection, this.source.log);
    if (fingerprintOf(now) === fingerprintOf(this.projection)) return;
    this.projection = now;
    this.isPrepared = false;
  }

  private async follow(stopped: AbortSignal): Promise<void> {
    let pause = this.options.idleMs ?? IDLE_MS;
    while (!stopped.aborted) {
      try {
        if (!this.isPrepared) await this.prepare();
        const done = await this.step((await this.source.log.head()).position);
        this.lastFailure = null;
        pause = this.options.idleMs ?? IDLE_MS;
        if (!done) continue;
      } catch (error) {
        this.lastFailure = wordsOf(error);
        this.options.onError?.(
          this.name,
          error instanceof Error ? error : new Error(wordsOf(error)),
        );
        pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
      }
      await wait(pause, undefined, { signal: stopped }).catch(() => undefined);
    }
  }

  /** One batch. @returns whether the rows hold every event up to `goal` */
  private async step(goal: number, lockWithinMs?: number): Promise<boolean> {
    const before = await readCheckpoint(this.source.pool, this.name);
    const position = before?.position ?? 0;
    if (position > goal) await refuseRowsOfAnotherLog(this.source.pool, this.name);
    if (position >= goal) return true;
    // Read after the goal was set: no batch goes past a holiday that its rows do not know of.
    await this.renew();
    if (!this.isPrepared) {
      await this.prepare();
      return false;
    }
    const fingerprint = fingerprintOf(this.projection);
    if (before?.fingerprint !== fingerprint) throw otherVersion(this.name);
    const limit = this.options.batchEvents ?? BATCH_EVENTS;
    const batch = await nextBatch(this.projection, this.source, position, goal, limit);
    if (!batch) return true;
    await inTransaction(this.source.pool, PROJECTING, async (transaction) => {
      if (lockWithinMs !== undefined) {
        await transaction.query(`SET LOCAL lock_timeout = ${lockWithinMs}`);
      }
      const now = await lockCheckpoint(transaction, this.name);
      // Another process was faster, or swapped the tables: what it wrote is as good as this.
      if (now?.position !== position || now.fingerprint !== fingerprint) return;
      await writeBatch(transaction, this.projection, READ_MODEL, batch);
      await moveCheckpoint(transaction, this.name, { position: batch.position, fingerprint });
    });
    return false;
  }
}

/** Only a start rebuilds: two versions that ran side by side would rebuild each other's rows for ever. */
function otherVersion(projection: string): DomainError {
  return new DomainError(
    'unavailable',
    'projection.other-version',
    `The rows of the projection ${projection} were made by another version of Tipstaff or under other settings, by a process started later: stop this process or that one, and start again.`,
    { data: { projection } },
  );
}
