import { plural } from '@tipstaff/kernel';
import { basisOf, type Cells, tableInWords } from '../columns.table';
import { Fraction } from '../fraction';
import { type Peers } from '../register';
import { aboutRow, type Finding, placeOf } from './finding';
import { type Figure, type Figures } from './figures';

/** Ranks that can not be, given what their own paper prints of the others in the list. */
export function* rankFindings(figures: Figures, ranks: Iterable<Cells>): Generator<Finding> {
  for (const cells of ranks) {
    const { measure = '', definition = '', area = '', source = '', rank = '' } = cells;
    const list = figures.register.peers(cells.peers ?? '');
    const good = figures.register.find(measure, definition)?.good ?? null;
    const figureOf = (of: string): Figure | undefined => {
      const days = { from: cells.from ?? '', to: cells.to ?? '' };
      const base = { measure, definition, source, table: cells.source_table ?? '' };
      return figures.find({ ...base, ...days, area: of, basis: basisOf(cells) })[0];
    };
    const own = figureOf(area);
    const ofHowMany =
      list &&
      ofFinding(
        cells,
        list,
        list.areas.flatMap((one) => figureOf(one) ?? []),
      );
    if (ofHowMany) yield ofHowMany;
    if (list === null || list.areas.length === 0 || !own || own.number === null) continue;
    const others = list.areas
      .filter((one) => one !== area)
      .flatMap((one) => figureOf(one) ?? [])
      .filter(({ number }) => number !== null);
    if (others.length === 0) continue;
    const ranked = cells.rank_of === undefined ? list.areas.length : Number(cells.rank_of);
    const directions = good === null ? (['up', 'down'] as const) : ([good] as const);
    const places = directions.map((direction) => placesFor(own, others, direction, ranked));
    const place = Number(rank);
    const [first] = places;
    if (!first || places.some(({ best, worst }) => place >= best && place <= worst)) continue;
    const expected =
      first.best === first.worst ? `${first.best}` : `${first.best} to ${first.worst}`;
    const nearest = place < first.best ? first.best : first.worst;
    yield {
      kind: 'rank',
      ...aboutRow(cells),
      printed: rank,
      expected,
      by: String(place - nearest),
      sources: [cells, own.cells, ...others.map((other) => other.cells)].map(placeOf),
      explained: false,
      against: cells.peers ?? '',
      words: `${area} is printed in place ${rank} of ${list.label}; its ${own.cells.value ?? ''} among the ${plural(others.length, 'other that is', 'others that are')} printed makes it ${expected}.`,
    };
  }
}

/** More or fewer that are said to have been ranked than the list and the printed values leave room for. */
function ofFinding(cells: Cells, list: Peers, printed: readonly Figure[]): Finding | null {
  const most = list.areas.length;
  const least = printed.filter(({ number }) => number !== null).length;
  const of = Number(cells.rank_of);
  if (cells.rank_of === undefined || most === 0 || (of >= least && of <= most)) return null;
  const [expected, why] =
    of > most
      ? [most, `the list has ${plural(most, 'area')}`]
      : [least, `the values of ${least} of the list are printed`];
  return {
    kind: 'rank',
    ...aboutRow(cells),
    ...{ printed: cells.rank_of, expected: String(expected), by: String(of - expected) },
    sources: [cells, ...(of > most ? [] : printed.map((one) => one.cells))].map(placeOf),
    explained: false,
    against: cells.peers ?? '',
    words: `${tableInWords(cells)} prints a place among ${cells.rank_of} of ${list.label}; ${why}.`,
  };
}

/** The places that rounding, ties and missing areas leave open. */
export function placesFor(
  own: Figure,
  others: readonly Figure[],
  direction: 'up' | 'down',
  ranked: number,
): { readonly best: number; readonly worst: number } {
  const isAbove = (a: Figure, b: Figure): boolean =>
    Fraction.compare(a.reach.low, b.reach.high) > 0;
  const isBetter = direction === 'up' ? isAbove : (a: Figure, b: Figure) => isAbove(b, a);
  const better = others.filter((other) => isBetter(other, own)).length;
  const worse = others.filter((other) => isBetter(own, other)).length;
  return { best: 1 + better, worst: Math.max(1 + better, ranked - worse) };
}
