export { allMigrations } from './migrations/all-migrations';
