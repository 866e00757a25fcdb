import { ImportUnits, refuseUnknownForce, rowsOfTable, type UnitLine } from '@tipstaff/cases';
import { type UnitKind, unitKinds } from '@tipstaff/casework';
import { DomainError, echoed, LocalDate, plural } from '@tipstaff/kernel';
import { type ListedUnit, UnitsOfForce } from '@tipstaff/projections';
import { randomUUID } from 'node:crypto';
import { misused } from '../arguments';
import { type Call, type Command, type ExitStatus } from '../command';
import { type GivenFile, namingGiven, readGiven } from '../given-file';
import { type OpenReadModels, withLog, withReadModels } from '../open-record';
import { textTable } from '../terminal';

const COLUMNS = ['unit', 'kind', 'title', 'under', 'on', 'headcount', 'closed'] as const;
const NEEDED = ['unit', 'on'] as const;
/** The command line shows the whole of it; a force has fewer. */
const ALL = 1_000_000;

type Cells = Readonly<Partial<Record<(typeof COLUMNS)[number], string>>>;

export const unitsCommand: Command = {
  name: 'units',
  summary: 'Lists the units of a force with their headcounts, and imports them',
  operands: [
    { name: 'list|import', help: 'show them, or record them from a file', required: true },
    {
      name: 'FILE',
      help: `import: a CSV file with the columns ${COLUMNS.join(', ')}`,
      required: false,
    },
  ],
  options: [
    { name: 'force', kind: 'force', required: true, help: 'the force, for example norfolk' },
    { name: 'on', kind: 'date', help: 'list: as they were on this day; today without it' },
    { name: 'json', kind: 'flag', help: 'print JSON' },
  ],
  notes: ['The same file again changes nothing. How: docs/how-to/keep-units.md'],
  run(call) {
    const deed = call.arguments.operand(0);
    if (deed === 'list') return withReadModels(call, (record) => list(call, record));
    if (deed === 'import') return importFile(call);
    throw misused(`tipstaff units does not know "${deed}": write list or import.`);
  },
};

async function list(
  { arguments: given, terminal }: Call,
  { pool, store, clock, readModels }: OpenReadModels,
): Promise<ExitStatus> {
  const force = given.text('force');
  const on = given.optionalDate('on') ?? clock.today();
  const { rows } = await new UnitsOfForce(pool, readModels).on(force, on, { limit: ALL });
  if (rows.length === 0) await refuseUnknownForce(store, force);
  const lines = given.has('json')
    ? [JSON.stringify({ force, on, units: rows }, null, 2)]
    : asText(force, on, rows);
  for (const line of lines) await terminal.out(line);
  return 0;
}

function asText(force: string, on: LocalDate, units: readonly ListedUnit[]): readonly string[] {
  if (units.length === 0) return [`${force} has no units on ${on}.`];
  return textTable(
    ['Unit', 'Kind', 'Title', 'Under', 'Headcount', 'Since'],
    units.map(({ unit, kind, title, under, headcount, since }) => [
      ...[unit, unitKinds[kind], title, under ?? '', String(headcount ?? ''), since],
    ]),
  );
}

async function importFile(call: Call): Promise<ExitStatus> {
  const { arguments: given, terminal } = call;
  // No database is started for a file that can not be read.
  const file: GivenFile = { path: given.operand(1), kind: 'CSV' };
  const lines = await readGiven(file, linesIn);
  return withLog<ExitStatus>(call, async (record) => {
    const force = given.text('force');
    const sent = { actor: 'cli', commandId: `cli-${randomUUID()}` };
    const imported = await namingGiven(file, () =>
      record.give(new ImportUnits(force, lines, sent)),
    );
    await terminal.out(
      given.has('json')
        ? JSON.stringify({ force, ...imported }, null, 2)
        : `${plural(imported.units, 'unit')} of ${force}: ${plural(imported.facts, 'fact')} recorded.`,
    );
    return 0;
  });
}

function linesIn(text: string): readonly UnitLine[] {
  const rows = rowsOfTable(text, COLUMNS, NEEDED);
  if (rows.length > 0) return rows.map(({ line, cells }) => lineOf(cells, line));
  throw unreadable(
    'The file has no unit: each line below the first says how a unit is from a day on.',
  );
}

function lineOf(cells: Cells, line: number): UnitLine {
  const { unit = '', kind = '', title = '', under = '', on = '', headcount = '' } = cells;
  const refuse = (words: string) => unreadable(`Line ${line}: ${words}`);
  const day = LocalDate.fault(on);
  if (day !== null) throw refuse(day);
  if (kind !== '' && !Object.hasOwn(unitKinds, kind)) {
    throw refuse(`"${echoed(kind)}" is no kind of unit: use ${Object.keys(unitKinds).join(', ')}.`);
  }
  if (headcount !== '' && !/^[1-9]\d{0,5}$/.test(headcount)) {
    throw refuse(
      `"${echoed(headcount)}" is not a headcount: give a whole number from 1, or nothing.`,
    );
  }
  const { closed = '' } = cells;
  if (!['', 'yes', 'no'].includes(closed)) {
    throw refuse(`"${echoed(closed)}" is not right for "closed": use yes, no or nothing.`);
  }
  return {
    ...{ line, unit, on: LocalDate.parse(on), closes: closed === 'yes' },
    kind: kind === '' ? null : (kind as UnitKind),
    title: title === '' ? null : title,
    under: under === '' ? null : under,
    headcount: headcount === '' ? null : Number(headcount),
  };
}

function unreadable(words: string): DomainError {
  return new DomainError('invalid-input', 'unit.unreadable-file', words);
}
