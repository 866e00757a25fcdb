import { LocalDate } from '@tipstaff/kernel';
import { basisOf } from '../columns.table';
import { Fraction, placesOf } from '../fraction';
import { Interval } from '../interval';
import { aboutRow, apart, type Finding, placeOf } from './finding';
import { type Figure, type Figures } from './figures';
import { following } from './following';

/** Longest span that is looked at for its months. */
const MOST_MONTHS = 120;

/** Printed years, and other spans of whole months, that their printed months or quarters do not make. */
export function* monthFindings(figures: Figures): Generator<Finding> {
  for (const figure of figures.all) {
    const { cells, number } = figure;
    const { measure = '', definition = '' } = cells;
    if (number === null || basisOf(cells) !== 'period') continue;
    if (figures.register.find(measure, definition)?.addsUp !== true) continue;
    const parts = partsOf(figures, figure, 1) ?? partsOf(figures, figure, 3);
    const found = parts === null ? null : findingOf(figure, parts);
    if (found) yield found;
  }
}

function findingOf(figure: Figure, parts: readonly (readonly Figure[])[]): Finding | null {
  const { cells, number, half } = figure;
  const { value = '' } = cells;
  if (number === null) return null;
  let point = Fraction.zero;
  let reach = Interval.at(Fraction.zero);
  for (const [first, ...others] of parts) {
    if (!first) return null;
    point = Fraction.plus(point, first.number ?? Fraction.zero);
    reach = Interval.plus(
      reach,
      others.reduce((hull, other) => Interval.hull(hull, other.reach), first.reach),
    );
  }
  const follows = following({ number, half }, { point, reach });
  if (follows === 'exactly') return null;
  const expected = Fraction.toDecimal(point, placesOf(value));
  const explained = follows === 'rounding';
  return {
    kind: 'months',
    ...aboutRow(cells),
    printed: value,
    expected,
    by: apart(value, expected),
    sources: [cells, ...parts.flatMap(([first]) => (first ? [first.cells] : []))].map(placeOf),
    explained,
    words: `${value} is printed; the ${parts.length} parts of it make ${expected}${explained ? ', which rounding or a restated part explains' : ''}.`,
  };
}

/** The figures of each part of a span, in order; null where it is not made of whole parts, or one is not printed. */
function partsOf(
  figures: Figures,
  { cells }: Figure,
  months: 1 | 3,
): readonly (readonly Figure[])[] | null {
  const spans = spansOf(cells.from as LocalDate, cells.to as LocalDate, months);
  if (spans === null || spans.length < 2) return null;
  const { measure = '', area = '', source = '', definition } = cells;
  const everywhere = spans.map((span) =>
    figures
      .everywhere({ measure, area, ...span })
      .filter(
        (one) =>
          one.number !== null &&
          one.cells.definition === definition &&
          basisOf(one.cells) === 'period',
      ),
  );
  if (everywhere.some((found) => found.length === 0)) return null;
  // Where the paper itself prints all of them, its year is to follow from those.
  const own = everywhere.map((found) => found.filter((one) => one.cells.source === source));
  return own.every((found) => found.length > 0) ? own : everywhere;
}

/** Spans of whole months that make a longer one up; null where they do not. */
function spansOf(
  from: LocalDate,
  to: LocalDate,
  months: number,
): readonly { readonly from: LocalDate; readonly to: LocalDate }[] | null {
  if (LocalDate.day(from) !== 1 || !LocalDate.isEndOfMonth(to)) return null;
  const spans: { from: LocalDate; to: LocalDate }[] = [];
  let first = from;
  while (first <= to) {
    const last = LocalDate.endOfMonth(first, months - 1);
    if (last > to || spans.length === MOST_MONTHS) return null;
    spans.push({ from: first, to: last });
    first = LocalDate.addDays(last, 1);
  }
  return spans;
}
