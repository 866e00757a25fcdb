import { LocalDate, placeName } from '@tipstaff/kernel';
import { tableLines } from '@tipstaff/measures';
import { type MeasureTable } from '@tipstaff/projections';
import { type BlockModel } from '../model/paper-model';

const NOTHING = 'none';

/** The table of a frame as a paper prints it, with what the papers say of it; nothing where there is no such frame. */
export function measureBlocks(
  { caption }: { readonly caption: string },
  table: MeasureTable | null,
): readonly BlockModel[] {
  if (table === null) return [];
  const rows = table.rows.flatMap((row) =>
    tableLines(row).map(({ days, value, beside }) => [
      row.label,
      areaInWords(row.area),
      days === '' ? NOTHING : days,
      value === null || value === '' ? NOTHING : value,
      beside.length === 0 ? NOTHING : beside.join('; '),
    ]),
  );
  const said = table.rows.flatMap(({ label, commentary }) =>
    commentary.map(({ summary }) => `${label}: ${summary}`),
  );
  const source = sourceOf(table);
  return [
    {
      kind: 'table',
      caption,
      description: `Each row is a published figure: its measure, area and days, the value as printed, and what stands beside it. ${source}`,
      columns: ['Measure', 'Area', 'Days', 'Value', 'Beside it'],
      rows,
    },
    ...(said.length === 0 ? [] : [{ kind: 'list', ordered: false, items: said } as const]),
    { kind: 'paragraph', text: source },
  ];
}

function sourceOf({ rows, knownOn }: MeasureTable): string {
  const sources = new Set(rows.flatMap(({ values }) => values.map(({ source }) => source)));
  const known = knownOn === null ? '' : `, as published by ${LocalDate.inShortWords(knownOn)}`;
  return `Source: ${[...sources].sort().join('; ') || NOTHING}${known}.`;
}

/** `district:great-yarmouth` as `Great Yarmouth, district`. */
function areaInWords(area: string): string {
  const [kind = '', slug = ''] = area.split(':');
  return `${placeName(slug)}${kind === 'force' ? '' : `, ${kind}`}`;
}
