import { accessMigrations } from '@tipstaff/access';
import { eventStoreMigrations } from '@tipstaff/event-store';
import { feedMigrations } from '@tipstaff/feeds';
import { readLogMigrations } from '@tipstaff/read-log';
import { readModelMigrations } from '@tipstaff/read-models';
import { reminderMigrations } from '@tipstaff/reminders';
import { type MigrationInterface } from 'typeorm';
import { RowLevelSecurity1790000002110 } from './roles/row-level-security.migration';
import { ProcessRoles1790000002100 } from './roles/process-roles.migration';

/**
 * Every migration of every library, in no particular order: TypeORM sorts them by the number that
 * ends their name. A library that gains tables adds its list here.
 */
export const allMigrations: readonly (new () => MigrationInterface)[] = [
  ...eventStoreMigrations,
  ...readModelMigrations,
  ...readLogMigrations,
  ...reminderMigrations,
  ...feedMigrations,
  ...accessMigrations,
  ProcessRoles1790000002100,
  RowLevelSecurity1790000002110,
];
