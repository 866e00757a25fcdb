import { stringify } from 'csv-stringify/sync';

/** What one cell says; null is an empty cell. */
export type CsvCell = string | number | boolean | null;

/** Column heading -> what it says of a row, in the order of the columns. */
export type CsvColumns<Row> = Readonly<Record<string, (row: Row) => CsvCell>>;

/**
 * Lines as RFC 4180 has them. A text that a spreadsheet would take for a formula (it begins with = + - @, a tab or
 * a carriage return) has a ' before it; a number stays a number.
 */
export function csvText(lines: readonly (readonly CsvCell[])[]): string {
  return stringify([...lines] as CsvCell[][], {
    record_delimiter: 'windows',
    escape_formulas: true,
    // By itself it quotes CR LF alone, and a bare LF would begin a new line of the file.
    quoted_match: /[\r\n]/,
    cast: { boolean: String },
  });
}
