import { type LocalDate } from '@tipstaff/kernel';
import { detail, type Fact } from '../fact';
import { type FieldRule } from '../milestone';
import { type Timeline } from '../timeline';
import { aUnit } from '../value-rule';

/** What a unit can be. A team that has cases to work is in the directory, and is none of these. */
export const unitKinds = {
  district: 'District',
  station: 'Station',
  department: 'Department',
  team: 'Team',
} as const;

export type UnitKind = keyof typeof unitKinds;

/** Of an officer, wherever a case says it of the day of the fact. */
export const unitOfOfficer = {
  title: 'Unit of the officer on that day',
  value: aUnit,
} as const satisfies FieldRule;

/** How a unit was between two days: [from, to). */
export interface UnitSpan {
  readonly from: LocalDate;
  /** Null: until today, and on. */
  readonly to: LocalDate | null;
  readonly kind: UnitKind;
  readonly title: string;
  /** Reference of the unit that it is a part of; null where it is of none. */
  readonly under: string | null;
  /** How many people; null where nobody said yet. */
  readonly headcount: number | null;
}

/** A span for each day on which something of the unit changed; none of the time before it was opened and after it was closed. */
export function unitSpans({ facts }: Timeline): readonly UnitSpan[] {
  const spans: UnitSpan[] = [];
  let now: Omit<UnitSpan, 'from' | 'to'> | null = null;
  for (const [index, fact] of facts.entries()) {
    now = afterFact(now, fact);
    const next = facts[index + 1];
    // Of several on one day the last one tells how it is.
    if (now !== null && next?.on !== fact.on) {
      spans.push({ ...now, from: fact.on, to: next?.on ?? null });
    }
  }
  return spans;
}

export function unitOn(timeline: Timeline, day: LocalDate): UnitSpan | null {
  return (
    unitSpans(timeline).find(({ from, to }) => from <= day && (to === null || to > day)) ?? null
  );
}

function afterFact(
  before: Omit<UnitSpan, 'from' | 'to'> | null,
  fact: Fact,
): Omit<UnitSpan, 'from' | 'to'> | null {
  const headcount = detail(fact, 'headcount');
  switch (fact.milestone) {
    case 'opened':
      return {
        ...{ kind: fact.value as UnitKind, title: detail(fact, 'title') ?? '' },
        ...{ under: detail(fact, 'under'), headcount: before?.headcount ?? null },
      };
    case 'closed':
      return null;
    case 'changed':
      return (
        before && {
          ...before,
          title: detail(fact, 'title') ?? before.title,
          under: detail(fact, 'under') ?? before.under,
        }
      );
    default:
      return before && headcount !== null ? { ...before, headcount: Number(headcount) } : before;
  }
}

/** In which unit a person was between two days, as their register says: [from, to). */
export function unitsOfPerson({ facts }: Timeline): readonly {
  readonly unit: string;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}[] {
  const changes = facts.filter(
    ({ milestone }) => milestone === 'unit-changed' || milestone === 'left-service',
  );
  return changes.flatMap((fact, index) => {
    const unit = detail(fact, 'unit');
    const next = changes[index + 1];
    return unit === null || next?.on === fact.on
      ? []
      : [{ unit, from: fact.on, to: next?.on ?? null }];
  });
}
