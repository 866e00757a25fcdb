import { Fraction } from '../fraction';
import { type Metric } from '../metric';

/** Printed to so many decimals. */
export function decimalsOf(unit: Metric['unit']): number {
  return unit === 'percent' ? 1 : 0;
}

/** From one printed value to another, so that a reader with a calculator agrees. */
export interface Change {
  /** Printed now less printed before; of percentages in points. */
  readonly number: number;
  /** Of the printed value before, to a whole per cent; null where that is 0. */
  readonly percent: number | null;
  /** Between the values before either was rounded, as `p/q`. */
  readonly exact: string;
}

interface Valued {
  readonly value: number | null;
  /** As `p/q`; null where there is no value. */
  readonly exact: string | null;
}

/** Null where one of the two has no value. */
export function changeBetween(before: Valued, now: Valued, decimals: number): Change | null {
  if (before.value === null || now.value === null) return null;
  const from = Fraction.ofPrinted(before.value, decimals);
  const number = Fraction.minus(Fraction.ofPrinted(now.value, decimals), from);
  const percent =
    before.value === 0
      ? null
      : Fraction.rounded(Fraction.over(Fraction.times(Fraction.of(100), number), from), 0);
  const exact = Fraction.minus(
    Fraction.parse(now.exact ?? '0'),
    Fraction.parse(before.exact ?? '0'),
  );
  return { number: Fraction.rounded(number, decimals), percent, exact: Fraction.toString(exact) };
}
