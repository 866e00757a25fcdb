import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Cells, type CommentaryCells } from './columns.table';

/** The rows of a file of the format; empty cells are left out. */
function rowsOfText(text: string): readonly Cells[] {
  const records = parse(text, { columns: true, bom: true });
  return records.map(
    (record) =>
      Object.fromEntries(
        Object.entries(record as object).filter(([, cell]) => cell !== ''),
      ) as Cells,
  );
}

function sample(name: string): readonly Cells[] {
  return rowsOfText(readFileSync(join(__dirname, '../../../samples', name), 'utf8'));
}

export const sampleRows = (): readonly Cells[] => sample('norfolk-measures.csv');
export const sampleCommentary = (): readonly CommentaryCells[] =>
  sample('norfolk-measures-commentary.csv');

/** A definition and what it takes for the rest of a table, in few words. */
export function define(measure: string, unit: string, more: Cells = {}): Cells {
  return { row: 'measure', measure, definition: 'v1', source: 'paper', unit, ...more };
}

/** A value of Norfolk's, of a year. */
export function value(measure: string, number: string, more: Cells = {}): Cells {
  return {
    ...{ row: 'value', measure, definition: 'v1', area: 'force:norfolk' },
    ...{ from: '2023-04-01', to: '2024-03-31', value: number, printed: number },
    ...{ source: 'paper', source_table: 'Table 1', published_on: '2024', ...more },
  };
}
