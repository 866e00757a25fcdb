export { CaseLog } from './case-log';
export {
  importMilestones,
  type ImportOptions,
  type ImportProgress,
  type ImportSummary,
} from './import-milestones';
export { type RejectedRow } from './staging-area';
