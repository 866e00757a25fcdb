export {
  closingOf,
  meetingOfAction,
  ownerOf,
  ownersIn,
  sideOf,
  wasOpenOn,
} from './action/action-life';
export { notYetRecorded, type OfferedFact } from './already-recorded';
export { draftReport } from './chapter-13/draft-report';
export { afterSending } from './chapter-13/report-recipients';
export { type DraftReport } from './chapter-13/drafted-report';
export { type ElapsedSpan } from './chapter-13/elapsed-time';
export { CaseRef } from './case-ref';
export { CASE_SUBJECT, type CaseEvent, type NewCaseEvent } from './case-event';
export { type CaseState } from './case-type';
export { handlingOn, standingFinalisation } from './complaint/complaint.case-type';
export { isUnderReviewByPolicingBody } from './complaint/review';
export { type CaseCommand, decide, violationsAfter } from './decide';
export {
  detail,
  type Details,
  type Fact,
  factLimits,
  isPseudonym,
  listed,
  type NewFact,
  PSEUDONYM,
} from './fact';
export { factEvent } from './fact-event';
export { factParts } from './fact-sealing';
export { factFaults } from './fact-faults';
export { isStillToCome, meetingDate } from './meeting/meeting.case-type';
export { type MilestoneRule } from './milestone';
export { type Permission, permissions } from './permission';
export { policingBodyOn, type PolicingBodyInOffice } from './policing-body/policing-body-on';
export { policingBodyState } from './policing-body/policing-body.case-type';
export { refuseUnfitReference } from './unfit-reference';
export { type ValueRule } from './value-rule';
export { valueTitle } from './vocabulary/value-titles.table';
export { defaultVocabularies } from './vocabulary/vocabularies';
export { type VocabularyName, type VocabularyVersion } from './vocabulary/vocabulary';
export { daysLeft, explainObligation } from './obligation/explain-obligation';
export {
  isAwaitedOn,
  isOverdueOn,
  isOwedOn,
  type CaseOfForce,
  type ContextType,
  type FormerDue,
  noContext,
  obligationContext,
  type Obligation,
  type ObligationBasis,
  type ObligationContext,
  standsOn,
} from './obligation/obligation';
export {
  ACTION_RULE,
  type ObligationRule,
  obligationRules,
  owedUnder,
} from './obligation/obligation-rules';
export { regimeNotes, regimeOfCase, stateOfCase } from './regime-of-case';
export {
  allEventTypes,
  caseStates,
  type CaseType,
  caseTypeDefinitions,
  caseTypes,
  eachType,
  handlingBy,
  importedTypes,
  registerTypes,
  reportedTypes,
  restrictableTypes,
} from './case-types';
export { suspendedWithin } from './suspension';
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
export { dataWithoutLinks, withoutLinksTo } from './restriction/hidden-links';
export {
  type CaseReader,
  everythingReader,
  isHiddenFrom,
  restrictionEvents,
  restrictionOf,
  type RestrictionReason,
  restrictionReasons,
} from './restriction/restriction';
export { type Violation } from './timeline-rules';
