import { type LocalDate, LocalDate as Day } from '@tipstaff/kernel';

/** A time in which the force's own investigation of a case was open, as it is known on some day. */
interface Spell {
  readonly openedOn: LocalDate;
  /** The day it was completed or changed form; null while it is open. */
  readonly closedOn: LocalDate | null;
  /** Whether that day it was completed, and did not change form. */
  readonly isCompleted: boolean;
}

/** What is known on some day of the investigations of a case that reports are owed of. */
export interface KnownInvestigations {
  readonly key: string;
  /** Its reference. */
  readonly case: string;
  readonly type: string;
  /** How it is handled. */
  readonly route: string;
  /** The day from which its periods run. */
  readonly anchor: LocalDate;
  readonly spells: readonly Spell[];
  /** Last days of its periods, as far ahead as anybody looks. */
  readonly periodEnds: readonly LocalDate[];
}

/** How long investigations last, by their age in days from the anchor. */
export interface Durations {
  /** Spells that are open at an age, those that end at it still among them. */
  atRisk(age: number): number;
  /** The chance of what is open at an age to be open still at a later one. */
  stillOpen(age: number, later: number): number;
}

interface Aged {
  readonly entry: number;
  readonly exit: number;
  readonly isCompleted: boolean;
}

/**
 * Kaplan and Meier's estimate where observation begins late: a spell is seen from the age at which it became the
 * force's own.
 */
export function durationsOf(spells: readonly Aged[]): Durations {
  const seen = spells.filter(({ entry, exit }) => exit > entry);
  const entries = seen.map(({ entry }) => entry).sort((a, b) => a - b);
  const exits = seen.map(({ exit }) => exit).sort((a, b) => a - b);
  // Those with entry < u ≤ exit: that came in before, less those that were gone before.
  const atRisk = (age: number): number => countBelow(entries, age) - countBelow(exits, age);
  const ends = new Map<number, number>();
  for (const { exit, isCompleted } of seen) {
    if (isCompleted) ends.set(exit, (ends.get(exit) ?? 0) + 1);
  }
  const ages = [...ends.keys()].sort((a, b) => a - b);
  const stays = ages.map((age) => 1 - (ends.get(age) ?? 0) / atRisk(age));
  return {
    atRisk,
    stillOpen(age, later) {
      let chance = 1;
      for (let at = countBelow(ages, age + 1); (ages[at] ?? later + 1) <= later; at += 1) {
        chance *= stays[at] ?? 1;
      }
      return chance;
    },
  };
}

/** How many of a sorted list are less. */
function countBelow(sorted: readonly number[], than: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? 0) < than) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Spells by age, those that are open on the day left to go on from there. */
export function agedSpells(
  { anchor, spells }: KnownInvestigations,
  on: LocalDate,
): readonly Aged[] {
  return spells
    .filter(({ openedOn }) => openedOn <= on)
    .map(({ openedOn, closedOn, isCompleted }) => {
      const isOver = closedOn !== null && closedOn <= on;
      return {
        entry: Day.daysBetween(anchor, openedOn),
        exit: Day.daysBetween(anchor, isOver ? closedOn : on),
        isCompleted: isOver && isCompleted,
      };
    });
}

/** Completed on that very day is completed. */
export function isOpenOn({ spells }: KnownInvestigations, day: LocalDate): boolean {
  return spells.some(
    ({ openedOn, closedOn }) => openedOn <= day && (closedOn === null || closedOn > day),
  );
}

/** The days on which a report fell due: the day after each period that ended with the investigation open. */
export function dutyDays(
  of: KnownInvestigations,
  from: LocalDate,
  to: LocalDate,
): readonly LocalDate[] {
  return of.periodEnds
    .filter((end) => end < to && isOpenOn(of, end))
    .map((end) => Day.addDays(end, 1))
    .filter((day) => day >= from);
}
