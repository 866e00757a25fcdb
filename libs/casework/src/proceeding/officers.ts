import { type LocalDate } from '@tipstaff/kernel';
import { detail, type Fact, isPseudonym } from '../fact';
import { first, type Timeline } from '../timeline';
import { outcomes, type ProceedingMilestone } from './proceeding-milestones.table';

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
const ABOUT_AN_OFFICER: ReadonlySet<string> = new Set<ProceedingMilestone>([
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
  'warning-length',
  'report-sent',
  'barred-list-reported',
  'appeal-lodged',
  'appeal-copied',
  'appeal-documents-sent',
  'appeal-withdrawn',
  'appeal-heard',
  'appeal-arguable',
  'appeal-meeting-held',
  'appeal-determination-notified',
]);

/** What has to be known to tell what each officer's proceedings came to. */
export const milestonesOfOutcomes: readonly string[] = [...ABOUT_AN_OFFICER, 'held'];

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

/** What is deduced since nobody said what somebody serves as, in sentences. */
export function deducedOfRoles(timeline: Timeline): readonly string[] {
  const unsaid = officersOf(timeline).filter(({ role }) => role === null);
  if (unsaid.length === 0) return [];
  const who = unsaid.map(({ person }) => person ?? 'the person concerned').join(', ');
  const serves = unsaid.length === 1 ? 'serves' : 'serve';
  return [
    `What ${who} ${serves} as is not recorded: an officer is taken to be meant, to whom the Conduct Regulations apply. Of police staff nothing would be owed here (R-CON-20). Record the role.`,
  ];
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

/**
 * The officer's outcome: the one that names them, else what is said of all. Of several that of the latest day, and
 * on one day the gravest: never by the order of entry.
 */
export function outcomeOf(timeline: Timeline, officer: Officer): Fact | null {
  const about = timeline.facts.filter(
    (fact) => fact.milestone === 'outcome' && isAbout(officer, fact),
  );
  const own = about.filter((fact) => officerNamed(fact) !== null);
  return latestOutcome(own.length > 0 ? own : about);
}

function latestOutcome(facts: readonly Fact[]): Fact | null {
  const latest = facts.reduce<string>((day, { on }) => (on > day ? on : day), '');
  const ofDay = facts.filter(({ on }) => on === latest);
  return ofDay.sort((a, b) => gravity(a.value) - gravity(b.value))[0] ?? null;
}

function gravity(outcome: string | null): number {
  return Object.keys(outcomes).findIndex((one) => one === outcome);
}

/**
 * What the hearing came to, one for each officer who was heard, the gravest first; null for one whose outcome
 * is not recorded. Where several outcomes name nobody whom the record can tell apart, each is somebody's.
 */
export function outcomesOfHearing(timeline: Timeline): readonly (string | null)[] {
  const heard = officersOf(timeline).filter((officer) => endedEarly(timeline, officer) === null);
  const unnamed = timeline.facts.filter(
    (fact) => fact.milestone === 'outcome' && officerNamed(fact) === null,
  );
  const isOfAll = unnamed.length <= 1;
  const ofOfficers = heard.map((officer) => {
    const outcome = outcomeOf(timeline, officer);
    return outcome && (isOfAll || officerNamed(outcome) !== null) ? outcome.value : null;
  });
  const known = ofOfficers.filter((outcome) => outcome !== null);
  const further = isOfAll ? [] : unnamed.map(({ value }) => value);
  const missing = Math.max(ofOfficers.length - known.length - further.length, 0);
  return [
    ...[...known, ...further].sort((a, b) => gravity(a) - gravity(b)),
    ...Array.from({ length: missing }, () => null),
  ];
}

/** Of hearings on one day the first of these stands for the proceedings. */
const FORUMS: readonly (string | null)[] = ['accelerated-hearing', 'hearing', 'meeting'];

/** The hearing by which proceedings are dated and of which kind they were: the last one; null while there is none. */
export function hearingConcluded<M extends string>({ facts }: Timeline<M>): Fact<M> | null {
  const held = facts.filter(({ milestone }) => milestone === 'held');
  const ofLastDay = held.filter(({ on }) => on === held.at(-1)?.on);
  const forum = ({ value }: Fact<M>): number => FORUMS.indexOf(value);
  return [...ofLastDay].sort((a, b) => forum(a) - forum(b))[0] ?? null;
}

/** What proceedings came to for one officer who was heard. */
export interface OutcomeOfOfficer {
  /** Null of a sole officer whom nobody names, and of an outcome of which nobody said whose it is. */
  readonly person: string | null;
  readonly role: string | null;
  /** Null while none is recorded. */
  readonly outcome: string | null;
}

/**
 * One for each officer who was heard, the outcome that of the latest day and on one day the gravest, whatever the
 * order of entry. An outcome that names nobody belongs to the sole officer; of several officers to one of whom
 * nobody said who it is.
 */
export function outcomesOfOfficers(timeline: Timeline): readonly OutcomeOfOfficer[] {
  const heard = officersOf(timeline).filter((officer) => endedEarly(timeline, officer) === null);
  const outcomesNaming = (person: string | null): readonly Fact[] =>
    timeline.facts.filter((fact) => fact.milestone === 'outcome' && officerNamed(fact) === person);
  const unnamed = outcomesNaming(null);
  const byName = timeline.facts.filter(
    (fact) => fact.milestone === 'referred' && isOfSomebodyByName(fact),
  );
  const named = heard.filter(({ person }) => person !== null);
  const isSole = named.length + byName.length <= 1;
  const ofOfficers = heard.map(({ person, role }) => {
    const own = person === null ? [] : outcomesNaming(person);
    const said = isSole ? [...own, ...unnamed] : own;
    return { person, role, outcome: latestOutcome(said)?.value ?? null };
  });
  if (isSole || unnamed.length === 0) return ofOfficers;
  const notSaid = { person: null, role: null, outcome: latestOutcome(unnamed)?.value ?? null };
  return [...ofOfficers.filter(({ person }) => person !== null), notSaid];
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
  /** Of a warning, where it was recorded. */
  readonly warningMonths: number | null;
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
      warningMonths: warningMonths(timeline, officer),
      finding: outcome && detail(outcome, 'finding'),
      appeal: appealOf(timeline, officer),
    };
  });
}

