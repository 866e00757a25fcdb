import { factFaults, type OfferedFact } from '@tipstaff/casework';
import { CaseRef, caseTypes, LocalDate } from '@tipstaff/kernel';
import { type Column, type Header } from './columns.table';
import { type SourceRecord } from './source-records';

/** How the file names a case; for a bad row, what could be read of it. */
export interface NamedCase {
  readonly force: string;
  readonly type: string;
  readonly reference: string;
}

/** A row that is right in itself; whether its case is possible is decided later. */
export interface MilestoneRow {
  readonly line: number;
  readonly case: CaseRef;
  readonly fact: OfferedFact;
}

/** Why a row, and with it its case, is left out. */
export interface RowFault {
  readonly line: number;
  /** Where to look; where a row has come apart, the column at which it did. */
  readonly column: Column;
  readonly value: string;
  /** What is wrong and how to mend it. */
  readonly reason: string;
}

export interface BadRow {
  readonly case: NamedCase;
  readonly faults: readonly RowFault[];
}

const LONGEST_SHOWN = 80;
/** U+2400 to U+241F picture the control characters U+0000 to U+001F. */
const CONTROL_PICTURES = 0x2400;
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROLS = /[\u0000-\u001f]/g;

export interface RowContext {
  readonly header: Header;
  /** A row without `entered_on` is learned on the day of the import. */
  readonly today: LocalDate;
  /** Whether every row before this one had its `entered_on`. */
  readonly rowsHaveEntry: boolean;
}

export function readRow(record: SourceRecord, context: RowContext): MilestoneRow | BadRow {
  const { header, today } = context;
  if (record.broken !== undefined) {
    const fields = record.text.split(',');
    const quoted = fields.findIndex((field) => field.includes('"'));
    const fault = faultOf(record, columnAt(header, quoted), record.text, record.broken);
    return { case: trustedCase(fields, header, record), faults: [fault] };
  }
  const { fields } = record;
  const shape = shapeFault(record, fields, context);
  if (shape) return { case: trustedCase(fields, header, record), faults: [shape] };
  const cell = (column: Column): string => fields[header.at[column] ?? -1] ?? '';
  const faults = cellFaults(record, cell, today);
  const named = { force: cell('force'), type: cell('type'), reference: cell('case') };
  if (faults.length > 0) return { case: named, faults };
  return {
    line: record.line,
    case: CaseRef.parse(named.type, named.force, named.reference),
    fact: factOf(cell),
  };
}

export function isBad(row: MilestoneRow | BadRow): row is BadRow {
  return 'faults' in row;
}

/** For people: without the rest of a long note, and with control characters as visible signs. */
export function shown(value: string): string {
  const short = value.length > LONGEST_SHOWN ? `${value.slice(0, LONGEST_SHOWN)}…` : value;
  return short.replace(CONTROLS, (sign) =>
    String.fromCharCode(CONTROL_PICTURES + sign.charCodeAt(0)),
  );
}

function faultOf(
  record: { readonly line: number },
  column: Column,
  value: string,
  reason: string,
): RowFault {
  return { line: record.line, column, value: shown(value), reason };
}

function columnAt({ order }: Header, index: number): Column {
  return order[index] ?? order.at(-1) ?? 'force';
}

/** Too few or too many values, or a last row that was cut off where nothing else gives it away. */
function shapeFault(
  record: SourceRecord,
  fields: readonly string[],
  { header, rowsHaveEntry }: RowContext,
): RowFault | null {
  const { width, order } = header;
  if (fields.length < width) {
    const column = columnAt(header, fields.length);
    const cut = record.unended
      ? ' The file stops here: if it was cut short, import the whole file.'
      : ' An empty value needs its comma too.';
    return faultOf(
      record,
      column,
      fields.at(-1) ?? '',
      `The row has ${fields.length} of ${width} values; "${column}" is the first that is missing.${cut}`,
    );
  }
  if (fields.length > width) {
    return faultOf(
      record,
      columnAt(header, width - 1),
      fields.slice(width - 1).join(','),
      `The row has ${fields.length} values for ${width} columns: put quotes around a value that holds a comma.`,
    );
  }
  if (record.unended && rowsHaveEntry && order.at(-1) === 'entered_on' && fields.at(-1) === '') {
    return faultOf(
      record,
      'entered_on',
      '',
      'The file stops where the "entered_on" of its last row should be: it was cut short. Import the whole file, or end its last line.',
    );
  }
  return null;
}

