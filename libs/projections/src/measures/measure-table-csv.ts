import { type TableRow } from '@tipstaff/measures';
import { type CsvCell, type CsvColumns } from '@tipstaff/reports';
import { type MeasureTable } from './measure-tables.query';

const NAMES = [
  ...['measure', 'label', 'area', 'unit', 'row', 'from', 'to', 'basis', 'value', 'unavailable'],
  ...['printed', 'restatedFrom', 'against', 'againstFrom', 'againstTo'],
  ...['printedDifference', 'printedPercent', 'difference', 'percent', 'peers', 'rank', 'rankOf'],
  ...['rankBest', 'rankWorst', 'tiedWith', 'missing', 'target', 'met', 'source', 'sourceTable'],
  ...['place', 'text', 'recorded', 'recordedNumerator', 'recordedDenominator'],
] as const;

type Line = Readonly<Partial<Record<(typeof NAMES)[number], string | number | boolean | null>>>;

export const measureTableColumns: CsvColumns<Line> = Object.fromEntries(
  NAMES.map((name) => [
    name,
    (line: Line): CsvCell =>
      name === 'printed' ? (line[name] ?? null) : cellOf(line[name] ?? null),
  ]),
);

/** A table with a line for each value, comparison, rank and word of commentary. */
export function measureTableLines({ rows }: Pick<MeasureTable, 'rows'>): readonly Line[] {
  return rows.flatMap((row): readonly Line[] => {
    const { measure, label, area, unit } = row;
    const base = { measure, label, area, unit };
    return [
      ...row.values.map((value) => ({
        ...{ ...base, row: 'value', from: value.from, to: value.to, basis: value.basis },
        ...{ value: value.value, unavailable: value.unavailable, printed: value.printed },
        restatedFrom: value.restated.map((one) => one.printed).join('; '),
        ...{ target: row.target?.value, met: row.target?.met },
        ...{ source: value.source, sourceTable: value.table, place: value.place },
        ...recordedCells(row, value),
      })),
      ...row.comparisons.map((one) => ({
        ...{ ...base, row: 'comparison', from: one.from, to: one.to, basis: one.basis },
        ...{ against: one.against, againstFrom: one.againstFrom, againstTo: one.againstTo },
        ...{ printed: one.printed?.cell, unavailable: one.printed?.unavailable },
        ...{ printedDifference: one.printed?.difference, printedPercent: one.printed?.percent },
        ...{ difference: one.difference, percent: one.percent },
      })),
      ...row.ranks.map((one) => ({
        ...{ ...base, row: 'rank', from: one.from, to: one.to, peers: one.peers },
        ...{ rank: one.printed, rankOf: one.of, rankBest: one.best, rankWorst: one.worst },
        ...{ tiedWith: one.tied.join('; '), missing: one.missing.join('; ') },
      })),
      ...row.commentary.map((one) => ({
        ...{ ...base, row: 'commentary', text: one.summary },
        ...{ source: one.source, sourceTable: one.table, place: one.place },
      })),
    ];
  });
}

function recordedCells(
  { recorded }: TableRow,
  { from, to, basis }: TableRow['values'][number],
): Line {
  const ours = recorded.find((one) => one.from === from && one.to === to);
  if (ours === undefined || basis !== 'period') return {};
  const { value, numerator, denominator } = ours;
  return { recorded: value, recordedNumerator: numerator, recordedDenominator: denominator };
}

/** A number that is a text would be no number in a workbook, and below nought one that is taken for a formula. */
function cellOf(cell: CsvCell): CsvCell {
  return typeof cell === 'string' && /^-?\d+(?:\.\d+)?$/.test(cell) ? Number(cell) : cell;
}
