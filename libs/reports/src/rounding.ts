import { DomainError } from '@tipstaff/kernel';

/** a / b in units of 1/scale, halves up; whole-number arithmetic, so that 0.5 is never 0.4999. */
function quotient(a: number, b: number, scale: number): number {
  return Math.floor((2 * a * scale + b) / (2 * b)) / scale;
}

/** The percentage to one decimal, halves up; null of nothing (never 0 of 0). */
export function percentage(numerator: number, denominator: number): number | null {
  return denominator === 0 ? null : quotient(100 * numerator, denominator, 10);
}

/** The mean to a whole number, halves up; null of nothing. */
export function wholeMean(sum: number, count: number): number | null {
  return count === 0 ? null : quotient(sum, count, 1);
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
