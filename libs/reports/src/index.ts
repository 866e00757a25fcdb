export {
  type ActionRow,
  type ActionsTable,
  actionsTable,
  type ActionsTableRequest,
} from './actions-table/actions-table';
export { renderActionsTable } from './actions-table/render-actions-table';
export {
  complaintsAndConduct,
  type ComplaintsAndConductReport,
  type ReportRow,
} from './complaints-and-conduct';
export { datedContributions, type DatedContribution } from './dated-contributions';
export { type Breakdown, type ReportFigure } from './figure';
export { figureCases, type FigureCases, type ListedCase } from './figure-cases';
export {
  type CaseTotal,
  type FigureCase,
  type FigureReader,
  type FigureSnapshot,
  type FigureTotal,
  type KnownFigures,
  type Standing,
} from './figure-reader';
export { type ReportRequest } from './known-figures';
export { type LeftOutReason, leftOutReasons } from './metric';
export { complaintsAndConductRows } from './metric-registry';
export { renderText } from './render-text';
export {
  type PeriodName,
  periodNames,
  type ReportingPeriod,
  type ReportingPeriods,
  reportingPeriods,
} from './reporting-period';
export { refusePercentage } from './rounding';
export { type ListedMeeting, meetingList } from './meetings/meeting-list';
export { type MeetingsOfForce } from './meetings/meetings-of-force';
export { type PublicQuestion, publicQuestions } from './meetings/public-questions';
