import {
  type CaseRef,
  detail,
  type Fact,
  isPseudonym,
  listed,
  type Timeline,
  upTo,
} from '@tipstaff/casework';
import { LocalDate } from '@tipstaff/kernel';
import { endOf } from './case-end';
import {
  type CasesTaken,
  type FactAsked,
  isRetentionType,
  type RetentionClass,
  type RetentionType,
} from './retention-class';

/** How long one class keeps a case. */
export interface Keeping {
  readonly class: RetentionClass;
  /** The case whose fact it is: the case itself, or one that it names. */
  readonly case: CaseRef;
  readonly trigger: { readonly milestone: string; readonly on: LocalDate };
  /** Inclusive; on the day after, its end is proposed. */
  readonly lastKept: LocalDate;
}

/** What a case says of its own retention, apart from the cases that it names. */
export interface OwnRetention {
  readonly ref: CaseRef;
  /** Every class that takes it, ended or not; a hold may be on any of them. */
  readonly classes: readonly string[];
  /** The longest; or why it can not be told yet, as the end of "it is kept, for". */
  readonly keeping: Keeping | { readonly open: string };
  /** References of the cases that it names. */
  readonly names: readonly string[];
  /** References of the people whom it names. */
  readonly people: readonly string[];
}

/** Null for a type that nothing is disposed of. The facts are all taken as known, and as standing. */
export function ownRetention(
  schedule: readonly RetentionClass[],
  ref: CaseRef,
  timeline: Timeline,
): OwnRetention | null {
  const { type } = ref;
  if (!isRetentionType(type)) return null;
  const taking = schedule.filter(({ takes }) => takes.some((one) => isTaken(one, type, timeline)));
  const named = timeline.facts.map(namedIn);
  return {
    ref,
    classes: taking.map(({ id }) => id),
    keeping: keepingOf(taking, { ...ref, type }, timeline),
    names: [...new Set(named.flatMap(({ cases }) => cases))],
    people: [...new Set(named.flatMap(({ people }) => people))],
  };
}

/** References of the cases and of the people that a fact names. */
export function namedIn({ related, person, details = {} }: Fact): {
  readonly cases: readonly string[];
  readonly people: readonly string[];
} {
  const said = [person ?? '', ...Object.values(details).flatMap(listed)];
  return { cases: related === null ? [] : [related], people: said.filter(isPseudonym) };
}

/** Days on each of which a case says the same of its own end; where there is none, it is open. */
export interface SpanOfKeeping {
  readonly from: LocalDate;
  /** The first day on which it no longer holds; null where it holds until something else happens. */
  readonly until: LocalDate | null;
  readonly classes: readonly string[];
  readonly keeping: Keeping;
}

/** What `ownRetention` says of a case on each day, as far as it is not open. */
export function spansOfKeeping(
  schedule: readonly RetentionClass[],
  ref: CaseRef,
  timeline: Timeline,
): readonly SpanOfKeeping[] {
  const { type } = ref;
  if (!isRetentionType(type)) return [];
  const days = [...new Set(timeline.facts.map(({ on }) => on))].sort();
  return days.flatMap((from, index) => {
    const told = upTo(timeline, from);
    // Most days of a case are before its end, and what takes it is then of no interest.
    if ('open' in endOf(type, told)) return [];
    const own = ownRetention(schedule, ref, told);
    if (own === null || 'open' in own.keeping) return [];
    const { classes, keeping } = own;
    return [{ from, until: days[index + 1] ?? null, classes, keeping }];
  });
}

function isTaken(taken: CasesTaken, type: RetentionType, timeline: Timeline): boolean {
  return (
    taken.type === type && (taken.facts ?? []).every((fact) => factIn(timeline, fact) !== null)
  );
}

/** The latest fact that is as asked; null where none is. */
function factIn(timeline: Timeline, { milestone, values, field, latest }: FactAsked): Fact | null {
  const says = (fact: Fact): boolean => {
    const said = field === undefined ? fact.value : detail(fact, field);
    return values === undefined || listed(said).some((one) => values.includes(one));
  };
  const facts = timeline.facts.filter((fact) => fact.milestone === milestone);
  return (latest ? facts.slice(-1) : facts).findLast(says) ?? null;
}

function keepingOf(
  classes: readonly RetentionClass[],
  ref: CaseRef & { readonly type: RetentionType },
  timeline: Timeline,
): OwnRetention['keeping'] {
  if (classes.length === 0) return { open: 'no class of the schedule takes it' };
  const end = endOf(ref.type, timeline);
  if ('open' in end) return end;
  const found = classes.map((one): OwnRetention['keeping'] => {
    const { id, trigger } = one;
    const fact = trigger === 'case-ended' ? end.fact : factIn(timeline, trigger);
    if (fact === null) return { open: `the class "${id}" waits for a fact that is not recorded` };
    const { milestone, on } = fact;
    return { class: one, case: ref, trigger: { milestone, on }, lastKept: lastKept(one, on) };
  });
  return longestOf(found);
}

/** One that can not be told yet is the longest of all; of two that are as long, the first. */
export function longestOf(keepings: readonly OwnRetention['keeping'][]): OwnRetention['keeping'] {
  return keepings.reduce((a, b) => {
    if ('open' in a) return a;
    if ('open' in b) return b;
    return lengthOf(b) > lengthOf(a) ? b : a;
  });
}

/** Texts in the order of how long is kept, which the database compares as well: until a look is the longest. */
export function lengthOf({ class: { then }, lastKept: day }: Keeping): string {
  return `${then === 'review' ? 'until reviewed' : 'until'} ${day}`;
}

/** The corresponding day, or the last of a month that has none: 29 February and six years is 28 February. */
export function lastKept({ period }: Pick<RetentionClass, 'period'>, from: LocalDate): LocalDate {
  const months = period.unit === 'years' ? period.count * 12 : period.count;
  return LocalDate.correspondingDate(from, months) ?? LocalDate.endOfMonth(from, months);
}
