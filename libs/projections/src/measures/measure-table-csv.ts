import { type TableRow } from '@tipstaff/measures';
import { type CsvCell } from '@tipstaff/reports';
import { type MeasureTable } from './measure-tables.query';

const COLUMNS = [
  ...['measure', 'label', 'area', 'unit', 'row', 'from', 'to', 'basis', 'value', 'unavailable'],
  ...['printed', 'restated_from', 'against', 'against_from', 'against_to'],
  ...['printed_difference', 'printed_percent', 'difference', 'percent', 'peers', 'rank', 'rank_of'],
  ...['rank_best', 'rank_worst', 'tied_with', 'missing', 'target', 'met', 'source', 'source_table'],
  ...['place', 'text', 'recorded', 'recorded_numerator', 'recorded_denominator'],
] as const;

type Line = Readonly<Partial<Record<(typeof COLUMNS)[number], string | number | boolean | null>>>;

/** A table with a line for each value, comparison, rank and word of commentary, and a header. */
export function measureTableLines({
  rows,
}: Pick<MeasureTable, 'rows'>): readonly (readonly CsvCell[])[] {
  const lines = rows.flatMap((row): readonly Line[] => {
    const { measure, label, area, unit } = row;
    const base = { measure, label, area, unit };
    return [
      ...row.values.map((value) => ({
        ...{ ...base, row: 'value', from: value.from, to: value.to, basis: value.basis },
        ...{ value: value.value, unavailable: value.unavailable, printed: value.printed },
        restated_from: value.restated.map((one) => one.printed).join('; '),
        ...{ target: row.target?.value, met: row.target?.met },
        ...{ source: value.source, source_table: value.table, place: value.place },
        ...recordedCells(row, value),
      })),
      ...row.comparisons.map((one) => ({
        ...{ ...base, row: 'comparison', from: one.from, to: one.to, basis: one.basis },
        ...{ against: one.against, against_from: one.againstFrom, against_to: one.againstTo },
        ...{ printed: one.printed?.cell, unavailable: one.printed?.unavailable },
        ...{ printed_difference: one.printed?.difference, printed_percent: one.printed?.percent },
        ...{ difference: one.difference, percent: one.percent },
      })),
      ...row.ranks.map((one) => ({
        ...{ ...base, row: 'rank', from: one.from, to: one.to, peers: one.peers },
        ...{ rank: one.printed, rank_of: one.of, rank_best: one.best, rank_worst: one.worst },
        ...{ tied_with: one.tied.join('; '), missing: one.missing.join('; ') },
      })),
      ...row.commentary.map((one) => ({
        ...{ ...base, row: 'commentary', text: one.summary },
        ...{ source: one.source, source_table: one.table, place: one.place },
      })),
    ];
  });
  return [COLUMNS, ...lines.map((line) => COLUMNS.map((column) => cellOf(line[column] ?? null)))];
}

function recordedCells(
  { recorded }: TableRow,
  { from, to, basis }: TableRow['values'][number],
): Line {
  const ours = recorded.find((one) => one.from === from && one.to === to);
  if (ours === undefined || basis !== 'period') return {};
  const { value, numerator, denominator } = ours;
  return { recorded: value, recorded_numerator: numerator, recorded_denominator: denominator };
}

/** A number below nought is written as a number: a text that begins with a hyphen would be taken for a formula. */
function cellOf(cell: CsvCell): CsvCell {
  return typeof cell === 'string' && /^-\d+(?:\.\d+)?$/.test(cell) ? Number(cell) : cell;
}
