/** An exact number: `n / d`, where `d` is above nought. */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

const DECIMAL = /^([+-]?)(\d*)(?:\.(\d+))?$/;

function of(n: bigint, d: bigint = 1n): Fraction {
  return d < 0n ? { n: -n, d: -d } : { n, d };
}

function compare(a: Fraction, b: Fraction): number {
  const [left, right] = [a.n * b.d, b.n * a.d];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function negative(a: Fraction): Fraction {
  return { n: -a.n, d: a.d };
}

function plus(a: Fraction, b: Fraction): Fraction {
  return a.d === b.d ? { n: a.n + b.n, d: a.d } : { n: a.n * b.d + b.n * a.d, d: a.d * b.d };
}

/** Arithmetic in which 0.1 is a tenth. */
export const Fraction = {
  zero: of(0n),
  one: of(1n),
  hundred: of(100n),
  of,
  compare,
  negative,
  plus,

  /** A plain decimal, such as `-0.47`; null for anything else. */
  parse(text: string): Fraction | null {
    const [, sign, whole = '', rest = ''] = DECIMAL.exec(text) ?? [];
    if (whole === '' && rest === '') return null;
    const n = BigInt(whole + rest);
    return { n: sign === '-' ? -n : n, d: 10n ** BigInt(rest.length) };
  },

  minus(a: Fraction, b: Fraction): Fraction {
    return plus(a, negative(b));
  },

  times(a: Fraction, b: Fraction): Fraction {
    return { n: a.n * b.n, d: a.d * b.d };
  },

  /** @param b not nought */
  over(a: Fraction, b: Fraction): Fraction {
    return of(a.n * b.d, a.d * b.n);
  },

  abs(a: Fraction): Fraction {
    return a.n < 0n ? negative(a) : a;
  },

  min(a: Fraction, b: Fraction): Fraction {
    return compare(a, b) <= 0 ? a : b;
  },

  max(a: Fraction, b: Fraction): Fraction {
    return compare(a, b) >= 0 ? a : b;
  },

  isWhole({ n, d }: Fraction): boolean {
    return n % d === 0n;
  },

  /** As a decimal with so many places; halves away from nought. */
  toDecimal({ n, d }: Fraction, places: number): string {
    const scale = 10n ** BigInt(places);
    const isNegative = n < 0n;
    const units = ((isNegative ? -n : n) * scale * 2n + d) / (2n * d);
    const digits = units.toString().padStart(places + 1, '0');
    const whole = digits.slice(0, digits.length - places);
    const text = places === 0 ? whole : `${whole}.${digits.slice(digits.length - places)}`;
    return isNegative && units !== 0n ? `-${text}` : text;
  },

  toNumber({ n, d }: Fraction): number {
    return Number(n) / Number(d);
  },
};

/** Places after the point of a plain decimal. */
export function placesOf(decimal: string): number {
  const point = decimal.indexOf('.');
  return point === -1 ? 0 : decimal.length - point - 1;
}

/** Half a unit of the last digit, of so many places. */
export function halfUnit(places: number): Fraction {
  return { n: 1n, d: 2n * 10n ** BigInt(places) };
}
