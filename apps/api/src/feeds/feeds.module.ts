import { Module } from '@nestjs/common';
import { caseReaderOf } from '@tipstaff/access';
import { LawOfRecord } from '@tipstaff/cases';
import { type Pool, POOL, type Queries, QUERIES } from '@tipstaff/database';
import { EventStore } from '@tipstaff/event-store';
import { FeedReader, Feeds } from '@tipstaff/feeds';
import { type Clock } from '@tipstaff/kernel';
import { CLOCK, SETTINGS, type Settings } from '@tipstaff/platform';
import { KnownForce } from '../known-force';
import { CalendarsController } from './calendars.controller';
import { FeedsController } from './feeds.controller';

@Module({
  controllers: [FeedsController, CalendarsController],
  providers: [
    KnownForce,
    // As seen by whoever asks: who renews an address is asked which cases are restricted to others.
    { provide: Feeds, inject: [QUERIES], useFactory: (queries: Queries) => new Feeds(queries) },
    {
      provide: FeedReader,
      inject: [POOL, EventStore, LawOfRecord, CLOCK, SETTINGS],
      useFactory: (
        pool: Pool,
        log: EventStore,
        law: LawOfRecord,
        clock: Clock,
        { publicUrl }: Settings,
      ) => new FeedReader({ pool, log, law, clock, publicUrl, readerOf: caseReaderOf }),
    },
  ],
})
export class FeedsModule {}
