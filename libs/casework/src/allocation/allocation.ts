import { type LocalDate } from '@tipstaff/kernel';
import { type Fact, isPseudonym } from '../fact';
import { type MilestoneRule } from '../milestone';
import { type Timeline, upTo } from '../timeline';
import { ruleNaming, type Violation, violation } from '../timeline-rules';
import { oneOf, type ValueWords } from '../value-rule';

/** In which role somebody has a case. The team has it as a whole, beside the people in it. */
const allocationRoles = ['investigator', 'case-handler', 'supervisor', 'team'] as const;
export type AllocationRole = (typeof allocationRoles)[number];

const ALLOCATED = 'allocated';
const HANDED_OVER = 'handed-over';
const RELEASED = 'released';

const allocate = { permission: 'case.allocate', entry: 'api' } as const;
const role = oneOf({
  investigator: 'Investigator',
  'case-handler': 'Case handler',
  supervisor: 'Supervisor',
  team: { title: 'Team', hint: 'The team has the case as a whole, beside the people in it.' },
} satisfies Record<AllocationRole, string | ValueWords>);
const whom = 'To whom: a person or a team, by its reference in the directory.';

/** Who has the case, the same for each type of case that people work. */
export const allocationMilestones = {
  [ALLOCATED]: {
    title: 'Allocated',
    command: 'allocate',
    label: 'Allocate the case',
    ...allocate,
    value: role,
    person: 'required',
    role: 'case-holder',
    meaning: { person: whom },
  },
  [HANDED_OVER]: {
    title: 'Handed over',
    command: 'hand-over',
    label: 'Hand the case over',
    ...allocate,
    value: role,
    person: 'required',
    role: 'case-holder',
    note: 'required',
    meaning: { person: whom },
  },
  [RELEASED]: {
    title: 'Released',
    command: 'release',
    label: 'Release the case',
    ...allocate,
    value: role,
    role: 'case-holder',
    note: 'required',
  },
} as const satisfies Record<string, MilestoneRule>;

type AllocationMilestone = keyof typeof allocationMilestones;

/** By role, the reference of whoever has the case in it, with the day from which they have. */
export type Allocation = Readonly<
  Partial<Record<AllocationRole, { readonly to: string; readonly since: LocalDate }>>
>;

/** Names of the facts that say who has a case. */
export const factsOfAllocation: readonly string[] = Object.keys(allocationMilestones);

/** Whether a fact says who has the case, and nothing of what happened in it. */
export function isOfAllocation({ milestone }: Pick<Fact, 'milestone'>): boolean {
  return factsOfAllocation.includes(milestone);
}

function after(before: Allocation, { milestone, value, person, on }: Fact): Allocation {
  const { [value as AllocationRole]: _before, ...others } = before;
  return milestone === RELEASED || person === null
    ? others
    : { ...others, [value as AllocationRole]: { to: person, since: on } };
}

/** Who has the case at the end of the timeline. */
export function allocationOf(timeline: Timeline): Allocation {
  return timeline.facts.filter(isOfAllocation).reduce<Allocation>(after, {});
}

/** Who had the case at the end of a day. */
export function allocationOn(timeline: Timeline, day: LocalDate): Allocation {
  return allocationOf(upTo(timeline, day));
}

/** The days on which somebody else had the case than on the day before, or may have had. */
export function allocationDays(timeline: Timeline): readonly LocalDate[] {
  return [...new Set(timeline.facts.filter(isOfAllocation).map(({ on }) => on))];
}

/** A time in which somebody had the case in a role: from its first day up to, and not including, its last. */
interface TimeHeld {
  readonly role: AllocationRole;
  readonly to: string;
  readonly since: LocalDate;
  /** Null while they have it. */
  readonly until: LocalDate | null;
}

/** By role, in order; who had it for no whole day is not among them. */
export function timesHeld(timeline: Timeline): readonly TimeHeld[] {
  const days = [...allocationDays(timeline)].sort();
  return allocationRoles.flatMap((role) => {
    const times: TimeHeld[] = [];
    for (const day of days) {
      const last = times.at(-1);
      const current = last?.until === null ? last : null;
      const to = allocationOn(timeline, day)[role]?.to ?? null;
      if (to === (current?.to ?? null)) continue;
      if (current) times.splice(-1, 1, { ...current, until: day });
      if (to !== null) times.push({ role, to, since: day, until: null });
    }
    return times;
  });
}

/** What is wrong with each fact, seen from who had the case before it. */
const oneHolderAtATime = ruleNaming<AllocationMilestone>((timeline) => {
  const found: Violation[] = [];
  let held: Allocation = {};
  for (const fact of timeline.facts.filter(isOfAllocation)) {
    const fault = faultAfter(held, fact);
    if (fault) found.push(fault);
    held = after(held, fact);
  }
  return found;
});

function faultAfter(held: Allocation, fact: Fact): Violation | null {
  const { milestone, on, person } = fact;
  const as = fact.value as AllocationRole | null;
  // Of a fact that does not say its role yet, whether there is any for which it could stand.
  if (as === null) {
    return milestone === ALLOCATED || Object.keys(held).length > 0
      ? null
      : nobodyHas(fact, 'in any role');
  }
  const before = held[as] ?? null;
  if (milestone === ALLOCATED && before !== null) {
    return violation(
      'allocated-while-held',
      fact,
      'value',
      `"${ALLOCATED}" on ${on}, but ${before.to} has the case as ${as} since ${before.since}: hand it over, with the reason, or correct the date.`,
    );
  }
  if (milestone !== ALLOCATED && before === null) return nobodyHas(fact, `as ${as}`);
  if (milestone === HANDED_OVER && before !== null && before.to === person) {
    return violation(
      'handed-over-to-the-same',
      fact,
      'person',
      `${before.to} has the case as ${as} since ${before.since} already: hand it over to somebody else.`,
    );
  }
  return null;
}

function nobodyHas(fact: Fact, as: string): Violation {
  return violation(
    `${fact.milestone}-without-allocated`,
    fact,
    'value',
    `"${fact.milestone}" on ${fact.on}, but nobody has the case ${as} on that day: allocate it, or correct the date.`,
  );
}

/** A name would stand in every list; a reference says nothing to whoever may not see the directory. */
const byReference = ruleNaming<AllocationMilestone>((timeline) =>
  timeline.facts
    .filter(({ milestone }) => milestone === ALLOCATED || milestone === HANDED_OVER)
    .filter(({ person }) => person !== null && !isPseudonym(person))
    .map((fact) =>
      violation(
        'allocated-to-a-name',
        fact,
        'person',
        `"${fact.milestone}" on ${fact.on} is not to a reference: give that of the directory, such as STF-0012 for a person or TEAM-1 for a team.`,
      ),
    ),
);

export const allocationRules = [oneHolderAtATime, byReference];
