/** A number as numerator and denominator, in lowest terms; the sign is the numerator's. */
export interface Fraction {
  readonly numerator: bigint;
  /** 1 or more. */
  readonly denominator: bigint;
}

function commonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : commonDivisor(b, a % b);
}

function lowest(numerator: bigint, denominator: bigint): Fraction {
  if (denominator === 0n) throw new RangeError('A fraction of nothing.');
  const sign = denominator < 0n ? -1n : 1n;
  const size = numerator < 0n ? -numerator : numerator;
  const by = commonDivisor(size, denominator * sign) * sign;
  return { numerator: numerator / by, denominator: denominator / by };
}

/** Exact arithmetic: what is printed is rounded once, at the end. */
export const Fraction = {
  zero: { numerator: 0n, denominator: 1n } as Fraction,

  /** @param numerator whole, as `denominator` @throws RangeError of a denominator of 0 */
  of(numerator: number | bigint, denominator: number | bigint = 1): Fraction {
    return lowest(BigInt(numerator), BigInt(denominator));
  },

  /** Of what was printed to so many decimals: 85.1 to one is 851/10. */
  ofPrinted(value: number, decimals: number): Fraction {
    return Fraction.of(Math.round(value * 10 ** decimals), 10 ** decimals);
  },

  /** @param text as `toString` writes it: `-5/2`, `334` */
  parse(text: string): Fraction {
    const [numerator = '', denominator = '1'] = text.split('/');
    return Fraction.of(BigInt(numerator), BigInt(denominator));
  },

  plus(a: Fraction, b: Fraction): Fraction {
    return lowest(
      a.numerator * b.denominator + b.numerator * a.denominator,
      a.denominator * b.denominator,
    );
  },

  minus(a: Fraction, b: Fraction): Fraction {
    return Fraction.plus(a, { numerator: -b.numerator, denominator: b.denominator });
  },

  times(a: Fraction, b: Fraction): Fraction {
    return lowest(a.numerator * b.numerator, a.denominator * b.denominator);
  },

  /** @throws RangeError where `b` is 0 */
  over(a: Fraction, b: Fraction): Fraction {
    return lowest(a.numerator * b.denominator, a.denominator * b.numerator);
  },

  /** Below 0, 0 or above, as `a` is less, the same or more. */
  compare(a: Fraction, b: Fraction): number {
    const difference = a.numerator * b.denominator - b.numerator * a.denominator;
    return difference < 0n ? -1 : Number(difference > 0n);
  },

  /** As printed to so many decimals: half away from zero. */
  rounded({ numerator, denominator }: Fraction, decimals: number): number {
    const scale = 10n ** BigInt(decimals);
    const size = (numerator < 0n ? -numerator : numerator) * scale;
    const whole = (2n * size + denominator) / (2n * denominator);
    const value = Number(whole) / Number(scale);
    return numerator < 0n && whole !== 0n ? -value : value;
  },

  /** `155/18`, `-5/2`, `334`. */
  toString({ numerator, denominator }: Fraction): string {
    return denominator === 1n ? String(numerator) : `${numerator}/${denominator}`;
  },
};
