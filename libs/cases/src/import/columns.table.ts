import { echoed } from '@tipstaff/kernel';
import { fieldNames } from '@tipstaff/casework';
import { unreadableFile } from './unreadable-file.errors';

/** The columns of the format, version 1; a header must name the required ones. Version 2 has them too. */
const COLUMNS = [
  ['force', 'required'],
  ['case', 'required'],
  ['type', 'required'],
  ['milestone', 'required'],
  ['on', 'required'],
  ['value', 'optional'],
  ['person', 'optional'],
  ['related', 'optional'],
  ['note', 'optional'],
  ['entered_on', 'optional'],
] as const;

/** What names a row within its case; a header that has it, or a field, is one of version 2. */
const KEY = 'key';
const FIELD = 'field:';
/** What a milestone says beyond its value: a field of it, by its name (version 2). */
type FieldColumn = `field:${string}`;

export type Column = (typeof COLUMNS)[number][0] | typeof KEY | FieldColumn;

export function columnOfField(name: string): FieldColumn {
  return `${FIELD}${name}`;
}

export const columnNames: readonly Column[] = COLUMNS.map(([name]) => name);
const requiredColumns: readonly Column[] = COLUMNS.flatMap(([name, need]) =>
  need === 'required' ? [name] : [],
);

/** Where each column stands in this file, and how many there are. */
export interface Header {
  readonly version: 1 | 2;
  readonly width: number;
  readonly order: readonly Column[];
  readonly at: Readonly<Partial<Record<Column, number>>>;
  /** The fields of milestones that have a column. */
  readonly fields: readonly string[];
}

/** @throws DomainError `import.unreadable-file` naming every column that is wrong or missing */
export function readHeader(written: readonly string[], line: number): Header {
  refuseOtherLineEnds(written, line);
  // Columns that are empty at the end are what a program writes, not what a person named.
  const names = written.slice(0, written.findLastIndex((name) => name.trim() !== '') + 1);
  const version = names.some((name) => name === KEY || name.startsWith(FIELD)) ? 2 : 1;
  const isKnown = (name: string): boolean =>
    isColumn(name) || (version === 2 && (name === KEY || fieldIn(name) !== null));
  const required = version === 1 ? requiredColumns : [...requiredColumns, KEY];
  const unknown = names.filter((name) => !isKnown(name));
  const twice = names.filter((name, index) => isKnown(name) && names.indexOf(name) < index);
  const missing = required.filter((name) => !names.includes(name));
  const faults = [
    ...(unknown.length > 0 ? [`unknown: ${listed(unknown.map(described))}`] : []),
    ...(twice.length > 0 ? [`named twice: ${[...new Set(twice)].join(', ')}`] : []),
    ...(missing.length > 0 ? [`missing: ${missing.join(', ')}`] : []),
  ];
  if (faults.length > 0) {
    throw unreadableFile(
      `The header on line ${line} is not that of a milestone file${version === 1 ? '' : ' of version 2'}: columns ${faults.join('; ')}. ${COLUMNS_IN_WORDS[version]}`,
      line,
    );
  }
  const order = names as readonly Column[];
  const at = Object.fromEntries(order.map((name, index) => [name, index]));
  const fields = order.flatMap((name) => fieldIn(name) ?? []);
  return { version, width: names.length, order, at, fields };
}

const COLUMNS_IN_WORDS = {
  1: `The columns are ${columnNames.join(', ')}; the first five are required.`,
  2: `The columns are ${columnNames.join(', ')}, key, and field:<name> for each field of a milestone that the file holds; the first five and key are required.`,
} as const;

/** The field that a column is of; null where no milestone has one of that name. */
function fieldIn(column: string): string | null {
  const name = column.startsWith(FIELD) ? column.slice(FIELD.length) : '';
  return fieldNames.has(name) ? name : null;
}

function isColumn(name: string): name is Column {
  return (columnNames as readonly string[]).includes(name);
}

function described(name: string): string {
  const near = name.trim().toLowerCase().replace(/[ -]/g, '_');
  if (isColumn(near)) return `"${name}" (write it ${near})`;
  if (name === '') return 'one without a name';
  const why = name.startsWith(FIELD) ? ' (no milestone has a field of that name)' : '';
  return `"${echoed(name)}"${why}`;
}

const MOST_NAMED = 10;

function listed(names: readonly string[]): string {
  const more = names.length - MOST_NAMED;
  return names.slice(0, MOST_NAMED).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

function refuseOtherLineEnds(names: readonly string[], line: number): void {
  if (names.some((name) => name.includes('\r'))) {
    throw unreadableFile(
      'The lines of the file end in CR alone: save it with LF or CRLF line ends.',
      line,
    );
  }
}
