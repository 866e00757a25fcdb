import { type LocalDate } from '@tipstaff/kernel';
import { type LawSettings } from '@tipstaff/law';
import { type ReportFigure } from './figure';
import { figuresOfSnapshot } from './figures/figures-of-snapshot';
import { type FigureReader, knownFigures, type ReportRequest } from './figure-reader';
import { type Metric, type MetricContract } from './metric';
import { complaintsAndConductRows } from './metric-registry';
import {
  type PeriodName,
  periodNames,
  reportingPeriods,
  type ReportingPeriods,
} from './reporting-period';

/** The contract as one sentence a clause, for the foot of a table. */
export function contractInWords(contract: MetricContract): string {
  const { unit, cohort, numerator, denominator, leftOut, rounding } = contract;
  return [
    `Unit: ${unit}`,
    `Cohort: ${cohort} (civil days in Europe/London, both ends of the window counting)`,
    `${denominator === null ? 'Counted' : 'Numerator'}: ${numerator}`,
    ...(denominator === null ? [] : [`Denominator: ${denominator}`]),
    `Left out: ${leftOut}`,
    `Rounding: ${rounding}`,
  ]
    .map((clause) => `${clause}.`)
    .join(' ');
}

export interface ReportRow {
  readonly id: string;
  readonly label: string;
  readonly unit: Metric['unit'];
  readonly last: ReportFigure;
  readonly previous: ReportFigure;
  /** What is counted, in words. */
  readonly contract: string;
}

/** The complaints-and-conduct report; its JSON form is this object. */
export interface ComplaintsAndConductReport {
  readonly report: 'complaints-and-conduct';
  readonly force: string;
  readonly knownOn: LocalDate | null;
  /** Position of the log up to which the figures have been reckoned. */
  readonly position: number;
  readonly periods: ReportingPeriods;
  /** Cases of the force that could not be reckoned and whose figures may be missing or old. */
  readonly parked: number;
  readonly rows: readonly ReportRow[];
}

/**
 * What a Professional Standards Department puts before its Police and Crime Commissioner: every
 * figure for twelve months and the twelve before, from one snapshot of the record.
 * @throws DomainError `report.unknown-force`
 */
export function complaintsAndConduct(
  reader: FigureReader,
  request: ReportRequest,
): Promise<ComplaintsAndConductReport> {
  const periods = reportingPeriods(request.to);
  return reader.snapshot(request.force, async (figures) => {
    const known = await knownFigures(figures, request);
    const shown = await figuresOfSnapshot(figures, known, {
      metrics: complaintsAndConductRows,
      windows: periodNames.map((name) => periods[name]),
      by: null,
      law: request.law,
    });
    const figure = (metric: Metric, period: PeriodName): ReportFigure =>
      shown.figureOf(metric, periodNames.indexOf(period));
    return {
      report: 'complaints-and-conduct',
      force: request.force,
      knownOn: request.knownOn,
      position: await figures.position(),
      periods,
      parked: await figures.parkedCases(request.force),
      rows: complaintsAndConductRows.map((metric) => ({
        ...headingOf(metric, request.law.settings),
        last: figure(metric, 'last'),
        previous: figure(metric, 'previous'),
      })),
    };
  });
}

export function headingOf(
  metric: Metric,
  settings: LawSettings,
): Pick<ReportRow, 'id' | 'label' | 'unit' | 'contract'> {
  return {
    id: metric.id,
    label: metric.label(settings),
    unit: metric.unit,
    contract: contractInWords(metric.contract(settings)),
  };
}
