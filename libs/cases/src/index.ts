export {
  AddHoliday,
  AddHolidayHandler,
  type RecordedHoliday,
} from './calendar/add-holiday.command';
export {
  calendarEventTypes,
  HOLIDAYS_STREAM,
  holidaysOf,
  LawOfRecord,
} from './calendar/law-of-record';
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
  IsCaseType,
  IsForce,
  IsOneOf,
  IsReference,
  notRight,
} from './fields/field-rules';
export { fieldsWithLines, IsReason } from './fields/text.decorators';
export { mayOverCase } from './case-scope';
export { GetCase } from './get-case/get-case.query';
export {
  caseAsNamed,
  caseColumns,
  historyOfCase,
  streamSeen,
  latestOf,
  recordedCase,
  type RecordedCase,
  timelineOfCase,
} from './recorded-case';
export { ImportMilestones, ImportMilestonesHandler } from './import/import-milestones.command';
export {
  importMilestones,
  type ImportProgress,
  type ImportSummary,
} from './import/import-milestones';
export { type SourceEncoding, sourceEncodings } from './import/source-encoding';
export { refuseUnreadable } from './import/source-file';
export { type RowWarning } from './import/row-fault';
export { type RejectedRow } from './import/staging-area';
export { refuseUnknownForce } from './known-force';
export { hiddenStreams, referencesOf, Restrictions, visibleTo } from './restrictions/restrictions';
export {
  RecordVocabulary,
  RecordVocabularyHandler,
} from './vocabularies/record-vocabulary.command';
export { VocabulariesOfRecord, vocabularyEventTypes } from './vocabularies/vocabularies-of-record';
export { metaOf, type CommandContext, type SenderContext } from './command-context';
export {
  type ImportedUnits,
  ImportUnits,
  ImportUnitsHandler,
  type UnitLine,
} from './units/import-units.command';
