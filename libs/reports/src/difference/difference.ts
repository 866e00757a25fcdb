import { Fraction } from '../fraction';
import { sharedOut } from './shared-out';

/** One unit of a figure on one side: a case counts as often as it has units. */
export interface DifferenceUnit {
  /** Tells a case from every other, of whatever type and force. */
  readonly key: string;
  /** Its reference. */
  readonly case: string;
  readonly kind: string;
  /** The day that puts it in the window. */
  readonly on: string;
  /** 1 of a count; working days less suspended ones of a mean; 0 or 100 of a percentage. */
  readonly value: number;
  /** Working days with the suspended ones; the value where nothing is suspended. */
  readonly gross: number;
}

/** What made some of a difference. */
interface DifferencePart {
  readonly what: string;
  /** As it is printed; the parts add up to the printed difference. */
  readonly contribution: number;
  /** The same as a fraction, not rounded. */
  readonly exact: string;
  /** Of which cases: what came and went, or those of the kind on either side. */
  readonly cases: readonly DifferenceUnit[];
}

/** How much further the mean of its side is for one case. */
export interface WeightOfCase {
  readonly key: string;
  readonly case: string;
  readonly value: number;
  readonly suspended: number;
  /** Mean less the mean without it, to one decimal more than the figure. */
  readonly weight: number;
  readonly exact: string;
}

export interface MeansOfKind {
  readonly kind: string;
  readonly from: { readonly cases: number; readonly gross: number | null };
  readonly to: { readonly cases: number; readonly gross: number | null };
}

export interface Difference {
  /** Both as they are printed. */
  readonly from: number;
  readonly to: number;
  /** Of the printed values. */
  readonly difference: number;
  /** Of the values before they were rounded, as a fraction. */
  readonly exact: string;
  readonly parts: readonly DifferencePart[];
  readonly influence: {
    readonly from: readonly WeightOfCase[];
    readonly to: readonly WeightOfCase[];
  };
  /** What each kind was on either side, for the words; empty for counts. */
  readonly kinds: readonly MeansOfKind[];
}

type Units = readonly DifferenceUnit[];

const MOST_NAMED = 5;

/**
 * What came, what went, and what is another in number, kind or day: the three add up to the difference. Of a sum of
 * days a case is in it by its days.
 */
export function differenceOfCounts(from: Units, to: Units): Difference {
  const [before, after] = [byCase(from), byCase(to)];
  const of = (key: string, side: ReadonlyMap<string, Units>) =>
    sum((side.get(key) ?? []).map(value));
  const parts = { in: [] as Units[], out: [] as Units[], moved: [] as Units[] };
  const contribution = { in: 0, out: 0, moved: 0 };
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const [a, b] = [of(key, before), of(key, after)];
    const [was = [], is = []] = [before.get(key), after.get(key)];
    const what = a === 0 ? 'in' : b === 0 ? 'out' : isSame(was, is) ? null : 'moved';
    if (what === null || (a === 0 && b === 0)) continue;
    parts[what].push(b === 0 ? was : is);
    contribution[what] += b - a;
  }
  const [fromValue, toValue] = [sum(from.map(value)), sum(to.map(value))];
  const difference = toValue - fromValue;
  return {
    ...{ from: fromValue, to: toValue, difference, exact: String(difference) },
    parts: (['in', 'out', 'moved'] as const).map((what) => ({
      ...{ what, contribution: contribution[what], exact: String(contribution[what]) },
      cases: parts[what].flatMap(([first]) => first ?? []),
    })),
    influence: { from: [], to: [] },
    kinds: [],
  };
}

interface Means {
  /** Decimals to which the figure is printed. */
  readonly decimals: number;
  /** Whether its days are told with the suspended ones and without. */
  readonly hasSuspended: boolean;
}

/**
 * What the mix of kinds did and what each kind's own change did, which is the Shapley value of both; then the
 * suspended days, and what rounding both values did. Neither side is empty.
 */
