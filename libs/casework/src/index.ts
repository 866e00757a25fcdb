export { authorityOf } from './appropriate-authority';
export {
  type AllocationRole,
  factsOfAllocation,
  isOfAllocation,
  timesHeld,
} from './allocation/allocation';
export {
  DIRECTORY_REFERENCE,
  type DirectoryOfForce,
  directoryOn,
  isInDirectory,
} from './directory/directory';
export {
  closingOf,
  meetingOfAction,
  ownerOf,
  ownersIn,
  sideOf,
  wasOpenOn,
} from './action/action-life';
export { boardOfAction } from './action/action-due';
export { besideRecord, type DifferingFact, type OfferedFact } from './already-recorded';
export { draftReport } from './chapter-13/draft-report';
export {
  comingByMonth,
  DAYS_FORESEEN,
  inOrder,
  type MonthToCome,
  owedTo,
  placeOfReport,
  type ReportLine,
  reportLines,
  reportRules,
} from './chapter-13/report-lines';
export { toldOn } from './chapter-13/report-recipients';
export { type DraftReport } from './chapter-13/draft-report-text';
export { type ElapsedSpan } from './chapter-13/elapsed-time';
export { CaseRef, refuseUnfitReference } from './case-ref';
export { CASE_SUBJECT, type CaseEvent, type NewCaseEvent } from './case-event';
export { type CaseState, closedOn, stagesFrom, type WhenInCase } from './case-type';
export { allegationsOf } from './complaint/allegations';
export { handlingOn, standingFinalisation } from './complaint/complaint.case-type';
export { routeOf } from './complaint/investigating';
export { isUnderReviewByPolicingBody } from './complaint/review';
export {
  milestonesOfInvestigations,
  ownInvestigations,
  typesInvestigated,
} from './own-investigations';
export { reviewLine, type ReviewLine, reviewsInOrder } from './complaint/review-line';
export { workingDays } from './complaint/review-of-body';
export { type CaseCommand, decide, violationsAfter } from './decide';
export {
  type Correction,
  detail,
  type Details,
  type Fact,
  factLimits,
  isPseudonym,
  listed,
  type NewFact,
  PSEUDONYM,
  rowKeyFault,
} from './fact';
export { factEvent, factParts } from './fact-event';
export { type FactDoor, factFaults } from './fact-faults';
export { factInWords } from './fact-in-words';
export { boardNameOf, boardOf, isStillToCome, meetingDate } from './meeting/meeting.case-type';
export { isNearlyTheSame, isOneOff, lookOfName, numberOfPseudonym } from './look-of-name';
export { learningPublishers } from './learning-fields';
export { type MilestoneRule, type PersonRole } from './milestone';
export {
  isPlaceholder,
  type NameRemark,
  namesKept,
  nearPseudonym,
  placeholderFault,
  takenAs,
} from './names';
export {
  COMPLAINANT,
  OFFICER_ROLES,
  peopleInFact,
  type PersonInFact,
  wordsOfRole,
} from './person-role';
export { type Permission, permissions } from './permission';
export {
  type PolicingBodyInOffice,
  policingBodyOn,
  policingBodyState,
} from './policing-body/body-in-office';
export { hearingDayIn } from './proceeding/hearing-date';
export {
  allEndedEarly,
  hearingConcluded,
  inOpenProceedings,
  milestonesOfOutcomes,
  officersOf,
  outcomesOfHearing,
  outcomesOfOfficers,
} from './proceeding/officers';
export { askedAt, askedOf, type RequestedOf } from './request/request';
export { subjectOfCommand } from './request/subject-of-command';
export {
  choicesInWords,
  UNIT,
  type ValueRule,
  wayToSay,
  withTitle,
  wordsOfValue,
} from './value-rule';
export { factsOfUnit, type UnitRow, unitsMentioned } from './unit/unit-facts';
export { type UnitKind, unitKinds, unitOn, unitSpans, unitsOfPerson } from './unit/unit-spans';
export { type ListedVocabulary, listedVocabularies } from './vocabulary/listed-vocabularies';
export {
  newVocabularyVersion,
  type VocabularyAsked,
  vocabularyLimits,
} from './vocabulary/new-version';
export { defaultVocabularies, Vocabularies } from './vocabulary/vocabularies';
export {
  CODE,
  type VocabularyEntry,
  type VocabularyName,
  vocabularyNames,
  type VocabularyVersion,
} from './vocabulary/vocabulary';
export { type DateChanged, dateChanges, datesChanged } from './obligation/dates-changed';
export { daysLeft, explainObligation } from './obligation/explain-obligation';
export {
  ACTION_RULE,
  type CaseOfForce,
  type ContextType,
  type FormerDue,
  type Holder,
  isAwaitedOn,
  isOverdueOn,
  isOwedOn,
  nextStepOf,
  noContext,
  type Obligation,
  type ObligationBasis,
  obligationContext,
  type ObligationContext,
  type ObligationDirection,
  type ObligationRule,
  obligationRules,
  isOwedByLaw,
  remindedRules,
  type RequestBasis,
  owedUnder,
  titleOfRule,
  standsOn,
} from './obligation/obligation';
export {
  countsIn,
  datedRules,
  daysOfDone,
  type NoDaysReason,
  noDaysReasons,
  type Timeliness,
  timelinessOn,
} from './obligation/timeliness';
export {
  allEventTypes,
  allocatableTypes,
  caseStates,
  type CaseType,
  caseTypeDefinitions,
  caseTypes,
  eachType,
  fieldNames,
  handlingBy,
  importedTypes,
  notesOfCase,
  regimeNotes,
  regimeOfCase,
  registerTypes,
  reportedTypes,
  restrictableTypes,
  stateOfCase,
} from './case-types';
export { closedWithin, suspendedSpans, suspendedWithin } from './suspension';
export { TimelineAsLearned } from './timeline-as-learned';
export {
  all,
  factHistories,
  type FactHistory,
  first,
  last,
  type Timeline,
  timelineOf,
  timelineOfFacts,
  upTo,
} from './timeline';
export {
  decideRestriction,
  MOST_NAMED,
  type RestrictionCommand,
  restrictionObstacle,
} from './restriction/decide-restriction';
export {
  type CaseReader,
  dataWithoutLinks,
  everythingReader,
  isHiddenFrom,
  isOfPolicingBody,
  restrictionEvents,
  restrictionOf,
  type RestrictionReason,
  restrictionReason,
  withoutLinksTo,
} from './restriction/restriction';
export { type Violation } from './timeline-rules';
