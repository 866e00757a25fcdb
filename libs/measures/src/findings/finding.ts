import { type Cells, type CommentaryCells } from '../columns.table';
import { Fraction, placesOf } from '../fraction';

/** In which way what is printed does not follow. */
type FindingKind =
  | 'difference'
  | 'percent'
  | 'total'
  | 'share'
  | 'rank'
  | 'months'
  | 'restatement'
  | 'contradiction'
  | 'claim'
  | 'record';

/** Where something is printed. */
export interface PrintedPlace {
  readonly source: string;
  readonly table: string;
  readonly place: string;
}

/** Something printed that does not follow from what else is printed. It is shown, and nothing is corrected. */
export interface Finding {
  readonly kind: FindingKind;
  readonly measure: string;
  readonly definition: string;
  readonly area: string;
  readonly from: string;
  readonly to: string;
  readonly basis: string;
  /** What is printed, as a plain decimal or a grade. */
  readonly printed: string;
  /** What follows from the rest, with as many places as are printed; `none` of a percentage of nought. */
  readonly expected: string;
  /** Printed less expected; null where these are no numbers. */
  readonly by: string | null;
  /** Where it is printed, and then what it was worked out from. */
  readonly sources: readonly PrintedPlace[];
  /** Whether it lies within reach of rounding or of another way of counting. */
  readonly explained: boolean;
  /** What was compared with what, and why that explains it where it does. */
  readonly words: string;
  /** What a comparison is with, the list of a rank, the words of a claim: one figure may have several. */
  readonly against?: string;
  /** Of a restatement or a contradiction: whether the two are of different definitions. */
  readonly definitionChanged?: boolean;
}

export function placeOf(cells: Cells | CommentaryCells): PrintedPlace {
  const { source = '', source_table: table = '', place = '' } = cells;
  return { source, table, place };
}

/** What is common to the findings about a row. */
export function aboutRow(
  cells: Cells,
): Pick<Finding, 'measure' | 'definition' | 'area' | 'from' | 'to' | 'basis'> {
  const { measure = '', definition = '', area = '', from = '', to = '', basis = 'period' } = cells;
  return { measure, definition, area, from, to, basis };
}

/** Printed less expected, both plain decimals. */
export function apart(printed: string, expected: string): string | null {
  const [a, b] = [Fraction.parse(printed), Fraction.parse(expected)];
  if (a === null || b === null) return null;
  return Fraction.toDecimal(Fraction.minus(a, b), Math.max(placesOf(printed), placesOf(expected)));
}

/** How well a printed result follows: as printed, within reach of rounding, or not at all. */
export type Following = 'exactly' | 'rounding' | 'not';
