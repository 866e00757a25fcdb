import { type LocalDate } from '@tipstaff/kernel';
import { detail } from '../fact';
import {
  type Holder,
  type Obligation,
  type ObligationContext,
  type ObligationRule,
} from '../obligation/obligation';
import { type Timeline } from '../timeline';
import { type Allocation, allocationDays, allocationOn, type AllocationRole } from './allocation';

type Person = Exclude<AllocationRole, 'team' | 'supervisor'>;

/** Whose work a duty is, the first of these who has the case. */
const HANDLERS: readonly Person[] = ['case-handler', 'investigator'];
const INVESTIGATORS: readonly Person[] = ['investigator', 'case-handler'];

/** Duties that follow the investigation: its updates, its reports under Chapter 13. */
const worksOf: Readonly<Partial<Record<ObligationRule, readonly Person[]>>> = {
  'R-KI-2': INVESTIGATORS,
  'R-KI-2b': INVESTIGATORS,
  'R-CON-1': INVESTIGATORS,
  'R-C13-2': INVESTIGATORS,
  'R-C13-9': INVESTIGATORS,
};

/**
 * The same obligations with the people who had the case from day to day. The office stays the owner in
 * law; each person has a segment of their own. What an officer or a chair has to do is looked after by
 * whoever has the case as well; what the policing body has to do is for its own people.
 */
export function heldByPeople(
  obligations: readonly Obligation[],
  timeline: Timeline,
  context: ObligationContext,
): readonly Obligation[] {
  const days = allocationDays(timeline);
  if (days.length === 0) return obligations;
  const then = [...days].sort().map((day) => ({ day, held: allocationOn(timeline, day) }));
  const bodies = namesOfBodies(context);
  return obligations.flatMap((obligation) =>
    obligation.direction === 'owed' && !bodies.has(obligation.owner)
      ? segmentsByHolder(obligation, then)
      : [obligation],
  );
}

function namesOfBodies({ bodies }: ObligationContext): ReadonlySet<string> {
  return new Set([
    'local policing body',
    ...bodies.flatMap(({ reference, timeline }) => [
      reference,
      ...timeline.facts.flatMap((fact) => detail(fact, 'name') ?? []),
    ]),
  ]);
}

interface HeldFrom {
  readonly day: LocalDate;
  readonly held: Allocation;
}

function segmentsByHolder(whole: Obligation, changes: readonly HeldFrom[]): readonly Obligation[] {
  const { validFrom, validTo } = whole;
  const before = changes.findLast(({ day }) => day <= validFrom);
  const within = changes.filter(
    ({ day }) => day > validFrom && (validTo === null || day < validTo),
  );
  const segments: Obligation[] = [];
  for (const { day, held } of [{ day: validFrom, held: before?.held ?? {} }, ...within]) {
    const holder = holderOf(held, whole.rule);
    const previous = segments.at(-1);
    if (previous && isSame(previous.holder ?? null, holder)) continue;
    if (previous) segments[segments.length - 1] = { ...previous, validTo: day, ended: 'changed' };
    segments.push({
      ...whole,
      validFrom: day,
      ...(holder === null ? {} : { holder }),
      ...(previous === undefined ? {} : { basis: { ...whole.basis, stoodFrom: validFrom } }),
    });
  }
  return segments;
}

function holderOf(held: Allocation, rule: ObligationRule): Holder | null {
  const as = (worksOf[rule] ?? HANDLERS).find((role) => held[role] !== undefined);
  const person = (as && held[as]?.to) ?? null;
  const team = held.team?.to ?? null;
  if (person === null && team === null) return null;
  return { person, team, supervisor: held.supervisor?.to ?? null };
}

function isSame(a: Holder | null, b: Holder | null): boolean {
  return a?.person === b?.person && a?.team === b?.team && a?.supervisor === b?.supervisor;
}
