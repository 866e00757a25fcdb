import { type LocalDate } from '@tipstaff/kernel';
import { type CaseEvent, CORRECTED, WITHDRAWN } from '../case-event';
import { oneOf } from '../value-rule';

/** Why a case is kept to named people, as a class: the words themselves would tell too much. */
const reasons = {
  'counter-corruption': 'Counter-corruption',
  'sensitive-source': 'A sensitive source',
  'conflict-of-interest': 'A conflict of interest',
  'other-direction': 'Another direction',
} as const;
export type RestrictionReason = keyof typeof reasons;
export const restrictionReason = oneOf(reasons);

export const RESTRICTED = 'restricted';
export const PERSON_NAMED = 'person-named';
export const PERSON_UN_NAMED = 'person-un-named';
export const RESTRICTION_LIFTED = 'restriction-lifted';

/**
 * Events of a case that are no facts of it: they hold from when they are written, whatever day they are
 * entered for, and nothing of them is corrected. The database reads them by these names as well.
 */
export const restrictionEvents: readonly string[] = [
  RESTRICTED,
  PERSON_NAMED,
  PERSON_UN_NAMED,
  RESTRICTION_LIFTED,
];

/** By these the database knows them as well. */
const AUTHORITY_DECIDED = 'authority-decided';
const RECEIVED = 'complaint.made';
const OF_POLICING_BODY = 'local-policing-body';

export interface Restriction {
  readonly reason: RestrictionReason;
  /** The day it was restricted. */
  readonly since: LocalDate;
  /** Ids of those who may know of the case. */
  readonly named: readonly string[];
}

/** What the access to a case is judged by. */
export interface CaseReader {
  readonly id: string;
  /** Of whoever runs the installation, alone. */
  readonly seesRestricted: boolean;
  /** Works for the local policing body: sees those complaints of which it is the appropriate authority. */
  readonly ofPolicingBody?: boolean;
}

/** For programs that the operator runs, and for what acts for nobody in particular. */
export const everythingReader: CaseReader = { id: 'operator', seesRestricted: true };

/** An event as far as access goes by it. */
export type AccessEvent = Pick<CaseEvent, 'type' | 'on' | 'data'> & {
  /** By which a correction names it: of a case as rules read it. */
  readonly number?: number;
  /** The same, of an event as it is recorded. */
  readonly version?: number;
};

export function isOfRestriction({ type }: Pick<CaseEvent, 'type'>): boolean {
  return restrictionEvents.includes(kindOf(type));
}

/** In order of entry, unlike the timeline: who may see a case does not depend on a day that was typed. */
export function restrictionOf(history: readonly AccessEvent[]): Restriction | null {
  return history.reduce<Restriction | null>(after, null);
}

/**
 * Whether the case is to the reader as one that does not exist: it is restricted and they are not named, or it is a
 * complaint of which the local policing body is the appropriate authority, they are not of that body, nor named.
 */
export function isHiddenFrom(
  { id, seesRestricted, ofPolicingBody = false }: CaseReader,
  history: readonly AccessEvent[],
): boolean {
  if (seesRestricted) return false;
  const restriction = restrictionOf(history);
  if (restriction !== null) return !restriction.named.includes(id);
  return isOfPolicingBody(history) && !ofPolicingBody && !namedIn(history).includes(id);
}

/** Those who are named in a case: while it is restricted they alone, else beside the people of the policing body. */
export function namedIn(history: readonly AccessEvent[]): readonly string[] {
  const last = history.findLast(isOfRestriction);
  if (last === undefined || kindOf(last.type) === RESTRICTION_LIFTED) return [];
  return last.data['named'] as readonly string[];
}

interface AuthoritySaid {
  readonly on: string;
  readonly value: unknown;
}

/**
 * Whether the local policing body is the appropriate authority (`authorityOf`), of events as they are recorded. The
 * database folds them alike (`event_log.named_in`): what one says, the other says.
 */
export function isOfPolicingBody(history: readonly AccessEvent[]): boolean {
  const decided = new Map<number, AuthoritySaid>();
  const received = new Map<number, AuthoritySaid>();
  history.forEach(({ type, on, data, number, version }, index) => {
    const kind = kindOf(type);
    const details = data['details'] as Readonly<Record<string, unknown>> | undefined;
    if (kind === AUTHORITY_DECIDED) {
      decided.set(number ?? version ?? index + 1, { on, value: data['value'] });
    } else if (type === RECEIVED) {
      received.set(number ?? version ?? index + 1, { on, value: details?.['authority'] });
    } else if (kind === CORRECTED || kind === WITHDRAWN) {
      const fact = data['fact'] as number;
      const isWithdrawn = kind === WITHDRAWN;
      const day = data['factOn'] as string;
      change(decided, fact, isWithdrawn ? null : { on: day, value: data['value'] });
      change(received, fact, isWithdrawn ? null : { on: day, value: details?.['authority'] });
    }
  });
  const last = [...decided].sort(inOrder).at(-1) ?? [...received].sort(inOrder)[0];
  return last?.[1].value === OF_POLICING_BODY;
}

function change(of: Map<number, AuthoritySaid>, fact: number, to: AuthoritySaid | null): void {
  if (!of.has(fact)) return;
  if (to === null) of.delete(fact);
  else of.set(fact, to);
}

type Numbered = readonly [number, AuthoritySaid];

/** As a timeline has them: by their day, on one day as they were entered. */
function inOrder([a, one]: Numbered, [b, other]: Numbered): number {
  if (one.on === other.on) return a - b;
  return one.on < other.on ? -1 : 1;
}

function after(before: Restriction | null, { type, on, data }: AccessEvent): Restriction | null {
  const named = data['named'] as readonly string[];
  switch (kindOf(type)) {
    case RESTRICTED:
      return { reason: data['reason'] as RestrictionReason, since: on, named };
    case PERSON_NAMED:
    case PERSON_UN_NAMED:
      return before && { ...before, named };
    case RESTRICTION_LIFTED:
      return null;
    default:
      return before;
  }
}

function kindOf(type: string): string {
  return type.slice(type.indexOf('.') + 1);
}

/** Of an event, that part which may name another case. */
interface NamesACase {
  readonly data: Readonly<Record<string, unknown>>;
}

/**
 * What somebody is shown of the events of a case that names others: of those that are hidden from them,
 * not even that one was named.
 * @param hidden references of the same force
 */
export function withoutLinksTo<E extends NamesACase>(
  events: readonly E[],
  hidden: ReadonlySet<string>,
): readonly E[] {
  if (hidden.size === 0) return events;
  return events.map((event) => ({ ...event, data: dataWithoutLinks(event.data, hidden) }));
}

export function dataWithoutLinks(
  data: NamesACase['data'],
  hidden: ReadonlySet<string>,
): NamesACase['data'] {
  const { related, ...rest } = data;
  return typeof related === 'string' && hidden.has(related) ? rest : data;
}
