export { CaseLog } from './case-log';
export {
  importMilestones,
  type ImportOptions,
  type ImportProgress,
  type ImportSummary,
} from './import-milestones';
export { refuseUnreadable } from './source-file';
export { type RejectedRow } from './staging-area';
