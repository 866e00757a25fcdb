import { basisOf, type Cells } from '../columns.table';
import { Fraction, placesOf } from '../fraction';
import { Interval } from '../interval';
import { halfOf } from '../printed';
import { type Register } from '../register';
import { isNumeric } from '../unit';

/** A value as it is printed. */
export interface Figure {
  readonly cells: Cells;
  readonly unit: string;
  /** Null for a grade or a text. */
  readonly number: Fraction | null;
  /** Half a unit of the last printed digit. */
  readonly half: Fraction;
  /** Where the number lies; of a count that is exactly there. */
  readonly reach: Interval;
  readonly places: number;
}

/** What a figure is of; what is left out may be any. */
export interface Sought {
  readonly measure: string;
  readonly definition?: string;
  readonly area: string;
  readonly from: string;
  readonly to: string;
  readonly basis: string;
  readonly source: string;
  /** Preferred where the source prints the same in several tables. */
  readonly table?: string;
}

const NOWHERE = Interval.at(Fraction.zero);

/** The figures of some papers, to be looked up by what they are of. */
export class Figures {
  readonly all: readonly Figure[];
  private readonly bySpan = new Map<string, Figure[]>();

  constructor(
    rows: Iterable<Cells>,
    readonly register: Register,
  ) {
    const all: Figure[] = [];
    for (const cells of rows) {
      const figure = this.figureOf(cells);
      if (figure === null) continue;
      all.push(figure);
      const { area = '', from = '', to = '', measure = '' } = cells;
      const key = spanKey({ measure, area, from, to });
      const there = this.bySpan.get(key);
      if (there) there.push(figure);
      else this.bySpan.set(key, [figure]);
    }
    this.all = all;
  }

  /** Of one table where it prints the figure, else of the rest of the source. */
  find(sought: Sought): readonly Figure[] {
    const { table, definition, source, basis } = sought;
    const found = this.everywhere(sought).filter(
      ({ cells }) =>
        cells.source === source &&
        basisOf(cells) === basis &&
        (definition === undefined || cells.definition === definition),
    );
    const own = found.filter(({ cells }) => (cells.source_table ?? '') === (table ?? ''));
    return table === undefined || own.length === 0 ? found : own;
  }

  /** Of all sources, of every definition and basis. */
  everywhere(span: Pick<Sought, 'measure' | 'area' | 'from' | 'to'>): readonly Figure[] {
    return this.bySpan.get(spanKey(span)) ?? [];
  }

  private figureOf(cells: Cells): Figure | null {
    const { value, printed = '', measure = '', definition = '' } = cells;
    const known = this.register.find(measure, definition);
    if (cells.row !== 'value' || value === undefined || known === null) return null;
    const { unit } = known;
    const number = isNumeric(unit) ? Fraction.parse(value) : null;
    const half = number === null ? Fraction.zero : halfOf(value, printed, unit);
    const reach =
      number === null
        ? NOWHERE
        : isExact(number, half, unit, cells)
          ? Interval.at(number)
          : Interval.around(number, half);
    return { cells, unit, number, half, reach, places: placesOf(value) };
  }
}

const HALF = Fraction.of(1n, 2n);

/** Counts are exact; averages, shares and rounded amounts are not. */
function isExact(number: Fraction, half: Fraction, unit: string, cells: Cells): boolean {
  return (
    unit === 'count' &&
    basisOf(cells) !== 'yearly-average' &&
    Fraction.isWhole(number) &&
    Fraction.compare(half, HALF) <= 0
  );
}

function spanKey({ measure, area, from, to }: Pick<Sought, 'measure' | 'area' | 'from' | 'to'>) {
  return `${measure} ${area} ${from} ${to}`;
}

/** Whether two prints are one value: the finer one rounds to the other. */
export function isOneValue(a: Figure, b: Figure): boolean {
  if (a.number === null || b.number === null) return a.cells.value === b.cells.value;
  const apart = Fraction.abs(Fraction.minus(a.number, b.number));
  if (apart.n === 0n) return true;
  const exact = isPoint(a) && isPoint(b);
  return !exact && Fraction.compare(apart, Fraction.max(halfUnless(a), halfUnless(b))) <= 0;
}

/** Whether rounding may have made two values of one. */
export function isWithinReach(a: Figure, b: Figure): boolean {
  return a.number !== null && b.number !== null && Interval.meets(a.reach, b.reach);
}

/** Whether it lies exactly where it is printed. */
export function isPoint({ reach }: Figure): boolean {
  return Fraction.compare(reach.low, reach.high) === 0;
}

function halfUnless(figure: Figure): Fraction {
  return isPoint(figure) ? Fraction.zero : figure.half;
}
