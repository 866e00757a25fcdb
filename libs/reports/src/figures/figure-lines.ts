import { type CsvColumns } from '../csv-text';
import { type Metric } from '../metric';
import { type ReportingPeriods } from '../reporting-period';
import { type Change } from './change';
import { type ShownFigure } from './window-figures';
import { type ComparedRow, type WindowReport } from './window-report';

/** A line of a file: a row or a part of one, with everything that says which it is. */
interface FigureLine
  extends
    Pick<ComparedRow, 'id' | 'label' | 'unit' | 'contract' | 'last' | 'previous'>,
    Pick<WindowReport, 'force' | 'by' | 'knownOn' | 'position'> {
  /** Null of the whole row. */
  readonly part: string | null;
  readonly periods: ReportingPeriods;
  readonly change: Change | null;
}

/** Each row, then its parts. */
export function figureLines(report: WindowReport): readonly FigureLine[] {
  const { force, by, knownOn, position, periods } = report;
  return report.rows.flatMap(({ id, label, unit, contract, parts, ...row }) => {
    const common = { id, label, unit, contract, force, by, knownOn, position, periods };
    const { last, previous, change } = row;
    return [
      { ...common, part: null, last, previous, change },
      ...(parts ?? []).map((part) => ({ ...common, ...part })),
    ];
  });
}

const NUMBERS = ['value', 'exact', 'numerator', 'denominator', 'pending', 'leftOut'] as const;

/** `lastValue`, `lastExact`, ...; empty where the number makes no sense for the unit. */
function numbersOf(period: 'last' | 'previous'): CsvColumns<FigureLine> {
  const columns = NUMBERS.map((name) => [
    `${period}${name.charAt(0).toUpperCase()}${name.slice(1)}`,
    (line: FigureLine) => (line[period] satisfies ShownFigure)[name] ?? null,
  ]);
  return Object.fromEntries(columns) as CsvColumns<FigureLine>;
}

/** Each line says its windows, the day it is known on and its contract: lines of a file are taken apart. */
export const figureLineColumns: CsvColumns<FigureLine> = {
  id: ({ id }) => id,
  label: ({ label }) => label,
  unit: ({ unit }) => unit,
  force: ({ force }) => force,
  by: ({ by }) => by,
  part: ({ part }) => part,
  knownOn: ({ knownOn }) => knownOn,
  position: ({ position }) => position,
  lastFrom: ({ periods }) => periods.last.from,
  lastTo: ({ periods }) => periods.last.to,
  ...numbersOf('last'),
  previousFrom: ({ periods }) => periods.previous.from,
  previousTo: ({ periods }) => periods.previous.to,
  ...numbersOf('previous'),
  change: ({ change }) => change?.number ?? null,
  changePercent: ({ change }) => change?.percent ?? null,
  contract: ({ contract }) => contract,
};

/** `85.0% (284/334)`, `105 (236)`, `81 of 381`, `334`. */
export function printedValue(
  unit: Metric['unit'],
  { value, numerator, denominator }: Pick<ShownFigure, 'value' | 'numerator' | 'denominator'>,
): string {
  if (value === null) return 'none';
  if (unit === 'percent') return `${value.toFixed(1)}% (${numerator}/${denominator})`;
  if (unit === 'working-days' || unit === 'calendar-days') return `${value} (${denominator})`;
  return denominator === undefined ? String(value) : `${value} of ${denominator}`;
}
