import { LocalDate, plural } from '@tipstaff/kernel';
import { printedNumber } from '../difference/why-in-words';
import { type Metric } from '../metric';
import { type ReportingPeriod } from '../reporting-period';

/** Whole months after a figure was first published. */
export const ages = [0, 1, 3, 6, 12] as const;
export type Age = (typeof ages)[number];

/** Days after a quarter's end on which its figures are first published, unless it is said otherwise. */
export const USUAL_LAG_DAYS = 8;

const LEAST_QUARTERS = 8;
/** Nine in ten of them lie in the range. */
const HELD_OF_TEN = 9;

/** How far figures of a quarter still moved between two ages, in past quarters. */
interface Movement {
  readonly age: Age;
  readonly later: Age;
  /** Past quarters that it rests on. */
  readonly quarters: number;
  readonly low: number;
  readonly high: number;
  /** How many of the quarters moved as the range says. */
  readonly held: number;
}

/** The past is too short to say. */
interface NoMovement {
  readonly age: Age;
  readonly later: Age;
  readonly refused: string;
  readonly quarters: number;
  readonly least: number;
}

export type Maturity = Movement | NoMovement;

/** The day on which the figures of a quarter are so old; a day number that the month lacks is its last. */
export function dayAtAge(quarter: ReportingPeriod, age: Age, lagDays: number): LocalDate {
  const first = LocalDate.addDays(quarter.to, lagDays);
  return LocalDate.correspondingDate(first, age) ?? LocalDate.endOfMonth(first, age);
}

/** The greatest age that the figures of a quarter have reached; null before they are first published. */
export function ageReached(quarter: ReportingPeriod, on: LocalDate, lagDays: number): Age | null {
  return ages.findLast((age) => dayAtAge(quarter, age, lagDays) <= on) ?? null;
}

/**
 * @param movements of past quarters between the two ages, in units of the last decimal: whole numbers
 * @param decimals to which the figure is printed
 */
export function maturity(
  age: Age,
  later: Age,
  movements: readonly number[],
  decimals = 0,
): Maturity {
  const quarters = movements.length;
  if (quarters < LEAST_QUARTERS) {
    return {
      ...{ age, later, quarters, least: LEAST_QUARTERS },
      refused: `The record holds ${plural(quarters, 'past quarter')} of which it is known what they were ${plural(later, 'month')} after they were first published; ${LEAST_QUARTERS} are needed.`,
    };
  }
  const least = Math.ceil((HELD_OF_TEN * quarters) / 10);
  const { low, high, held } = shortestInterval(movements, least);
  const scale = 10 ** decimals;
  return { age, later, quarters, low: low / scale, high: high / scale, held };
}

/** `between 85 and 87`, `at 87`. */
export function endsInWords(
  unit: Metric['unit'],
  { low, high }: { readonly low: number; readonly high: number },
): string {
  return low === high
    ? `at ${printedNumber(unit, low)}`
    : `between ${printedNumber(unit, low)} and ${printedNumber(unit, high)}`;
}

/**
 * `From first publication to 1 month after it: 0 to 1 more, in 10 of 11 past quarters.`
 * @param unit of the figure: a change of a percentage is in points
 */
export function maturityInWords(of: Maturity, unit: Metric['unit']): string {
  const from = of.age === 0 ? 'first publication' : plural(of.age, 'month');
  const span = `From ${from} to ${plural(of.later, 'month')} after ${of.age === 0 ? 'it' : 'first publication'}`;
  if ('refused' in of) return `${span}: not to be said. ${of.refused}`;
  const held = `in ${of.held} of ${of.quarters} past quarters.`;
  if (of.low === 0 && of.high === 0) return `${span}: nothing more, ${held}`;
  const range = of.low === of.high ? String(of.low) : `${of.low} to ${of.high}`;
  return `${span}: ${range} ${unit === 'percent' ? 'points ' : ''}more, ${held}`;
}

/**
 * The shortest interval that holds at least so many; of several the one whose ends lie nearest to nothing, then the
 * lower.
 */
export function shortestInterval(
  of: readonly number[],
  least: number,
): { readonly low: number; readonly high: number; readonly held: number } {
  const inOrder = [...of].sort((a, b) => a - b);
  const intervals = inOrder.slice(0, inOrder.length - least + 1).map((low, index) => {
    const high = inOrder[index + least - 1] ?? low;
    return { low, high, held: inOrder.filter((one) => one >= low && one <= high).length };
  });
  const [best = { low: 0, high: 0, held: 0 }] = intervals.sort(
    (a, b) =>
      a.high - a.low - (b.high - b.low) ||
      Math.abs(a.low) + Math.abs(a.high) - (Math.abs(b.low) + Math.abs(b.high)) ||
      a.low - b.low,
  );
  return best;
}
