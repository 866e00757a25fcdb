import { LocalDate } from '@tipstaff/kernel';
import { type Claim, claimsOf } from '../claims';
import {
  basisOf,
  type Cells,
  type CommentaryCells,
  type ComparedWith,
  tableInWords,
} from '../columns.table';
import { Fraction, halfUnit, placesOf } from '../fraction';
import { groupBy } from '../group-by';
import { Interval } from '../interval';
import { basesAgainst, pairsAmong } from './comparison-findings';
import { differenceOf, isFromNought, type Pair, percentOf } from './compared';
import { apart, type Finding, placeOf } from './finding';
import { type Figure, type Figures } from './figures';
import { bestOf, type WorkedOut } from './following';

/** The bases of a figure that words speak of when they name none, the likeliest first. */
const SPOKEN_OF = ['period', 'as-at', 'forecast', 'grade', 'target', 'budget'];

/** What a claim may be judged by. */
interface Way {
  readonly figures: readonly Figure[];
  readonly ways: readonly WorkedOut[];
  readonly isOfNought?: boolean;
}

/** Numbers in the words of a paper that do not follow from its tables. */
export class ClaimFindings {
  private readonly comparisons: ReadonlyMap<string, readonly Cells[]>;
  private readonly series: ReadonlyMap<string, readonly Figure[]>;

  constructor(
    private readonly figures: Figures,
    comparisons: Iterable<Cells>,
  ) {
    this.comparisons = groupBy(comparisons, (cells) =>
      [cells.source, cells.measure, cells.area, cells.from, cells.to, cells.against].join(' '),
    );
    this.series = groupBy(figures.all, ({ cells }) =>
      [cells.source, cells.measure, cells.area].join(' '),
    );
  }

  *of(commentary: Iterable<CommentaryCells>): Generator<Finding> {
    for (const cells of commentary) {
      for (const claim of claimsOf(cells)) {
        const found = this.findingOf(cells, claim);
        if (found) yield found;
      }
    }
  }

  private findingOf(cells: CommentaryCells, claim: Claim): Finding | null {
    const number = Fraction.parse(claim.number);
    if (number === null) return null;
    const half = halfUnit(placesOf(claim.number));
    const values = this.valuesOf(cells, claim.measure);
    const ways: readonly Way[] =
      claim.against === 'value'
        ? values.map((figure) => ({ figures: [figure], ways: asPrinted(figure) }))
        : this.comparedBy(cells, claim, claim.against, values);
    const best = bestOf(
      { number, half },
      ways.flatMap((one) => one.ways),
    );
    if (best?.follows === 'exactly') return null;
    const nought = best === null ? ways.find(({ isOfNought }) => isOfNought === true) : undefined;
    if (best === null && nought === undefined) return null;
    const from = best === null ? nought : ways.find((one) => one.ways.includes(best.way));
    const expected =
      best === null ? 'none' : Fraction.toDecimal(best.way.point, placesOf(claim.number));
    const explained = best?.follows === 'rounding';
    const { area = '', from: first = '', to = '' } = cells;
    const of = from?.figures[0]?.cells;
    return {
      kind: 'claim',
      measure: claim.measure,
      definition: of?.definition ?? '',
      area,
      from: first,
      to,
      basis: of?.basis ?? 'period',
      printed: claim.number,
      expected,
      by: apart(claim.number, expected),
      sources: [placeOf(cells), ...(from?.figures ?? []).map((figure) => placeOf(figure.cells))],
      explained,
      against: claim.text,
      words: `The words of ${tableInWords(cells)} say "${claim.text}"; ${best === null ? 'from 0 there is no percentage' : `its figures make it ${expected}`}${explained ? ', which rounding explains' : ''}.`,
    };
  }

  private valuesOf(cells: CommentaryCells, measure: string): readonly Figure[] {
    const { area = '', from = '', to = '', source = '' } = cells;
    const base = { measure, area, from, to, source, table: cells.source_table ?? '' };
    for (const basis of SPOKEN_OF) {
      const found = this.figures.find({ ...base, basis });
      if (found.length > 0) return found;
    }
    return [];
  }

