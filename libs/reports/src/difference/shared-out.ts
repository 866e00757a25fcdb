import { Fraction } from '../fraction';

/**
 * Numbers as they are printed, to so many decimals, that add up to their printed sum: each is floored, and what is
 * missing goes in units of the last place to the largest remainders, of two the same to the earlier one.
 * @param parts whose sum has no more than that many decimals
 */
export function sharedOut(parts: readonly Fraction[], decimals: number): readonly number[] {
  const scaled = parts.map((part) => Fraction.times(part, Fraction.of(10 ** decimals)));
  const floors = scaled.map(floored);
  const whole = scaled.reduce((a, b) => Fraction.plus(a, b), Fraction.zero).numerator;
  const missing = floors.reduce((left, floor) => left - floor, whole);
  const remainders = scaled.map((part, index) => ({
    index,
    remainder: Fraction.minus(part, Fraction.of(floors[index] ?? 0n)),
  }));
  // Sorting keeps the order of equals.
  remainders.sort((a, b) => Fraction.compare(b.remainder, a.remainder));
  const given = new Set(remainders.slice(0, Number(missing)).map(({ index }) => index));
  return floors.map(
    (floor, index) => Number(floor + (given.has(index) ? 1n : 0n)) / 10 ** decimals,
  );
}

function floored({ numerator, denominator }: Fraction): bigint {
  const quotient = numerator / denominator;
  return numerator % denominator < 0n ? quotient - 1n : quotient;
}
