import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type Pool, POOL } from '@tipstaff/database';
import { EventStore } from '@tipstaff/event-store';
import { CommandExecutor } from '../command-executor';
import { type ImportedMeasures, importMeasures, type MeasuresImport } from './import-measures';

/** Brings published tables in; answered by what `tell` makes of the outcome. */
export class ImportMeasures<T = unknown> extends Command<T> {
  /** @param sent.correlationId the same for every event of one import */
  constructor(
    readonly asked: MeasuresImport,
    readonly sent: { readonly actor: string; readonly correlationId: string },
    readonly tell: (outcome: ImportedMeasures) => Promise<T>,
  ) {
    super();
  }
}

@CommandHandler(ImportMeasures)
export class ImportMeasuresHandler implements ICommandHandler<ImportMeasures> {
  constructor(
    private readonly store: EventStore,
    private readonly executor: CommandExecutor,
    @Inject(POOL) private readonly pool: Pool,
  ) {}

  /** @throws DomainError as `importMeasures` */
  execute({ asked, sent, tell }: ImportMeasures): Promise<unknown> {
    const { store, executor, pool } = this;
    return importMeasures(asked, { store, executor, pool, ...sent }, tell);
  }
}
