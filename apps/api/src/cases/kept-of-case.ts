import {
  type CaseEvent,
  type CaseRef,
  type NewFact,
  type ObligationContext,
  timelineOf,
  violationsAfter,
} from '@tipstaff/casework';
import { type LocalDate } from '@tipstaff/kernel';
import { type Law } from '@tipstaff/law';
import { createHash } from 'node:crypto';
import { type CaseObligationDto, type WhyNotDto } from './case-page.dto';

/** What one case was found to be on a day; parts are found when they are asked for. */
interface Found {
  /** By milestone what is in its way, null for nothing. */
  readonly obstacles: Map<string, WhyNotDto | null>;
  /** The same of the case when only its first fact was told. */
  readonly atFirst: Map<string, WhyNotDto | null>;
  /** By what is explained of them. */
  readonly obligations: Map<string, readonly CaseObligationDto[]>;
  /** Characters of all of it, as JSON. */
  size: number;
}

interface KeptOfLaw {
  /** The first one is whichever was asked for longest ago. */
  readonly cases: Map<string, Found>;
  size: number;
}

/** Characters of JSON of what is kept under one law: some hundreds of cases with all that is explained of them. */
const MOST_KEPT = 24_000_000;
/** Of a case of which nothing is kept yet, about. */
const EMPTY = 500;
const keptUnder = new WeakMap<Law, KeptOfLaw>();

interface Asked {
  readonly ref: CaseRef;
  readonly history: readonly CaseEvent[];
  readonly context: ObligationContext;
  readonly today: LocalDate;
  readonly law: Law;
}

interface KeptOfCase {
  /** What is in the way of a milestone today, were it the next one. */
  readonly obstacleTo: (milestone: string) => WhyNotDto | null;
  /** The same when the case had just begun. */
  readonly obstacleAtFirst: (milestone: string) => WhyNotDto | null;
  /** What is owed, as `make` makes it. @param explain what is explained of it */
  readonly obligations: (
    explain: string,
    make: () => readonly CaseObligationDto[],
  ) => readonly CaseObligationDto[];
}

/**
 * What of a case takes long to work out: some sixty trials of a whole timeline, and each date with its explanation. A
 * page that is looked at again, and by whom else, asks the same. Kept by all that the answer is made of: what the asker
 * sees of the timeline and of the cases beside it, the day, and the law with its calendars; so nobody is answered from
 * what another sees, nor from before a change. What repeats a text that was sealed is never kept.
 */
export function keptOfCase(asked: Asked): KeptOfCase {
  const { ref, history, today, law } = asked;
  const kept = keptUnder.get(law) ?? { cases: new Map<string, Found>(), size: 0 };
  keptUnder.set(law, kept);
  const key = keyOf(asked);
  const found = foundIn(kept, key);
  const keep = (made: unknown, put: () => void): void => {
    const text = JSON.stringify(made);
    // It may have been dropped for others since it was asked for.
    if (kept.cases.get(key) !== found || repeatsSealed(text, history)) return;
    put();
    found.size += text.length;
    kept.size += text.length;
    dropOldest(kept);
  };
  const begun = timelineOf(history).facts.slice(0, 1);
  const lookedFor = (
    obstacles: Found['obstacles'],
    milestone: string,
    violations: () => ReturnType<typeof violationsAfter>,
  ): WhyNotDto | null => {
    const before = obstacles.get(milestone);
    if (before !== undefined) return before;
    const [violation] = violations();
    const obstacle = violation
      ? { code: `${ref.type}.${violation.code}`, detail: violation.message }
      : null;
    keep(obstacle, () => obstacles.set(milestone, obstacle));
    return obstacle;
  };
  return {
    obstacleTo: (milestone) =>
      lookedFor(found.obstacles, milestone, () =>
        violationsAfter(ref.type, history, [blankFact(milestone, today)], law),
      ),
    obstacleAtFirst: (milestone) =>
      lookedFor(found.atFirst, milestone, () =>
        violationsAfter(ref.type, [], [...begun, blankFact(milestone, today)], law),
      ),
    obligations(explain, make) {
      const before = found.obligations.get(explain);
      if (before !== undefined) return before;
      const made = make();
      keep(made, () => found.obligations.set(explain, made));
      return made;
    },
  };
}

/** A digest: no name stays in memory for it. */
function keyOf({ ref, history, context, today }: Asked): string {
  const all = [ref, today, history.at(-1)?.number ?? 0, timelineOf(history).facts, context];
  return createHash('sha256').update(JSON.stringify(all)).digest('base64');
}

/** An erasure is to leave nothing behind, and what is kept outlives it. */
function repeatsSealed(text: string, history: readonly CaseEvent[]): boolean {
  return history.some(({ content }) =>
    Object.values(content ?? {}).some(
      (sealed) => sealed !== '' && text.includes(JSON.stringify(sealed).slice(1, -1)),
    ),
  );
}

/** Put last again. */
function foundIn(kept: KeptOfLaw, key: string): Found {
  const before = kept.cases.get(key);
  const found = before ?? {
    obstacles: new Map(),
    atFirst: new Map(),
    obligations: new Map(),
    size: EMPTY,
  };
  kept.cases.delete(key);
  kept.cases.set(key, found);
  if (before === undefined) kept.size += EMPTY;
  dropOldest(kept);
  return found;
}

function dropOldest(kept: KeptOfLaw): void {
  for (const [key, { size }] of kept.cases) {
    if (kept.size <= MOST_KEPT) return;
    kept.cases.delete(key);
    kept.size -= size;
  }
}

function blankFact(milestone: string, today: LocalDate): NewFact {
  return {
    milestone,
    on: today,
    enteredOn: today,
    value: null,
    person: null,
    related: null,
    note: null,
  };
}
