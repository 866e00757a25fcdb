import { DirectoryOfRecord, directoryStream, refuseUnknownForce } from '@tipstaff/cases';
import { everythingReader } from '@tipstaff/casework';
import { LocalDate } from '@tipstaff/kernel';
import { type NamedWork, namedWork, Workload } from '@tipstaff/projections';
import { type Command, type ExitStatus } from '../command';
import { withReadModels } from '../open-record';
import { textTable } from '../terminal';

export const workloadCommand: Command = {
  name: 'workload',
  summary: 'Tells how much each person and team of a force has to do on a day',
  operands: [],
  options: [
    { name: 'force', kind: 'force', required: true, help: 'the force, for example norfolk' },
    { name: 'on', kind: 'date', help: 'the day that is asked about; today when not given' },
    { name: 'known-on', kind: 'date', help: 'only what had been learned by the end of that day' },
    { name: 'left', kind: 'flag', help: 'only who left the force, with what they still hold' },
    { name: 'json', kind: 'flag', help: 'print JSON' },
  ],
  notes: [
    'Cases: those that are open, which they investigate or handle. A team has what was given to it,',
    'whichever person works it. Untouched: days since anything last happened in the case that lies',
    'longest.',
  ],
  run: (call) =>
    withReadModels<ExitStatus>(call, async ({ pool, store, law, readModels, clock, reader }) => {
      const { arguments: given, terminal } = call;
      const force = given.text('force');
      const on = given.optionalDate('on') ?? clock.today();
      const knownOn = given.optionalDate('known-on');
      const workload = new Workload(pool, store, law, readModels);
      const found = await workload.of(everythingReader, { force, on, knownOn });
      if (found.length === 0) await refuseUnknownForce(store, force);
      const all = namedWork(found, await new DirectoryOfRecord(store).on(force, on));
      const work = given.has('left') ? all.filter(({ leftOn }) => leftOn !== null) : all;
      const filter = { on, ...(knownOn === null ? {} : { knownOn }) };
      await reader.reads({
        ...{ what: 'tipstaff workload', force, filter, cases: [directoryStream(force)] },
      });
      if (given.has('json')) {
        await terminal.out(JSON.stringify({ force, on, knownOn, work }, null, 2));
        return 0;
      }
      if (clock.notice !== null) await terminal.err(clock.notice);
      await terminal.out(`Workload of ${force} on ${LocalDate.inWords(on)}`);
      await terminal.out('');
      for (const line of textTable(HEADINGS, work.map(cells))) await terminal.out(line);
      return 0;
    }),
};

const HEADINGS = [
  ...['Who', 'Name', 'Left', 'Cases', 'Supervised', 'Owed', 'Overdue', 'Due in 28 days'],
  'Untouched',
];

function cells(one: NamedWork): readonly string[] {
  return [
    one.heldBy ?? 'nobody',
    one.name ?? '',
    one.leftOn ?? '',
    ...[one.openCases, one.supervised, one.owed, one.overdue, one.dueIn28Days].map(String),
    one.untouchedDays === null ? '' : String(one.untouchedDays),
  ];
}
