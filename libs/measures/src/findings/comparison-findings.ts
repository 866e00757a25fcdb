import { basisOf, type Cells, type ComparedWith, tableInWords } from '../columns.table';
import { Fraction, placesOf } from '../fraction';
import { halfOf } from '../printed';
import { differenceOf, isFromNought, type Pair, percentOf } from './compared';
import { aboutRow, apart, type Finding, placeOf } from './finding';
import { type Figure, type Figures } from './figures';
import { bestOf } from './following';

/** Differences and percentages that do not follow from the two values that their own paper prints. */
export function* comparisonFindings(
  figures: Figures,
  comparisons: Iterable<Cells>,
): Generator<Finding> {
  for (const cells of comparisons) {
    if (cells.unavailable !== undefined) continue;
    const pairs = pairsOf(figures, cells);
    for (const kind of ['difference', 'percent'] as const) {
      const found = findingOf(figures, cells, kind, pairs);
      if (found) yield found;
    }
  }
}

function findingOf(
  figures: Figures,
  cells: Cells,
  kind: 'difference' | 'percent',
  pairs: readonly Pair[],
): Finding | null {
  const text = cells[kind];
  const number = text === undefined ? null : Fraction.parse(text);
  const { measure = '', definition = '', printed = '' } = cells;
  const unit = figures.register.find(measure, definition)?.unit ?? '';
  if (text === undefined || number === null) return null;
  const half = halfOf(text, printed, unit === 'percent' ? 'percent' : 'number', kind === 'percent');
  // Percentage measures differ in points, whatever stands after the number.
  const workedOut = kind === 'percent' && unit !== 'percent' ? percentOf : differenceOf;
  const best = bestOf({ number, half }, pairs.flatMap(workedOut));
  const [pair] = pairs;
  if (pair === undefined || best?.follows === 'exactly') return null;
  if (best === null) {
    const isOfNought = workedOut === percentOf && pairs.every(isFromNought);
    return isOfNought ? ofNought(cells, text, pair) : null;
  }
  const expected = Fraction.toDecimal(best.way.point, placesOf(text));
  const explained = best.follows === 'rounding';
  return {
    kind,
    ...aboutRow(cells),
    printed: text,
    expected,
    by: apart(text, expected),
    sources: [cells, pair.value.cells, pair.against.cells].map(placeOf),
    explained,
    against: cells.against ?? '',
    words: `${tableInWords(cells)} prints ${text} against ${(cells.against ?? '').replaceAll('-', ' ')} (${pair.against.cells.value ?? ''}); ${pair.value.cells.value ?? ''} makes it ${expected}${explained ? ', which rounding explains' : ''}.`,
  };
}

function ofNought(cells: Cells, text: string, { value, against }: Pair): Finding {
  return {
    kind: 'percent',
    ...aboutRow(cells),
    ...{ printed: text, expected: 'none', by: null, explained: false },
    against: cells.against ?? '',
    sources: [cells, value.cells, against.cells].map(placeOf),
    words: `${tableInWords(cells)} prints ${text}% against ${(cells.against ?? '').replaceAll('-', ' ')} (0); from 0 to ${value.cells.value ?? ''} is no percentage.`,
  };
}

/** The figure that is compared with each that it may be compared with; none where the paper prints none. */
function pairsOf(figures: Figures, cells: Cells): readonly Pair[] {
  const { measure = '', definition = '', area = '', from = '', to = '', source = '' } = cells;
  const base = { measure, definition, area, source, table: cells.source_table ?? '' };
  const values = figures.find({ ...base, from, to, basis: basisOf(cells) });
  const against = cells.against as ComparedWith;
  const days = {
    from: cells.against_from ?? (isOfSameDays(against) ? from : ''),
    to: cells.against_to ?? (isOfSameDays(against) ? to : ''),
  };
  const others = basesAgainst(against, basisOf(cells))
    .map((basis) => figures.find({ ...base, ...days, basis }))
    .find((found) => found.length > 0);
  return pairsAmong(values, others ?? [], against);
}

export function pairsAmong(
  values: readonly Figure[],
  others: readonly Figure[],
  against: ComparedWith,
): readonly Pair[] {
  const isBudget = against === 'budget';
  return values.flatMap((value) => others.map((other) => ({ value, against: other, isBudget })));
}

function isOfSameDays(against: ComparedWith): boolean {
  return against === 'budget' || against === 'target';
}

/** Of which basis what it is compared with is, the likeliest first. */
export function basesAgainst(against: ComparedWith, basis: string): readonly string[] {
  if (against === 'long-term-average') return ['yearly-average'];
  if (against === 'budget' || against === 'target') return [against];
  return [...new Set([basis, 'period', 'as-at', 'yearly-average'])];
}
