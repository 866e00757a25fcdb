import { CaseRef } from '@tipstaff/casework';
import { DomainError, LocalDate } from '@tipstaff/kernel';
import { markOfList, readCursorParts, writeCursorParts } from '../reading/cursor';
import { type CaseFilter } from './case-filter';
import { type ListedCase } from './listed-case.entity';

export const caseSorts = ['opened', 'closed', 'last', 'reference'] as const;
export type CaseSort = (typeof caseSorts)[number];

export const directions = ['asc', 'desc'] as const;
export type Direction = (typeof directions)[number];

/** Cases that have not got the day come last, whatever the direction; ties go by the name of the stream. */
export interface CaseOrder {
  readonly by: CaseSort;
  readonly direction: Direction;
}

export const newestFirst: CaseOrder = { by: 'opened', direction: 'desc' };

/** The property of a row that an order goes by. */
export const sortedProperty = {
  opened: 'openedOn',
  closed: 'closedOn',
  last: 'lastOn',
  reference: 'reference',
} as const satisfies Record<CaseSort, keyof ListedCase>;

/** The last row of a page, by what the list is sorted by. */
export interface Cursor {
  readonly value: string | null;
  readonly stream: string;
}

/** @param list which list it is the place of, see `listMark` */
export function writeCursor(list: string, { by }: CaseOrder, row: ListedCase): string {
  return writeCursorParts([list, row[sortedProperty[by]], row.stream]);
}

/**
 * @throws DomainError `case-list.invalid-cursor`, or `case-list.cursor-of-another-list` where it was
 * given by a list with another filter or order: its place means nothing here
 */
export function readCursor(text: string, list: string, order: CaseOrder): Cursor {
  const [mark, value, stream, ...rest] = readCursorParts(text);
  const isPlace = typeof mark === 'string' && typeof stream === 'string' && rest.length === 0;
  if (!isPlace || !isStreamOfCase(stream)) throw invalid();
  if (mark !== list) {
    throw new DomainError(
      'invalid-input',
      'case-list.cursor-of-another-list',
      '"after" is the `next` of a list with another filter or order: keep those as they were from page to page, or leave "after" out to begin anew.',
      { pointer: '/after' },
    );
  }
  if (!isSortedBy(order, value)) throw invalid();
  return { value, stream };
}

export function listMark(filter: CaseFilter, order: CaseOrder): string {
  return markOfList({ filter, order });
}

function isSortedBy({ by }: CaseOrder, value: unknown): value is string | null {
  if (value === null) return by === 'closed';
  if (typeof value !== 'string') return false;
  return by === 'reference'
    ? CaseRef.referenceFault(value) === null
    : LocalDate.fault(value) === null;
}

/** A stream that a list can have named: nothing that the database would choke on. */
function isStreamOfCase(stream: string): boolean {
  const ref = CaseRef.ofStream(stream);
  return ref !== null && CaseRef.referenceFault(ref.reference) === null;
}

function invalid(): DomainError {
  return new DomainError(
    'invalid-input',
    'case-list.invalid-cursor',
    '"after" is not the `next` of a list: give it back as it was, or leave it out for the first page.',
    { pointer: '/after' },
  );
}