  private comparedBy(
    cells: CommentaryCells,
    claim: Claim,
    against: ComparedWith,
    values: readonly Figure[],
  ): readonly Way[] {
    const { area = '', from = '', to = '', source = '' } = cells;
    const key = [source, claim.measure, area, from, to, against].join(' ');
    const printed = this.comparisons.get(key) ?? [];
    const others =
      printed.length > 0
        ? printed.flatMap((row) => this.comparedIn(row, against))
        : this.comparedUnsaid(cells, claim, against, values);
    const pairs = pairsAmong(values, others, against);
    if (pairs.length > 0) {
      return pairs.map((pair) => ({
        figures: [pair.value, pair.against],
        ways: this.workedOut(claim, pair),
        isOfNought: this.isRelative(claim, pair) && pairs.every(isFromNought),
      }));
    }
    return printed.map((row) => ({ figures: [], ways: asCompared(row, claim) }));
  }

  private workedOut(claim: Claim, pair: Pair): readonly WorkedOut[] {
    return this.isRelative(claim, pair) ? percentOf(pair) : differenceOf(pair);
  }

  /** Percentage measures differ in points, whatever stands after the number. */
  private isRelative(claim: Claim, { value }: Pair): boolean {
    return claim.isPercentage && value.unit !== 'percent';
  }

  /** What the paper's own comparison is with. */
  private comparedIn(row: Cells, against: ComparedWith): readonly Figure[] {
    const { measure = '', area = '', source = '', against_from: from, against_to: to } = row;
    const base = { measure, area, source, from: from ?? '', to: to ?? '' };
    return (
      basesAgainst(against, basisOf(row))
        .map((basis) => this.figures.find({ ...base, basis, table: row.source_table ?? '' }))
        .find((found) => found.length > 0) ?? []
    );
  }

  /** Where the paper prints no comparison: what the word can only mean. */
  private comparedUnsaid(
    cells: CommentaryCells,
    claim: Claim,
    against: ComparedWith,
    values: readonly Figure[],
  ): readonly Figure[] {
    const { area = '', from = '', to = '', source = '' } = cells;
    const series = this.series.get([source, claim.measure, area].join(' ')) ?? [];
    const bases = new Set(values.map((value) => basisOf(value.cells)));
    const ofBasis = (basis: string): readonly Figure[] =>
      series.filter((figure) => basisOf(figure.cells) === basis);
    if (against === 'previous') {
      const spans = previousSpans(from as LocalDate, to as LocalDate);
      return series.filter(
        (figure) =>
          bases.has(basisOf(figure.cells)) &&
          spans.includes(`${figure.cells.from ?? ''} ${figure.cells.to ?? ''}`),
      );
    }
    if (against === 'long-term-average') return only(ofBasis('yearly-average'));
    if (against === 'baseline') return [];
    const ofDays = ofBasis(against).filter(
      (figure) => figure.cells.from === from && figure.cells.to === to,
    );
    return ofDays.length > 0 ? ofDays : only(ofBasis(against));
  }
}

/** Of several, none: it is not told which is meant. */
function only(figures: readonly Figure[]): readonly Figure[] {
  return figures.length === 1 ? figures : [];
}

/** The span just before, and the same days a year before. */
function previousSpans(from: LocalDate, to: LocalDate): readonly string[] {
  const yearBefore = (day: LocalDate): LocalDate =>
    LocalDate.isEndOfMonth(day)
      ? LocalDate.endOfMonth(day, -12)
      : (LocalDate.correspondingDate(day, -12) ?? LocalDate.endOfMonth(day, -12));
  const spans = [[LocalDate.correspondingDate(from, -12) ?? yearBefore(from), yearBefore(to)]];
  const last = LocalDate.addDays(from, -1);
  const isWholeMonths = LocalDate.day(from) === 1 && LocalDate.isEndOfMonth(to);
  if (isWholeMonths) {
    const months = monthOf(to) - monthOf(from) + 1;
    spans.push([LocalDate.addDays(LocalDate.endOfMonth(last, -months), 1), last]);
  } else {
    spans.push([LocalDate.addDays(last, -LocalDate.daysBetween(from, to)), last]);
  }
  return spans.map((span) => span.join(' '));
}

function monthOf(day: LocalDate): number {
  return LocalDate.year(day) * 12 + LocalDate.month(day);
}

function asPrinted({ number, reach }: Figure): readonly WorkedOut[] {
  return number === null ? [] : [{ point: number, reach }];
}

/** What the table prints as the comparison, where it does not print the values. */
function asCompared(row: Cells, claim: Claim): readonly WorkedOut[] {
  const text = claim.isPercentage ? (row.percent ?? row.difference) : row.difference;
  const number = text === undefined ? null : Fraction.parse(text);
  if (text === undefined || number === null) return [];
  return [{ point: number, reach: Interval.around(number, halfUnit(placesOf(text))) }];
}
