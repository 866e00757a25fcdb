import { DomainError, LocalDate } from '@tipstaff/kernel';
import { markOfList, readCursorParts, writeCursorParts } from './cursor';

export interface PageAsked {
  /** Most rows in one answer. */
  readonly limit: number;
  /** `next` of the page before, of the same list; none for the first page. */
  readonly after?: string | null | undefined;
}

export interface Page<Row> {
  readonly rows: readonly Row[];
  /** Null on the last page. */
  readonly next: string | null;
}

/** Where a row stands: what its list is ordered by, and last what no two of its rows share. */
export type Place = readonly (string | number)[];

/** What a part of a place can be. */
type PartOfPlace = 'text' | 'number' | 'day' | 'uuid';

export interface ListOfPages {
  /** In the plural, for the words of a refusal: `legal holds`. */
  readonly name: string;
  /** All that was asked for but the page: a place is one in this list alone. */
  readonly asked: object;
  /** What the rows are in order of. */
  readonly order: readonly PartOfPlace[];
}

/**
 * The place behind which a page begins; null for the first page.
 * @throws DomainError `list.invalid-cursor`, `list.cursor-of-another-list`
 */
export function placeAfter(list: ListOfPages, after: string | null | undefined): Place | null {
  if (after == null) return null;
  const [mark, ...place] = readCursorParts(after);
  const isPlace =
    typeof mark === 'string' &&
    place.length === list.order.length &&
    list.order.every((kind, i) => IS_PART[kind](place[i]));
  if (!isPlace) {
    throw new DomainError(
      'invalid-input',
      'list.invalid-cursor',
      `"after" is not the \`next\` of a list of ${list.name}: give it back as it was, or leave it out for the first page.`,
      { pointer: '/after' },
    );
  }
  if (mark !== markOf(list)) {
    throw new DomainError(
      'invalid-input',
      'list.cursor-of-another-list',
      `"after" is the \`next\` of another list than these ${list.name}: keep what you ask for as it was from page to page, or leave "after" out to begin anew.`,
      { pointer: '/after' },
    );
  }
  return place as unknown as Place;
}

/**
 * A page of the rows that were found behind its place, in their order.
 * @param found one more than `limit`, where there is one
 */
export function pageOfFound<Row>(
  found: readonly Row[],
  limit: number,
  list: ListOfPages,
  placeOf: (row: Row) => Place,
): Page<Row> {
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  const next = found.length > limit && last !== undefined ? nextAfter(list, placeOf(last)) : null;
  return { rows, next };
}

/** What the page says that ends at the place. */
export function nextAfter(list: ListOfPages, place: Place): string {
  return writeCursorParts([markOf(list), ...place]);
}

/**
 * A page of a list whose places are all known already.
 * @param rows in any order
 * @throws DomainError as `placeAfter`
 */
export function pageOfAll<Row>(
  rows: readonly Row[],
  { limit, after }: PageAsked,
  list: ListOfPages,
  placeOf: (row: Row) => Place,
): Page<Row> {
  return pageOfFound(
    inOrderAfter(rows, after, list, placeOf).slice(0, limit + 1),
    limit,
    list,
    placeOf,
  );
}

/**
 * What stands behind a place, in order: for a list that is written out whole, and put in order once.
 * @throws DomainError as `placeAfter`
 */
export function inOrderAfter<Row>(
  rows: readonly Row[],
  after: PageAsked['after'],
  list: ListOfPages,
  placeOf: (row: Row) => Place,
): readonly Row[] {
  const place = placeAfter(list, after);
  return rows
    .map((row) => ({ row, place: placeOf(row) }))
    .filter((one) => place === null || comparePlaces(one.place, place) > 0)
    .sort((one, other) => comparePlaces(one.place, other.place))
    .map(({ row }) => row);
}

/**
 * Page after page until there is no next one.
 * @param after where to begin; undefined is the first page
 */
export async function* everyPage<Row, Place>(
  pageAfter: (after: Place | undefined) => Promise<{
    readonly rows: readonly Row[];
    readonly next: Place | null;
  }>,
  after: Place | undefined,
): AsyncGenerator<readonly Row[]> {
  for (let place: Place | undefined | null = after; place !== null;) {
    const page: { readonly rows: readonly Row[]; readonly next: Place | null } =
      await pageAfter(place);
    yield page.rows;
    place = page.next;
  }
}

/** By the first part that differs; texts by their code units. */
export function comparePlaces(one: Place, other: Place): number {
  for (const [i, part] of one.entries()) {
    const against = other[i];
    if (against === undefined || part > against) return 1;
    if (part < against) return -1;
  }
  return 0;
}

/** Nothing that the database would choke on. */
const isText = (part: unknown): boolean => typeof part === 'string' && !/[\0\p{Cs}]/u.test(part);

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

const IS_PART: Readonly<Record<PartOfPlace, (part: unknown) => boolean>> = {
  text: isText,
  number: (part) => Number.isSafeInteger(part),
  day: (part) => typeof part === 'string' && LocalDate.fault(part) === null,
  uuid: (part) => typeof part === 'string' && UUID.test(part),
};

function markOf({ name, asked }: ListOfPages): string {
  return markOfList({ name, asked });
}
