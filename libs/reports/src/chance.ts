/** The chances of 0, 1, 2 … as far as they matter; what lies beyond is less than can be seen. */
export type Chances = readonly number[];

/** Beyond this much of the whole nothing is reckoned. */
const UNSEEN = 1e-14;

/**
 * A count that comes to `mean`, with `spread` times the variance of a Poisson count.
 * @param spread 1: Poisson; above: negative binomial
 */
export function countsOf(mean: number, spread = 1): Chances {
  if (mean === 0) return [1];
  if (spread <= 1) return untilNothing((x) => -mean + x * Math.log(mean) - logFactorial(x), mean);
  return negativeBinomial(mean / (spread - 1), 1 / spread);
}

/** @param size above 0 @param chance of the event that ends it, in (0, 1): the mean is size × (1 − chance) ÷ chance */
export function negativeBinomial(size: number, chance: number): Chances {
  const mean = (size * (1 - chance)) / chance;
  const first = size * Math.log(chance) - logGamma(size);
  return untilNothing(
    (x) => first + logGamma(size + x) - logFactorial(x) + x * Math.log1p(-chance),
    mean,
  );
}

function untilNothing(logOf: (x: number) => number, mean: number): Chances {
  const chances: number[] = [];
  for (let [x, sum] = [0, 0]; sum < 1 - UNSEEN; x += 1) {
    const chance = Math.exp(logOf(x));
    chances.push(chance);
    sum += chance;
    // Rounding may keep the sum from ever coming so near to the whole.
    if (x > mean && chance < UNSEEN * UNSEEN) break;
  }
  return chances;
}

/** How many of several that may each be or not be. */
export function howManyOf(each: readonly number[]): Chances {
  return each.reduce<Chances>((so, chance) => sumOf(so, [1 - chance, chance]), [1]);
}

/** Of the sum of two that do not depend on each other. */
export function sumOf(a: Chances, b: Chances): Chances {
  const sum = Array.from({ length: a.length + b.length - 1 }, () => 0);
  for (const [x, of] of a.entries()) {
    for (const [y, and] of b.entries()) sum[x + y] = (sum[x + y] ?? 0) + of * and;
  }
  return sum;
}

export function meanOfChances(all: readonly Chances[]): Chances {
  const length = Math.max(...all.map((one) => one.length));
  return Array.from(
    { length },
    (_, x) => all.reduce((sum, one) => sum + (one[x] ?? 0), 0) / all.length,
  );
}

/** P(X ≤ x). */
export function upTo(chances: Chances, x: number): number {
  let sum = 0;
  for (let at = 0; at <= x && at < chances.length; at += 1) sum += chances[at] ?? 0;
  return Math.min(1, sum);
}

/** The smallest x at which so much of the whole is reached. */
function reaches(chances: Chances, much: number): number {
  let sum = 0;
  for (const [x, chance] of chances.entries()) {
    sum += chance;
    if (sum >= much - UNSEEN) return x;
  }
  return chances.length - 1;
}

export interface Range {
  readonly low: number;
  readonly high: number;
}

/** @param level of the whole, in per cent, as much left out on either side */
export function rangeOf(chances: Chances, level: number): Range {
  return {
    low: reaches(chances, (100 - level) / 200),
    high: reaches(chances, (100 + level) / 200),
  };
}

const factorials: number[] = [0];
function logFactorial(x: number): number {
  for (let n = factorials.length; n <= x; n += 1) {
    factorials.push((factorials[n - 1] ?? 0) + Math.log(n));
  }
  return factorials[x] ?? 0;
}

const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
  -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6,
  1.5056327351493116e-7,
];

/** Of a number above 0. */
function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const z = x - 1;
  const t = z + 7.5;
  const series = LANCZOS.reduce((sum, factor, n) => (n === 0 ? factor : sum + factor / (z + n)), 0);
  return 0.5 * Math.log(2 * Math.PI) + (z + 0.5) * Math.log(t) - t + Math.log(series);
}
