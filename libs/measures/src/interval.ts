import { Fraction } from './fraction';

/** Where a number lies, both ends counted: a rounded one may be half a unit away either way. */
export interface Interval {
  readonly low: Fraction;
  readonly high: Fraction;
}

function at(point: Fraction): Interval {
  return { low: point, high: point };
}

function plus(a: Interval, b: Interval): Interval {
  return { low: Fraction.plus(a.low, b.low), high: Fraction.plus(a.high, b.high) };
}

function negative({ low, high }: Interval): Interval {
  return { low: Fraction.negative(high), high: Fraction.negative(low) };
}

export const Interval = {
  at,
  plus,

  around(point: Fraction, half: Fraction): Interval {
    return { low: Fraction.minus(point, half), high: Fraction.plus(point, half) };
  },

  minus(a: Interval, b: Interval): Interval {
    return plus(a, negative(b));
  },

  /** @param by not below nought */
  times({ low, high }: Interval, by: Fraction): Interval {
    return { low: Fraction.times(low, by), high: Fraction.times(high, by) };
  },

  /** Null where the divisor may be nought. */
  over(a: Interval, b: Interval): Interval | null {
    if (b.low.n <= 0n && b.high.n >= 0n) return null;
    const ends = [a.low, a.high].flatMap((top) =>
      [b.low, b.high].map((bottom) => Fraction.over(top, bottom)),
    );
    return {
      low: ends.reduce((a, b) => Fraction.min(a, b)),
      high: ends.reduce((a, b) => Fraction.max(a, b)),
    };
  },

  /** The least that holds both. */
  hull(a: Interval, b: Interval): Interval {
    return { low: Fraction.min(a.low, b.low), high: Fraction.max(a.high, b.high) };
  },

  /** Touching counts: halves may go either way. */
  meets(a: Interval, b: Interval): boolean {
    return Fraction.compare(a.low, b.high) <= 0 && Fraction.compare(b.low, a.high) <= 0;
  },
};
