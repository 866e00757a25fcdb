import { type LocalDate } from '@tipstaff/kernel';
import { detail, type Fact } from '../fact';
import { type Timeline, upTo } from '../timeline';

/** The one directory of a force goes by this reference. */
export const DIRECTORY_REFERENCE = 'directory';

/** Who works for the force on a day. What is sealed is null where it was not opened, or is erased. */
interface DirectoryPerson {
  /** By which cases know them, for ever: STF-0012. */
  readonly reference: string;
  /** The id by which they sign in. */
  readonly signIn: string | null;
  readonly name: string | null;
  /** E-mail address at work. */
  readonly address: string | null;
  readonly office: string | null;
  /** Reference of their team. */
  readonly team: string | null;
  readonly joinedOn: LocalDate;
  /** The day from which they are gone; null while they are there. */
  readonly leftOn: LocalDate | null;
}

interface DirectoryTeam {
  readonly reference: string;
  readonly title: string | null;
  /** A mailbox of the team; null where it has none. */
  readonly address: string | null;
  /** The unit of the force in which it stands; null where nobody said. */
  readonly unit: string | null;
  /** The day from which there is no such team; null while there is. */
  readonly closedOn: LocalDate | null;
}

/** An office is a role that owns duties in law, by its name. */
interface DirectoryOffice {
  readonly office: string;
  readonly address: string | null;
  readonly deputy: string | null;
  readonly supervisor: string | null;
}

interface Deputy {
  /** Reference of whom they stand beside. */
  readonly of: string;
  readonly deputy: string;
  readonly from: LocalDate;
  /** Last day; null: until another is named. */
  readonly until: LocalDate | null;
}

/** People, teams and offices of a force as they are on a day, each in the order in which they were entered. */
export interface DirectoryOfForce {
  readonly people: readonly DirectoryPerson[];
  readonly teams: readonly DirectoryTeam[];
  readonly offices: readonly DirectoryOffice[];
  /** Those that stand on the day. */
  readonly deputies: readonly Deputy[];
}

/** The directory fact by fact, in their order. */
export class DirectoryFold {
  readonly people = new Map<string, DirectoryPerson>();
  readonly teams = new Map<string, DirectoryTeam>();
  readonly offices = new Map<string, DirectoryOffice>();
  readonly deputies = new Map<string, Deputy>();

  take(fact: Fact): void {
    const { milestone, person, on } = fact;
    const office = detail(fact, 'office');
    if (milestone === 'office-set' && office !== null) {
      this.offices.set(office, {
        ...{ office, address: detail(fact, 'address') },
        ...{ deputy: detail(fact, 'deputy'), supervisor: detail(fact, 'supervisor') },
      });
    }
    if (person === null) return;
    const known = this.people.get(person);
    const team = this.teams.get(person);
    switch (milestone) {
      case 'person-joined':
        this.people.set(person, {
          ...detailsOf(fact),
          reference: person,
          joinedOn: on,
          leftOn: null,
        });
        break;
      case 'person-changed':
        if (known) this.people.set(person, { ...known, ...saidIn(detailsOf(fact)) });
        break;
      case 'person-left':
        if (known) this.people.set(person, { ...known, leftOn: on });
        break;
      case 'team-formed':
        this.teams.set(person, { ...teamOf(fact), reference: person, closedOn: null });
        break;
      case 'team-changed':
        if (team) this.teams.set(person, { ...team, ...saidIn(teamOf(fact)) });
        break;
      case 'team-closed':
        if (team) this.teams.set(person, { ...team, closedOn: on });
        break;
      case 'deputy-named':
        this.deputies.set(person, {
          ...{ of: person, deputy: detail(fact, 'deputy') ?? '' },
          ...{ from: on, until: detail(fact, 'until') as LocalDate | null },
        });
        break;
    }
  }

  hasPerson(reference: string): boolean {
    return this.people.get(reference)?.leftOn === null;
  }

  hasTeam(reference: string): boolean {
    return this.teams.get(reference)?.closedOn === null;
  }
}

/** As it is at the end of a day. Whoever left is among the people, with the day. */
export function directoryOn(timeline: Timeline, day: LocalDate): DirectoryOfForce {
  const fold = new DirectoryFold();
  for (const fact of upTo(timeline, day).facts) fold.take(fact);
  return {
    people: [...fold.people.values()],
    teams: [...fold.teams.values()],
    offices: [...fold.offices.values()],
    deputies: [...fold.deputies.values()].filter(({ until }) => until === null || until >= day),
  };
}

/** Who may be given a case on the day: a person who is there, or a team that is. */
export function isInDirectory(
  { people, teams }: DirectoryOfForce,
  reference: string,
  as: 'person' | 'team',
): boolean {
  return as === 'person'
    ? people.some((one) => one.reference === reference && one.leftOn === null)
    : teams.some((one) => one.reference === reference && one.closedOn === null);
}

function detailsOf(fact: Fact) {
  return {
    signIn: detail(fact, 'sign-in'),
    name: detail(fact, 'name'),
    address: detail(fact, 'address'),
    office: detail(fact, 'office'),
    team: detail(fact, 'team'),
  };
}

function teamOf(fact: Fact) {
  return {
    title: detail(fact, 'title'),
    address: detail(fact, 'address'),
    unit: detail(fact, 'unit'),
  };
}

/** What was said: a change leaves the rest as it was. */
function saidIn<T extends Readonly<Record<string, string | null>>>(details: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(details).filter(([, said]) => said !== null),
  ) as Partial<T>;
}
