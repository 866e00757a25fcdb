import { unreadableFile } from './unreadable-file.errors';

/** The columns of the format, version 1; a header must name the required ones. */
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

export type Column = (typeof COLUMNS)[number][0];

export const columnNames: readonly Column[] = COLUMNS.map(([name]) => name);
const requiredColumns: readonly Column[] = COLUMNS.flatMap(([name, need]) =>
  need === 'required' ? [name] : [],
);

/** Where each column stands in this file, and how many there are. */
export interface Header {
  readonly width: number;
  readonly order: readonly Column[];
  readonly at: Readonly<Partial<Record<Column, number>>>;
}

/** @throws DomainError `import.unreadable-file` naming every column that is wrong or missing */
export function readHeader(written: readonly string[], line: number): Header {
  refuseOtherLineEnds(written, line);
  // Columns that are empty at the end are what a program writes, not what a person named.
  const names = written.slice(0, written.findLastIndex((name) => name.trim() !== '') + 1);
  const unknown = names.filter((name) => !isColumn(name));
  const twice = names.filter((name, index) => isColumn(name) && names.indexOf(name) < index);
  const missing = requiredColumns.filter((name) => !names.includes(name));
  const faults = [
    ...(unknown.length > 0 ? [`unknown: ${listed(unknown.map(described))}`] : []),
    ...(twice.length > 0 ? [`named twice: ${[...new Set(twice)].join(', ')}`] : []),
    ...(missing.length > 0 ? [`missing: ${missing.join(', ')}`] : []),
  ];
  if (faults.length > 0) {
    throw unreadableFile(
      `The header on line ${line} is not that of a milestone file: columns ${faults.join('; ')}. The columns are ${columnNames.join(', ')}; the first five are required.`,
      line,
    );
  }
  const order = names as readonly Column[];
  const at = Object.fromEntries(order.map((name, index) => [name, index]));
  return { width: names.length, order, at };
}

function isColumn(name: string): name is Column {
  return (columnNames as readonly string[]).includes(name);
}

const LONGEST_SHOWN = 40;

function described(name: string): string {
  const near = name.trim().toLowerCase().replace(/[ -]/g, '_');
  if (isColumn(near)) return `"${name}" (write it ${near})`;
  return name === '' ? 'one without a name' : `"${name.slice(0, LONGEST_SHOWN)}"`;
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
