import { DomainError } from '@tipstaff/kernel';
import { type Chances, countsOf, upTo } from '../chance';
import { Fraction } from '../fraction';

/** A unit, what was counted of it, and how many people it has. */
export interface UnitCount {
  readonly unit: string;
  readonly cases: number;
  readonly headcount: number;
}

/** Whole numbers between which a count lies unless something is the matter, and how often it lies outside all the same. */
export interface Limits {
  readonly low: number;
  readonly high: number;
  /** The true chance of lying outside, in per cent: a whole number can not have the nominal one. */
  readonly outside: number;
}

type Sign = 'hot' | 'cold';

export interface UnitInFunnel extends UnitCount {
  /** What the rate of the whole force would make of it. */
  readonly expected: number;
  /** Per 100 people, to one decimal. */
  readonly rate: number;
  /** Its share of the cases less its share of the people, in points, to one decimal. */
  readonly asymmetry: number;
  readonly limits95: Limits;
  readonly limits998: Limits;
  readonly outside95: boolean;
  readonly outside998: boolean;
  /** Twice the smaller tail, at most 1. */
  readonly p: number;
  /** The limits it stands outside of once it is considered how many units are looked at; null: of none. */
  readonly stands: '95' | '99.8' | null;
  /** Only of what stands. */
  readonly sign: Sign | null;
  /** So few are expected that no count would be low. */
  readonly tooSmallToBeCold: boolean;
}

export interface Funnel {
  readonly cases: number;
  readonly headcount: number;
  /** Per 100 people, to one decimal. */
  readonly rate: number;
  /** Variance over mean, the extremes pulled in. */
  readonly dispersion: number;
  /** The limits are those of a negative binomial, since the units differ more than chance makes them. */
  readonly isWidened: boolean;
  readonly units: readonly UnitInFunnel[];
  /** Without anybody in them, so that there is no rate. */
  readonly leftOut: readonly UnitCount[];
}

const WARNING = 0.05;
const ALARM = 0.002;
const LEAST_UNITS = 3;
const LEAST_FOR_DISPERSION = 10;

/**
 * Counts by unit against headcount, with exact limits and Holm's correction for how many units are looked at.
 * @param withheld units whose count goes into nothing that is told of the others
 * @throws DomainError `report.no-funnel` of fewer than three units with people, or of no case
 */
export function funnel(
  counted: readonly UnitCount[],
  withheld: ReadonlySet<string> = new Set(),
): Funnel {
  const units = counted.filter(({ headcount }) => headcount > 0);
  const told = units.filter(({ unit }) => !withheld.has(unit));
  const cases = sum(told.map((unit) => unit.cases));
  const headcount = sum(told.map((unit) => unit.headcount));
  if (units.length < LEAST_UNITS) {
    throw noFunnel(
      `A funnel needs ${LEAST_UNITS} units with a headcount, and there are ${units.length}: record the headcount of the units first.`,
    );
  }
  if (cases === 0) {
    throw noFunnel(
      told.length === units.length
        ? 'No complaint of the window names a unit that has a headcount: choose another window, or record the units of the complaints.'
        : 'So few complaints of the window name a unit that none may be told by unit: choose a longer window.',
    );
  }
  const expectedOf = (unit: UnitCount) => (cases * unit.headcount) / headcount;
  const dispersion = dispersionOf(told.map((unit) => [unit.cases, expectedOf(unit)]));
  const isWidened =
    told.length >= LEAST_FOR_DISPERSION && dispersion > 1 + 2 * Math.sqrt(2 / told.length);
  const looked = units.map((unit) => {
    const expected = expectedOf(unit);
    const chances = countsOf(expected, isWidened ? dispersion : 1);
    const [limits95, limits998] = [limitsOf(chances, WARNING), limitsOf(chances, ALARM)];
    return {
      ...{ ...unit, expected, limits95, limits998 },
      rate: rateOf(unit.cases, unit.headcount),
      asymmetry: Fraction.rounded(asymmetryOf(unit, { cases, headcount }), 1),
      outside95: isOutside(unit.cases, limits95),
      outside998: isOutside(unit.cases, limits998),
      p: twoSided(chances, unit.cases),
      tooSmallToBeCold: limits95.low === 0,
    };
  });
  const judged = looked.filter(({ unit }) => !withheld.has(unit));
  const named = (found: ReadonlySet<number>) =>
    new Set([...found].map((index) => judged[index]?.unit));
  const warned = named(standing(judged, WARNING));
  const alarmed = named(standing(judged, ALARM));
  return {
    ...{ cases, headcount, dispersion, isWidened },
    rate: rateOf(cases, headcount),
    units: looked.map((unit) => {
      const stands = alarmed.has(unit.unit) ? '99.8' : warned.has(unit.unit) ? '95' : null;
      const side: Sign = unit.cases > unit.expected ? 'hot' : 'cold';
      return { ...unit, stands, sign: stands === null ? null : side };
    }),
    leftOut: counted.filter((unit) => unit.headcount <= 0),
  };
}