/**
 * The case of a row that cannot be read whole, from the values before the damage. The last value of
 * a file that just stops may be half a reference, so it names nothing.
 */
function trustedCase(fields: readonly string[], header: Header, record: SourceRecord): NamedCase {
  const whole = record.unended ? fields.slice(0, -1) : fields;
  const cell = (column: Column): string => whole[header.at[column] ?? -1] ?? '';
  const [force, type, reference] = [cell('force'), cell('type'), cell('case')];
  return {
    force: CaseRef.forceFault(force) === null ? force : '',
    type: CaseRef.isType(type) ? type : '',
    reference: CaseRef.referenceFault(reference) === null ? reference : '',
  };
}

type Cell = (column: Column) => string;

function cellFaults(record: SourceRecord, cell: Cell, today: LocalDate): RowFault[] {
  const found = new Map<Column, RowFault>();
  const blame = (column: Column, reason: string | null): void => {
    if (reason === null || found.has(column)) return;
    found.set(column, faultOf(record, column, cell(column), reason));
  };
  for (const column of KEYED) blame(column, textFault(column, cell(column)));
  blame('note', noteFault(cell('note')));
  for (const column of ['force', 'case', 'type', 'milestone', 'on'] as const) {
    if (cell(column) === '') blame(column, `"${column}" is empty: every row needs one.`);
  }
  blame('force', CaseRef.forceFault(cell('force')));
  blame('case', CaseRef.referenceFault(cell('case')));
  blame('type', typeFault(cell('type')));
  blame('on', LocalDate.fault(cell('on')));
  if (cell('entered_on') !== '') blame('entered_on', LocalDate.fault(cell('entered_on')));
  if (!found.has('type') && !found.has('milestone')) {
    const type = cell('type') as CaseRef['type'];
    const fact = factOf(cell);
    const offered = { ...fact, enteredOn: fact.enteredOn ?? today };
    for (const { field, reason } of factFaults(type, offered)) blame(field, reason);
  }
  if (!found.has('on') && !found.has('entered_on')) blame(...learnedTooEarly(cell, today));
  return [...found.values()];
}

const KEYED = [
  'force',
  'case',
  'type',
  'milestone',
  'on',
  'value',
  'person',
  'related',
  'entered_on',
] as const;

// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROL = /[\u0000-\u001f\u007f]/;
// eslint-disable-next-line no-control-regex -- the same; a note may have lines and tabs
const CONTROL_IN_NOTE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

function textFault(column: Column, text: string): string | null {
  if (CONTROL.test(text)) {
    return `The value of "${column}" holds a control character or a line break: remove it.`;
  }
  if (text !== text.trim()) {
    const where = text.trimStart() === text ? 'ends' : 'begins';
    return `The value of "${column}" ${where} with a space: remove it.`;
  }
  return null;
}

function noteFault(text: string): string | null {
  return CONTROL_IN_NOTE.test(text) ? 'The note holds a control character: remove it.' : null;
}

function typeFault(type: string): string | null {
  if (CaseRef.isType(type)) return null;
  return `"${shown(type)}" is not a type of case: use one of ${caseTypes.join(', ')}.`;
}

/** A fact is learned on the day it happened, or later. */
function learnedTooEarly(cell: Cell, today: LocalDate): [Column, string | null] {
  const [on, enteredOn] = [cell('on'), cell('entered_on')];
  if (enteredOn === '') {
    const late = on > today;
    return [
      'on',
      late
        ? `"${on}" lies after the day of this import, ${today}, and the row has no "entered_on": what has not happened yet can not be imported. Correct the date.`
        : null,
    ];
  }
  return [
    'entered_on',
    enteredOn < on
      ? `It happened on ${on} and cannot have been learned before it happened, on ${enteredOn}: correct one of the two dates.`
      : null,
  ];
}

function factOf(cell: Cell): OfferedFact {
  const given = (column: Column): string | null => (cell(column) === '' ? null : cell(column));
  return {
    milestone: cell('milestone'),
    on: cell('on') as LocalDate,
    enteredOn: given('entered_on') as LocalDate | null,
    value: given('value'),
    person: given('person'),
    related: given('related'),
    note: given('note'),
  };
}
