import { refuseUnknownForce } from '@tipstaff/cases';
import { everythingReader } from '@tipstaff/casework';
import { LocalDate } from '@tipstaff/kernel';
import { ObligationRegister } from '@tipstaff/projections';
import { type Call, type Command, type ExitStatus } from '../command';
import { casesOfForce } from '../command-read-log';
import { dueAsText, type DueList, dueSummary } from '../due-text';
import { withReadModels } from '../open-record';

export const dueCommand: Command = {
  name: 'due',
  summary: 'Lists what a force owes on a day, each with the reason for its date',
  operands: [],
  options: [
    { name: 'force', kind: 'force', required: true, help: 'the force, for example norfolk' },
    { name: 'on', kind: 'date', required: true, help: 'the day that is asked about' },
    {
      name: 'within',
      kind: 'count',
      help: 'only what is overdue or falls due within N calendar days, and what will arise in them',
    },
    { name: 'summary', kind: 'flag', help: 'only how many, by rule' },
    { name: 'json', kind: 'flag', help: 'print JSON' },
  ],
  notes: [
    'Chapter 13 reports have no date in law: they are overdue from the day the duty arose until sent,',
    'and the date shown for them is a local target. What another body owes the force is listed apart',
    'and counts neither as due nor as overdue.',
  ],
  run: (call) =>
    withReadModels<ExitStatus>(call, async ({ pool, store, law, clock, reader }) => {
      const { arguments: given, terminal } = call;
      const list = await dueList(call, new ObligationRegister(pool, law));
      if (list.obligations.length === 0 && !list.inbound)
        await refuseUnknownForce(store, list.force);
      const { force, on, obligations, forthcoming = [], inbound = [] } = list;
      const rows = [...obligations, ...forthcoming, ...inbound];
      const cases = given.has('summary') ? [] : casesOfForce(force, rows);
      await reader.reads({ what: 'tipstaff due', force, filter: { on }, cases });
      if (given.has('json')) {
        await terminal.out(JSON.stringify(list, null, 2));
        return 0;
      }
      if (clock.notice !== null) await terminal.err(clock.notice);
      for (const line of given.has('summary') ? dueSummary(list) : dueAsText(list)) {
        await terminal.out(line);
      }
      return 0;
    }),
};

async function dueList({ arguments: given }: Call, register: ObligationRegister): Promise<DueList> {
  const force = given.text('force');
  const on = given.date('on');
  const withinDays = given.optionalCount('within');
  const awaited = await register.inboundOn(everythingReader, { force, on });
  const inbound = awaited.length === 0 ? {} : { inbound: awaited };
  if (withinDays === null) {
    return {
      on,
      force,
      obligations: await register.owedOn(everythingReader, { force, on }),
      ...inbound,
    };
  }
  return {
    on,
    force,
    obligations: await register.owedOn(everythingReader, { force, on, withinDays }),
    ...inbound,
    until: LocalDate.addDays(on, withinDays),
    forthcoming: await register.foreseenOn(everythingReader, { force, on, withinDays }),
  };
}
