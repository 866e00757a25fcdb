import { type CaseReader } from '@tipstaff/casework';
import { type LocalDate } from '@tipstaff/kernel';
import {
  type FigureCase,
  type FigureReader,
  knownFigures,
  type ReportRequest,
} from './figure-reader';
import { leftOutReasons } from './metric';
import { metricOfRow } from './metric-registry';
import { type PeriodName, type ReportingPeriod, reportingPeriods } from './reporting-period';

interface ListedCase extends FigureCase {
  /** Why it is left out or pending, in words; null otherwise. */
  readonly why: string | null;
}

export interface FigureCases {
  readonly report: 'complaints-and-conduct';
  readonly row: string;
  readonly label: string;
  readonly force: string;
  readonly knownOn: LocalDate | null;
  readonly position: number;
  readonly period: ReportingPeriod;
  readonly cases: readonly ListedCase[];
}

/**
 * The cases behind a figure, one line a unit: those with standing `counted` are its numerator (or
 * its value), those and `not-counted` its denominator, and the rest is what it leaves out. A figure counts
 * restricted cases, and they stand here for those alone who are named in them.
 * @throws DomainError `report.unknown-row`, `report.unknown-force`
 */
export function figureCases(
  reader: FigureReader,
  request: ReportRequest & {
    readonly rowId: string;
    readonly period: PeriodName;
    readonly reader: CaseReader;
  },
): Promise<FigureCases> {
  const metric = metricOfRow(request.rowId);
  const period = reportingPeriods(request.to)[request.period];
  return reader.snapshot(request.force, async (figures) => {
    const known = await knownFigures(figures, request);
    const cases = await figures.cases(request.reader, known, metric.id, period);
    return {
      report: 'complaints-and-conduct',
      row: metric.id,
      label: metric.label(request.settings),
      force: request.force,
      knownOn: request.knownOn,
      position: await figures.position(),
      period,
      cases: cases.map((listed) => ({ ...listed, why: whyOf(listed) })),
    };
  });
}

function whyOf({ standing, leftOut, pendingUntil }: FigureCase): string | null {
  if (leftOut !== null) return leftOutReasons[leftOut];
  return standing === 'pending' ? `pending: the limit is ${pendingUntil}` : null;
}
