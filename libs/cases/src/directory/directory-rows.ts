import {
  directoryOn,
  type DirectoryOfForce,
  type NewFact,
  type Timeline,
} from '@tipstaff/casework';
import { DomainError, echoed, LocalDate } from '@tipstaff/kernel';
import { rowsOfTable } from '../import/table-of-text';

const directoryColumns = [
  'kind',
  'reference',
  'on',
  'sign_in',
  'name',
  'address',
  'office',
  'team',
  'deputy',
  'supervisor',
  'until',
  'unit',
] as const;

type Column = (typeof directoryColumns)[number];

const directoryKinds = ['team', 'person', 'leaver', 'office', 'deputy'] as const;
export type DirectoryKind = (typeof directoryKinds)[number];

/** One thing that is said of a directory, as a line of the file or the options of a command say it. */
export type DirectoryRow = Readonly<Partial<Record<Column, string>>> & {
  readonly kind: DirectoryKind;
  readonly on: string;
};

/** A line of the file, by its number. */
export interface DirectoryLine {
  readonly line: number;
  readonly row: DirectoryRow;
}

/** Columns in which each kind of row may say something. */
const TAKES: Readonly<Record<DirectoryKind, readonly Column[]>> = {
  team: ['reference', 'name', 'address', 'unit'],
  person: ['reference', 'sign_in', 'name', 'address', 'office', 'team'],
  leaver: ['reference'],
  office: ['office', 'address', 'deputy', 'supervisor'],
  deputy: ['reference', 'deputy', 'until'],
};

/**
 * The lines of a file with the columns above in its header, in any order; `kind` and `on` are always there.
 * @throws DomainError `directory.unreadable-file` that names every line that is wrong, and why; as `rowsOfTable`
 */
export function directoryLines(text: string): readonly DirectoryLine[] {
  const faults: string[] = [];
  const lines = rowsOfTable(text, directoryColumns, ['kind', 'on']).flatMap(
    ({ line, cells }): DirectoryLine[] => {
      const row = Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== ''));
      const fault = faultIn(row);
      if (fault !== null) faults.push(`line ${line}: ${fault}`);
      return fault === null ? [{ line, row: row as DirectoryRow }] : [];
    },
  );
  if (faults.length > 0) throw unreadable(faults);
  return lines;
}

/** What is wrong with a row on its own, in words; null where nothing is. */
function faultIn(row: Readonly<Record<string, string>>): string | null {
  const kind = directoryKinds.find((one) => one === row['kind']);
  if (kind === undefined) {
    return `"${echoed(row['kind'] ?? '')}" is not a kind of row: use ${directoryKinds.join(', ')}.`;
  }
  const day = LocalDate.fault(row['on'] ?? '');
  if (day !== null) return `"on" is the day from which it is so, as YYYY-MM-DD. ${day}`;
  const unused = Object.keys(row).find(
    (name) => name !== 'kind' && name !== 'on' && !TAKES[kind].some((column) => column === name),
  );
  if (unused !== undefined) return `a ${kind} has no "${unused}": leave it empty.`;
  const missing = kind === 'office' ? 'office' : 'reference';
  return row[missing] === undefined ? `a ${kind} needs "${missing}".` : null;
}

/**
 * What a row adds to the directory; null where it says what stands already, so that a file may be given again.
 * @param today the day on which it is learned
 */
export function factOfRow(row: DirectoryRow, standing: Timeline, today: LocalDate): NewFact | null {
  const on = row.on as LocalDate;
  const then = directoryOn(standing, on);
  const said = milestoneOf(row, then);
  if (said === null) return null;
  const details = Object.entries(said.details).flatMap(([name, text]) =>
    text === undefined || text === null ? [] : [[name, text] as const],
  );
  return {
    ...{ milestone: said.milestone, on, enteredOn: today },
    ...{ value: null, related: null, note: null },
    person: row.kind === 'office' ? null : (row.reference ?? null),
    ...(details.length === 0 ? {} : { details: Object.fromEntries(details) }),
  };
}

type Said = {
  readonly milestone: string;
  readonly details: Readonly<Record<string, string | undefined>>;
};

function milestoneOf(row: DirectoryRow, then: DirectoryOfForce): Said | null {
  const { reference, name, address, office, team, deputy, supervisor, until, unit } = row;
  switch (row.kind) {
    case 'person': {
      const known = then.people.find((one) => one.reference === reference);
      const details = { 'sign-in': row.sign_in, name, address, office, team };
      if (!known || known.leftOn !== null) return { milestone: 'person-joined', details };
      return changed('person-changed', details, {
        ...{ 'sign-in': known.signIn, name: known.name, address: known.address },
        ...{ office: known.office, team: known.team },
      });
    }
    case 'team': {
      const known = then.teams.find((one) => one.reference === reference);
      const details = { title: name, address, unit };
      if (!known || known.closedOn !== null) return { milestone: 'team-formed', details };
      return changed('team-changed', details, {
        ...{ title: known.title, address: known.address, unit: known.unit },
      });
    }
    case 'leaver': {
      const known = then.people.find((one) => one.reference === reference);
      return known && known.leftOn !== null ? null : { milestone: 'person-left', details: {} };
    }
    case 'office': {
      const known = then.offices.find((one) => one.office === office);
      const details = { address, deputy, supervisor };
      const isSame = known && changed('', details, { ...known }) === null;
      return isSame ? null : { milestone: 'office-set', details: { office, ...details } };
    }
    case 'deputy': {
      const known = then.deputies.find((one) => one.of === reference);
      const isSame = known?.deputy === deputy && known?.until === (until ?? null);
      return isSame ? null : { milestone: 'deputy-named', details: { deputy, until } };
    }
  }
}

/** Only what is another than before; null where nothing is. */
function changed(
  milestone: string,
  details: Said['details'],
  before: Readonly<Record<string, string | null>>,
): Said | null {
  const news = Object.entries(details).filter(
    ([name, text]) => text !== undefined && text !== before[name],
  );
  return news.length === 0 ? null : { milestone, details: Object.fromEntries(news) };
}

function unreadable(faults: readonly string[]): DomainError {
  return new DomainError('invalid-input', 'directory.unreadable-file', faults.join('\n'));
}
