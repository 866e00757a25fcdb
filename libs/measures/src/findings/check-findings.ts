import { type Check } from '../check';
import { basisOf, tableInWords } from '../columns.table';
import { Fraction, placesOf } from '../fraction';
import { Interval } from '../interval';
import { aboutRow, apart, type Finding, placeOf } from './finding';
import { type Figure, type Figures, isPoint } from './figures';
import { following, type WorkedOut } from './following';
import { isShareOf } from './share-of-whole';

/** Totals and shares that do not follow from the parts that their own paper prints. */
export function* checkFindings(figures: Figures): Generator<Finding> {
  for (const figure of figures.all) {
    const { measure = '', definition = '' } = figure.cells;
    const check = figures.register.find(measure, definition)?.check;
    if (!check || figure.number === null) continue;
    const found = findingOf(figures, figure, check);
    if (found) yield found;
  }
}

function findingOf(figures: Figures, figure: Figure, check: Check): Finding | null {
  const { cells, number, half } = figure;
  const { value = '' } = cells;
  const made =
    check.kind === 'share' ? shareOf(figures, figure, check) : totalOf(figures, figure, check);
  if (number === null) return null;
  if (made === null) return check.kind === 'share' ? impossibleShare(figures, figure, check) : null;
  const follows = following({ number, half }, made.result);
  if (follows === 'exactly') return null;
  // The mean of the shares of three years is not the share of their means.
  const isMeanOfShares = check.kind === 'share' && basisOf(cells) === 'yearly-average';
  const expected = Fraction.toDecimal(made.result.point, placesOf(value));
  const why =
    follows === 'rounding'
      ? ', which rounding explains'
      : isMeanOfShares
        ? '; the mean of yearly shares need not be the share of the means'
        : '';
  return {
    kind: check.kind,
    ...aboutRow(cells),
    printed: value,
    expected,
    by: apart(value, expected),
    sources: [cells, ...made.parts.map((part) => part.cells)].map(placeOf),
    explained: follows === 'rounding' || isMeanOfShares,
    words: `${tableInWords(cells)} prints ${value}; ${cells.check ?? made.words} makes ${expected}${why}.`,
  };
}

interface Made {
  readonly result: WorkedOut;
  readonly parts: readonly Figure[];
  readonly words: string;
}

function shareOf(
  figures: Figures,
  figure: Figure,
  { part, whole }: Extract<Check, { kind: 'share' }>,
): Made | null {
  const [top, bottom] = [partOf(figures, figure, part), partOf(figures, figure, whole)];
  if (!top || !bottom || top.number === null || bottom.number === null) return null;
  const reach = Interval.over(top.reach, bottom.reach);
  if (reach === null) return null;
  return {
    result: {
      point: Fraction.times(Fraction.over(top.number, bottom.number), Fraction.hundred),
      reach: Interval.times(reach, Fraction.hundred),
    },
    parts: [top, bottom],
    words: `${top.cells.value ?? ''} of ${bottom.cells.value ?? ''}`,
  };
}

/** A share of a printed count of which the other count is not printed, and that no whole number makes. */
function impossibleShare(
  figures: Figures,
  figure: Figure,
  { part, whole }: Extract<Check, { kind: 'share' }>,
): Finding | null {
  const { cells, number } = figure;
  const { value = '', definition = '' } = cells;
  const bottom = partOf(figures, figure, whole);
  const counted = figures.register.find(part, definition) ?? figures.register.versions(part).at(-1);
  if (partOf(figures, figure, part) !== null || counted?.unit !== 'count') return null;
  if (number === null || bottom?.number == null || !isPoint(bottom)) return null;
  if (basisOf(cells) === 'yearly-average' || isShareOf(value, bottom)) return null;
  const of = Fraction.over(Fraction.times(number, bottom.number), Fraction.hundred);
  const nearest = Fraction.parse(Fraction.toDecimal(of, 0)) ?? of;
  const share = Fraction.times(Fraction.over(nearest, bottom.number), Fraction.hundred);
  const expected = Fraction.toDecimal(share, placesOf(value));
  return {
    kind: 'share',
    ...aboutRow(cells),
    printed: value,
    expected,
    by: apart(value, expected),
    sources: [cells, bottom.cells].map(placeOf),
    explained: false,
    words: `${tableInWords(cells)} prints ${value}; of the ${bottom.cells.value ?? ''} that ${tableInWords(bottom.cells)} prints no whole number is that share, the nearest is ${expected}.`,
  };
}

function totalOf(
  figures: Figures,
  figure: Figure,
  { terms }: Extract<Check, { kind: 'total' }>,
): Made | null {
  let result: WorkedOut = { point: Fraction.zero, reach: Interval.at(Fraction.zero) };
  const parts: Figure[] = [];
  const words: string[] = [];
  for (const term of terms) {
    const part = 'measure' in term ? partOf(figures, figure, term.measure) : null;
    const number = 'measure' in term ? part?.number : term.number;
    if (!number) return null;
    const reach = part?.reach ?? Interval.at(number);
    const { point, reach: before } = result;
    result =
      term.times === 1
        ? { point: Fraction.plus(point, number), reach: Interval.plus(before, reach) }
        : { point: Fraction.minus(point, number), reach: Interval.minus(before, reach) };
    if (part) parts.push(part);
    words.push(
      `${term.times === 1 ? '+' : '-'} ${part?.cells.value ?? Fraction.toDecimal(number, 0)}`,
    );
  }
  return { result, parts, words: words.join(' ').replace(/^\+ /, '') };
}

/** A part of the same source, area, days and basis; of the same table and version where there are several. */
function partOf(figures: Figures, { cells }: Figure, measure: string): Figure | null {
  const { area = '', from = '', to = '', source = '' } = cells;
  const table = cells.source_table ?? '';
  const found = figures
    .find({ measure, area, from, to, basis: basisOf(cells), source, table })
    .filter(({ number }) => number !== null);
  return found.find((one) => one.cells.definition === cells.definition) ?? found[0] ?? null;
}
