import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type Pool, POOL } from '@tipstaff/database';
import { EventStore } from '@tipstaff/event-store';
import { CommandExecutor } from '../command-executor';
import { importMilestones, type ImportOptions, type TellOutcome } from './import-milestones';

/** Brings in a file of milestones; answered by what `tell` makes of the outcome. */
export class ImportMilestones<T = unknown> extends Command<T> {
  /** @param correlationId the same for every event of one import */
  constructor(
    readonly path: string,
    readonly correlationId: string,
    readonly options: ImportOptions,
    readonly tell: TellOutcome<T>,
  ) {
    super();
  }
}

@CommandHandler(ImportMilestones)
export class ImportMilestonesHandler implements ICommandHandler<ImportMilestones> {
  constructor(
    private readonly store: EventStore,
    private readonly executor: CommandExecutor,
    @Inject(POOL) private readonly pool: Pool,
  ) {}

  /** @throws DomainError as `importMilestones` */
  execute({ path, correlationId, options, tell }: ImportMilestones): Promise<unknown> {
    const { store, executor, pool } = this;
    return importMilestones(path, { store, executor, pool, correlationId }, options, tell);
  }
}
