import { plural } from '@tipstaff/kernel';
import { type RebuildOptions, type Rebuilt } from '@tipstaff/projections';
import { type Command, type ExitStatus } from '../command';
import { withRecord } from '../open-record';
import { ProgressLine } from '../terminal';
import { misused } from '../arguments';

export const rebuildCommand: Command = {
  name: 'rebuild',
  summary: 'Makes a list or figure table anew from the record, beside the old one, and swaps them',
  operands: [{ name: 'NAME', help: 'case-list, obligations, figures, ...', required: false }],
  options: [{ name: 'all', kind: 'flag', help: 'every one of them' }],
  notes: [
    'Readers see whole tables throughout. It tells in how many rows new and old differ.',
    'With --all the record is read once for all of them.',
    'One that was ended goes on from where it came to, when the same is asked for again.',
  ],
  run: ({ arguments: given, terminal, services }) => {
    const wantsAll = given.has('all');
    if (wantsAll === given.operands.length > 0) {
      throw misused('Give the name of one projection, or --all.');
    }
    return withRecord<ExitStatus>({ services }, async ({ projections }) => {
      const line = new ProgressLine(terminal);
      const options: RebuildOptions = {
        onProgress: ({ done, of, secondsLeft }) =>
          line.show(done / of, `${done} of ${of} cases, ${timeLeft(secondsLeft)} left`),
      };
      const rebuilt = wantsAll
        ? await projections.rebuildAll(options)
        : [await projections.rebuild(given.operand(0), options)];
      line.done();
      for (const one of rebuilt) await terminal.out(outcome(one));
      return 0;
    });
  },
};

function timeLeft(seconds: number): string {
  return seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`;
}

function outcome({ projection, position, streams, madeBefore, parked, tables }: Rebuilt): string {
  const compared = tables.map(({ table, rows, differing }) => {
    const apart =
      differing === null ? 'made by another version, not compared' : `${differing} differing`;
    return `${table} ${plural(rows, 'row')} (${apart})`;
  });
  const aside = parked === 0 ? '' : ` ${parked} cases could not be read and were set aside.`;
  const before =
    madeBefore === 0 ? '' : ` An earlier run, which was ended, had read ${madeBefore}.`;
  return `Rebuilt ${projection} from ${streams} cases up to position ${position}: ${compared.join(', ')}.${before}${aside}`;
}
