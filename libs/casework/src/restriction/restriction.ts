import { type LocalDate } from '@tipstaff/kernel';
import { type CaseEvent } from '../case-event';
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
}

/** For programs that the operator runs, and for what acts for nobody in particular. */
export const everythingReader: CaseReader = { id: 'operator', seesRestricted: true };

/** An event as far as access goes by it. */
export type AccessEvent = Pick<CaseEvent, 'type' | 'on' | 'data'>;

export function isOfRestriction({ type }: Pick<CaseEvent, 'type'>): boolean {
  return restrictionEvents.includes(kindOf(type));
}

/** In order of entry, unlike the timeline: who may see a case does not depend on a day that was typed. */
export function restrictionOf(history: readonly AccessEvent[]): Restriction | null {
  return history.reduce<Restriction | null>(after, null);
}

/** Whether the case is to the reader as one that does not exist. */
export function isHiddenFrom(
  { id, seesRestricted }: CaseReader,
  history: readonly AccessEvent[],
): boolean {
  if (seesRestricted) return false;
  const restriction = restrictionOf(history);
  return restriction !== null && !restriction.named.includes(id);
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
