import { verifyChain } from '@tipstaff/event-store';
import { type Command, type ExitStatus } from '../command';
import { withRecord } from '../open-record';
import { ProgressLine } from '../progress-line';

export const verifyCommand: Command = {
  name: 'verify',
  summary: 'Checks that no event of the record was altered, removed or swapped',
  operands: [],
  options: [],
  notes: ['Exit status: 0 intact; 1 not, and the faults are named.'],
  run: ({ terminal, services }) =>
    withRecord<ExitStatus>({ services }, async ({ pool }) => {
      const line = new ProgressLine(terminal);
      const { intact, events, head, faults } = await verifyChain(pool, {
        onProgress: ({ position, of }) =>
          line.show(of === 0 ? 1 : position / of, `checked ${position} of ${of} events`),
      });
      line.done();
      if (intact) {
        await terminal.out(
          `The record is intact: ${events} events, up to position ${head.position}, hash ${head.hash}.`,
        );
        return 0;
      }
      for (const { message } of faults) await terminal.out(message);
      await terminal.out(
        'The record is NOT intact: keep the database as it is, stop writing to it, and compare it with a backup.',
      );
      return 1;
    }),
};
