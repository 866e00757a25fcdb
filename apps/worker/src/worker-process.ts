import { Inject, Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { CommandExecutor } from '@tipstaff/cases';
import { DomainError, wordsOf } from '@tipstaff/kernel';
import { type Mailer, MAILER } from '@tipstaff/mail';
import { Projections } from '@tipstaff/projections';
import { ReminderLog, Sweeper } from '@tipstaff/reminders';
import { NightlyRestatements } from './papers/nightly-restatements';
import { WorkerQueue } from './queue/worker-queue';
import { SWEEPER } from './tokens';

/** Starts and stops the work in order: what makes work starts last and stops first. */
@Injectable()
export class WorkerProcess implements OnModuleDestroy {
  private readonly log = new Logger('Worker');

  constructor(
    @Inject(MAILER) private readonly mailer: Mailer,
    @Inject(SWEEPER) private readonly sweeper: Sweeper,
    private readonly projections: Projections,
    private readonly queue: WorkerQueue,
    private readonly executor: CommandExecutor,
    private readonly reminders: ReminderLog,
    private readonly papers: NightlyRestatements,
  ) {}

  /** @throws DomainError for a database or a queue that can not be worked with */
  async refuseUnready(): Promise<void> {
    await this.refuseUnmigrated();
    await this.queue.open();
    // Not needed to work: reminders wait in the database until the mail server is back.
    await this.mailer.verify().catch((error: unknown) => this.log.warn(wordsOf(error)));
  }

  async start(): Promise<void> {
    await this.projections.start();
    this.queue.listen();
    this.sweeper.start();
    this.papers.start();
  }

  /** Before what it needs is closed, each part by its own module: a mail under way is still logged and recorded. */
  async onModuleDestroy(): Promise<void> {
    await this.papers.stop();
    await this.sweeper.stop();
    await this.queue.close();
    await this.projections.stop();
    await this.executor.close();
  }

  private async refuseUnmigrated(): Promise<void> {
    if (await this.reminders.hasTables()) return;
    throw new DomainError(
      'unavailable',
      'database.not-migrated',
      'The database does not hold the tables of this version of Tipstaff yet. Run: npm run tipstaff -- migrate',
    );
  }
}
