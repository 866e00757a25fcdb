/** The columns of a file of measures, version 1. */
export const measureColumns = [
  ...['row', 'measure', 'definition', 'area', 'from', 'to', 'basis', 'value', 'unavailable'],
  ...['printed', 'against', 'against_from', 'against_to', 'difference', 'percent', 'peers'],
  ...['rank', 'rank_of', 'known_on', 'published_on', 'source', 'source_table', 'source_row'],
  ...['source_column', 'place', 'label', 'owner', 'unit', 'decimals', 'good', 'adds_up', 'text'],
  ...['applies_from', 'made_of', 'check', 'frame', 'intended', 'note'],
] as const;

export type MeasureColumn = (typeof measureColumns)[number];

/** The columns of a file of commentary. */
export const commentaryColumns = [
  ...['measure', 'area', 'from', 'to', 'source', 'source_table', 'place', 'published_on'],
  ...['summary', 'claims'],
] as const;

type CommentaryColumn = (typeof commentaryColumns)[number];

/** What a line of the file says. */
export const rowKinds = ['measure', 'peers', 'value', 'comparison', 'rank'] as const;
export type RowKind = (typeof rowKinds)[number];

/** What a figure is a figure of. */
export const bases = [
  ...['period', 'as-at', 'yearly-average', 'budget', 'forecast', 'target', 'grade'],
] as const;
export type Basis = (typeof bases)[number];

/** Why there is no number. */
export const reasonsForNone = [
  ...['not-available', 'not-yet-available', 'not-applicable', 'not-recorded', 'withheld'],
  ...['ungraded', 'blank'],
] as const;

/** What a figure is compared with. */
export const comparedWith = [
  ...['previous', 'baseline', 'long-term-average', 'budget', 'target'],
] as const;
export type ComparedWith = (typeof comparedWith)[number];

/** The cells of a row that hold something, by column. */
export type Cells = Readonly<Partial<Record<MeasureColumn, string>>>;
export type CommentaryCells = Readonly<Partial<Record<CommentaryColumn, string>>>;

/** Why a row is refused. */
export interface CellFault {
  readonly column: string;
  readonly value: string;
  readonly reason: string;
}

const KEY = [
  ...['source', 'source_table', 'row', 'measure', 'definition', 'area', 'from', 'to', 'basis'],
  ...['against', 'peers'],
] as const satisfies readonly MeasureColumn[];

const COMMENTARY_KEY = ['source', 'source_table', 'measure', 'area', 'from', 'to'] as const;

const SEPARATOR = '\u001F';

/** Under which a row is known: another that says something else under it is a correction. */
export function keyOf(cells: Cells): string {
  return KEY.map((column) => (column === 'basis' ? basisOf(cells) : (cells[column] ?? ''))).join(
    SEPARATOR,
  );
}

/** As `keyOf`, of a row of commentary. */
export function commentaryKeyOf(cells: CommentaryCells): string {
  return COMMENTARY_KEY.map((column) => cells[column] ?? '').join(SEPARATOR);
}

/** A table in words, `paper: Table 5`. */
export function tableInWords(cells: Pick<Cells, 'source' | 'source_table'>): string {
  const { source = '', source_table: table = '' } = cells;
  return table === '' ? source : `${source}: ${table}`;
}

/** Whether two rows under one key say the same, cell by cell. */
export function saysTheSameAs(a: Cells | CommentaryCells, b: Cells | CommentaryCells): boolean {
  const [left, right] = [Object.entries(a), b as Readonly<Record<string, string>>];
  return (
    left.length === Object.keys(right).length &&
    left.every(([column, text]) => isSameCell(column, text, right[column]))
  );
}

/** The basis that is meant where none is written may be written as well. */
function isSameCell(column: string, text: string | undefined, other: string | undefined): boolean {
  return text === other || (column === 'basis' && (text ?? 'period') === (other ?? 'period'));
}

export function basisOf(cells: Cells): Basis {
  return (cells.basis ?? 'period') as Basis;
}
