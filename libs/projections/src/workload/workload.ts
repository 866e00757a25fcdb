import { type AllocationRole, type DirectoryOfForce, isOverdueOn } from '@tipstaff/casework';
import { LocalDate } from '@tipstaff/kernel';
import { type StandingObligation } from '../obligations/owed-obligation';

/** What one person or team has to do on a day; of nobody, what is left to the office. */
export interface WorkOfOne {
  /** Reference in the directory; null for what nobody has. */
  readonly heldBy: string | null;
  readonly kind: 'person' | 'team' | 'nobody';
  /** Cases that are open on the day. Of a person those they investigate or handle. */
  readonly openCases: number;
  /** Open cases that they supervise. */
  readonly supervised: number;
  readonly owed: number;
  readonly overdue: number;
  /** Of what is owed and not overdue, what is due or aimed at within 28 days. */
  readonly dueIn28Days: number;
  /** Days since anything last happened in the one of their open cases that lies longest; null without one. */
  readonly untouchedDays: number | null;
}

/** A case that is open on the day. */
export interface OpenCase {
  /** The day on which something last happened in it, other than that somebody was given it. */
  readonly touchedOn: LocalDate;
  readonly holders: readonly { readonly role: AllocationRole; readonly to: string }[];
}

export type OwedByHolder = Pick<StandingObligation, 'holder' | 'due' | 'target' | 'overdueFrom'>;

const SOON_DAYS = 28;

/**
 * The work of each, those with the most overdue first, and what nobody has last. A team has what was given to
 * it, whichever person works it.
 */
export function workOf(
  cases: readonly OpenCase[],
  owed: readonly OwedByHolder[],
  on: LocalDate,
): readonly WorkOfOne[] {
  const work = new Map<string | null, WorkOfOne>();
  const add = (
    heldBy: string | null,
    kind: WorkOfOne['kind'],
    change: (before: WorkOfOne) => Partial<WorkOfOne>,
  ): void => {
    const before = work.get(heldBy) ?? { ...NOTHING, heldBy, kind };
    work.set(heldBy, { ...before, ...change(before) });
  };
  for (const { holders, touchedOn } of cases) {
    const days = LocalDate.daysBetween(touchedOn, on);
    const has = (before: WorkOfOne): Partial<WorkOfOne> => ({
      openCases: before.openCases + 1,
      untouchedDays: Math.max(before.untouchedDays ?? 0, days),
    });
    const workers = holders.filter(({ role }) => role !== 'supervisor');
    for (const to of new Set(workers.map((one) => one.to))) {
      add(to, workers.some((one) => one.to === to && one.role === 'team') ? 'team' : 'person', has);
    }
    if (workers.length === 0) add(null, 'nobody', has);
    for (const { role, to } of holders) {
      if (role === 'supervisor')
        add(to, 'person', (before) => ({ supervised: before.supervised + 1 }));
    }
  }
  for (const one of owed) {
    const counted = (before: WorkOfOne): Partial<WorkOfOne> => counting(before, one, on);
    const { person = null, team = null } = one.holder ?? {};
    if (person !== null) add(person, 'person', counted);
    if (team !== null && team !== person) add(team, 'team', counted);
    if (person === null && team === null) add(null, 'nobody', counted);
  }
  return [...work.values()].sort(byUrgency);
}

const NOTHING = {
  openCases: 0,
  supervised: 0,
  owed: 0,
  overdue: 0,
  dueIn28Days: 0,
  untouchedDays: null,
};

function counting(before: WorkOfOne, one: OwedByHolder, on: LocalDate): Partial<WorkOfOne> {
  const isOverdue = isOverdueOn(one, on);
  const day = one.due ?? one.target;
  const isSoon = !isOverdue && day !== null && day <= LocalDate.addDays(on, SOON_DAYS);
  return {
    owed: before.owed + 1,
    overdue: before.overdue + (isOverdue ? 1 : 0),
    dueIn28Days: before.dueIn28Days + (isSoon ? 1 : 0),
  };
}

function byUrgency(a: WorkOfOne, b: WorkOfOne): number {
  if (a.heldBy === null || b.heldBy === null) return a.heldBy === null ? 1 : -1;
  return b.overdue - a.overdue || b.owed - a.owed || (a.heldBy < b.heldBy ? -1 : 1);
}

/** The same with whom it is about. */
export interface NamedWork extends WorkOfOne {
  /** Of a person their name, of a team what it is called; null where it is not known. */
  readonly name: string | null;
  /** The day from which the person is gone; null while they are there. */
  readonly leftOn: LocalDate | null;
}

/** A person who left is there with what they still have. */
export function namedWork(
  work: readonly WorkOfOne[],
  { people, teams }: DirectoryOfForce,
): readonly NamedWork[] {
  return work.map((one) => {
    const person = people.find(({ reference }) => reference === one.heldBy);
    const team = teams.find(({ reference }) => reference === one.heldBy);
    return { ...one, name: person?.name ?? team?.title ?? null, leftOn: person?.leftOn ?? null };
  });
}
