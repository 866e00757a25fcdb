import { type CaseState, defineCaseType } from '../case-type';
import { detail, type Fact, isPseudonym } from '../fact';
import { type FieldRule, type MilestoneRule } from '../milestone';
import { type Timeline } from '../timeline';
import { ruleNaming, rulesFor, type Violation, violation } from '../timeline-rules';
import { aDate, aUnit, noValue, text } from '../value-rule';
import { DIRECTORY_REFERENCE, DirectoryFold, directoryOn } from './directory';

const manage = { permission: 'directory.manage', entry: 'api' } as const;

const signIn = { title: 'The id by which they sign in', value: text(200) } as const;
const name = { title: 'Name', value: text(300), sealed: true } as const;
const address = { title: 'E-mail address at work', value: text(320), sealed: true } as const;
const title = { title: 'What the team is called', value: text(200) } as const;
const unit = { title: 'The unit of the force in which the team stands', value: aUnit } as const;
const place = {
  office: { title: 'Their office', value: text(200) },
  team: { title: 'Reference of their team', value: text(20) },
} as const satisfies Record<string, FieldRule>;

const ofPerson = { person: 'Reference of the person, such as STF-0012.' } as const;
const ofTeam = { person: 'Reference of the team, such as TEAM-1.' } as const;

/** Who works in a force, in which team and office, and who stands in for whom. */
const directoryMilestones = {
  opened: {
    title: 'Directory opened',
    command: 'open',
    label: 'Open the directory',
    ...manage,
    value: noValue,
  },
  'person-joined': {
    title: 'Person joined',
    command: 'add-person',
    label: 'Enter a person',
    ...manage,
    value: noValue,
    person: 'required',
    role: 'directory-entry',
    fields: {
      'sign-in': { ...signIn, required: true },
      name: { ...name, required: true },
      address: { ...address, required: true },
      ...place,
    },
    meaning: ofPerson,
  },
  'person-changed': {
    title: 'Details of a person changed',
    command: 'change-person',
    label: 'Change the details of a person',
    ...manage,
    value: noValue,
    person: 'required',
    role: 'directory-entry',
    fields: { 'sign-in': signIn, name, address, ...place },
    meaning: ofPerson,
  },
  'person-left': {
    title: 'Person left',
    command: 'record-leaver',
    label: 'Record that a person left',
    ...manage,
    value: noValue,
    person: 'required',
    role: 'directory-entry',
    meaning: ofPerson,
  },
  'team-formed': {
    title: 'Team formed',
    command: 'add-team',
    label: 'Enter a team',
    ...manage,
    value: noValue,
    person: 'required',
    role: 'directory-entry',
    fields: { title: { ...title, required: true }, address, unit },
    meaning: ofTeam,
  },
  'team-changed': {
    title: 'Details of a team changed',
    command: 'change-team',
    label: 'Change the details of a team',
    ...manage,
    value: noValue,
    person: 'required',
    role: 'directory-entry',
    fields: { title, address, unit },
    meaning: ofTeam,
  },
  'team-closed': {
    title: 'Team closed',
    command: 'close-team',
    label: 'Close a team',
    ...manage,
    value: noValue,
    person: 'required',
    role: 'directory-entry',
    meaning: ofTeam,
  },
  'office-set': {
    title: 'Office set',
    command: 'set-office',
    label: 'Set the mailbox of an office',
    ...manage,
    value: noValue,
    fields: {
      office: {
        title: 'The office, as it owns duties: Professional Standards Department',
        value: text(200),
        required: true,
      },
      address,
      deputy: { title: 'The office or person told beside it near the day', value: text(200) },
      supervisor: { title: 'The office or person to which it goes up', value: text(200) },
    },
  },
  'deputy-named': {
    title: 'Deputy named',
    command: 'name-deputy',
    label: 'Name a deputy',
    ...manage,
    value: noValue,
    person: 'required',
    role: 'directory-entry',
    fields: {
      deputy: { title: 'Reference of the deputy', value: text(20), required: true },
      until: { title: 'The last day; none: until another is named', value: aDate },
    },
    meaning: ofPerson,
  },
} as const satisfies Record<string, MilestoneRule>;

export type DirectoryMilestone = keyof typeof directoryMilestones;

type DirectoryState = CaseState & {
  readonly status: 'open';
  /** Who is there at the end of the timeline. */
  readonly people: number;
  readonly teams: number;
};

const must = rulesFor<DirectoryMilestone>();

