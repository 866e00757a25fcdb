import { type LocalDate } from '@tipstaff/kernel';
import { type FigureReader, type ReportRequest } from '../figure-reader';
import { type Division } from '../metric';
import { type ReportingPeriod, type ReportingPeriods } from '../reporting-period';
import { type Change } from './change';
import { changeOfRow, type ShownFigure, windowFigures, type WindowRow } from './window-figures';

/** A figure of the window, of the one beside it, and what changed. */
export interface ComparedFigure {
  readonly last: ShownFigure;
  readonly previous: ShownFigure;
  /** Null where one of the two has no value. */
  readonly change: Change | null;
}

export type ComparedRow = Pick<WindowRow, 'id' | 'label' | 'unit' | 'contract'> &
  ComparedFigure & {
    /** They add up to the figure; null where nothing divides it. */
    readonly parts: readonly (ComparedFigure & { readonly part: string })[] | null;
  };

/** The report of any window beside another; its JSON form is this object. */
export interface WindowReport {
  readonly report: 'complaints-and-conduct';
  readonly force: string;
  readonly knownOn: LocalDate | null;
  readonly position: number;
  /** The window that was asked for, and the one that it is compared with. */
  readonly periods: ReportingPeriods;
  readonly by: Division | null;
  readonly parked: number;
  readonly rows: readonly ComparedRow[];
}

type WindowReportRequest = Omit<ReportRequest, 'to'> & {
  readonly rows: readonly string[];
  readonly window: ReportingPeriod;
  readonly compared: ReportingPeriod;
  readonly by: Division | null;
};

/** @throws DomainError as `windowFigures` */
export async function windowReport(
  reader: FigureReader,
  { window, compared, ...request }: WindowReportRequest,
): Promise<WindowReport> {
  const shown = await windowFigures(reader, { ...request, windows: [window, compared] });
  const { force, knownOn, position, by, parked } = shown;
  return {
    ...{ report: 'complaints-and-conduct', force, knownOn, position },
    ...{ periods: { last: window, previous: compared }, by, parked },
    rows: shown.rows.map(({ figures, parts, ...row }) => ({
      ...row,
      ...comparedOf(row.unit, figures),
      parts: parts && parts.map(({ part, figures: of }) => ({ part, ...comparedOf(row.unit, of) })),
    })),
  };
}

function comparedOf(unit: WindowRow['unit'], figures: readonly ShownFigure[]): ComparedFigure {
  const [last, previous] = figures as readonly [ShownFigure, ShownFigure];
  return { last, previous, change: changeOfRow(unit, previous, last) };
}
