import { ReminderTables1790000000300 } from './reminder-tables.migration';

/** For libs/platform, which runs the migrations of every library. */
export const reminderMigrations = [ReminderTables1790000000300] as const;
