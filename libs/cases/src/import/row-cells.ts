import {
  CaseRef,
  factFaults,
  importedTypes,
  isPlaceholder,
  type OfferedFact,
  placeholderFault,
} from '@tipstaff/casework';
import { LocalDate } from '@tipstaff/kernel';
import { type Column } from './columns.table';
import { faultOf, type RowFault, shown } from './row-fault';

/** The text of a row in a column; empty where the file has no such column. */
export type Cell = (column: Column) => string;

/** What a row's days are measured by. */
export interface ImportDay {
  /** The day of the import. */
  readonly today: LocalDate;
  /** On a demo clock the record lives in the past of its own history: days may lie after today. */
  readonly mayLieAhead: boolean;
}

/** The day a fact was learned, where the row does not say: the day of the import. */
export function learnedOn(fact: OfferedFact, today: LocalDate): LocalDate {
  return fact.enteredOn ?? LocalDate.max(today, fact.on);
}

/**
 * What is wrong with the values of a row, the first fault of each column.
 * @param written as it stands in the file
 * @param cell the same with its names as the record keeps them
 */
export function cellFaults(line: number, written: Cell, cell: Cell, day: ImportDay): RowFault[] {
  const found = new Map<Column, RowFault>();
  const blame = (column: Column, reason: string | null): void => {
    if (reason === null || found.has(column)) return;
    found.set(column, faultOf(line, column, written(column), reason));
  };
  for (const column of KEYED) blame(column, textFault(column, written(column)));
  blame('note', noteFault(cell('note')));
  for (const column of ['force', 'case', 'type', 'milestone', 'on'] as const) {
    if (cell(column) === '') blame(column, `"${column}" is empty: every row needs one.`);
  }
  blame('force', CaseRef.forceFault(cell('force')));
  blame('case', placeholderFault(cell('case')) ?? CaseRef.referenceFault(cell('case')));
  blame('type', typeFault(cell('type')));
  blame('on', LocalDate.fault(cell('on')));
  if (cell('entered_on') !== '') blame('entered_on', LocalDate.fault(cell('entered_on')));
  if (!found.has('type') && !found.has('milestone')) {
    const type = cell('type') as CaseRef['type'];
    const fact = factOf(cell);
    const offered = { ...fact, enteredOn: learnedOn(fact, day.today) };
    for (const { field, reason } of factFaults(type, offered, 'import')) {
      const given = written(field);
      const none = field !== 'milestone' && cell(field) === '' && isPlaceholder(given);
      blame(field, none ? `"${given}" says nothing, and ${reason}` : reason);
    }
  }
  if (!found.has('on') && !found.has('entered_on')) {
    if (!day.mayLieAhead) {
      for (const column of ['on', 'entered_on'] as const) {
        blame(column, aheadFault(cell(column), day.today));
      }
    }
    blame('entered_on', learnedTooEarly(cell('on'), cell('entered_on')));
  }
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
  if (CaseRef.isType(type) && importedTypes.includes(type)) return null;
  const elsewhere = CaseRef.isType(type)
    ? ' of the import format: enter it through the API. Here'
    : ':';
  return `"${shown(type)}" is not a type of case${elsewhere} use one of ${importedTypes.join(', ')}.`;
}

function aheadFault(day: string, today: LocalDate): string | null {
  return day > today
    ? `"${day}" lies after the day of this import, ${today}: what has not happened yet can not be imported. Correct the date.`
    : null;
}

/** A fact is learned on the day it happened, or later. */
function learnedTooEarly(on: string, enteredOn: string): string | null {
  return enteredOn !== '' && enteredOn < on
    ? `It happened on ${on} and cannot have been learned before it happened, on ${enteredOn}: correct one of the two dates.`
    : null;
}

/** The fact that the row tells; what is empty is absent. */
export function factOf(cell: Cell): OfferedFact {
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
