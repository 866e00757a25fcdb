export { type PrintedFigure, readPrintedFigures } from './reconciliation/printed-figures';
export { reconcile, type ReconciledFigure } from './reconciliation/reconcile';
export { withoutSmallDuties, withoutSmallParts } from './small-numbers';
export { type DaysFigure, type DutyStanding } from './timeliness/duty-figure';
export { timelinessColumns, timelinessLines } from './timeliness/timeliness-lines';
export {
  type DutyCountOfRule,
  isEmptyRow,
  type TimelinessAsked,
  type TimelinessDivision,
  timelinessDivisions,
  type TimelinessReader,
  timelinessReport,
  type TimelinessReport,
  timelinessWindow,
} from './timeliness/timeliness-report';
export {
  type ActionsTable,
  actionsTable,
  type ActionsTableRequest,
  tableOfMeeting,
} from './actions-table/actions-table';
export { renderActionsTable } from './actions-table/render-actions-table';
export {
  complaintsAndConduct,
  type ComplaintsAndConductReport,
  type ReportRow,
} from './complaints-and-conduct';
export { type CsvCell, type CsvColumns, csvText } from './csv-text';
export { datedContributions } from './dated-contributions';
export { type ReportFigure } from './figure';
export { figureCases, type FigureCases, figureCasesPage } from './figure-cases';
export {
  type CaseTotal,
  type FigureCase,
  type FigureCasesPart,
  type FigurePlace,
  type FigureReader,
  type FigureSnapshot,
  type FigureTotal,
  type KnownFigures,
  type ReportRequest,
  type TotalsAsked,
  type UnitsAsked,
} from './figure-reader';
export { type Change, changeBetween, decimalsOf } from './figures/change';
export {
  changeOfRow,
  type FigurePart,
  figureUnits,
  type FigureUnits,
  type FigureUnitsRequest,
  partOfUnit,
  type ShownFigure,
  windowFigures,
  type WindowFigures,
  type WindowFiguresRequest,
  type WindowRow,
} from './figures/window-figures';
export {
  comparedWindow,
  type Comparison,
  comparisons,
  lastPieces,
  type Piece,
  type PieceKind,
  pieceKinds,
  piecesOf,
  previousWindow,
  type WindowName,
  windowNames,
  windowTo,
  yearBefore,
} from './figures/windows';
export { Fraction } from './fraction';
export { type Division, divisions, type FigureUnit } from './metric';
export { complaintsAndConductRows, everyFigure } from './metric-registry';
export { NOT_SAID, SEVERAL } from './parts-of-case';
export { renderText } from './render-text';
export { wrapped } from './wrapped-text';
export {
  type PeriodName,
  periodNames,
  type ReportingPeriod,
  type ReportingPeriods,
} from './reporting-period';
export {
  ActionCounts,
  type ListedMeeting,
  listedMeeting,
  meetingList,
} from './meetings/meeting-list';
export { dayOfMeeting, meetingOf, type MeetingsOfForce } from './meetings/meetings-of-force';
export {
  actionsPointedTo,
  placeOfQuestion,
  type PublicQuestion,
  publicQuestion,
  questionsOf,
} from './meetings/public-questions';
