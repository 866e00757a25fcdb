import { LocalDate, placeName } from '@tipstaff/kernel';
import { changeBetween, decimalsOf, type ReportingPeriod } from '@tipstaff/reports';
import { type FigureSource } from '../prose/figure-source';
import { placedReferences } from '../prose/lint';
import { inFigures, printed } from '../prose/printed';
import { CHANGE, isAgreement, type Reference } from '../prose/reference';
import { type FiguresOfPaper, type ReadFigure } from './figures-of-paper';
import {
  type BlockModel,
  type ChartModel,
  type PaperModel,
  type TableModel,
  type Wrapper,
} from './paper-model';
import { measureBlocks } from '../measures/measure-blocks';
import { templateBlocks, type TemplateBlock } from '../prose/parse-markdown';
import { rowsOfTable } from '../prose/tables';

const LAST = 'Last 12 months';
const PREVIOUS = 'Previous 12 months';

export interface ModelAsked {
  readonly title: string;
  readonly force: string;
  readonly knownOn: LocalDate;
  readonly text: string;
  readonly figures: Pick<FiguresOfPaper, 'all' | 'position' | 'forecasts' | 'measures'> &
    FigureSource;
  readonly wrapper: Wrapper | null;
  readonly restatements: readonly PrintedRestatement[];
}

/** A figure of an earlier paper that has changed since, as the next paper prints it. */
export interface PrintedRestatement {
  /** The code of the paper. */
  readonly paper: string;
  /** Id of its row. */
  readonly figure: string;
  readonly label: string;
  readonly window: ReportingPeriod;
  readonly printed: string;
  readonly now: string;
  readonly reason: string | null;
}

/** The paper as it is printed: its sentences with their numbers, its tables and charts. */
export function paperModel(asked: ModelAsked): PaperModel {
  const { title, force, knownOn, figures, wrapper } = asked;
  const windows = {
    last: windowNamed(figures, 'last'),
    previous: windowNamed(figures, 'previous'),
  };
  const source = `Source: Tipstaff, record of ${placeName(force)} up to entry ${figures.position}. Last 12 months: ${span(windows.last)}. Previous 12 months: ${span(windows.previous)}. As known on ${LocalDate.inShortWords(knownOn)}.`;
  const blocks = templateBlocks(asked.text).flatMap((block) => blockModel(block, asked, source));
  return { title, force, windows, knownOn, wrapper, blocks, source };
}

function windowNamed(figures: FigureSource, name: string): ReportingPeriod {
  const window = figures.window(name);
  if (!window) throw new Error(`A paper has a window "${name}".`);
  return { from: window.from, to: window.to };
}

function span({ from, to }: ReportingPeriod): string {
  return `${LocalDate.inShortWords(from)} to ${LocalDate.inShortWords(to)}`;
}

/** A sentence with what its references come to. One that comes to nothing is marked, and said in words here. */
function withNumbers(text: string, figures: ModelAsked['figures']): string {
  let [shown, at] = ['', 0];
  for (const { from, to, reference } of placedReferences(text)) {
    const found = reference && printed(reference, figures);
    shown += text.slice(at, from);
    if (reference === null) shown += `[no reference to a figure: ${text.slice(from + 1, to - 1)}]`;
    else shown += found && 'text' in found ? found.text : missingInWords(reference, figures);
    at = to;
  }
  return shown + text.slice(at);
}

function missingInWords(
  { row, period, format }: Reference,
  figures: ModelAsked['figures'],
): string {
  // The number beside it says what is missing.
  if (isAgreement(format)) return format.other;
  if (!figures.has(row)) return `[unknown figure: ${row}]`;
  const { label } =
    figures.all.find((one) => one.row === row) ??
    figures.measures.all.find(({ id }) => id === row) ??
    {};
  const what = label ?? (row.includes('/') ? row : row.replaceAll('-', ' '));
  return `[no figure: ${what}, ${periodInWords(period, figures)}]`;
}

function periodInWords(period: string, figures: FigureSource): string {
  const named = { last: LAST, previous: PREVIOUS, [CHANGE]: 'Change' }[period];
  if (named !== undefined) return named.toLowerCase();
  const window = figures.window(period);
  return window === null ? `unknown window ${period}` : span(window);
}

function blockModel(
  block: TemplateBlock,
  asked: ModelAsked,
  source: string,
): readonly BlockModel[] {
  const read = (text: string): string => withNumbers(text, asked.figures);
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [{ ...block, text: read(block.text) }];
    case 'list':
      return [{ ...block, items: block.items.map(read) }];
    case 'typed-table': {
      const [columns = [], ...rows] = block.rows.map((cells) => cells.map(read));
      return [{ kind: 'table', caption: columns.join(', '), description: source, columns, rows }];
    }
    case 'placed':
      break;
  }
  switch (block.placed.kind) {
    case 'table':
      return [tableOf(block.placed, asked, source), { kind: 'paragraph', text: source }];
    case 'chart': {
      const chart = chartOf(block.placed.rows, asked.figures, source);
      return chart ? [chart] : [];
    }
    case 'measures':
      return measureBlocks(block.placed, asked.figures.measures.table(block.placed));
    // Written by a person, and put into the text before it is read.
    case 'commentary':
      return [];
    case 'forecast': {
      const forecast = asked.figures.forecasts.get(block.placed.row);
      return forecast ? [{ kind: 'paragraph', text: forecast.words }] : [];
    }
    case 'restatements':
      return restatementBlocks(asked.restatements);
  }
}

