import { CaseRef, caseTypeDefinitions } from '@tipstaff/casework';
import { type CsvCell } from '@tipstaff/reports';

/** Names of columns that do not say by themselves what they hold. */
const HEADINGS: Readonly<Record<string, string>> = {
  aboutOn: 'About the day',
  actor: 'Who',
  as: 'Told as',
  at: 'When',
  correlationId: 'Correlation id',
  days: 'Days until it is due',
  daysLateOf: 'Days late: of how many',
  daysLatePercentile90: 'Days late: nine of ten within',
  daysTakenOf: 'Days taken: of how many',
  daysTakenPercentile90: 'Days taken: nine of ten within',
  hearingOn: 'Hearing on',
  id: 'Id',
  lastOn: 'Latest fact on',
  n: 'Number',
  number: 'Number',
  operation: 'Kind of reading',
  parts: 'Of how many parts',
  q: 'Words',
  unit: 'Counted in',
  via: 'By way of',
  what: 'What was read',
};

/** `openedOn` is `Opened on`. */
export function headingInWords(name: string): string {
  const words = name.replace(/[A-Z]/g, (sign) => ` ${sign.toLowerCase()}`);
  return HEADINGS[name] ?? `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** Columns that hold a code of a list that is closed; others hold references, ids, and what people wrote. */
const CODES: ReadonlySet<string> = new Set([
  ...['state', 'standing', 'direction', 'outcome', 'mailState', 'mailKind', 'endedBy', 'as'],
  ...['class', 'milestone', 'proposes'],
  ...['daysCountedIn', 'operation', 'via', 'breakdown', 'leftOut', 'part', 'unit'],
]);
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A type of case by its title, any other code in plain words; the rest as it is. */
export function cellInWords(column: string, cell: CsvCell): CsvCell {
  if (typeof cell !== 'string') return typeof cell === 'boolean' ? yesOrNo(cell) : cell;
  if (column === 'type' && CaseRef.isType(cell)) return caseTypeDefinitions[cell].title;
  if (column === 'inTime' || column === 'overdue') return yesOrNo(cell === 'true');
  if (!CODES.has(column) || !SLUG.test(cell) || /^\d{4}-\d\d/.test(cell)) return cell;
  const words = cell.replaceAll('-', ' ').replace(/\bschedule\b/, 'Schedule');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

const yesOrNo = (is: boolean): string => (is ? 'Yes' : 'No');