/** As last recorded: a length that was put on record wrongly is corrected, one that was changed is anew. */
function warningMonths(timeline: Timeline, officer: Officer): number | null {
  const told = timeline.facts.findLast(
    (fact) => fact.milestone === 'warning-length' && isAbout(officer, fact),
  );
  return told?.value ? Number(told.value) : null;
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

/**
 * Against whom the proceedings are open: neither ended early for them nor concluded, or under an appeal that is
 * not decided. Null among them stands for those who are known by a name alone, whether it is opened or not.
 */
export function inOpenProceedings(timeline: Timeline): readonly (string | null)[] {
  const { facts } = timeline;
  const isHeld = first(timeline, 'held') !== null;
  const open = officersOf(timeline).filter(
    (officer) =>
      (!isHeld && endedEarly(timeline, officer) === null) ||
      appealOf(timeline, officer) === 'lodged',
  );
  const named = open.flatMap(({ person }) => person ?? []);
  if (!facts.some(isOfSomebodyByName)) return named;
  const isOverForAll =
    isHeld || facts.some((fact) => ENDINGS.includes(fact.milestone) && officerNamed(fact) === null);
  return open.length > 0 || !isOverForAll ? [...named, null] : named;
}

function isOfSomebodyByName({ milestone, person, unreadable = [] }: Fact): boolean {
  if (!ABOUT_AN_OFFICER.has(milestone)) return false;
  return person === null ? unreadable.includes('person') : !isPseudonym(person);
}
