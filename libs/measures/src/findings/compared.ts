import { Fraction } from '../fraction';
import { Interval } from '../interval';
import { type Figure } from './figures';
import { type WorkedOut } from './following';

/** A figure and what it is compared with. */
export interface Pair {
  readonly value: Figure;
  readonly against: Figure;
  /** What is left of a budget is the budget less the value; all others are the other way round. */
  readonly isBudget: boolean;
}

/** The value less what it is compared with. */
export function differenceOf({ value, against, isBudget }: Pair): readonly WorkedOut[] {
  if (value.number === null || against.number === null) return [];
  const [a, b] = isBudget ? [against, value] : [value, against];
  return [
    {
      point: Fraction.minus(a.number ?? Fraction.zero, b.number ?? Fraction.zero),
      reach: Interval.minus(a.reach, b.reach),
    },
  ];
}

/**
 * The same as a percentage of what it is compared with; none where that may be nought. Below nought, papers
 * divide by the amount or by its size: either follows.
 */
export function percentOf(pair: Pair): readonly WorkedOut[] {
  const { value, against, isBudget } = pair;
  if (value.number === null || against.number === null || against.number.n === 0n) return [];
  const ratio = Interval.over(value.reach, against.reach);
  if (ratio === null) return [];
  const point = Fraction.over(value.number, against.number);
  const one = Interval.at(Fraction.one);
  const change: WorkedOut = isBudget
    ? { point: Fraction.minus(Fraction.one, point), reach: Interval.minus(one, ratio) }
    : { point: Fraction.minus(point, Fraction.one), reach: Interval.minus(ratio, one) };
  const inPercent = {
    point: Fraction.times(change.point, Fraction.hundred),
    reach: Interval.times(change.reach, Fraction.hundred),
  };
  return against.number.n > 0n ? [inPercent] : [inPercent, turned(inPercent)];
}

/** Whether something is compared with exactly nothing: no percentage of it follows, unless nothing changed. */
export function isFromNought({ value, against }: Pair): boolean {
  const { low, high } = against.reach;
  const isNought = against.number !== null && low.n === 0n && high.n === 0n;
  return isNought && value.number !== null && value.number.n !== 0n;
}

function turned({ point, reach }: WorkedOut): WorkedOut {
  return {
    point: Fraction.negative(point),
    reach: { low: Fraction.negative(reach.high), high: Fraction.negative(reach.low) },
  };
}
