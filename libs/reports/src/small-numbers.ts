import { type ComplaintsAndConductReport } from './complaints-and-conduct';
import { type Parts, type ReportFigure } from './figure';
import { type FigureSeries } from './figures/figure-series';
import { type WindowReport } from './figures/window-report';
import { type PeriodName, periodNames, reportingPeriods } from './reporting-period';
import { type DutyFigure } from './timeliness/duty-figure';
import { type TimelinessPart, type TimelinessReport } from './timeliness/timeliness-report';

/**
 * The one rule of small numbers (docs/roles.md): the figure of a whole force stays, a part of it that is under
 * `fewest` is null. Where its total would give it away, the next smallest that is not zero is null as well; of two
 * the same, the one whose name comes first.
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

/** The same rule for the parts of one figure. */
export function withoutSmall<Figure extends ReportFigure>(figure: Figure, fewest: number): Figure {
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

/** The same rule for a report of any window: a part that is hidden in one of its windows is shown in neither. */
export function withoutSmallPartsOf(report: WindowReport, fewest: number): WindowReport {
  const rows = report.rows.map(({ parts, ...row }) => {
    const counts = (period: PeriodName): Parts =>
      Object.fromEntries((parts ?? []).map((one) => [one.part, leastIn(one[period])]));
    const shown = periodNames.map((period) => hidden(counts(period), fewest));
    const isHidden = (part: string): boolean => shown.some((of) => of[part] === null);
    return {
      ...row,
      last: withoutSmall(row.last, fewest),
      previous: withoutSmall(row.previous, fewest),
      parts:
        parts &&
        parts.map((one) =>
          isHidden(one.part)
            ? { part: one.part, last: NO_FIGURE, previous: NO_FIGURE, change: null }
            : {
                ...one,
                last: withoutSmall(one.last, fewest),
                previous: withoutSmall(one.previous, fewest),
              },
        ),
    };
  });
  return { ...report, rows };
}

/** The same rule for a series: the figure of each piece is of a whole force and stays, and its parts do not. */
export function withoutSmallInSeries(series: FigureSeries, fewest: number): FigureSeries {
  const rows = series.rows.map((row) => ({
    ...row,
    figures: row.figures.map((figure) => withoutSmall(figure, fewest)),
  }));
  return { ...series, rows };
}

const NO_FIGURE = { value: null, exact: null, withheld: true } as const;

/** The least count that is in it and not zero: a share says its other part as well. */
function leastIn({ value, numerator, denominator }: ReportFigure): number {
  const counts =
    denominator === undefined
      ? [value ?? 0]
      : [
          denominator,
          ...(numerator !== undefined && numerator <= denominator
            ? [numerator, denominator - numerator]
            : []),
        ];
  const some = counts.filter((count) => count > 0);
  return some.length === 0 ? 0 : Math.min(...some);
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

/**
 * At least two parts are hidden together, of no fewer than `fewest`, and the least or most that each of them could be
 * does not add up to what they come to: otherwise the next smallest is hidden as well.
 * @param parts of one total, which is shown beside them
 */
export function hidden(parts: Parts, fewest: number): Parts {
  const some = Object.entries(parts)
    .flatMap(([name, count]) => ((count ?? 0) > 0 ? [{ name, count: count ?? 0 }] : []))
    .sort((a, b) => a.count - b.count || (a.name < b.name ? -1 : 1));
  const small = some.filter(({ count }) => count < fewest).length;
  let gone = small;
  while (gone > 0 && gone < some.length && isGivenAway(some, { small, gone }, fewest)) gone += 1;
  const names = new Set(some.slice(0, gone).map(({ name }) => name));
  return Object.fromEntries(
    Object.entries(parts).map(([name, count]) => [name, names.has(name) ? null : count]),
  );
}

/** @param some from the smallest on; `gone` of them are hidden, of which `small` are said to be small */
function isGivenAway(
  some: readonly { readonly count: number }[],
  { small, gone }: { readonly small: number; readonly gone: number },
  fewest: number,
): boolean {
  const sum = some.slice(0, gone).reduce((all, { count }) => all + count, 0);
  const nextShown = some[gone]?.count ?? Infinity;
  const least = small + (gone - small) * fewest;
  const most = small * (fewest - 1) + (gone === small ? 0 : (gone - small) * nextShown);
  return gone < 2 || sum < fewest || sum === least || sum === most;
}
