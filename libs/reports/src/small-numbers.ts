import { type ComplaintsAndConductReport } from './complaints-and-conduct';
import { type Parts, type ReportFigure } from './figure';

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
