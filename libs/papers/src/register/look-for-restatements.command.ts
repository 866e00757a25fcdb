import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandExecutor, LawOfRecord, type SenderContext } from '@tipstaff/cases';
import { type Pool, POOL } from '@tipstaff/database';
import { EventStore } from '@tipstaff/event-store';
import { type Clock } from '@tipstaff/kernel';
import { CLOCK } from '@tipstaff/platform';
import { MeasureTables, ProjectedFigures } from '@tipstaff/projections';
import { randomUUID } from 'node:crypto';
import { lookAtPapersOf } from './look-again';

/** Works every figure of a force's published papers out again, and keeps what is news. */
export class LookForRestatements extends Command<{ readonly news: number }> {
  constructor(
    readonly force: string,
    readonly sent: Pick<SenderContext, 'actor' | 'correlationId'>,
  ) {
    super();
  }
}

@CommandHandler(LookForRestatements)
export class LookForRestatementsHandler implements ICommandHandler<LookForRestatements> {
  constructor(
    private readonly store: EventStore,
    private readonly executor: CommandExecutor,
    private readonly reader: ProjectedFigures,
    private readonly measures: MeasureTables,
    private readonly law: LawOfRecord,
    @Inject(POOL) private readonly pool: Pool,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute({ force, sent }: LookForRestatements): Promise<{ readonly news: number }> {
    const { pool, store, reader, measures, executor, clock } = this;
    const law = await this.law.current();
    const parts = { pool, store, reader, measures, executor, clock, law };
    // A command of its own for each paper.
    const each = (): SenderContext => ({ ...sent, idempotencyKey: randomUUID() });
    return { news: await lookAtPapersOf(force, parts, each) };
  }
}
