import { type LocalDate } from '@tipstaff/kernel';
import { detail, type Fact, isPseudonym } from '../fact';
import { first, type Timeline } from '../timeline';

/** Someone subject to the proceedings. */
export interface Officer {
  /** Pseudonymous reference; null where the case names nobody. */
  readonly person: string | null;
  /** As said when the officer was referred or joined; null where nobody said, as in an import. */
  readonly role: string | null;
  /** Joined later than the case began: facts about all officers before that day are not about them. */
  readonly since: LocalDate | null;
  readonly leftOn: LocalDate | null;
  /** The one that the case began with; what is owed for this one is named by the day alone. */
  readonly isFirst: boolean;
}

/** Facts whose person is the officer they are about. Of others the person is a chair or a decider. */
const ABOUT_AN_OFFICER: ReadonlySet<string> = new Set([
  'referred',
  'officer-joined',
  'officer-left',
  'officer-died',
  'withdrawn',
  'withdrawal-notified',
  'discontinued',
  'notice-given',
  'documents-supplied',
  'objection-made',
  'officer-response',
  'witness-lists-exchanged',
  'witness-lists-sent',
  'bundle-sent',
  'outcome',
  'report-sent',
  'barred-list-reported',
  'appeal-lodged',
  'appeal-copied',
  'appeal-documents-sent',
  'appeal-withdrawn',
  'appeal-heard',
]);

/**
 * The officer that a fact names, where it is about one; null where it is about all. A person without
 * a pseudonym is sealed, and would be another one for whoever may not open it: it counts as nobody.
 */
export function officerNamed({ milestone, person }: Fact): string | null {
  return ABOUT_AN_OFFICER.has(milestone) && person !== null && isPseudonym(person) ? person : null;
}

/** Everyone the case names, in order of the first fact about them; one without a name if nobody is. */
export function officersOf(timeline: Timeline): readonly Officer[] {
  const people = new Set(timeline.facts.flatMap((fact) => officerNamed(fact) ?? []));
  const named = people.size === 0 ? [null] : [...people];
  return named.map((person, index) => {
    const own = timeline.facts.filter(
      (fact) => officerNamed(fact) === person && (person !== null || fact.milestone === 'referred'),
    );
    const joined = own.findLast(({ milestone }) => milestone === 'officer-joined');
    const isFirst = index === 0;
    const referredAs = first({ facts: own }, 'referred');
    return {
      person,
      role: joined?.value ?? (referredAs && detail(referredAs, 'role')),
      since: isFirst ? null : (joined?.on ?? null),
      leftOn: own.find(({ milestone }) => milestone === 'officer-left')?.on ?? null,
      isFirst,
    };
  });
}

/** Police staff follow their own policy: the Conduct Regulations owe them nothing (R-CON-20). */
export function isUnderRegulations({ role }: Officer): boolean {
  return role !== 'staff';
}

/** Whether a fact is about the officer: it names them or, once they were part of the case, nobody. */
export function isAbout({ person, since }: Officer, fact: Fact): boolean {
  const named = officerNamed(fact);
  if (named !== null) return named === person;
  return since === null || fact.on >= since || fact.milestone === 'held';
}

/** By which proceedings against an officer are over without a hearing. */
const ENDINGS: readonly string[] = ['withdrawn', 'discontinued', 'officer-died'];

/** What ended the proceedings against one officer before they were held; null where nothing did. */
export function endedEarly(timeline: Timeline, officer: Officer): Fact | null {
  const held = first(timeline, 'held');
  return (
    timeline.facts.find(
      (fact) =>
        ENDINGS.includes(fact.milestone) &&
        isAbout(officer, fact) &&
        (held === null || fact.on <= held.on),
    ) ?? null
  );
}

/** What ended the last of them; null while those against one go on. */
export function allEndedEarly(timeline: Timeline, officers: readonly Officer[]): Fact | null {
  const ends = officers.map((officer) => endedEarly(timeline, officer));
  return ends.reduce<Fact | null>((latest, end, index) => {
    if (end === null || (index > 0 && latest === null)) return null;
    return latest === null || end.on > latest.on ? end : latest;
  }, null);
}

/** The officer's outcome: the last that names them, else the last that is about all. */
export function outcomeOf(timeline: Timeline, officer: Officer): Fact | null {
  const outcomes = timeline.facts.filter(
    (fact) => fact.milestone === 'outcome' && isAbout(officer, fact),
  );
  return outcomes.findLast((fact) => officerNamed(fact) !== null) ?? outcomes.at(-1) ?? null;
}

/** What the officer served as at the end of the day before; null where it is not known. */
export function roleBefore({ role, leftOn }: Officer, day: LocalDate): string | null {
  return role !== null && role !== 'staff' && leftOn !== null && leftOn < day
    ? 'former-officer'
    : role;
}

/** What became of one officer. Holds a reference and no name. */
export interface OfficerState {
  readonly person: string | null;
  /** Null where nobody said what the officer serves as. */
  readonly role: string | null;
  /** How the proceedings against them ended without a hearing, as the milestone says; null where not. */
  readonly ended: string | null;
  readonly outcome: string | null;
  readonly finding: string | null;
  readonly appeal: 'lodged' | 'withdrawn' | 'allowed' | 'dismissed' | null;
}

export function officerStates(timeline: Timeline): readonly OfficerState[] {
  return officersOf(timeline).map((officer) => {
    const { person, role, leftOn } = officer;
    const outcome = outcomeOf(timeline, officer);
    const hasLeft = leftOn !== null && role !== null && role !== 'staff';
    return {
      person,
      role: hasLeft ? 'former-officer' : role,
      ended: endedEarly(timeline, officer)?.milestone ?? null,
      outcome: outcome?.value ?? null,
      finding: outcome && detail(outcome, 'finding'),
      appeal: appealOf(timeline, officer),
    };
  });
}

/** How the officer's last appeal stands. */
function appealOf({ facts }: Timeline, officer: Officer): OfficerState['appeal'] {
  const latest = facts.findLast(
    (fact) =>
      ['appeal-lodged', 'appeal-withdrawn', 'appeal-heard'].includes(fact.milestone) &&
      isAbout(officer, fact),
  );
  switch (latest?.milestone) {
    case 'appeal-lodged':
      return 'lodged';
    case 'appeal-withdrawn':
      return 'withdrawn';
    case 'appeal-heard':
      return latest.value as 'allowed' | 'dismissed' | null;
    default:
      return null;
  }
}
