import { type Command, type ExitStatus } from '../command';
import { divisions, everyFigure, namesOfWindows } from '@tipstaff/reports';
import { misused } from '../arguments';
import { withReadModels } from '../open-record';
import { showFigure } from './figures-show';

const SHOW = 'show';

export const figuresCommand: Command = {
  name: 'figures',
  summary: 'Shows one figure of any window, beside another and in its parts',
  operands: [
    { name: 'WHAT', help: SHOW, required: true },
    { name: 'ROW', help: 'which figure, for example complaints-logged', required: true },
  ],
  options: [
    { name: 'force', kind: 'force', required: true, help: 'the force, for example norfolk' },
    { name: 'from', kind: 'date', help: 'first day of the window' },
    { name: 'to', kind: 'date', required: true, help: 'last day of the window' },
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
      kind: { oneOf: Object.keys(divisions) },
      help: 'by what it is divided',
    },
    { name: 'known-on', kind: 'date', help: 'only what had been learned by the end of that day' },
    { name: 'json', kind: 'flag', help: 'print JSON' },
    { name: 'csv', kind: 'flag', help: 'print CSV' },
  ],
  notes: [
    'For example: tipstaff figures show complaints-logged --force norfolk',
    '               --from 2024-07-01 --to 2024-09-30 --compare year-before --by route',
    'ROW is one of:',
    ...everyFigure.map(({ id }) => `  ${id}`),
  ],
  run(call) {
    const { arguments: given } = call;
    const what = given.operand(0);
    if (what !== SHOW) throw misused(`There is no "tipstaff figures ${what}": use ${SHOW}.`);
    if (given.has('json') && given.has('csv')) {
      throw misused('--json and --csv are two forms: give one.');
    }
    return withReadModels<ExitStatus>(call, async (record) => {
      await showFigure(call, record);
      return 0;
    });
  },
};
