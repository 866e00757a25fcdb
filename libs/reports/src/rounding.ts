import { DomainError } from '@tipstaff/kernel';
import { Fraction } from './fraction';

/** The percentage to one decimal, half away from zero; null of nothing (never 0 of 0). */
export function percentage(numerator: number, denominator: number): number | null {
  return denominator === 0 ? null : Fraction.rounded(Fraction.of(100 * numerator, denominator), 1);
}

/** The mean to a whole number, half away from zero; null of nothing. */
export function wholeMean(sum: number, count: number): number | null {
  return count === 0 ? null : Fraction.rounded(Fraction.of(sum, count), 0);
}

/**
 * Passes a printed percentage through only when some whole number of the denominator rounds to it.
 * @param printed to one decimal
 * @throws DomainError `report.impossible-percentage`
 */
export function refusePercentage(printed: number, denominator: number): number {
  const nearest = Math.round((printed * denominator) / 100);
  const makesIt = [nearest - 1, nearest, nearest + 1].some(
    (numerator) =>
      numerator >= 0 && numerator <= denominator && percentage(numerator, denominator) === printed,
  );
  if (makesIt) return printed;
  throw new DomainError(
    'unprocessable',
    'report.impossible-percentage',
    `${printed.toFixed(1)}% cannot be a share of ${denominator}: no whole number out of ${denominator} rounds to it. State the denominator it was made from.`,
    { data: { printed, denominator } },
  );
}
