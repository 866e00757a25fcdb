import { LocalDate } from '@tipstaff/kernel';
import writeXlsxFile from 'write-excel-file/node';
import { type CsvCell } from './csv-text';

const WIDEST = 60;
const NARROWEST = 10;

/**
 * A workbook of one sheet, its headings in bold and in view while one scrolls. A text stays a text, whatever it begins
 * with; a number is one, and a day is one that can be sorted and reckoned with.
 * @param lines each as long as the headings; all of them are held at once
 */
export function xlsxFile(
  headings: readonly string[],
  lines: readonly (readonly CsvCell[])[],
): Promise<Buffer> {
  const bold = headings.map((value) => ({ value, type: String, fontWeight: 'bold' as const }));
  const columns = headings.map((heading, index) => ({
    width: Math.min(
      WIDEST,
      Math.max(
        NARROWEST,
        heading.length + 2,
        ...lines.map((line) => String(line[index] ?? '').length),
      ),
    ),
  }));
  return writeXlsxFile([bold, ...lines.map((line) => line.map(cellOf))], {
    columns,
    stickyRowsCount: 1,
  }).toBuffer();
}

function cellOf(value: CsvCell) {
  if (value === null) return null;
  if (typeof value === 'string') return dayCell(value) ?? { value, type: String };
  return typeof value === 'number' ? { value, type: Number } : { value, type: Boolean };
}

/** Days of a spreadsheet's count before 1970; the count has one too many before March 1900. */
const BEFORE_1970 = 25_569;
const FIRST_DAY = '1900-03-01';

/** Null of a text that is no day. */
function dayCell(text: string) {
  if (LocalDate.fault(text) !== null || text < FIRST_DAY) return null;
  const value = LocalDate.dayNumber(text as LocalDate) + BEFORE_1970;
  return { value, type: Number, format: 'dd/mm/yyyy' };
}
