import { Module } from '@nestjs/common';
import { LawOfRecord } from '@tipstaff/cases';
import { EventStore } from '@tipstaff/event-store';
import { type Clock } from '@tipstaff/kernel';
import {
  LookForRestatementsHandler,
  paperCommandHandlers,
  PdfPrinter,
  Press,
} from '@tipstaff/papers';
import { CLOCK, releaseVersion, type Settings, SETTINGS } from '@tipstaff/platform';
import { MeasureTables, ProjectedFigures, SmallNumbers } from '@tipstaff/projections';
import { ReadYourWrites } from '../http/read-your-writes';
import { KnownForce } from '../known-force';
import {
  GetDayKnownHandler,
  GetDraftHandler,
  GetLearningSheetHandler,
  GetPaperHandler,
  GetRegisterHandler,
  ListPapersHandler,
  MakePublicationHandler,
} from './paper.queries';
import { PapersController } from './papers.controller';

@Module({
  controllers: [PapersController],
  providers: [
    ReadYourWrites,
    KnownForce,
    ...paperCommandHandlers,
    LookForRestatementsHandler,
    {
      provide: Press,
      useFactory: (
        store: EventStore,
        reader: ProjectedFigures,
        measures: MeasureTables,
        law: LawOfRecord,
        small: SmallNumbers,
        clock: Clock,
      ) =>
        new Press({
          ...{ store, reader, measures, law, clock, software: releaseVersion() },
          fewest: () => small.fewest(),
        }),
      inject: [EventStore, ProjectedFigures, MeasureTables, LawOfRecord, SmallNumbers, CLOCK],
    },
    {
      provide: PdfPrinter,
      useFactory: ({ chromium }: Settings) => new PdfPrinter(chromium),
      inject: [SETTINGS],
    },
    ListPapersHandler,
    GetDayKnownHandler,
    GetDraftHandler,
    GetLearningSheetHandler,
    MakePublicationHandler,
    GetPaperHandler,
    GetRegisterHandler,
  ],
})
export class PapersModule {}
