import { type FigureUnit } from '../metric';
import { NOT_SAID, SEVERAL } from '../parts-of-case';

/** A unit of the force on a day. */
export interface UnitPeople {
  readonly unit: string;
  readonly title: string;
  /** How many people; null where nobody said. */
  readonly headcount: number | null;
}

const WORDS_OF_PART: Readonly<Record<string, string>> = {
  [NOT_SAID]: 'unit not said',
  [SEVERAL]: 'several units',
};

const LEAST_HEADCOUNT = 10;

/** Of so few people that whoever may not see small numbers does not see it by itself. */
export function isSmallUnit({ headcount }: { readonly headcount: number }): boolean {
  return headcount < LEAST_HEADCOUNT;
}

/** How many count of each unit that is named, of several, and of none. */
export function countsByUnit(units: readonly FigureUnit[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { standing, parts } of units) {
    const unit = parts.unit ?? NOT_SAID;
    if (standing === 'counted') counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  return counts;
}

/** Those of no unit that there is on the day. */
export function namedElsewhere(
  counts: ReadonlyMap<string, number>,
  units: readonly Pick<UnitPeople, 'unit'>[],
): readonly { readonly unit: string; readonly cases: number }[] {
  const known = new Set(units.map(({ unit }) => unit));
  return [...counts]
    .filter(([unit]) => !known.has(unit))
    .map(([unit, cases]) => ({ unit: WORDS_OF_PART[unit] ?? unit, cases }));
}
