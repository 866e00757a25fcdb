import { type Call, type Command, type ExitStatus } from '../command';
import { divisions, everyFigure, namesOfWindows, pieceKinds } from '@tipstaff/reports';
import { misused } from '../arguments';
import { type OpenReadModels, withReadModels } from '../open-record';
import {
  printForecast,
  printFunnel,
  printLearning,
  printSettled,
  printWhy,
} from './figures-explained';
import { showFigure } from './figures-show';

interface Part {
  /** What it can not do without, and what else it takes. */
  readonly needs: readonly string[];
  readonly takes: readonly string[];
  /** Whether the figure is named. */
  readonly ofRow: boolean;
  /** What it can be divided by. */
  readonly by: readonly string[];
  readonly print: (call: Call, record: OpenReadModels) => Promise<void>;
}

const QUARTER = 'quarter';

const PARTS: Readonly<Record<string, Part>> = {
  show: {
    ...{ needs: ['to'], takes: ['from', 'window', 'compare', 'by', 'known-on', 'csv'] },
    ...{ ofRow: true, by: Object.keys(divisions), print: showFigure },
  },
  why: {
    ...{ needs: ['between'], takes: ['known-on', 'to-force'] },
    ...{ ofRow: true, by: [], print: printWhy },
  },
  settled: {
    ...{ needs: [], takes: ['by', 'known-on'] },
    ...{ ofRow: true, by: [QUARTER], print: printSettled },
  },
  forecast: {
    ...{ needs: [], takes: ['on', 'months'] },
    ...{ ofRow: true, by: [], print: printForecast },
  },
  funnel: {
    ...{ needs: ['from', 'to'], takes: ['by', 'known-on'] },
    ...{ ofRow: false, by: pieceKinds, print: printFunnel },
  },
  learning: {
    ...{ needs: ['from', 'to'], takes: ['sheet', 'out'] },
    ...{ ofRow: false, by: [], print: printLearning },
  },
};
const EVERY_PART = ['force', 'json'];

export const figuresCommand: Command = {
  name: 'figures',
  summary:
    'Shows one figure of any window, why it changed, how settled it is, what is coming, which units stand out, and what was learned',
  operands: [
    { name: 'WHAT', help: Object.keys(PARTS).join(', '), required: true },
    {
      name: 'ROW',
      help: 'which figure, for example complaints-logged; to forecast also chapter-13',
      required: false,
    },
  ],
  options: [
    { name: 'force', kind: 'force', required: true, help: 'the force, for example norfolk' },
    { name: 'from', kind: 'date', help: 'first day of the window' },
    { name: 'to', kind: 'date', help: 'last day of the window' },
    {
      name: 'window',
      kind: { oneOf: namesOfWindows },
      help: 'the window that ends on --to, in place of --from; 12m when neither is given',
    },
    {
      name: 'compare',
      kind: 'text',
      help: 'year-before, previous, or two days such as 2022-10-01..2023-09-30',
    },
    {
      name: 'by',
      kind: { oneOf: [...Object.keys(divisions), ...pieceKinds] },
      help: `by what it is divided; ${QUARTER} alone to settled; ${pieceKinds.join(' or ')} to funnel`,
    },
    {
      name: 'between',
      kind: 'window',
      pair: true,
      help: 'two windows whose values are compared: FROM..TO FROM..TO; one, with two days or two forces',
    },
    { name: 'to-force', kind: 'force', help: 'the force of the second value, where it is another' },
    { name: 'on', kind: 'date', help: 'the day that is forecast from; today when not given' },
    { name: 'months', kind: 'count', help: 'how many months ahead; 12 when not given' },
    {
      name: 'known-on',
      kind: 'date',
      pair: true,
      help: 'only what had been learned by the end of that day; to why two days, one for each value',
    },
    {
      name: 'sheet',
      kind: 'flag',
      help: 'of learning what may be told to everybody: it names no one',
    },
    {
      name: 'out',
      kind: 'text',
      help: 'of a learning sheet: write it to this file, .docx or .html',
    },
    { name: 'json', kind: 'flag', help: 'print JSON' },
    { name: 'csv', kind: 'flag', help: 'print CSV' },
  ],
  notes: [
    'For example: tipstaff figures show complaints-logged --force norfolk',
    '               --from 2024-07-01 --to 2024-09-30 --compare year-before --by route',
    '             tipstaff figures why schedule-3-working-days-to-resolve --force norfolk',
    '               --between 2022-10-01..2023-09-30 2023-10-01..2024-09-30',
    '             tipstaff figures settled complaints-logged --force norfolk --by quarter',
    '             tipstaff figures forecast chapter-13 --force norfolk --on 2024-10-01',
    '             tipstaff figures forecast conduct-cases --force norfolk',
    '             tipstaff figures funnel --force norfolk --from 2023-10-01 --to 2024-09-30',
    '             tipstaff figures learning --force norfolk --from 2024-09-01 --to 2024-09-30 --sheet',
    'ROW is one of:',
    ...everyFigure.map(({ id }) => `  ${id}`),
  ],
  run(call) {
    const part = partMeant(call);
    return withReadModels<ExitStatus>(call, async (record) => {
      await part.print(call, record);
      return 0;
    });
  },
};

/** @throws DomainError `cli.misused` */
function partMeant({ arguments: given }: Call): Part {
  const [what = '', row] = given.operands;
  const part = Object.hasOwn(PARTS, what) ? PARTS[what] : undefined;
  if (part === undefined) {
    const there = Object.keys(PARTS).join(', ');
    throw misused(`There is no "tipstaff figures ${what}": use one of ${there}.`);
  }
  const taken = [...EVERY_PART, ...part.needs, ...part.takes];
  const by = given.optionalText('by');
  const isDivided = by === null || !taken.includes('by') || part.by.includes(by);
  const faults = [
    ...part.needs
      .filter((name) => !given.has(name))
      .map((name) => `--${name} is missing: ${helpOf(name)}.`),
    ...figuresCommand.options
      .filter(({ name }) => given.has(name) && !taken.includes(name))
      .map(({ name }) => `tipstaff figures ${what} does not take --${name}: leave it out.`),
    ...(isDivided ? [] : [`--by: "${by}" is not known here: use one of ${part.by.join(', ')}.`]),
    ...(part.ofRow && row === undefined ? ['ROW is missing: which figure is meant.'] : []),
    ...(!part.ofRow && row !== undefined
      ? [`tipstaff figures ${what} does not know what to do with "${row}".`]
      : []),
    ...(what !== 'why' && given.texts('known-on').length > 1
      ? ['--known-on takes two days only for tipstaff figures why.']
      : []),
    ...(given.has('json') && given.has('csv') ? ['--json and --csv are two forms: give one.'] : []),
  ];
  if (faults.length > 0) throw misused([...faults, 'See: tipstaff figures --help'].join('\n'));
  return part;
}

function helpOf(name: string): string {
  return figuresCommand.options.find((option) => option.name === name)?.help ?? name;
}
