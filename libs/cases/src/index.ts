export { addHoliday } from './calendar/add-holiday';
export { LawOfRecord } from './calendar/law-of-record';
export { calendarEventTypes, HOLIDAYS_STREAM, holidaysOf } from './calendar/recorded-holidays';
export { CorrectFactBody, type WithdrawFactBody } from './commands/change-fact.body';
export { factGiven, withDetails } from './commands/command-body';
export {
  allCommands,
  type BodyClass,
  type CommandDefinition,
  commandNamed,
  commandsOf,
  mustBeCommand,
} from './commands/command-registry';
export {
  type LiftRestrictionBody,
  type NamePersonBody,
  type RestrictCaseBody,
} from './commands/restriction.body';
export { CommandExecutor, type Execution, type ExecutionResult } from './command-executor';
export {
  HasNoFault,
  IsCount,
  IsDay,
  IsForce,
  IsOneOf,
  IsReference,
  notRight,
} from './fields/field-rules';
export { fieldsWithLines } from './fields/lines.decorator';
export { IsReason } from './fields/reason.decorator';
export { CaseLog } from './import/case-log';
export {
  importMilestones,
  type ImportOptions,
  type ImportProgress,
  type ImportSummary,
} from './import/import-milestones';
export { refuseUnreadable } from './import/source-file';
export { type RejectedRow } from './import/staging-area';
export { refuseUnknownForce } from './known-force';
export {
  caseColumns,
  latestOf,
  recordedCase,
  type RecordedCase,
  timelineOfCase,
} from './recorded-case';
export { Restrictions } from './restrictions/restrictions';
export { hiddenStreams, visibleTo } from './restrictions/visible-to';
