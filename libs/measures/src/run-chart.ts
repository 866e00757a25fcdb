/** A point of a series that is looked at for more than ordinary variation. */
export interface RunPoint {
  readonly value: number;
  /** Outside the limits, or the last of a run on one side of the mean; null: no more than ordinary variation. */
  readonly signal: 'above-limits' | 'below-limits' | 'run-above' | 'run-below' | null;
}

/** A series with its mean, and the limits between which ordinary variation lies. */
interface RunChart {
  readonly mean: number;
  readonly upper: number;
  readonly lower: number;
  readonly points: readonly RunPoint[];
}

/** Fewer points say nothing of what is ordinary. */
const FEWEST = 8;
/** Of the mean of the moving ranges: three standard deviations of single values (XmR chart). */
const WIDTH = 2.66;
/** So many in a row on one side of the mean are no chance. */
const RUN = 8;

/** The rules by which a month is said to be more than ordinary variation. */
export const runChartRules = [
  `Limits: the mean of the series, ${WIDTH} times the mean of the differences between one month and the next either way; of a share between 0 and 100.`,
  'A month outside the limits is more than ordinary variation.',
  `${RUN} months in a row on one side of the mean are, too: the eighth and those after it are marked.`,
  `With fewer than ${FEWEST} months no limits are drawn.`,
] as const;

/** Null for a series too short to say what is ordinary in it. */
export function runChartOf(values: readonly number[], unit: string): RunChart | null {
  if (values.length < FEWEST) return null;
  const mean = meanOf(values);
  const ranges = values.slice(1).map((value, index) => Math.abs(value - (values[index] ?? value)));
  const width = WIDTH * meanOf(ranges);
  const isAmount = values.every((value) => value >= 0);
  const lower = isAmount ? Math.max(0, mean - width) : mean - width;
  const upper = unit === 'percent' ? Math.min(100, mean + width) : mean + width;
  let run = 0;
  let side = 0;
  const points = values.map((value): RunPoint => {
    const now = Math.sign(value - mean);
    run = now !== 0 && now === side ? run + 1 : now === 0 ? 0 : 1;
    side = now;
    if (value > upper) return { value, signal: 'above-limits' };
    if (value < lower) return { value, signal: 'below-limits' };
    if (run >= RUN) return { value, signal: now > 0 ? 'run-above' : 'run-below' };
    return { value, signal: null };
  });
  return { mean, upper, lower, points };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
