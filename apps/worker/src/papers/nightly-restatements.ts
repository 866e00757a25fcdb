import { Inject, Injectable, Logger } from '@nestjs/common';
import { CommandExecutor, LawOfRecord } from '@tipstaff/cases';
import { type Pool, POOL } from '@tipstaff/database';
import { EventStore } from '@tipstaff/event-store';
import { type Clock, type LocalDate, wordsOf } from '@tipstaff/kernel';
import { lookAtEveryPaper } from '@tipstaff/papers';
import { CLOCK, RequestContext } from '@tipstaff/platform';
import { MeasureTables, ProjectedFigures } from '@tipstaff/projections';
import { randomUUID } from 'node:crypto';

const HOUR_MS = 3_600_000;

/** Works each figure of every published paper out again, once on each day. */
@Injectable()
export class NightlyRestatements {
  private readonly log = new Logger('Papers');
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<void> = Promise.resolve();
  private doneOn: LocalDate | null = null;

  constructor(
    @Inject(POOL) private readonly pool: Pool,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly store: EventStore,
    private readonly executor: CommandExecutor,
    private readonly ofRecord: LawOfRecord,
    private readonly reader: ProjectedFigures,
    private readonly measures: MeasureTables,
  ) {}

  start(): void {
    this.timer = setInterval(() => {
      this.running = this.running.then(() => this.lookOnce());
    }, HOUR_MS);
    this.timer.unref();
  }

  /** Waits for what is under way. */
  async stop(): Promise<void> {
    if (this.timer !== null) clearInterval(this.timer);
    await this.running;
  }

  /** Nothing where it was done on this day already; what fails is tried again within the hour. */
  private async lookOnce(): Promise<void> {
    const today = this.clock.today();
    if (this.doneOn === today) return;
    try {
      const { pool, store, reader, measures, executor, clock } = this;
      const law = await this.ofRecord.current();
      const parts = { pool, store, reader, measures, executor, clock, law };
      const reading = RequestContext.system('figures of published papers, worked out again');
      const news = await reading.run(() => lookAtEveryPaper(parts, sentByWorker));
      this.doneOn = today;
      if (news > 0) this.log.log(`Figures of ${news} published papers have changed since.`);
    } catch (error) {
      this.log.warn(`Published papers could not be looked at again: ${wordsOf(error)}`);
    }
  }
}

function sentByWorker() {
  const id = randomUUID();
  return { actor: 'system:worker', idempotencyKey: id, correlationId: id };
}