/** The share of the cases that a unit has less its share of the people, in points. */
export function asymmetryOf(
  unit: Pick<UnitCount, 'cases' | 'headcount'>,
  all: Pick<UnitCount, 'cases' | 'headcount'>,
): Fraction {
  return Fraction.minus(
    Fraction.of(100 * unit.cases, all.cases),
    Fraction.of(100 * unit.headcount, all.headcount),
  );
}

function noFunnel(message: string): DomainError {
  return new DomainError('unprocessable', 'report.no-funnel', message);
}

/** Low: the greatest L with P(X < L) ≤ α/2; high: the smallest U with P(X > U) ≤ α/2. */
export function limitsOf(chances: Chances, alpha: number): Limits {
  let low = 0;
  for (let below = 0; low < chances.length; low += 1) {
    below += chances[low] ?? 0;
    if (below > alpha / 2) break;
  }
  let high = chances.length - 1;
  for (let above = 0; high > 0; high -= 1) {
    above += chances[high] ?? 0;
    if (above > alpha / 2) break;
  }
  const outside = upTo(chances, low - 1) + tailAbove(chances, high);
  return { low, high, outside: Math.round(outside * 1e5) / 1e3 };
}

function isOutside(count: number, { low, high }: Limits): boolean {
  return count < low || count > high;
}

function twoSided(chances: Chances, count: number): number {
  return Math.min(1, 2 * Math.min(upTo(chances, count), tailAbove(chances, count - 1)));
}

/** P(X > x), summed from its small end. */
function tailAbove(chances: Chances, x: number): number {
  let above = 0;
  for (let at = chances.length - 1; at > x; at -= 1) above += chances[at] ?? 0;
  return above;
}

/** Holm: the smallest against α/n, the next against α/(n−1), until the first that does not stand. */
function standing(units: readonly { readonly p: number }[], alpha: number): ReadonlySet<number> {
  const inOrder = units.map(({ p }, index) => ({ p, index })).sort((a, b) => a.p - b.p);
  const first = inOrder.findIndex(({ p }, rank) => p > alpha / (inOrder.length - rank));
  const stand = first === -1 ? inOrder : inOrder.slice(0, first);
  return new Set(stand.map(({ index }) => index));
}

/** Mean of the squares of (O − E)/√E, a tenth of them at each end pulled in to the next. */
export function dispersionOf(counts: readonly (readonly [number, number])[]): number {
  const z = counts.map(([count, expected]) => (count - expected) / Math.sqrt(expected));
  z.sort((a, b) => a - b);
  const pulled = Math.floor(z.length / 10);
  const [least = 0, most = 0] = [z[pulled], z[z.length - 1 - pulled]];
  const inside = z.map((one) => Math.min(most, Math.max(least, one)));
  return sum(inside.map((one) => one * one)) / z.length;
}

export function rateOf(cases: number, headcount: number): number {
  return Fraction.rounded(Fraction.of(100 * cases, headcount), 1);
}

function sum(of: readonly number[]): number {
  return of.reduce((total, one) => total + one, 0);
}
