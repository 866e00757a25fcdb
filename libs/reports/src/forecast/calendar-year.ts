import { LocalDate } from '@tipstaff/kernel';
import { countsOf, rangeOf } from '../chance';
import { Fraction } from '../fraction';

const LEVEL = 80;

/** What a count is known to be on a day, as much of it as a calendar year is told from. */
export interface CountsKnown {
  readonly on: LocalDate;
  /** From 1 January up to the day. */
  readonly soFar: number;
  /** Of the twelve months up to the day, and the days in them. */
  readonly twelveMonths: number;
  readonly daysOfTwelveMonths: number;
  /** Of the last eight quarters that are over. */
  readonly quarters: readonly number[];
  /** Of the whole year before. */
  readonly yearBefore: number;
}

/** What a calendar year comes to, beside the year before. */
export interface CalendarYear {
  readonly year: number;
  readonly soFar: number;
  /** So far, and the rest of the year at the rate of the last twelve months; to one decimal. */
  readonly expected: number;
  /** In four of five years it lies between them. */
  readonly low: number;
  readonly high: number;
  readonly level: number;
  readonly yearBefore: number;
  /** The word that may be said of it beside the year before. */
  readonly word: 'comparable' | 'higher' | 'lower';
  /** Variance of quarters over their mean, at least 1: above it the range is a negative binomial's. */
  readonly dispersion: number;
}

export function calendarYear(known: CountsKnown): CalendarYear {
  const { on, soFar, twelveMonths, daysOfTwelveMonths, quarters, yearBefore } = known;
  const year = LocalDate.year(on);
  const daysLeft = LocalDate.daysBetween(on, LocalDate.of(year, 12, 31));
  const rest = Fraction.of(twelveMonths * daysLeft, daysOfTwelveMonths);
  const dispersion = Math.max(1, varianceOverMean(quarters));
  const range = rangeOf(
    countsOf(Number(rest.numerator) / Number(rest.denominator), dispersion),
    LEVEL,
  );
  const [low, high] = [soFar + range.low, soFar + range.high];
  return {
    ...{ year, soFar, low, high, level: LEVEL, yearBefore, dispersion },
    expected: Fraction.rounded(Fraction.plus(Fraction.of(soFar), rest), 1),
    word: yearBefore < low ? 'higher' : yearBefore > high ? 'lower' : 'comparable',
  };
}

function varianceOverMean(of: readonly number[]): number {
  const mean = of.reduce((sum, one) => sum + one, 0) / of.length;
  if (of.length < 2 || mean === 0) return 1;
  return of.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (of.length - 1) / mean;
}