export function differenceOfMeans(from: Units, to: Units, of: Means): Difference {
  const { decimals, hasSuspended } = of;
  const [net0, net1] = [meanOf(from, value), meanOf(to, value)];
  const [gross0, gross1] = [meanOf(from, gross), meanOf(to, gross)];
  const overall = half(Fraction.plus(gross0, gross1));
  const kinds = [...new Set([...from, ...to].map(({ kind }) => kind))].sort(byText);
  const exact = Fraction.minus(net1, net0);
  const printed = Fraction.minus(printedOf(net1, decimals), printedOf(net0, decimals));
  const ofKinds = kinds.flatMap((kind) => {
    const [mine0, mine1] = [ofKind(from, kind), ofKind(to, kind)];
    // A kind that is missing on one side has the mean of the other there: all that it did is mix.
    const mean0 = meanOf(mine0.length === 0 ? mine1 : mine0, gross);
    const mean1 = meanOf(mine1.length === 0 ? mine0 : mine1, gross);
    const share0 = Fraction.of(mine0.length, from.length);
    const share1 = Fraction.of(mine1.length, to.length);
    const cases = [...mine0, ...mine1];
    return [
      {
        what: `mix ${kind}`,
        exact: Fraction.times(
          Fraction.minus(share1, share0),
          Fraction.minus(half(Fraction.plus(mean0, mean1)), overall),
        ),
        cases,
      },
      {
        what: `own change ${kind}`,
        exact: Fraction.times(half(Fraction.plus(share0, share1)), Fraction.minus(mean1, mean0)),
        cases,
      },
    ];
  });
  const parts = [
    ...ofKinds,
    ...(hasSuspended
      ? [
          {
            what: 'suspended days',
            exact: Fraction.minus(Fraction.minus(gross0, net0), Fraction.minus(gross1, net1)),
            cases: [...from, ...to].filter((unit) => unit.gross !== unit.value),
          },
        ]
      : []),
    { what: 'rounding', exact: Fraction.minus(printed, exact), cases: [] },
  ];
  const contributions = sharedOut(
    parts.map((part) => part.exact),
    decimals + 1,
  );
  return {
    from: Fraction.rounded(net0, decimals),
    to: Fraction.rounded(net1, decimals),
    difference: Fraction.rounded(printed, decimals),
    exact: Fraction.toString(exact),
    parts: parts.map((part, index) => ({
      ...{ what: part.what, contribution: contributions[index] ?? 0 },
      ...{ exact: Fraction.toString(part.exact), cases: onceEach(part.cases) },
    })),
    influence: { from: heaviest(from, decimals + 1), to: heaviest(to, decimals + 1) },
    kinds: kinds.map((kind) => ({
      kind,
      from: grossOfKind(from, kind, decimals),
      to: grossOfKind(to, kind, decimals),
    })),
  };
}

function grossOfKind(side: Units, kind: string, decimals: number): MeansOfKind['from'] {
  const mine = ofKind(side, kind);
  return {
    cases: mine.length,
    gross: mine.length === 0 ? null : Fraction.rounded(meanOf(mine, gross), decimals),
  };
}

/** The five that weigh most, of two the same the one whose name comes first; none of one case. */
function heaviest(side: Units, decimals: number): readonly WeightOfCase[] {
  if (side.length < 2) return [];
  const mean = meanOf(side, value);
  return side
    .map((unit) => ({
      unit,
      weight: Fraction.over(
        Fraction.minus(Fraction.of(unit.value), mean),
        Fraction.of(side.length - 1),
      ),
    }))
    .sort(
      (a, b) => Fraction.compare(size(b.weight), size(a.weight)) || byText(a.unit.key, b.unit.key),
    )
    .slice(0, MOST_NAMED)
    .map(({ unit, weight }) => ({
      ...{ key: unit.key, case: unit.case, value: unit.value },
      ...{ suspended: unit.gross - unit.value, weight: Fraction.rounded(weight, decimals) },
      exact: Fraction.toString(weight),
    }));
}

const value = (unit: DifferenceUnit): number => unit.value;
const gross = (unit: DifferenceUnit): number => unit.gross;

function meanOf(units: Units, of: (unit: DifferenceUnit) => number): Fraction {
  return Fraction.of(sum(units.map(of)), units.length);
}

function ofKind(units: Units, kind: string): Units {
  return units.filter((unit) => unit.kind === kind);
}

/** The printed value, to reckon on with. */
function printedOf(of: Fraction, decimals: number): Fraction {
  return Fraction.ofPrinted(Fraction.rounded(of, decimals), decimals);
}

function half(of: Fraction): Fraction {
  return Fraction.over(of, Fraction.of(2));
}

function size(of: Fraction): Fraction {
  return Fraction.compare(of, Fraction.zero) < 0 ? Fraction.minus(Fraction.zero, of) : of;
}

function byCase(units: Units): ReadonlyMap<string, Units> {
  const cases = new Map<string, DifferenceUnit[]>();
  for (const unit of units) cases.set(unit.key, [...(cases.get(unit.key) ?? []), unit]);
  return cases;
}

function isSame(before: Units, after: Units): boolean {
  const said = (units: Units) =>
    units
      .map(({ kind, on, value: is }) => `${on} ${is} ${kind}`)
      .sort(byText)
      .join('\n');
  return said(before) === said(after);
}

function onceEach(units: Units): Units {
  return [...new Map(units.map((unit) => [unit.key, unit])).values()];
}

function sum(of: readonly number[]): number {
  return of.reduce((total, one) => total + one, 0);
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
