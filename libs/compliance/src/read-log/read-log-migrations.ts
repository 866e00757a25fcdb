import { ReadLog1790000001300 } from './read-log.migration';

/** For libs/platform, which runs the migrations of every library. */
export const readLogMigrations = [ReadLog1790000001300] as const;
