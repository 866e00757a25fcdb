import { type ComplaintsAndConductReport } from './complaints-and-conduct';
import { type Parts, type ReportFigure } from './figure';
import { type FigureSeries } from './figures/figure-series';
import { type ShownFigure } from './figures/window-figures';
import { type WindowReport } from './figures/window-report';
import { periodNames, reportingPeriods } from './reporting-period';
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

/** The same rule for the parts of one figure; no parts where not even their names may be told. */
export function withoutSmall<Figure extends ReportFigure>(figure: Figure, fewest: number): Figure {
  const { breakdown, casesByType, leftOutBy, reportedTwice } = figure;
  return {
    ...figure,
    ...(breakdown && { breakdown: told(breakdown, fewest) }),
    ...(casesByType && { casesByType: told(casesByType, fewest) }),
    ...(leftOutBy && { leftOutBy: told(leftOutBy, fewest) }),
    // The other part of the cases is those that were reported once, which no total tells apart.
    ...(reportedTwice !== undefined && {
      reportedTwice: isSmall(reportedTwice, fewest) ? null : reportedTwice,
    }),
  };
}

/**
 * The same rule for a report of any window: a part that is hidden in one of its windows is shown in neither. What a part
 * divides into is shown of all parts or of none, for that of one is what the others leave of the row's.
 */
export function withoutSmallPartsOf(report: WindowReport, fewest: number): WindowReport {
  const rows = report.rows.map(({ parts, ...row }) => {
    const { isHidden, isNamed } = hiddenParts(parts ?? [], fewest);
    const isWhole = (parts ?? []).every(
      (one) => !isHidden(one.part) && periodNames.every((period) => !hasSmall(one[period], fewest)),
    );
    const shown = (figure: ShownFigure): ShownFigure =>
      isWhole ? figure : withoutDivisions(figure);
    return {
      ...row,
      last: withoutSmall(row.last, fewest),
      previous: withoutSmall(row.previous, fewest),
      parts:
        parts &&
        (isNamed ? parts : []).map((one) =>
          isHidden(one.part)
            ? { part: one.part, last: NO_FIGURE, previous: NO_FIGURE, change: null }
            : { ...one, last: shown(one.last), previous: shown(one.previous) },
        ),
    };
  });
  return { ...report, rows };
}

type PartOfRow = NonNullable<WindowReport['rows'][number]['parts']>[number];

/**
 * Whether a part is hidden: each of its counts is a part of the row's count of the same name. Where one of these tells
 * of its parts nothing, the row names none: their names would tell whose count it is.
 */
function hiddenParts(
  parts: readonly PartOfRow[],
  fewest: number,
): { readonly isHidden: (part: string) => boolean; readonly isNamed: boolean } {
  const names = new Set<string>();
  let isNamed = true;
  for (const period of periodNames) {
    for (const count of countNames) {
      const counts = parts.map((one) => [one.part, countsIn(one[period])[count] ?? 0] as const);
      const shown = told(Object.fromEntries(counts), fewest);
      isNamed &&= counts.every(([part]) => part in shown);
      for (const [part] of counts) if (shown[part] === null) names.add(part);
    }
  }
  return { isHidden: (part) => names.has(part), isNamed };
}

const countNames = [
  ...(['value', 'numerator', 'otherwise', 'denominator', 'pending', 'leftOut'] as const),
  ...(['cases', 'proceedings', 'officers', 'officersNotSaid'] as const),
] as const;

/** What a figure counts, by name: a share says its other part as well. Percentages, means and days are no counts. */
function countsIn(
  figure: ReportFigure,
): Readonly<Partial<Record<(typeof countNames)[number], number>>> {
  const { value, numerator, denominator, pending, leftOut, cases, ...more } = figure;
  const { proceedings, officers, officersNotSaid } = more;
  const told = { pending, leftOut, cases, proceedings, officers, officersNotSaid };
  const counts = Object.fromEntries(
    Object.entries(told).flatMap(([name, count]) => (count === undefined ? [] : [[name, count]])),
  );
  // Beside cases, a value is days, or as many as they are and more.
  if (denominator === undefined)
    return cases === undefined ? { ...counts, value: value ?? 0 } : counts;
  const isShare = numerator !== undefined && numerator <= denominator;
  return {
    ...counts,
    denominator,
    ...(isShare && { numerator, otherwise: denominator - numerator }),
  };
}

