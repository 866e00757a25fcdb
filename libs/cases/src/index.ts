export {
  AddHoliday,
  AddHolidayHandler,
  type RecordedHoliday,
} from './calendar/add-holiday.command';
export { LawOfRecord } from './calendar/law-of-record';
export { calendarEventTypes, HOLIDAYS_STREAM, holidaysOf } from './calendar/recorded-holidays';
export { CasesModule } from './cases.module';
export { ChangeCase } from './change-case/change-case.command';
export { permissionsFor } from './change-case/command-scope';
export { CorrectFactBody } from './commands/change-fact.body';
export { factGiven } from './commands/command-body';
export {
  allCommands,
  type CommandDefinition,
  commandNamed,
  commandsOf,
  mustBeCommand,
} from './commands/command-registry';
export { CommandExecutor, type ExecutionResult } from './command-executor';
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
export { GetCase } from './get-case/get-case.query';
export { historyOfCase } from './history-of-case';
export { ImportMilestones, ImportMilestonesHandler } from './import/import-milestones.command';
export {
  importMilestones,
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
export { metaOf, type CommandContext, type SenderContext } from './command-context';
