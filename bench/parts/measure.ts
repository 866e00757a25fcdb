/** @returns seconds */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1_000;
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}

/** `0.80` and `(0.52 - 0.92)`: the median of the rounds' ratios, the least and the most. */
export function ratioCells(ratios: readonly number[]): readonly [middle: string, range: string] {
  const range = `(${Math.min(...ratios).toFixed(2)} - ${Math.max(...ratios).toFixed(2)})`;
  return [median(ratios).toFixed(2), range];
}

/** `12,709` */
export const whole = (number: number) => Math.round(number).toLocaleString('en-GB');
