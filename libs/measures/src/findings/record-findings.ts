import { basisOf, tableInWords } from '../columns.table';
import { Fraction, placesOf } from '../fraction';
import { Interval } from '../interval';
import { wholesOfShares } from '../record-reference.table';
import { aboutRow, apart, type Finding, placeOf, type PrintedPlace } from './finding';
import { type Figure, type Figures } from './figures';
import { following } from './following';
import { isShareOf } from './share-of-whole';

/** What the record itself holds of a measure in a span of days. */
export interface RecordedFigure {
  readonly measure: string;
  readonly area: string;
  /** First and last day, both counted. */
  readonly from: string;
  readonly to: string;
  /** Row of the complaints-and-conduct report. */
  readonly figure: string;
  /** As the report prints it, a plain decimal. */
  readonly value: string;
  /** Of a share; null for what is none. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Before it is rounded, as `p/q`. */
  readonly exact: string;
}

/** Printed figures of which the record holds another value, or which the count beside them can not make. */
export function* recordFindings(
  figures: Figures,
  recorded: readonly RecordedFigure[],
): Generator<Finding> {
  for (const ours of recorded) {
    const { measure, area, from, to } = ours;
    for (const printed of figures.everywhere({ measure, area, from, to })) {
      if (printed.number === null || basisOf(printed.cells) !== 'period') continue;
      const found = findingOf(figures, recorded, printed, ours);
      if (found) yield found;
    }
  }
}

function findingOf(
  figures: Figures,
  recorded: readonly RecordedFigure[],
  printed: Figure,
  ours: RecordedFigure,
): Finding | null {
  const { cells, number, half } = printed;
  const { value = '' } = cells;
  if (number === null) return null;
  const exact = exactOf(ours);
  const isSame =
    following({ number, half }, { point: exact, reach: Interval.at(exact) }) === 'exactly';
  // A paper may print with a nought behind it what the record rounds to fewer places.
  const isRounded = Fraction.compare(number, Fraction.parse(ours.value) ?? exact) === 0;
  const beside = wholeBeside(figures, recorded, printed, ours);
  const isImpossible = beside !== null && !isShareOf(value, beside);
  if (isSame && !isImpossible) return null;
  const expected = Fraction.toDecimal(exact, placesOf(value));
  const impossible = isImpossible
    ? ` Of the ${beside.cells.value ?? ''} that ${tableInWords(beside.cells)} prints beside it, no whole number is that share.`
    : '';
  const rounded = isRounded && !isImpossible ? ', which is the same as the record rounds it' : '';
  const more = isImpossible ? [placeOf(beside.cells)] : [];
  return {
    kind: 'record',
    ...aboutRow(cells),
    printed: value,
    expected,
    by: apart(value, expected),
    sources: [placeOf(cells), placeInRecord(ours), ...more],
    explained: (isSame || isRounded) && !isImpossible,
    words: `${tableInWords(cells)} prints ${cells.printed ?? value}; the record has ${figureInWords(ours)}${rounded}.${impossible}`,
  };
}

function exactOf({ exact }: RecordedFigure): Fraction {
  const [n = '0', d = '1'] = exact.split('/');
  return Fraction.of(BigInt(n), BigInt(d));
}

function placeInRecord({ figure }: RecordedFigure): PrintedPlace {
  return { source: 'record', table: 'complaints-and-conduct', place: figure };
}

/** `334`, `83.6 (275 of 329)`. */
export function figureInWords({
  value,
  numerator,
  denominator,
}: Pick<RecordedFigure, 'value' | 'numerator' | 'denominator'>): string {
  return numerator === null || denominator === null
    ? value
    : `${value} (${numerator} of ${denominator})`;
}

/** The count in the same table of all those of whom the share is printed. */
function wholeBeside(
  figures: Figures,
  recorded: readonly RecordedFigure[],
  { cells }: Figure,
  { figure: share, from, to, area }: RecordedFigure,
): Figure | null {
  const { source = '', source_table: table = '' } = cells;
  for (const { figure, measure, ...of } of recorded) {
    if (figure !== wholesOfShares[share] || of.from !== from || of.to !== to || of.area !== area)
      continue;
    const sought = { measure, area, from, to, basis: 'period', source, table };
    const whole = figures
      .find(sought)
      .find((one) => (one.cells.source_table ?? '') === table && one.number !== null);
    if (whole) return whole;
  }
  return null;
}
