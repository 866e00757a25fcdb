import { FeedEntriesDropped1790000002010 } from './feed-entries-dropped.migration';
import { FeedTables1790000000900 } from './feed-tables.migration';

/** For libs/platform, which runs the migrations of every library. */
export const feedMigrations = [FeedTables1790000000900, FeedEntriesDropped1790000002010] as const;
