import { basisOf, type Cells } from './columns.table';
import { type Definition } from './register';
import { runChartOf, runChartRules, type RunPoint } from './run-chart';
import { type Target, targetOf } from './target';

/** How the months of a measure run, and what they are read beside. */
export interface Series {
  /** Null for a series too short to say what is ordinary in it. */
  readonly chart: {
    readonly mean: number;
    readonly upper: number;
    readonly lower: number;
    readonly points: readonly (RunPoint & { readonly from: string; readonly to: string })[];
    readonly rules: readonly string[];
  } | null;
  /** The mean of years that was printed last, with its years; of what adds up it is of a year and not of a month. */
  readonly longTerm: {
    readonly from: string;
    readonly to: string;
    readonly value: string;
    readonly printed: string;
    readonly source: string;
    readonly definition: string;
    readonly ofYear: boolean;
  } | null;
  /** Of the last month, else of what was printed last. */
  readonly target: (Target & { readonly from: string; readonly to: string }) | null;
}

/**
 * @param standing what stands of the measure in the area, in the order in which it was published
 * @param beside the same, and what is printed of the country and other areas
 */
export function seriesOf(
  definition: Definition,
  standing: readonly Cells[],
  beside: readonly Cells[],
): Series {
  const values = standing.filter(({ row, value }) => row === 'value' && value !== undefined);
  const months = monthsOf(values);
  const chart = runChartOf(
    months.map(({ value }) => Number(value)),
    definition.unit,
  );
  const points = chart?.points.map((point, index) => {
    const { from = '', to = '' } = months[index] ?? {};
    return { from, to, ...point };
  });
  const average = values.filter((cells) => basisOf(cells) === 'yearly-average').at(-1);
  const last = months.at(-1) ?? values.filter((cells) => basisOf(cells) === 'period').at(-1);
  const target = last && targetOf(beside, definition, last);
  return {
    chart: chart && { ...chart, points: points ?? [], rules: runChartRules },
    longTerm: average
      ? {
          ...{ from: average.from ?? '', to: average.to ?? '', value: average.value ?? '' },
          printed: average.printed ?? average.value ?? '',
          ...{ source: average.source ?? '', definition: average.definition ?? '' },
          ofYear: definition.addsUp,
        }
      : null,
    target: target ? { from: last.from ?? '', to: last.to ?? '', ...target } : null,
  };
}

/** Each month once, as the latest paper has it, in order. */
function monthsOf(values: readonly Cells[]): readonly Cells[] {
  const months = new Map<string, Cells>();
  for (const cells of values) {
    const { from = '', to = '' } = cells;
    const isMonth = from.slice(0, 7) === to.slice(0, 7) && from.endsWith('-01') && from !== to;
    if (isMonth && basisOf(cells) === 'period') months.set(from, cells);
  }
  return [...months.values()].sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
}
