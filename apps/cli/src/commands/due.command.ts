import { refuseUnknownForce } from '@tipstaff/cases';
import { everythingReader } from '@tipstaff/casework';
import { LocalDate } from '@tipstaff/kernel';
import { ObligationRegister, type OwedObligation } from '@tipstaff/projections';
import { type Call, type Command, type ExitStatus } from '../command';
import { casesOfForce } from '../command-read-log';
import { withReadModels } from '../open-record';
import { textTable } from '../terminal';

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

/** What a force owes on a day; its JSON form is this object. */
interface DueList {
  readonly on: LocalDate;
  readonly force: string;
  readonly obligations: readonly OwedObligation[];
  /** Owed to the force by another body; absent where there is nothing. */
  readonly inbound?: readonly OwedObligation[];
  /** Last day of the time that was asked about, where one was. */
  readonly until?: LocalDate;
  /** Not owed yet, but arising by then. */
  readonly forthcoming?: readonly OwedObligation[];
}

function dueAsText(list: DueList): readonly string[] {
  const { overdue, due } = divided(list);
  const until = list.until ? `, up to ${LocalDate.inShortWords(list.until)}` : '';
  return [
    `Obligations of ${list.force} on ${LocalDate.inWords(list.on)}${until}`,
    '',
    ...section('Overdue', overdue),
    ...section('Due', due),
    ...(list.forthcoming ? section('Will arise', list.forthcoming) : []),
    ...(list.inbound ? section('Owed to the force by others', list.inbound) : []),
    ...deducedOf([...list.obligations, ...(list.forthcoming ?? []), ...(list.inbound ?? [])]),
    `${due.length} due, ${overdue.length} overdue.`,
  ];
}

/** On what these dates rest beside what is recorded. */
function deducedOf(obligations: readonly OwedObligation[]): readonly string[] {
  const said = obligations.flatMap(({ case: reference, deduced = [] }) =>
    deduced.map((sentence) => `  ${reference}: ${sentence}`),
  );
  return said.length === 0 ? [] : ['Deduced, since a fact is missing', ...new Set(said), ''];
}

/** How many, and of what kind: for the end of a start, or a morning's glance. */
function dueSummary(list: DueList): readonly string[] {
  const { overdue, due } = divided(list);
  const rules = new Map<string, { title: string; due: number; overdue: number }>();
  for (const { rule, explanation, overdue: isOverdue } of list.obligations) {
    const counts = rules.get(rule) ?? { title: explanation.title, due: 0, overdue: 0 };
    counts[isOverdue ? 'overdue' : 'due'] += 1;
    rules.set(rule, counts);
  }
  return [
    `Obligations of ${list.force} on ${LocalDate.inWords(list.on)}: ${due.length} due, ${overdue.length} overdue.`,
    ...(rules.size === 0 ? [] : ['']),
    ...(rules.size === 0
      ? []
      : textTable(
          ['Rule', 'Obligation', 'Due', 'Overdue'],
          [...rules]
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([rule, counts]) => [
              rule,
              counts.title,
              String(counts.due),
              String(counts.overdue),
            ]),
        )),
  ];
}

function divided({ obligations }: DueList) {
  return {
    overdue: obligations.filter(({ overdue }) => overdue),
    due: obligations.filter(({ overdue }) => !overdue),
  };
}

function section(heading: string, obligations: readonly OwedObligation[]): readonly string[] {
  if (obligations.length === 0) return [`${heading}: nothing`, ''];
  const rows = obligations.map((owed) => [
    owed.case,
    owed.title,
    owed.rule,
    owed.arose,
    dateOf(owed),
    owed.days === null ? '' : String(owed.days),
    owed.owner,
  ]);
  return [
    `${heading} (${obligations.length})`,
    ...textTable(['Case', 'Obligation', 'Rule', 'Arose', 'Due', 'Days', 'Owner'], rows),
    '',
  ];
}

/** A local target is never shown as if it were the limit. */
function dateOf({ due, target }: OwedObligation): string {
  if (due !== null) return due;
  return target === null ? 'no date' : `no date in law; local target ${target}`;
}
