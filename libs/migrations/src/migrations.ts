import { accessMigrations } from '@tipstaff/access';
import { readLogMigrations } from '@tipstaff/compliance';
import { eventStoreMigrations } from '@tipstaff/event-store';
import { feedMigrations } from '@tipstaff/feeds';
import { readModelMigrations } from '@tipstaff/projections';
import { reminderMigrations } from '@tipstaff/reminders';
import { type MigrationInterface } from 'typeorm';
import { ProcessRoles1790000002100 } from './roles/process-roles.migration';
import { RowLevelSecurity1790000002110 } from './roles/row-level-security.migration';

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