function hasSmall(figure: ReportFigure, fewest: number): boolean {
  const { breakdown = {}, casesByType = {}, leftOutBy = {}, reportedTwice = null } = figure;
  return (
    isSmall(reportedTwice, fewest) ||
    [breakdown, casesByType, leftOutBy].some((parts) =>
      Object.values(hidden(parts, fewest)).includes(null),
    )
  );
}

/** Nothing of what it divides into: the names of the kinds would be those of this part. */
function withoutDivisions(figure: ShownFigure): ShownFigure {
  const { breakdown, casesByType, leftOutBy, reportedTwice } = figure;
  return {
    ...figure,
    ...(breakdown && { breakdown: {} }),
    ...(casesByType && { casesByType: {} }),
    ...(leftOutBy && { leftOutBy: {} }),
    ...(reportedTwice !== undefined && { reportedTwice: null }),
  };
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

/**
 * The same rule for duties. A part says several numbers that make each other up, so it is shown or hidden whole: it
 * is small where one of its counts is. A window of less than twelve months is itself a part, of a year; a rule
 * has no total beside it then.
 */
export function withoutSmallDuties(report: TimelinessReport, fewest: number): TimelinessReport {
  const isOfYear = report.window.from <= reportingPeriods(report.window.to).last.from;
  const rows = report.rows.map((row) => {
    const isShown = isOfYear || !isSmall(leastOf(row), fewest);
    const parts = withoutSmallOf(row.parts, fewest, isShown);
    return { ...(isShown ? row : { ...row, ...NOTHING_SHOWN }), parts };
  });
  return { ...report, rows };
}

/** @param isBesideTotal whether the rule's own counts are shown, of which a part alone would be the whole */
function withoutSmallOf(
  parts: readonly TimelinessPart[],
  fewest: number,
  isBesideTotal: boolean,
): readonly TimelinessPart[] {
  const of = isBesideTotal ? told : hidden;
  const shown = of(Object.fromEntries(parts.map((one) => [one.part, leastOf(one)])), fewest);
  const named = parts.filter(({ part }) => part in shown);
  return named.map((one) => (shown[one.part] === null ? { ...one, ...NOTHING_SHOWN } : one));
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
 * What may be told of the parts of a total that is shown beside them: null, and where even that would give a part away,
 * for it alone is hidden or each can only be one number, no part is named at all, nor one that is zero.
 */
export function told(parts: Parts, fewest: number): Parts {
  return parted(parts, fewest).isGivenAway ? {} : hidden(parts, fewest);
}

/**
 * At least two parts are hidden together, of no fewer than `fewest`, and the least or most that each of them could be
 * does not add up to what they come to: otherwise the next smallest is hidden as well.
 * @param parts of one total, which is shown beside them; see `told` for where names are shown as well
 */
export function hidden(parts: Parts, fewest: number): Parts {
  const { names } = parted(parts, fewest);
  return Object.fromEntries(
    Object.entries(parts).map(([name, count]) => [name, names.has(name) ? null : count]),
  );
}

/** Which parts are hidden, and whether they can be worked out all the same since there is no other to hide. */
function parted(
  parts: Parts,
  fewest: number,
): { readonly names: ReadonlySet<string>; readonly isGivenAway: boolean } {
  const some = Object.entries(parts)
    .flatMap(([name, count]) => ((count ?? 0) > 0 ? [{ name, count: count ?? 0 }] : []))
    .sort((a, b) => a.count - b.count || (a.name < b.name ? -1 : 1));
  const small = some.filter(({ count }) => count < fewest).length;
  let gone = small;
  while (gone > 0 && gone < some.length && isGivenAway(some, { small, gone }, fewest)) gone += 1;
  return {
    names: new Set(some.slice(0, gone).map(({ name }) => name)),
    isGivenAway: gone > 0 && isGivenAway(some, { small, gone }, fewest),
  };
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
