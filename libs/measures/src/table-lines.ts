import { figureInWords } from './findings/record-findings';
import { inUnit, type TableRow } from './table';

/** A figure of a table as people read it. */
export interface TableLine {
  readonly days: string;
  /** Null where no figure is printed. */
  readonly value: string | null;
  /** What it restates, what the record has, what it is compared with, its place among others, its target. */
  readonly beside: readonly string[];
}

interface OfDays {
  readonly from: string;
  readonly to: string;
}

/** A row of a table, a line for each of its figures; one line where none is printed. */
export function tableLines(row: TableRow): readonly TableLine[] {
  const { values, unit } = row;
  if (values.length === 0) return [{ days: '', value: null, beside: [] }];
  const besides = [...comparisonsOf(row), ...ranksOf(row), ...targetOf(row)];
  // What is of days that no figure has stands beside the first.
  const placeOf = (one: OfDays): number =>
    Math.max(
      values.findIndex((of) => sameDays(of, one)),
      0,
    );
  return values.map((value, index) => ({
    days: daysOf(value),
    value: value.value === null ? value.printed : inUnit(value.value, unit),
    beside: [
      ...value.restated.map(
        ({ printed, definitionChanged }) =>
          `restated, was ${printed}${definitionChanged ? ', counted otherwise' : ''}`,
      ),
      ...row.recorded
        .filter((ours) => value.basis === 'period' && sameDays(ours, value))
        .map((ours) => `the record has ${figureInWords(ours)}`),
      ...besides.filter((one) => placeOf(one) === index).map(({ words }) => words),
    ],
  }));
}

function sameDays(a: OfDays, b: OfDays): boolean {
  return a.from === b.from && a.to === b.to;
}

function daysOf({ from, to, basis }: TableRow['values'][number]): string {
  const days = from === to ? `on ${to}` : `${from} to ${to}`;
  return basis === 'period' || basis === 'as-at' ? days : `${days}, ${basis.replaceAll('-', ' ')}`;
}

function comparisonsOf({ comparisons, unit }: TableRow): readonly (OfDays & { words: string })[] {
  return comparisons.map(({ from, to, against, printed, difference, percent }) => {
    const ours = [difference, percent === null ? null : `${percent}%`]
      .filter((part) => part !== null)
      .join(', ');
    const cell = printed === null ? '' : `printed ${printed.cell}, `;
    const points = unit === 'percent' && ours !== '' ? ' points' : '';
    const made = ours === '' ? 'not to be worked out' : `worked out ${ours}${points}`;
    return { from, to, words: `${against.replaceAll('-', ' ')}: ${cell}${made}` };
  });
}

function ranksOf({ ranks }: TableRow): readonly (OfDays & { words: string })[] {
  return ranks.map(({ from, to, printed, of, label, tied, missing }) => ({
    ...{ from, to },
    words: [
      `place ${printed ?? 'not printed'}${of === null ? '' : ` of ${of}`}, ${label}`,
      ...(tied.length > 0 ? [`${tied.length} with the same value`] : []),
      ...(missing.length > 0 ? [`${missing.length} without a printed value`] : []),
    ].join(', '),
  }));
}

function targetOf({ target, unit, values }: TableRow): readonly (OfDays & { words: string })[] {
  const [first] = values;
  if (target === null || !first) return [];
  const met = target.met === null ? '' : target.met ? ', met' : ', not met';
  return [{ from: first.from, to: first.to, words: `target ${inUnit(target.value, unit)}${met}` }];
}
