import { type PeriodName, type ReportFigure, type ReportRow } from '@tipstaff/reports';
import { type Cell, type CsvColumns } from '../http/csv';
import { type FigureCaseDto } from './report.dto';

const NUMBERS = ['value', 'numerator', 'denominator', 'pending', 'leftOut'] as const;

/** What divides a figure further is in the JSON alone: its parts are others from row to row. */
export const reportColumns: CsvColumns<ReportRow> = {
  id: ({ id }) => id,
  label: ({ label }) => label,
  unit: ({ unit }) => unit,
  ...numbersOf('last'),
  ...numbersOf('previous'),
  contract: ({ contract }) => contract,
};

/** `lastValue`, `lastNumerator`, ...; empty where the number makes no sense for the unit. */
function numbersOf(period: PeriodName): CsvColumns<ReportRow> {
  const columnOf = (name: (typeof NUMBERS)[number]) =>
    [
      `${period}${name.charAt(0).toUpperCase()}${name.slice(1)}`,
      (row: ReportRow): Cell => (row[period] satisfies ReportFigure)[name] ?? null,
    ] as const;
  return Object.fromEntries(NUMBERS.map(columnOf));
}

export const figureCaseColumns: CsvColumns<FigureCaseDto> = {
  type: ({ type }) => type,
  case: (one) => one.case,
  on: ({ on }) => on,
  standing: ({ standing }) => standing,
  amount: ({ amount }) => amount,
  gross: ({ gross }) => gross,
  breakdown: ({ breakdown }) => breakdown,
  leftOut: ({ leftOut }) => leftOut,
  pendingUntil: ({ pendingUntil }) => pendingUntil,
  why: ({ why }) => why,
};
