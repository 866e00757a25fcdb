import { type Rebuilt } from '@tipstaff/projections';
import { type Command, type ExitStatus } from '../command';
import { withRecord } from '../open-record';
import { ProgressLine } from '../terminal';
import { misused } from '../arguments';

export const rebuildCommand: Command = {
  name: 'rebuild',
  summary: 'Makes a list or figure table anew from the record, beside the old one, and swaps them',
  operands: [{ name: 'NAME', help: 'case-list, obligations, figures, ...', required: false }],
  options: [{ name: 'all', kind: 'flag', help: 'every one of them' }],
  notes: ['Readers see whole tables throughout. It tells in how many rows new and old differ.'],
  run: ({ arguments: given, terminal, services }) => {
    const wantsAll = given.has('all');
    if (wantsAll === given.operands.length > 0) {
      throw misused('Give the name of one projection, or --all.');
    }
    return withRecord<ExitStatus>({ services }, async ({ projections }) => {
      for (const name of wantsAll ? projections.names : [given.operand(0)]) {
        const line = new ProgressLine(terminal);
        const rebuilt = await projections.rebuild(name, {
          onProgress: ({ done, of }) =>
            line.show(of === 0 ? 1 : done / of, `${name}: ${done} of ${of} cases`),
        });
        line.done();
        await terminal.out(outcome(rebuilt));
      }
      return 0;
    });
  },
};

function outcome({ projection, position, streams, parked, tables }: Rebuilt): string {
  const compared = tables.map(({ table, rows, differing }) => {
    const apart =
      differing === null ? 'made by another version, not compared' : `${differing} differing`;
    return `${table} ${rows} rows (${apart})`;
  });
  const aside = parked === 0 ? '' : ` ${parked} cases could not be read and were set aside.`;
  return `Rebuilt ${projection} from ${streams} cases up to position ${position}: ${compared.join(', ')}.${aside}`;
}
