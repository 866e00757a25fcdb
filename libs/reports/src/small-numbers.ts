import { type ComplaintsAndConductReport } from './complaints-and-conduct';
import { type Parts, type ReportFigure } from './figure';
import { reportingPeriods } from './reporting-period';
import { type DutyFigure } from './timeliness/duty-figure';
import { type TimelinessPart, type TimelinessReport } from './timeliness/timeliness-report';

/**
 * The one rule of small numbers (docs/roles.md): the figure of a whole force stays, a part of it that is under
 * `fewest` is null. Where that hides one part alone, its total would give it away, and the next smallest that is
 * not zero is null as well; of two the same, the one whose name comes first.
 */
export function withoutSmallParts(
  report: ComplaintsAndConductReport,
  fewest: number,
): ComplaintsAndConductReport {
  const rows = report.rows.map((row) => ({
    ...row,
    last: withoutSmall(row.last, fewest),
    previous: withoutSmall(row.previous, fewest),
  }));
  return { ...report, rows };
}

function withoutSmall(figure: ReportFigure, fewest: number): ReportFigure {
  const { breakdown, casesByType, leftOutBy, reportedTwice } = figure;
  return {
    ...figure,
    ...(breakdown && { breakdown: hidden(breakdown, fewest) }),
    ...(casesByType && { casesByType: hidden(casesByType, fewest) }),
    ...(leftOutBy && { leftOutBy: hidden(leftOutBy, fewest) }),
    // The other part of the cases is those that were reported once, which no total tells apart.
    ...(reportedTwice !== undefined && {
      reportedTwice: isSmall(reportedTwice, fewest) ? null : reportedTwice,
    }),
  };
}

/**
 * The same rule for duties. A part says several numbers that make each other up, so it is shown or hidden whole: it
 * is small where one of its counts is. A window of less than twelve months is itself a part, of a year; a rule
 * has no total beside it then.
 */
export function withoutSmallDuties(report: TimelinessReport, fewest: number): TimelinessReport {
  const isOfYear = report.window.from <= reportingPeriods(report.window.to).last.from;
  const rows = report.rows.map((row) => ({
    ...(isOfYear || !isSmall(leastOf(row), fewest) ? row : { ...row, ...NOTHING_SHOWN }),
    parts: withoutSmallOf(row.parts, fewest),
  }));
  return { ...report, rows };
}

function withoutSmallOf(
  parts: readonly TimelinessPart[],
  fewest: number,
): readonly TimelinessPart[] {
  const shown = hidden(Object.fromEntries(parts.map((one) => [one.part, leastOf(one)])), fewest);
  return parts.map((one) => (shown[one.part] === null ? { ...one, ...NOTHING_SHOWN } : one));
}

/** The least of its counts that is not zero; zero where all are. */
function leastOf(figure: DutyFigure): number {
  const { metInTime, late, stillOwedLate, notDueYet, lapsed, lapsedLate } = figure;
  const counts = [metInTime, late, stillOwedLate, notDueYet, lapsed, lapsedLate];
  const some = counts.filter((count) => count !== null && count > 0) as number[];
  return some.length === 0 ? 0 : Math.min(...some);
}

const NOTHING_SHOWN: Readonly<Record<keyof DutyFigure, null>> = {
  metInTime: null,
  late: null,
  stillOwedLate: null,
  denominator: null,
  percentInTime: null,
  notDueYet: null,
  lapsed: null,
  lapsedLate: null,
  daysTaken: null,
  daysLate: null,
};

function isSmall(count: number | null, fewest: number): boolean {
  return count !== null && count > 0 && count < fewest;
}

/** @param parts of one total, which is shown beside them */
export function hidden(parts: Parts, fewest: number): Parts {
  const named = Object.entries(parts);
  const small = named.filter(([, count]) => isSmall(count, fewest)).map(([name]) => name);
  const next = named
    .filter(([name, count]) => (count ?? 0) > 0 && !small.includes(name))
    .sort(([a, one], [b, other]) => (one ?? 0) - (other ?? 0) || (a < b ? -1 : 1))[0];
  const gone = new Set(small.length === 1 && next ? [...small, next[0]] : small);
  return Object.fromEntries(named.map(([name, count]) => [name, gone.has(name) ? null : count]));
}
