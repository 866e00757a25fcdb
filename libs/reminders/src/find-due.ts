import { CaseRef } from '@tipstaff/casework';
import { type LocalDate } from '@tipstaff/kernel';
import { type Law } from '@tipstaff/law';
import { type Directory } from './directory';
import { dueReminders, rolesOf } from './due-reminders.policy';
import { aboutOn, ladderOf } from './ladder.policy';
import { partsOfObligation } from './obligation-id';
import { type ObligationSource, type StandingObligation } from './obligations.port';
import { belongingTo, peopleOn } from './people-of-force';
import { type PeopleOfForce } from './recipients.policy';
import { type PlannedReminder, type ReminderPlan } from './reminder-plan';
import { type ForceReminders } from './settings/reminder-settings';
import { type StandingFor, takenBack } from './still-due.policy';
import { toldBasis } from './what-changed';

export interface FindParts {
  readonly plan: ReminderPlan;
  readonly obligations: Pick<ObligationSource, 'standingOn' | 'endings' | 'restricted'>;
  readonly directory: Directory;
}

/** What a force wants of a sweep at this moment. */
export interface ForceAtWork extends ForceReminders {
  readonly force: string;
  readonly digest: boolean;
  readonly urgent: boolean;
}

/** What there is to be told to the people of some forces. */
export interface Found {
  readonly due: readonly PlannedReminder[];
  readonly beyondCalendar: number;
}

const PAGE = 2_000;

/** Everything that is due to the people of these forces, and what they were told and is gone. */
export async function findDue(
  parts: FindParts,
  forces: readonly ForceAtWork[],
  law: Law,
  today: LocalDate,
): Promise<Found> {
  const { obligations, plan, directory } = parts;
  const byName = new Map(
    forces.map((of) => {
      const everybody = peopleOn(of.force, directory, of, today);
      return [of.force, { ...of, everybody }] as const;
    }),
  );
  const kept = await obligations.restricted();
  const isRestricted = restrictedIn(kept);
  const namedFor = namedOf(kept);
  // Of a restricted case nobody stands in for the owner: it would be told to somebody else.
  const peopleOf = (people: PeopleOfForce, id: string): PeopleOfForce =>
    isRestricted(id) ? { ...people, absences: [] } : people;
  const due: PlannedReminder[] = [];
  const standing = new Map<string, StandingFor>();
  let beyondCalendar = 0;
  for await (const page of pagesOf(obligations, today)) {
    const told = await plan.told(
      page.map(({ id }) => id),
      today,
    );
    for (const one of page) {
      const about = aboutOn(one);
      const { force, rule } = one;
      const of = byName.get(force);
      if (!of) {
        standing.set(one.id, { force, rule, owner: one.owner, about });
        continue;
      }
      const { owner, people } = belongingTo(one, peopleOf(of.everybody, one.id), namedFor(one.id));
      standing.set(one.id, { force, rule, owner, about, held: people.held });
      if (about !== null && !law.calendar.knows(about)) {
        beyondCalendar += 1;
        continue;
      }
      const rules = {
        calendar: law.calendar,
        ladder: ladderOf(of.ladders, rule),
        people,
      };
      const found = dueReminders({ ...one, owner }, today, rules, told);
      if (found.length === 0) continue;
      const basis = toldBasis(one, law);
      due.push(...found.map((reminder) => ({ ...reminder, told: basis })));
    }
  }
  const taken = await takeBack(parts, byName, standing, today);
  due.push(...taken.filter((one) => !isRestricted(one.obligation) || isToOwner(one)));
  return { due, beyondCalendar };
}

/** Whether an obligation is of one of these cases. */
export function restrictedIn(
  streams: Pick<ReadonlySet<string>, 'has' | 'size'>,
): (obligation: string) => boolean {
  if (streams.size === 0) return () => false;
  return (obligation) => {
    const ref = partsOfObligation(obligation)?.ref ?? null;
    return ref !== null && streams.has(CaseRef.stream(ref));
  };
}

/** Who may know of the case of an obligation, by the ids of people; null where everybody may. */
export function namedOf(
  restricted: ReadonlyMap<string, readonly string[]>,
): (obligation: string) => readonly string[] | null {
  if (restricted.size === 0) return () => null;
  return (obligation) => {
    const ref = partsOfObligation(obligation)?.ref ?? null;
    const stream = ref === null ? '' : CaseRef.stream(ref);
    return restricted.get(stream) ?? null;
  };
}

/** To the owner itself, and not to whoever stands in for it. */
export function isToOwner({ recipient }: Pick<PlannedReminder, 'recipient'>): boolean {
  return recipient.as === 'owner' && recipient.standsInFor === null;
}

async function* pagesOf(
  obligations: FindParts['obligations'],
  today: LocalDate,
): AsyncGenerator<readonly StandingObligation[]> {
  for (let after: string | null = null; ;) {
    const page: readonly StandingObligation[] = await obligations.standingOn(today, {
      after,
      limit: PAGE,
    });
    yield page;
    after = page.at(-1)?.id ?? null;
    if (after === null || page.length < PAGE) return;
  }
}

async function takeBack(
  { plan, obligations }: FindParts,
  forces: ReadonlyMap<string, ForceAtWork & { readonly everybody: PeopleOfForce }>,
  standing: ReadonlyMap<string, StandingFor>,
  today: LocalDate,
): Promise<readonly PlannedReminder[]> {
  // Told with the digest of the day only: the looks between need not read what everybody was told.
  if (![...forces.values()].some(({ digest }) => digest)) return [];
  const beliefs = (await plan.beliefs(today)).filter(({ force }) => forces.get(force)?.digest);
  const gone = beliefs.filter(({ obligation }) => !standing.has(obligation));
  const ids = [...new Set(gone.map(({ obligation }) => obligation))];
  const endings = new Map((await obligations.endings(ids, today)).map((one) => [one.id, one]));
  return beliefs.flatMap((belief) => {
    const of = forces.get(belief.force);
    if (!of) return [];
    const stands = standing.get(belief.obligation) ?? null;
    const named = stands === null ? [] : rolesOf(ladderOf(of.ladders, stands.rule));
    const people = { ...of.everybody, held: stands?.held };
    const ending = endings.get(belief.obligation) ?? null;
    const reminder = takenBack(belief, stands, ending, named, people);
    return reminder === null ? [] : [{ ...reminder, told: null }];
  });
}
