import {
  CaseRef,
  caseTypeDefinitions,
  caseTypes,
  type Details,
  type FactDoor,
  factFaults,
  importedTypes,
  isPlaceholder,
  type OfferedFact,
  placeholderFault,
  rowKeyFault,
  type ValueRule,
  type Vocabularies,
  withTitle,
} from '@tipstaff/casework';
import { LocalDate } from '@tipstaff/kernel';
import { type Column, columnOfField, type Header } from './columns.table';
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

/** By which door the rows of a file come in. */
export const doorOf = ({ version }: Pick<Header, 'version'>): FactDoor =>
  version === 2 ? 'import-2' : 'import';

/** What the values of a field may be in a row of that milestone; null where it has no such field. */
export function fieldRule(type: string, milestone: string, field: string): ValueRule | null {
  if (!CaseRef.isType(type)) return null;
  const { milestones } = caseTypeDefinitions[type];
  const { fields = {} } = (Object.hasOwn(milestones, milestone) && milestones[milestone]) || {};
  return (Object.hasOwn(fields, field) && fields[field]?.value) || null;
}

/** What a row is judged by. */
export interface RowJudge {
  readonly header: Header;
  readonly day: ImportDay;
  /** The lists of codes of a force. */
  readonly vocabulariesOf: (force: string) => Vocabularies;
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
export function cellFaults(line: number, written: Cell, cell: Cell, judge: RowJudge): RowFault[] {
  const { header, day, vocabulariesOf } = judge;
  const door = doorOf(header);
  const found = new Map<Column, RowFault>();
  const blame = (column: Column, reason: string | null): void => {
    if (reason === null || found.has(column)) return;
    found.set(column, faultOf(line, column, written(column), reason));
  };
  for (const column of KEYED) blame(column, textFault(column, written(column)));
  blame('note', linesFault('note', cell('note')));
  for (const name of header.fields) {
    const column = columnOfField(name);
    const isText = fieldRule(cell('type'), cell('milestone'), name)?.kind === 'text';
    blame(
      column,
      isText
        ? linesFault(`value of "${column}"`, cell(column))
        : textFault(column, written(column)),
    );
  }
  for (const column of NEEDED[header.version]) {
    if (cell(column) === '') blame(column, `"${column}" is empty: every row needs one.`);
  }
  blame('force', CaseRef.forceFault(cell('force')));
  blame('case', placeholderFault(cell('case')) ?? CaseRef.referenceFault(cell('case')));
  if (header.version === 2 && cell('key') !== '') blame('key', rowKeyFault(cell('key')));
  blame('type', typeFault(cell('type'), door));
  blame('on', LocalDate.fault(cell('on')));
  if (cell('entered_on') !== '') blame('entered_on', LocalDate.fault(cell('entered_on')));
  if (!found.has('type') && !found.has('milestone')) {
    const type = cell('type') as CaseRef['type'];
    const fact = factOf(cell, header);
    const offered = { ...fact, enteredOn: learnedOn(fact, day.today) };
    const lists = vocabulariesOf(cell('force'));
    for (const { field, detail, reason } of factFaults(type, offered, door, lists)) {
      const column = detail === undefined ? field : columnOfField(detail);
      const given = written(column);
      const none = field !== 'milestone' && cell(column) === '' && isPlaceholder(given);
      blame(column, none ? `"${given}" says nothing, and ${reason}` : reason);
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

const REQUIRED = ['force', 'case', 'type', 'milestone', 'on'] as const;
const NEEDED = { 1: REQUIRED, 2: [...REQUIRED, 'key'] } as const;

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
  'key',
] as const;

// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROL = /[\u0000-\u001f\u007f]/;
// eslint-disable-next-line no-control-regex -- the same; a note may have lines and tabs
const CONTROL_IN_NOTE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** What no value of one line may hold, in a file of any format. */
export function textFault(column: string, text: string): string | null {
  if (CONTROL.test(text)) {
    return `The value of "${column}" holds a control character or a line break: remove it.`;
  }
  if (text !== text.trim()) {
    const where = text.trimStart() === text ? 'ends' : 'begins';
    return `The value of "${column}" ${where} with a space: remove it.`;
  }
  return null;
}

/** The same of a text that may have lines and tabs. */
export function linesFault(what: string, text: string): string | null {
  return CONTROL_IN_NOTE.test(text) ? `The ${what} holds a control character: remove it.` : null;
}

function typeFault(type: string, door: FactDoor): string | null {
  const types = door === 'import-2' ? caseTypes : importedTypes;
  if (CaseRef.isType(type) && types.includes(type)) return null;
  const elsewhere = CaseRef.isType(type)
    ? ' of version 1 of the import format: bring it in by a file of version 2 (docs/import-format-2.md), or enter it in the browser or through the API. Here'
    : ':';
  return `"${shown(type)}" is not a type of case${elsewhere} use one of ${types.map((one) => withTitle(one, caseTypeDefinitions[one].title)).join(', ')}.`;
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
export function factOf(cell: Cell, header: Header): OfferedFact {
  const given = (column: Column): string | null => (cell(column) === '' ? null : cell(column));
  return {
    milestone: cell('milestone'),
    on: cell('on') as LocalDate,
    enteredOn: given('entered_on') as LocalDate | null,
    value: given('value'),
    person: given('person'),
    related: given('related'),
    note: given('note'),
    ...(header.version === 2 && { key: cell('key'), details: detailsOf(cell, header) }),
  };
}

function detailsOf(cell: Cell, { fields }: Header): Details {
  return Object.fromEntries(
    fields.flatMap((name) => {
      const text = cell(columnOfField(name));
      return text === '' ? [] : [[name, text] as const];
    }),
  );
}
