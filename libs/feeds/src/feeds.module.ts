import { Module } from '@nestjs/common';
import { caseReaderOf } from '@tipstaff/access';
import { LawOfRecord } from '@tipstaff/cases';
import { SEARCH_POOL } from '@tipstaff/database';
import { EventStore } from '@tipstaff/event-store';
import { type Clock } from '@tipstaff/kernel';
import { CLOCK, type Settings, SETTINGS } from '@tipstaff/platform';
import { type Pool } from 'pg';
import { FeedReader } from './feed-reader';
import { Feeds } from './feed-store';

/** Feeds and their calendars. Needs `ProjectionsModule`. */
@Module({
  providers: [
    Feeds,
    {
      provide: FeedReader,
      inject: [SEARCH_POOL, EventStore, LawOfRecord, CLOCK, SETTINGS],
      useFactory: (
        pool: Pool,
        log: EventStore,
        law: LawOfRecord,
        clock: Clock,
        { publicUrl }: Settings,
      ) => new FeedReader({ pool, log, law, clock, publicUrl, readerOf: caseReaderOf }),
    },
  ],
  exports: [Feeds, FeedReader],
})
export class FeedsModule {}