const isOpened = ruleNaming<DirectoryMilestone>((timeline) =>
  timeline.facts.length === 0 || timeline.facts.some(({ milestone }) => milestone === 'opened')
    ? []
    : [
        violation(
          'never-opened',
          null,
          'milestone',
          'The directory was never opened: open it first, once for the force.',
        ),
      ],
);

const NAME_NOBODY: ReadonlySet<string> = new Set(['opened', 'office-set']);
const OF_PEOPLE: ReadonlySet<string> = new Set(['person-changed', 'person-left', 'deputy-named']);
const OF_TEAMS: ReadonlySet<string> = new Set(['team-changed', 'team-closed']);

/** Each fact is about somebody who is there on its day. */
const everybodyIsThere = ruleNaming<DirectoryMilestone>((timeline) => {
  const before = new DirectoryFold();
  return timeline.facts.flatMap((fact) => {
    const isChecked = fact.person !== null && !NAME_NOBODY.has(fact.milestone);
    const fault = isChecked ? faultIn(fact, fact.person, before) : null;
    before.take(fact);
    return fault ?? [];
  });
});

function faultIn(fact: Fact, of: string, before: DirectoryFold): Violation | null {
  const { milestone, on } = fact;
  const refuse = (code: string, words: string) => violation(code, fact, 'person', words);
  if (!isPseudonym(of)) {
    return refuse(
      'not-a-reference',
      'A person or a team is entered under a reference such as STF-0012 or TEAM-1, by which cases know it: never under a name.',
    );
  }
  const isPerson = before.hasPerson(of);
  const isTeam = before.hasTeam(of);
  if (milestone === 'person-joined' || milestone === 'team-formed') {
    if (isPerson || isTeam) {
      return refuse(
        'already-there',
        `${of} is in the directory on ${on} already: take another reference, or change its details.`,
      );
    }
  }
  if (OF_PEOPLE.has(milestone) && !isPerson) {
    return refuse(
      'no-such-person',
      `${of} is not in the directory on ${on}: enter the person first, or correct the date.`,
    );
  }
  if (OF_TEAMS.has(milestone) && !isTeam) {
    return refuse(
      'no-such-team',
      `${of} is no team of the directory on ${on}: enter the team first, or correct the date.`,
    );
  }
  const team = detail(fact, 'team');
  if (team !== null && !before.hasTeam(team)) {
    return refuse(
      'no-such-team',
      `${team} is no team of the directory on ${on}: enter the team first, or correct the date.`,
    );
  }
  const used = detail(fact, 'sign-in');
  const known = used === null ? [] : [...before.people.values()];
  const other = known.find(
    (one) => one.signIn === used && one.reference !== of && one.leftOn === null,
  );
  if (other) {
    return refuse(
      'sign-in-taken',
      `${other.reference} signs in with the id that is given for ${of}: each person has one of their own.`,
    );
  }
  if (milestone !== 'deputy-named') return null;
  const deputy = detail(fact, 'deputy');
  if (deputy === of)
    return refuse('own-deputy', `${of} can not deputise for themselves: name another person.`);
  if (deputy !== null && !before.hasPerson(deputy)) {
    return refuse(
      'no-such-person',
      `${deputy} is not in the directory on ${on}: enter the person first, or correct the date.`,
    );
  }
  const until = detail(fact, 'until');
  return until !== null && until < on
    ? refuse(
        'until-before-from',
        `The last day ${until} lies before ${on}, from which the deputy is named.`,
      )
    : null;
}

export const directory = defineCaseType<'directory', DirectoryMilestone, DirectoryState>({
  type: 'directory',
  place: 10,
  title: 'Directory of the force',
  opensWith: 'opened',
  referenceFault: (reference) =>
    reference === DIRECTORY_REFERENCE
      ? null
      : `A force has one directory, whose reference is "${DIRECTORY_REFERENCE}".`,
  milestones: directoryMilestones,
  states: ['open'],
  readPermission: 'directory.read',
  restrictable: false,
  isRegister: true,
  handles: { 'case-list': 'ignores', obligations: 'ignores', figures: 'ignores' },
  rules: [must.onlyOnce('opened'), isOpened, everybodyIsThere],
  state(timeline: Timeline<DirectoryMilestone>) {
    const last = timeline.facts.at(-1);
    const { people, teams } = last ? directoryOn(timeline, last.on) : { people: [], teams: [] };
    return {
      status: 'open',
      people: people.filter(({ leftOn }) => leftOn === null).length,
      teams: teams.filter(({ closedOn }) => closedOn === null).length,
    };
  },
  obligations: () => [],
});
