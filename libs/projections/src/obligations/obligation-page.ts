import { ownersIn } from '@tipstaff/casework';
import { DomainError, echoed, LocalDate } from '@tipstaff/kernel';
import { type Law } from '@tipstaff/law';
import { markOfList, readCursorParts, writeCursorParts } from '../reading/cursor';
import { explainedOn, type ObligationSegment, type OwedObligation } from './owed-obligation';

/**
 * Owed by the force; owed to it by another body, which is tracked and never due or overdue for the force; not
 * owed yet, but arising within the days that are asked about (Chapter 13 periods under way); owed by the force until
 * it was done or lapsed, from the day `endedFrom` to the day that is asked about.
 */
export type ObligationPart = 'owed' | 'inbound' | 'foreseen' | 'ended';

/** Of what is owed, overdue on the day or due; of the rest the part that it is in. */
export const obligationStates = ['overdue', 'due', 'inbound', 'foreseen'] as const;
export type ObligationState = (typeof obligationStates)[number];

/** What a list of obligations can be narrowed by; what is not given leaves nothing out. */
export interface ObligationFilter {
  /** As the obligation names its owner, or one of joint owners. */
  readonly owner?: string;
  readonly rule?: string;
  /** Type of the case. */
  readonly type?: string;
  readonly state?: ObligationState;
}

/** By whom a case is held; what is not given leaves nothing out. */
export interface HeldBy {
  /** Reference of a person of the directory. */
  readonly allocatedTo?: string;
  /** Reference of a team. */
  readonly team?: string;
  /** Only what nobody has, or only what somebody has. */
  readonly unallocated?: boolean;
}

export interface ObligationsAsked extends ObligationFilter {
  readonly force: string;
  readonly on: LocalDate;
  /** Of what is owed, only what is overdue on the day or falls due within so many days after it. */
  readonly withinDays?: number;
  /** The first day on which what ended is asked for, where that is a part. */
  readonly endedFrom?: LocalDate | null;
  /** Only what had been learned by the end of that day; null or absent: everything in the record. */
  readonly knownOn?: LocalDate | null;
  readonly heldBy?: HeldBy;
  /** One after the other, in this order. */
  readonly parts: readonly ObligationPart[];
}

export interface ObligationPageAsked {
  readonly limit: number;
  /** `next` of the page before, of the same list. */
  readonly after?: string | null;
}

export interface ObligationPage {
  readonly rows: readonly {
    readonly part: ObligationPart;
    readonly obligation: OwedObligation;
  }[];
  /** Null on the last page. */
  readonly next: string | null;
}

/**
 * A page of the rows that stand in order behind the place that was asked for.
 * @param rows one more than `limit`, where there is one
 */
export function pageOf(
  rows: readonly (ObligationSegment & PlaceOfRow)[],
  asked: ObligationsAsked,
  limit: number,
  law: Law,
): ObligationPage {
  const found = rows.slice(0, limit);
  const last = found.at(-1);
  return {
    rows: found.map((row) => ({
      part: asked.parts[row.part - 1] ?? 'owed',
      obligation: explainedOn(row, asked.on, law),
    })),
    next: rows.length > limit && last ? writePlace(last, asked) : null,
  };
}

/** Where a row stands in the order of a list. */
export interface PlaceOfRow {
  readonly part: number;
  readonly late: number;
  /** `infinity` for one without a day. */
  readonly day: string;
  readonly id: string;
}

function markOf(asked: ObligationsAsked): string {
  const { force, on, withinDays, endedFrom, knownOn, parts, heldBy = {} } = asked;
  const { owner, rule, type, state } = asked;
  const { allocatedTo, team, unallocated } = heldBy;
  const narrowed = [owner, rule, type, state, allocatedTo, team, unallocated];
  const optional = [withinDays, knownOn, endedFrom, ...narrowed].map((one) => one ?? null);
  return markOfList([force, on, parts, ...optional]);
}

function writePlace({ part, late, day, id }: PlaceOfRow, asked: ObligationsAsked): string {
  return writeCursorParts([markOf(asked), part, late, day, id]);
}

export function readPlace(text: string, asked: ObligationsAsked): PlaceOfRow {
  const [mark, part, late, day, id, ...rest] = readCursorParts(text);
  const isPlace =
    typeof mark === 'string' &&
    (part === 1 || part === 2 || part === 3 || part === 4) &&
    (late === 0 || late === 1) &&
    typeof day === 'string' &&
    (day === 'infinity' || LocalDate.fault(day) === null) &&
    typeof id === 'string' &&
    isSeen(id) &&
    rest.length === 0;
  if (!isPlace) {
    throw new DomainError(
      'invalid-input',
      'obligation-list.invalid-cursor',
      '"after" is not the `next` of a list of obligations: give it back as it was, or leave it out for the first page.',
      { pointer: '/after' },
    );
  }
  if (mark !== markOf(asked)) {
    throw new DomainError(
      'invalid-input',
      'obligation-list.cursor-of-another-list',
      '"after" is the `next` of a list of another force, day, time or choice: keep "force", "on", "knownOn", "endedFrom", "within", "owner", "rule", "type" and "state" as they were from page to page, or leave "after" out to begin anew.',
      { pointer: '/after' },
    );
  }
  return { part, late, day, id };
}

/** Nothing that the database would choke on. */
const isSeen = (id: string): boolean => !/[\p{Cc}\p{Cs}]/u.test(id);

export const isOwnedBy = (owner: string, one: string): boolean =>
  owner === one || ownersIn(owner).includes(one);

const MOST_NAMED = 50;

/**
 * A misspelt owner owes nothing: that must not read like good news.
 * @param owners of all obligations of the force that the reader sees, whenever they stood
 * @throws DomainError `obligation-list.unknown-owner`
 */
export function refuseUnknownOwner(asked: string, owners: readonly string[]): void {
  const known = [...new Set(owners.flatMap(ownersIn))].sort();
  // Nothing was ever owed: whether there is such a force is asked elsewhere.
  if (known.length === 0 || owners.some((owner) => isOwnedBy(owner, asked))) return;
  const more = known.length > MOST_NAMED ? ` and ${known.length - MOST_NAMED} more` : '';
  throw new DomainError(
    'invalid-input',
    'obligation-list.unknown-owner',
    `"${echoed(asked)}" never owned anything that is recorded: use one of ${known.slice(0, MOST_NAMED).join(', ')}${more}.`,
    { pointer: '/owner' },
  );
}
