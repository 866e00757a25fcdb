import { Module } from '@nestjs/common';
import { caseReaderOf } from '@tipstaff/access';
import { LawOfRecord } from '@tipstaff/cases';
import { SEARCH_POOL } from '@tipstaff/database';
import { EventStore } from '@tipstaff/event-store';
import { type Clock } from '@tipstaff/kernel';
import { CLOCK, type Settings, SETTINGS } from '@tipstaff/platform';
import { type Pool } from 'pg';
import { FeedReader } from './feed-reader';
import { ReadModels } from '@tipstaff/projections';
import { Feeds } from './feed-store';

/** Feeds and their calendars. Needs `ProjectionsModule`. */
@Module({
  providers: [
    Feeds,
    {
      provide: FeedReader,
      inject: [SEARCH_POOL, EventStore, LawOfRecord, ReadModels, CLOCK, SETTINGS],
      useFactory: (
        pool: Pool,
        log: EventStore,
        law: LawOfRecord,
        readModels: ReadModels,
        clock: Clock,
        { publicUrl }: Settings,
      ) => new FeedReader({ pool, log, law, readModels, clock, publicUrl, readerOf: caseReaderOf }),
    },
  ],
  exports: [Feeds, FeedReader],
})
export class FeedsModule {}