function rowOf(figures: ModelAsked['figures'], row: string, name: string): ReadFigure | undefined {
  return figures.all.find((one) => one.row === row && one.window.name === name);
}

const NOTHING = 'none';

/** A figure as a table has it: the value with its unit sign, and what it was made of. */
function inCell(read: ReadFigure | undefined): string {
  if (!read || read.figure.value === null) return NOTHING;
  const { value, numerator, denominator, percent } = read.figure;
  const text = `${inFigures(value, decimalsOf(read.unit), false)}${read.unit === 'percent' ? '%' : ''}`;
  if (numerator === undefined || denominator === undefined) return text;
  const whole = (count: number): string => inFigures(count, 0, false);
  if (read.unit === 'percent') return `${text} (${whole(numerator)} of ${whole(denominator)})`;
  if (read.unit === 'count') {
    const share = percent === null || percent === undefined ? '' : `, ${percent.toFixed(1)}%`;
    return `${text} (of ${whole(denominator)}${share})`;
  }
  return `${text} (${whole(denominator)} cases)`;
}

function tableOf(
  { rows, caption }: { readonly rows: string; readonly caption: string },
  { figures }: ModelAsked,
  source: string,
): TableModel {
  return {
    kind: 'table',
    caption,
    description: `Each row is a figure, with its value for the last 12 months, for the previous 12 months, and the change between the printed values. ${source}`,
    columns: ['Indicator', LAST, PREVIOUS, 'Change'],
    rows: rowsOfTable(rows).map((row) => {
      const [last, previous] = [rowOf(figures, row, 'last'), rowOf(figures, row, 'previous')];
      return [last?.label ?? row, inCell(last), inCell(previous), changeInCell(last, previous)];
    }),
  };
}

function changeInCell(now: ReadFigure | undefined, before: ReadFigure | undefined): string {
  if (!now || !before) return NOTHING;
  const decimals = decimalsOf(now.unit);
  const change = changeBetween(before.figure, now.figure, decimals);
  if (change === null) return NOTHING;
  const number = inFigures(change.number, decimals, true);
  if (now.unit === 'percent') return `${number} points`;
  return change.percent === null ? number : `${number} (${inFigures(change.percent, 0, true)}%)`;
}

function chartOf(
  rows: readonly string[],
  figures: ModelAsked['figures'],
  source: string,
): ChartModel | null {
  const bars = rows.flatMap((row) =>
    ['last', 'previous'].flatMap((name, window) => {
      const read = rowOf(figures, row, name);
      const value = read?.figure.value;
      if (!read || value === null || value === undefined) return [];
      const printedValue = `${inFigures(value, decimalsOf(read.unit), false)}${read.unit === 'percent' ? '%' : ''}`;
      return [{ label: read.label, window, value, printed: printedValue }];
    }),
  );
  const [first] = rows;
  const [last, previous] = [
    rowOf(figures, first ?? '', 'last'),
    rowOf(figures, first ?? '', 'previous'),
  ];
  if (bars.length === 0 || !last || !previous) return null;
  const change = changeBetween(previous.figure, last.figure, decimalsOf(last.unit));
  const finding = findingOf(last, previous, change?.number ?? null);
  return {
    kind: 'chart',
    title: finding,
    subtitle: 'Last 12 months beside the previous 12 months',
    foot: source,
    alternative: `Bar chart of ${rows.map((row) => rowOf(figures, row, 'last')?.label ?? row).join(' and ')}. ${finding}. The figures are in the table above.`,
    bars,
    windows: [LAST, PREVIOUS],
  };
}

function findingOf(last: ReadFigure, previous: ReadFigure, change: number | null): string {
  const [now, before] = [last, previous].map(({ figure, unit }) =>
    figure.value === null
      ? NOTHING
      : `${inFigures(figure.value, decimalsOf(unit), false)}${unit === 'percent' ? '%' : ''}`,
  );
  if (change === null) return `${last.label}: ${now}`;
  if (change === 0) return `${last.label} did not change: ${now}`;
  return `${last.label} ${change > 0 ? 'rose' : 'fell'} from ${before} to ${now}`;
}

function restatementBlocks(all: readonly PrintedRestatement[]): readonly BlockModel[] {
  if (all.length === 0) {
    return [
      { kind: 'paragraph', text: 'No figure of an earlier paper of this kind has changed since.' },
    ];
  }
  return [
    {
      kind: 'table',
      caption: 'Figures of earlier papers that have changed since',
      description:
        'Each row is a figure of an earlier paper: what was printed, what it is now, and why.',
      columns: ['Paper', 'Figure', 'Window', 'Printed', 'Now', 'Why'],
      rows: all.map(({ paper, label, window, printed: was, now, reason }) => [
        ...[paper, label, span(window), was, now],
        reason ?? 'no reason is given yet',
      ]),
    },
  ];
}
