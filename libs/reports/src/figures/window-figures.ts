import { type CaseReader } from '@tipstaff/casework';
import { LocalDate } from '@tipstaff/kernel';
import { headingOf, type ReportRow } from '../complaints-and-conduct';
import { exactValue, type ReportFigure } from '../figure';
import { type FigureReader, knownFigures, type ReportRequest } from '../figure-reader';
import { Fraction } from '../fraction';
import { type Division, type FigureUnit, type Metric } from '../metric';
import { metricOfRow } from '../metric-registry';
import { type ReportingPeriod } from '../reporting-period';
import { type Change, changeBetween, decimalsOf } from './change';
import { figuresOfSnapshot, type SnapshotFigures, unitsOf } from './figures-of-snapshot';

/** A figure as it is printed, and as it is before it is rounded. */
export interface ShownFigure extends ReportFigure {
  /** As `p/q`; null where there is nothing to make a percentage or mean of. */
  readonly exact: string | null;
  /** Too small, or it would tell of one that is, for whoever asks; then it has no numbers. */
  readonly withheld?: true;
}

/** A part of a figure, in each window. Parts add up to the figure: of counts, numerators and denominators. */
interface FigurePart {
  /** `not-said` of what nobody said, `several` of what would be in several parts. */
  readonly part: string;
  readonly figures: readonly ShownFigure[];
}

/** One row, in each window. */
export interface WindowRow extends Pick<ReportRow, 'id' | 'label' | 'unit' | 'contract'> {
  readonly figures: readonly ShownFigure[];
  /** Null where nothing divides it. */
  readonly parts: readonly FigurePart[] | null;
}

export type WindowFiguresRequest = Omit<ReportRequest, 'to'> & {
  /** Ids of the rows. */
  readonly rows: readonly string[];
  readonly windows: readonly ReportingPeriod[];
  readonly by: Division | null;
};

interface WindowFigures {
  readonly force: string;
  readonly knownOn: LocalDate | null;
  /** The day on which limits count as passed. */
  readonly dayKnown: LocalDate;
  readonly position: number;
  /** Cases of the force that could not be reckoned. */
  readonly parked: number;
  readonly windows: readonly ReportingPeriod[];
  readonly by: Division | null;
  readonly rows: readonly WindowRow[];
}

/**
 * Any figures in any windows, from one snapshot of the record.
 * @throws DomainError `report.unknown-row`, `report.unknown-force`
 */
export async function windowFigures(
  reader: FigureReader,
  request: WindowFiguresRequest,
): Promise<WindowFigures> {
  const metrics = request.rows.map(metricOfRow);
  const { force, knownOn, windows, by, law } = request;
  return reader.snapshot(force, async (figures) => {
    const known = await knownFigures(figures, request);
    const shown = await figuresOfSnapshot(figures, known, { metrics, windows, by, law });
    return {
      ...{ force, knownOn, dayKnown: known.dayKnown },
      position: await figures.position(),
      parked: await figures.parkedCases(force),
      ...{ windows, by },
      rows: metrics.map((metric) => ({
        ...headingOf(metric, law.settings),
        figures: windows.map((_, window) => withExact(metric, shown.figureOf(metric, window))),
        parts: by === null ? null : partsOf(metric, windows, shown),
      })),
    };
  });
}

function partsOf(
  metric: Metric,
  windows: readonly ReportingPeriod[],
  shown: SnapshotFigures,
): readonly FigurePart[] {
  return shown.partsOf(metric).map((part) => ({
    part,
    figures: windows.map((_, window) => withExact(metric, shown.partOf(metric, window, part))),
  }));
}

function withExact(metric: Metric, figure: ReportFigure): ShownFigure {
  const exact = exactValue(metric.unit, figure);
  return { ...figure, exact: exact && Fraction.toString(exact) };
}

/** From one figure of a row to another. */
export function changeOfRow(
  unit: Metric['unit'],
  before: ShownFigure,
  now: ShownFigure,
): Change | null {
  return changeBetween(before, now, decimalsOf(unit));
}

type FigureUnitsRequest = Omit<WindowFiguresRequest, 'rows' | 'windows' | 'by'> & {
  readonly row: string;
  readonly window: ReportingPeriod;
  /** Who asks which of the cases are in sight; everybody's are when not given. */
  readonly reader?: CaseReader;
};

/** What each case adds to a figure in a window; sums count restricted cases, and so do these. */
interface FigureUnits {
  readonly dayKnown: LocalDate;
  readonly position: number;
  readonly units: readonly FigureUnit[];
}

/** @throws DomainError `report.unknown-row`, `report.unknown-force` */
export async function figureUnits(
  reader: FigureReader,
  { row, window, ...request }: FigureUnitsRequest,
): Promise<FigureUnits> {
  const metric = metricOfRow(row);
  return reader.snapshot(request.force, async (figures) => {
    const known = await knownFigures(figures, request);
    return {
      dayKnown: known.dayKnown,
      position: await figures.position(),
      units: await unitsOf(figures, known, metric, window, request.law, request.reader),
    };
  });
}
