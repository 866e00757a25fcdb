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
export { RehearseChange, type RehearsedCase } from './change-case/rehearse-change.query';
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
export { fieldsWithLines, HasLines, IsReason } from './fields/text.decorators';
export { mayOverCase } from './case-scope';
export { ChangeDirectory, ChangeDirectoryHandler } from './directory/change-directory.command';
export { DirectoryOfRecord, directoryStream } from './directory/directory-of-record';
export {
  type DirectoryKind,
  type DirectoryLine,
  directoryLines,
  type DirectoryRow,
} from './directory/directory-rows';
export { type CaseSeen, GetCase } from './get-case/get-case.query';
export {
  caseAsNamed,
  caseColumns,
  caseNotFound,
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
export { type SourceEncoding, sourceEncodings, utf8Parts } from './import/source-encoding';
export { fileChunks, refuseUnreadable } from './import/source-file';
export { type RowWarning } from './import/row-fault';
export { recordsIn } from './import/source-records';
export { rowsOfTable } from './import/table-of-text';
export { whyUnopened } from './import/unreadable-file.errors';
export { type LeftOutCase, type RejectedRow } from './import/staging-area';
export { ApproveProposal, EndProposal, mayDecide } from './proposals/decide-proposal.commands';
export {
  caseOfProposals,
  endedEvent,
  type LapseReason,
  lapseReasons,
  type Proposal,
  proposalEventTypes,
  proposalsFrom,
  type ProposalState,
  proposalStates,
  proposalsStream,
} from './proposals/proposal';
export { type CaseWithProposals, isOver, ProposalsOfCase } from './proposals/proposals-of-case';
export { Propose } from './proposals/propose.command';
export { type JudgedBy, whyNotNow } from './proposals/why-not-now';
export { AnswerFinding } from './measures/answer-finding.command';
export {
  type ImportedMeasures,
  importMeasures,
  type MeasuresSummary,
} from './measures/import-measures';
export { ImportMeasures, ImportMeasuresHandler } from './measures/import-measures.command';
export {
  answersIn,
  type FindingAnswer,
  findingAnswers,
  keyOfStated,
  measureEventTypes,
  rowsKnown,
} from './measures/measure-record';
export { type RejectedMeasure } from './measures/measure-staging';
export { refuseUnknownForce } from './known-force';
export { checkedClass } from './retention/class-faults';
export {
  type Keeping,
  lengthOf,
  longestOf,
  namedIn,
  type OwnRetention,
  ownRetention,
  spansOfKeeping,
} from './retention/own-retention';
export { isRetentionType, type RetentionClass, retentionTypes } from './retention/retention-class';
export { shippedClasses } from './retention/retention-schedule.table';
export { type Schedule, scheduleFrom, scheduleStream } from './retention/schedule';
export { hiddenStreams, referencesOf, Restrictions, visibleTo } from './restrictions/restrictions';
export {
  RecordVocabulary,
  RecordVocabularyHandler,
} from './vocabularies/record-vocabulary.command';
export {
  typesWithCodes,
  versionRecorded,
  versionsOf,
  VocabulariesOfRecord,
  vocabularyEventTypes,
  vocabularyStream,
} from './vocabularies/vocabularies-of-record';
export { metaOf, type CommandContext, type SenderContext } from './command-context';
export { unitsOnDay } from './units/units-on-day';
export { ImportUnits, ImportUnitsHandler, type UnitLine } from './units/import-units.command';
