export { type ActionMilestone, type ActionState } from './action/action.case-type';
export { meetingOfAction } from './action/action-due';
export { notYetRecorded, type OfferedFact } from './already-recorded';
export { CASE_SUBJECT, type CaseEvent, type NewCaseEvent } from './case-event';
export { type AnyCaseType, type CaseState, type CaseTypeDefinition } from './case-type';
export {
  type ComplaintMilestone,
  type ComplaintState,
  handlingOn,
  standingFinalisation,
} from './complaint/complaint.case-type';
export { type CaseCommand, decide, violationsAfter } from './decide';
export { type Fact, isPseudonym, type NewFact } from './fact';
export { type FactDoor, factFaults } from './fact-faults';
export { type InvestigationSpan, investigationSpans, isOpenAtEndOf } from './investigation';
export { meetingDate } from './meeting/meeting.case-type';
export { type FieldFault, type MilestoneRule, type ValueRule } from './milestone';
export { daysLeft, explainObligation } from './obligation/explain-obligation';
export { afterSending } from './obligation/report-recipients';
export {
  ACTION_RULE,
  isAwaitedOn,
  isOverdueOn,
  isOwedOn,
  noContext,
  type Obligation,
  type ObligationBasis,
  type ObligationContext,
  type ObligationDirection,
  type ObligationRule,
  standsOn,
} from './obligation/obligation';
export {
  type CaseStateUnderRegime,
  regimeNotes,
  regimeOfCase,
  stateOfCase,
} from './regime-of-case';
export { allEventTypes, caseTypeDefinitions } from './registry';
export { type SuspendedSpan, suspendedSpans, suspendedWithin } from './suspension';
export {
  all,
  type FactChange,
  factHistories,
  type FactHistory,
  first,
  last,
  type Timeline,
  timelineOf,
  timelineOfFacts,
  upTo,
} from './timeline';
export { type TimelineRule, type Violation } from './timeline-rules';
