import { type CsvCell, csvText, xlsxFile } from '@tipstaff/reports';
import { type SealedFigure } from '../sealing/seal';

const COLUMNS = [
  ...['figure', 'by', 'from', 'to', 'known on', 'value', 'exact', 'numerator', 'denominator'],
  ...['pending', 'left out', 'contract', 'contract version', 'calendar', 'position'],
];

/** Every figure of a paper, a line each, with its window, the day on which it was known, and what it counts. */
export function paperCsv(figures: readonly SealedFigure[]): string {
  return csvText([COLUMNS, ...linesOf(figures)]);
}

/** The same as a workbook. */
export async function paperXlsx(figures: readonly SealedFigure[]): Promise<Uint8Array> {
  return new Uint8Array(await xlsxFile(COLUMNS, linesOf(figures)));
}

function linesOf(figures: readonly SealedFigure[]): readonly (readonly CsvCell[])[] {
  return figures.map(({ id, by, window, knownOn, leftOut, ...figure }) => [
    ...[id, by ?? '', window.from, window.to, knownOn, figure.value, figure.exact],
    ...[figure.numerator, figure.denominator, figure.pending],
    leftOut.map(({ reason, count }) => `${reason}: ${count ?? 'withheld'}`).join('; '),
    ...[figure.contract, figure.contractVersion, figure.calendar, figure.position],
  ]);
}
