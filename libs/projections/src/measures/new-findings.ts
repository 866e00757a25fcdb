import { type ImportedMeasures } from '@tipstaff/cases';
import { type Cells, type CommentaryCells, type Finding, findingsIn } from '@tipstaff/measures';
import { type MeasureRows } from './measure-rows.query';
import { type RecordedMeasures } from './recorded-measures.query';

/** What does not follow of what a file brings in, judged with what is printed and recorded already; area by area. */
export async function* newFindings(
  imported: ImportedMeasures,
  record: MeasureRows,
  figures: Pick<RecordedMeasures, 'of'>,
): AsyncGenerator<Finding> {
  for (const area of await imported.areas()) {
    if (area === '') continue;
    const stated = await imported.ofArea(area);
    const brought = rowsOf(stated);
    const measures = [...new Set(stated.map(({ measure = '' }) => measure))];
    const held = await record.ofArea(area, measures);
    const sources = new Set(stated.map((cells) => tableOf(cells)));
    const isHeldOnly = (cells: Cells | CommentaryCells): boolean => !sources.has(tableOf(cells));
    const [kind, force = ''] = area.split(':');
    const recorded =
      kind === 'force' ? await figures.of(force, brought.rows, imported.register) : [];
    const found = findingsIn(
      [...brought.rows, ...held.rows.filter(isHeldOnly)],
      [...brought.commentary, ...held.commentary.filter(isHeldOnly)],
      imported.register,
      recorded,
    );
    for (const finding of found) {
      const isNew = finding.sources.some(({ source, table }) =>
        sources.has(JSON.stringify([source, table])),
      );
      if (isNew && !finding.explained && finding.area === area) yield finding;
    }
  }
}

function rowsOf(stated: readonly (Cells | CommentaryCells)[]): {
  readonly rows: readonly Cells[];
  readonly commentary: readonly CommentaryCells[];
} {
  const isWords = (cells: object): boolean => (cells as { row?: string }).row === 'commentary';
  return {
    rows: stated.filter((cells) => !isWords(cells)),
    commentary: stated.filter(isWords),
  };
}

function tableOf({ source = '', source_table: table = '' }: Cells | CommentaryCells): string {
  return JSON.stringify([source, table]);
}
