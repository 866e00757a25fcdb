import { ReminderLadders1790000000800 } from './reminder-ladders.migration';
import { ReminderTables1790000000300 } from './reminder-tables.migration';

/** For libs/platform, which runs the migrations of every library. */
export const reminderMigrations = [
  ReminderTables1790000000300,
  ReminderLadders1790000000800,
] as const;
