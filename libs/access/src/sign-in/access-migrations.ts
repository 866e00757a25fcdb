import { AccessTables1790000001000 } from './access-tables.migration';

/** For libs/platform, which runs the migrations of every library. */
export const accessMigrations = [AccessTables1790000001000] as const;
