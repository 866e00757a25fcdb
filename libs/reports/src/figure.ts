import { listed } from '@tipstaff/casework';
import { assertNever } from '@tipstaff/kernel';
import { type CaseTotal, type FigureTotal } from './figure-reader';
import { Fraction } from './fraction';
import { type LeftOutReason, type Metric, type Standing } from './metric';
import { percentage, wholeMean } from './rounding';

/** Parts of one total by name; null: too small to be shown to whoever asks. */
export type Parts = Readonly<Record<string, number | null>>;

/** One figure of one window. Members that make no sense for the unit are absent. */
export interface ReportFigure {
  /** The printed number; null where there is nothing to make a percentage or mean of. */
  readonly value: number | null;
  readonly numerator?: number;
  readonly denominator?: number;
  /** A share: numerator over denominator, to one decimal. */
  readonly percent?: number | null;
  readonly pending?: number;
  readonly leftOut?: number;
  readonly leftOutBy?: Parts;
  /** Mean and sum with the suspended days. */
  readonly gross?: number | null;
  readonly grossNumerator?: number;
  /**
   * Working days between a finalisation and the re-investigation that undid it, which value and gross hold;
   * and the mean without them. Absent where there were none.
   */
  readonly closedNumerator?: number;
  readonly withoutClosed?: number | null;
  /** Parts of the value, which add up to it unless they count something else. */
  readonly breakdown?: Parts;
  /** Cases behind the units, those with two or more units, and the cases by type. */
  readonly cases?: number;
  readonly reportedTwice?: number | null;
  readonly casesByType?: Parts;
  /** Behind units that are officers: proceedings, different officers, and units of which nobody said whose they are. */
  readonly proceedings?: number;
  readonly officers?: number;
  readonly officersNotSaid?: number;
}

/** The value before it was rounded; null where there is none. */
export function exactValue(unit: Metric['unit'], figure: ReportFigure): Fraction | null {
  const { value, numerator = 0, denominator = 0 } = figure;
  if (value === null) return null;
  if (unit === 'count' || unit === 'sum-of-working-days') return Fraction.of(value);
  return Fraction.of(unit === 'percent' ? 100 * numerator : numerator, denominator);
}

export function figureOf(
  metric: Metric,
  totals: readonly FigureTotal[],
  caseTotals: readonly CaseTotal[],
): ReportFigure {
  switch (metric.unit) {
    case 'count':
      return countFigure(metric, totals, caseTotals);
    case 'percent': {
      const numerator = units(totals, 'counted');
      const denominator = numerator + units(totals, 'not-counted');
      return {
        value: percentage(numerator, denominator),
        numerator,
        denominator,
        pending: units(totals, 'pending'),
        ...leftOutOf(totals),
      };
    }
    case 'sum-of-working-days': {
      const counted = totals.filter((total) => total.standing === 'counted');
      return {
        value: sum(counted, (total) => total.amount),
        cases: sum(caseTotals, (total) => total.cases),
        ...leftOutOf(totals),
      };
    }
    case 'calendar-days':
    case 'working-days': {
      const counted = totals.filter((total) => total.standing === 'counted');
      const denominator = sum(counted, (total) => total.units);
      const numerator = sum(counted, (total) => total.amount);
      const grossNumerator = sum(counted, (total) => total.gross);
      const closedNumerator = sum(counted, (total) => total.closed);
      return {
        value: wholeMean(numerator, denominator),
        numerator,
        denominator,
        ...(metric.unit === 'working-days' && {
          gross: wholeMean(grossNumerator, denominator),
          grossNumerator,
        }),
        ...(closedNumerator > 0 && {
          closedNumerator,
          withoutClosed: wholeMean(numerator - closedNumerator, denominator),
        }),
        ...leftOutOf(totals),
      };
    }
    default:
      return assertNever(metric.unit);
  }
}

function countFigure(
  metric: Metric,
  totals: readonly FigureTotal[],
  caseTotals: readonly CaseTotal[],
): ReportFigure {
  const value = units(totals, 'counted');
  const denominator = value + units(totals, 'not-counted');
  return {
    value,
    ...(totals.some(({ leftOut }) => leftOut !== null) && leftOutOf(totals)),
    ...(metric.share && {
      numerator: value,
      denominator,
      percent: percentage(value, denominator),
    }),
    ...(metric.dividedBy && { breakdown: breakdownOf(metric.dividedBy, totals) }),
    ...(metric.perCase && {
      cases: sum(caseTotals, (total) => total.cases),
      reportedTwice: sum(caseTotals, (total) => total.casesTwiceOrMore),
      casesByType: casesByTypeOf(caseTotals),
    }),
  };
}

function casesByTypeOf(caseTotals: readonly CaseTotal[]): Parts {
  const parts: Record<string, number> = {};
  for (const { type, cases } of caseTotals) parts[type] = (parts[type] ?? 0) + cases;
  return parts;
}

function breakdownOf(by: 'breakdown' | 'type', totals: readonly FigureTotal[]): Parts {
  const parts: Record<string, number> = {};
  for (const total of totals) {
    if (total.standing !== 'counted') continue;
    for (const part of listed(total[by])) parts[part] = (parts[part] ?? 0) + total.units;
  }
  return parts;
}

function leftOutOf(totals: readonly FigureTotal[]): Pick<ReportFigure, 'leftOut' | 'leftOutBy'> {
  const leftOutBy: Partial<Record<LeftOutReason, number>> = {};
  for (const { leftOut, units } of totals) {
    if (leftOut !== null) leftOutBy[leftOut] = (leftOutBy[leftOut] ?? 0) + units;
  }
  return { leftOut: units(totals, 'left-out'), leftOutBy };
}

function units(totals: readonly FigureTotal[], standing: Standing): number {
  return sum(
    totals.filter((total) => total.standing === standing),
    (total) => total.units,
  );
}

function sum<T>(of: readonly T[], what: (one: T) => number): number {
  return of.reduce((total, one) => total + what(one), 0);
}
