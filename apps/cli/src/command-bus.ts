import { type DynamicModule, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CommandBus, CqrsModule } from '@nestjs/cqrs';
import {
  AddHolidayHandler,
  ChangeDirectoryHandler,
  CommandExecutor,
  ImportMeasuresHandler,
  ImportMilestonesHandler,
  ImportUnitsHandler,
  LawOfRecord,
  RecordVocabularyHandler,
} from '@tipstaff/cases';
import { operatorCommandHandlers, retentionCommandHandlers } from '@tipstaff/compliance';
import { POOL, type Pool } from '@tipstaff/database';
import { EventStore } from '@tipstaff/event-store';
import { type Clock } from '@tipstaff/kernel';
import { paperCommandHandlers } from '@tipstaff/papers';
import { CLOCK } from '@tipstaff/platform';
import { DigestStore, MailsByHand, reminderCommandHandlers } from '@tipstaff/reminders';
import { lawOfEnvironment } from './services-of-environment';

export interface OpenParts {
  readonly pool: Pool;
  readonly clock: Clock;
  readonly store: EventStore;
  readonly executor: CommandExecutor;
}

/** The handlers of what the operator may ask, over the record that a command has opened. */
@Module({})
class OperatorModule {
  static over({ pool, clock, store, executor }: OpenParts): DynamicModule {
    return {
      module: OperatorModule,
      imports: [CqrsModule.forRoot()],
      providers: [
        { provide: POOL, useValue: pool },
        { provide: CLOCK, useValue: clock },
        { provide: EventStore, useValue: store },
        { provide: CommandExecutor, useValue: executor },
        { provide: LawOfRecord, useFactory: () => new LawOfRecord(lawOfEnvironment(), store) },
        AddHolidayHandler,
        ChangeDirectoryHandler,
        ImportMeasuresHandler,
        ImportMilestonesHandler,
        RecordVocabularyHandler,
        ImportUnitsHandler,
        ...retentionCommandHandlers,
        ...operatorCommandHandlers,
        ...paperCommandHandlers,
        { provide: DigestStore, useFactory: () => new DigestStore(pool) },
        MailsByHand,
        ...reminderCommandHandlers,
      ],
    };
  }
}

export async function commandBusOver(parts: OpenParts): Promise<CommandBus> {
  const context = await NestFactory.createApplicationContext(OperatorModule.over(parts), {
    logger: false,
    abortOnError: false,
  });
  return context.get(CommandBus);
}
