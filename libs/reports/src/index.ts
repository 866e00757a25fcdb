export { type PrintedFigure, readPrintedFigures } from './reconciliation/printed-figures';
export { reconcile, type ReconciledFigure } from './reconciliation/reconcile';
export {
  told,
  withoutSmall,
  withoutSmallDuties,
  withoutSmallInSeries,
  withoutSmallParts,
  withoutSmallPartsOf,
} from './small-numbers';
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
  type ActionRow,
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
export { type ReportFigure, type Parts } from './figure';
export { figureCases, type FigureCases, figureCasesPage } from './figure-cases';
export {
  type CaseTotal,
  type FigureCase,
  type FigureCasesPart,
  type FigurePlace,
  type FigureReader,
  type FigureSnapshot,
  type FigureTotal,
  knownFigures,
  type KnownFigures,
  type OfPart,
  type ReportRequest,
  type TotalsAsked,
  type UnitsAsked,
} from './figure-reader';
export { type Change, changeBetween, decimalsOf } from './figures/change';
export { figureLineColumns, figureLines, printedValue } from './figures/figure-lines';
export { figureSeries, type FigureSeries } from './figures/figure-series';
export { flatFigures } from './figures/flat-figure';
export { partOfUnit } from './figures/figures-of-snapshot';
export {
  figureUnits,
  type ShownFigure,
  windowFigures,
  type WindowFiguresRequest,
  type WindowRow,
} from './figures/window-figures';
export { windowReport, type WindowReport } from './figures/window-report';
export {
  backwards,
  namesOfWindows,
  periodsSaid,
  windowOfDays,
  windowSaid,
} from './figures/window-said';
export {
  comparedWindow,
  inWords,
  lastPieces,
  MOST_PIECES,
  notOverInWords,
  type PieceKind,
  pieceKinds,
  previousWindow,
  type WindowName,
  windowNames,
  wholeMonths,
  windowTo,
} from './figures/windows';
export { Fraction } from './fraction';
export { type Division, divisions, type FigureUnit, leftOutReasons } from './metric';
export { complaintsAndConductRows, everyFigure } from './metric-registry';
export { NOT_SAID } from './parts-of-case';
export { renderText } from './render-text';
export { wrapped } from './wrapped-text';
export { xlsxFile } from './xlsx-file';
export {
  type PeriodName,
  periodNames,
  type ReportingPeriod,
  reportingPeriods,
  type ReportingPeriods,
} from './reporting-period';
export {
  ActionCounts,
  type ListedMeeting,
  listedMeeting,
  meetingList,
} from './meetings/meeting-list';
export { type MeetingMinutes, minutesOf } from './meetings/minutes';
export { dayOfMeeting, meetingOf, type MeetingsOfForce } from './meetings/meetings-of-force';
export {
  actionsPointedTo,
  placeOfQuestion,
  type PublicQuestion,
  publicQuestion,
  questionsOf,
} from './meetings/public-questions';
export { ERASED, RESTRICTED, why } from './difference/why';
export { type Why, type WhySide } from './difference/why-answer';
export { whyWithoutCases, whyWithoutSmallKinds } from './difference/guarded-why';
export { printedNumber, signed } from './difference/why-in-words';
export { endsInWords, maturityInWords } from './settled/settled';
export { type HistoriesAsked, type HistoriesRead, type HistoryReader } from './history-reader';
export { settled, type Settled } from './settled/settled-report';
export { calendarYearForecast, type CalendarYearForecast } from './forecast/calendar-year-report';
export {
  chapter13Forecast,
  type Chapter13Forecast,
  forecastWithoutCases,
} from './forecast/chapter-13-forecast';
export { forecastFromOf } from './forecast/forecast-from';
export { recordBeginsOf } from './settled/record-begins';
export {
  asymmetries,
  ASYMMETRY_CONTRACT,
  ASYMMETRY_DECIMALS,
  ASYMMETRY_ROW,
} from './funnel/asymmetry';
export { funnelReport, type FunnelReport, withoutSmallUnits } from './funnel/funnel-report';
export { learningRegister, type LearningRegister } from './learning/learning-register';
