import {
  ChangeDirectory,
  type DirectoryKind,
  type DirectoryLine,
  directoryLines,
  DirectoryOfRecord,
  directoryStream,
  refuseUnknownForce,
} from '@tipstaff/cases';
import { type DirectoryOfForce } from '@tipstaff/casework';
import { commandHash } from '@tipstaff/event-store';
import { randomUUID } from 'node:crypto';
import { type Arguments, misused } from '../arguments';
import { type Call, type Command, type ExitStatus } from '../command';
import { type GivenFile, namingGiven, readGiven } from '../given-file';
import { type OpenLog, withLog } from '../open-record';
import { textTable } from '../terminal';

const ACTOR = 'cli';

/** The kinds of row that a command says by options, and under which word. */
const kinds: Readonly<Record<string, DirectoryKind>> = {
  add: 'person',
  team: 'team',
  office: 'office',
  leave: 'leaver',
  deputy: 'deputy',
};

const columns = [
  ['reference', 'of the person or team, such as STF-0012 or TEAM-1'],
  ['sign-in', 'add: the id by which they sign in'],
  ['name', 'add, team: their name, or what the team is called'],
  ['address', 'add, team, office: e-mail address'],
  ['office', 'add: their office; office: which one'],
  ['team', 'add: reference of their team'],
  ['unit', 'team: reference of the unit of the force in which it stands'],
  ['deputy', 'deputy: reference of who deputises; office: the office told beside it'],
  ['supervisor', 'office: the office to which it goes up'],
] as const;

export const directoryCommand: Command = {
  name: 'directory',
  summary: 'Keeps who works in a force: people, teams, offices and deputies',
  operands: [
    {
      name: 'list|import|add|team|office|leave|deputy',
      help: 'show it, take a file in, or say one thing of it',
      required: true,
    },
    {
      name: 'file',
      help: 'import: a CSV file, as docs/how-to/allocate-cases.md has it',
      required: false,
    },
  ],
  options: [
    { name: 'force', kind: 'force', required: true, help: 'the force, for example norfolk' },
    { name: 'on', kind: 'date', help: 'from which day it is so, or list: of which day; today' },
    ...columns.map(([name, help]) => ({ name, kind: 'text' as const, help })),
    { name: 'until', kind: 'date', help: 'deputy: the last day; none: until another is named' },
    { name: 'json', kind: 'flag', help: 'list: print JSON' },
  ],
  notes: [
    'A file is taken in as a whole or not at all, and may be given again: what stands already adds',
    'nothing.',
    'Facts are corrected by the command correct-fact of the case "directory" of the force.',
    'For example: tipstaff directory add --force norfolk --reference STF-0012 --sign-in "id|sub"',
    '             --name "A. Sample" --address a.sample@norfolk.example --team TEAM-1',
  ],
  run(call) {
    const { arguments: given } = call;
    const deed = given.operand(0);
    if (deed === 'import') return importFile(call);
    return withLog(call, (log) => {
      if (deed === 'list') return list(call, log);
      const kind = Object.hasOwn(kinds, deed) ? kinds[deed] : undefined;
      if (kind === undefined) {
        throw misused(
          `tipstaff directory does not know "${deed}": write list, import, ${Object.keys(kinds).join(', ')}.`,
        );
      }
      return change(call, log, directoryLines(rowAsCsv(given, kind, log)));
    });
  },
};

/** One line of the file that would say the same, so that there is one way in. */
function rowAsCsv(given: Arguments, kind: DirectoryKind, { clock }: OpenLog): string {
  const said = [
    ['kind', kind],
    ['on', given.optionalText('on') ?? clock.today()],
    ...[...columns.map(([name]) => name), 'until'].map((name) => [
      name.replace('-', '_'),
      given.optionalText(name) ?? '',
    ]),
  ];
  const quoted = (text = ''): string => `"${text.replaceAll('"', '""')}"`;
  return [
    said.map(([name]) => name).join(','),
    said.map(([, text]) => quoted(text)).join(','),
  ].join('\n');
}

async function importFile(call: Call): Promise<ExitStatus> {
  const path = call.arguments.operand(1);
  if (path === '') throw misused('Name the file: tipstaff directory import FILE --force FORCE.');
  // No database is started for a file that can not be read.
  const file: GivenFile = { path, kind: 'CSV' };
  const lines = await readGiven(file, directoryLines);
  return withLog(call, (log) => namingGiven(file, () => change(call, log, lines)));
}

async function change(
  { arguments: given, terminal }: Call,
  { give, clock }: OpenLog,
  lines: readonly DirectoryLine[],
): Promise<ExitStatus> {
  const force = given.text('force');
  const commandId = `${ACTOR}-${randomUUID()}`;
  const meta = {
    ...{ commandId, commandHash: commandHash({ commandId }) },
    ...{ actor: ACTOR, correlationId: commandId, causationId: null },
  };
  const { added, unchanged } = await give(new ChangeDirectory(force, lines, clock.today(), meta));
  if (clock.notice !== null) await terminal.err(clock.notice);
  const rest = unchanged === 0 ? '' : ` ${unchanged} said what stood already.`;
  await terminal.out(`Directory of ${force}: ${added} added.${rest}`);
  return 0;
}

async function list(
  { arguments: given, terminal }: Call,
  { store, clock, reader }: OpenLog,
): Promise<ExitStatus> {
  const force = given.text('force');
  const on = given.optionalDate('on') ?? clock.today();
  const directory = await new DirectoryOfRecord(store).on(force, on);
  if (directory.people.length + directory.offices.length + directory.teams.length === 0) {
    await refuseUnknownForce(store, force);
  }
  await reader.reads({
    ...{ what: 'tipstaff directory', force, filter: { on } },
    cases: [directoryStream(force)],
  });
  if (given.has('json')) {
    await terminal.out(JSON.stringify({ force, on, ...directory }, null, 2));
    return 0;
  }
  if (clock.notice !== null) await terminal.err(clock.notice);
  for (const line of asText(force, on, directory)) await terminal.out(line);
  return 0;
}

const unknown = 'not known';

function asText(
  force: string,
  on: string,
  { people, teams, offices, deputies }: DirectoryOfForce,
): readonly string[] {
  const section = (
    heading: string,
    names: readonly string[],
    rows: readonly (readonly string[])[],
  ): readonly string[] => (rows.length === 0 ? [] : [heading, ...textTable(names, rows), '']);
  return [
    `Directory of ${force} on ${on}`,
    '',
    ...section(
      'People',
      ['Reference', 'Name', 'Address', 'Signs in as', 'Office', 'Team', 'Since', 'Left'],
      people.map((one) => [
        ...[one.reference, one.name ?? unknown, one.address ?? unknown, one.signIn ?? unknown],
        ...[one.office ?? '', one.team ?? '', one.joinedOn, one.leftOn ?? ''],
      ]),
    ),
    ...section(
      'Teams',
      ['Reference', 'Title', 'Address', 'Unit', 'Closed'],
      teams.map((one) => [
        ...[one.reference, one.title ?? unknown, one.address ?? ''],
        ...[one.unit ?? '', one.closedOn ?? ''],
      ]),
    ),
    ...section(
      'Offices',
      ['Office', 'Address', 'Deputy', 'Supervisor'],
      offices.map((one) => [
        ...[one.office, one.address ?? '', one.deputy ?? '', one.supervisor ?? ''],
      ]),
    ),
    ...section(
      'Deputies',
      ['Of', 'Deputy', 'From', 'Until'],
      deputies.map((one) => [one.of, one.deputy, one.from, one.until ?? '']),
    ),
  ];
}
