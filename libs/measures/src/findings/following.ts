import { Fraction } from '../fraction';
import { Interval } from '../interval';
import { type Following } from './finding';

/** A result as printed. */
export interface Printed {
  readonly number: Fraction;
  readonly half: Fraction;
}

/** What a result is worked out to: from the numbers as printed, and where it lies as they are rounded. */
export interface WorkedOut {
  readonly point: Fraction;
  readonly reach: Interval;
}

/** A printed result may lie half a unit of its own last digit outside of where the rest puts it. */
export function following({ number, half }: Printed, { point, reach }: WorkedOut): Following {
  const own = Interval.around(number, half);
  if (Interval.meets(own, Interval.at(point))) return 'exactly';
  return Interval.meets(own, reach) ? 'rounding' : 'not';
}

/** The best of several ways in which something may be worked out; null of none. */
export function bestOf(
  printed: Printed,
  ways: readonly WorkedOut[],
): { readonly follows: Following; readonly way: WorkedOut } | null {
  const judged = ways.map((way) => ({ follows: following(printed, way), way }));
  const order: readonly Following[] = ['exactly', 'rounding', 'not'];
  for (const follows of order) {
    const found = judged.find((one) => one.follows === follows);
    if (found) return found;
  }
  return null;
}
