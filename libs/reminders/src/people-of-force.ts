import {
  type DirectoryOfForce,
  directoryOn,
  isPseudonym,
  type Obligation,
  type Timeline,
} from '@tipstaff/casework';
import { type LocalDate } from '@tipstaff/kernel';
import { type Directory } from './directory';
import { type Absence, type PeopleOfForce } from './recipients.policy';

/** What the record has of the people of a force. */
interface KnownOfForce {
  readonly absences: readonly Absence[];
  /** The facts of its directory, with addresses opened. */
  readonly people: Timeline;
}

/** Who can be told in a force on a day: the offices of the installation, and whom the record names. */
export function peopleOn(
  force: string,
  offices: Directory,
  { absences, people }: KnownOfForce,
  today: LocalDate,
): PeopleOfForce {
  const recorded = directoryOn(people, today);
  return { force, directory: withRecorded(offices, recorded), absences, today, recorded };
}

/** The record goes before the file: of whom it has, also of one who left, the file says nothing. */
function withRecorded(offices: Directory, { people, teams, ...rest }: DirectoryOfForce): Directory {
  const person = (name: string) =>
    people.find(({ reference, leftOn }) => reference === name && leftOn === null);
  const team = (name: string) =>
    teams.find(({ reference, closedOn }) => reference === name && closedOn === null);
  const set = (name: string) => rest.offices.find(({ office }) => office === name);
  const isRecorded = (name: string): boolean =>
    isPseudonym(name) && [...people, ...teams].some(({ reference }) => reference === name);
  return {
    addressOf(force, name) {
      if (isRecorded(name)) return person(name)?.address ?? team(name)?.address ?? null;
      return set(name)?.address ?? offices.addressOf(force, name);
    },
    deputyOf(force, name) {
      if (isRecorded(name)) return rest.deputies.find(({ of }) => of === name)?.deputy ?? null;
      return set(name)?.deputy ?? offices.deputyOf(force, name);
    },
    supervisorOf(force, name) {
      if (isRecorded(name)) return null;
      return set(name)?.supervisor ?? offices.supervisorOf(force, name);
    },
    personOf: (force, name) => (isRecorded(name) ? name : offices.personOf(force, name)),
  };
}

/** To whom something that is owed belongs. */
interface Belonging {
  /** Reference of a person or a team, or the office. */
  readonly owner: string;
  readonly people: PeopleOfForce;
}

/**
 * To the person who has the case, where they are there and have an address; else to the team, where it has
 * a mailbox; else to the office.
 * @param named ids of those who may know of the case; null where everybody may. A restricted case is told
 *   of to a person who is named, and to no mailbox of a team.
 */
export function belongingTo(
  {
    holder,
    owner: office,
  }: Pick<Obligation, 'owner'> & { readonly holder?: Obligation['holder'] | null },
  people: PeopleOfForce,
  named: readonly string[] | null = null,
): Belonging {
  if (!holder || !people.recorded) return { owner: office, people };
  const mayKnow = (reference: string | null): boolean => {
    const one = people.recorded?.people.find((person) => person.reference === reference);
    if (!one || one.leftOn !== null || one.address === null) return false;
    return named === null || (one.signIn !== null && named.includes(one.signIn));
  };
  const { force, directory } = people;
  const isTeamTold =
    named === null && holder.team !== null && directory.addressOf(force, holder.team) !== null;
  const owner = mayKnow(holder.person) ? holder.person : isTeamTold ? holder.team : null;
  const supervisor = mayKnow(holder.supervisor) ? holder.supervisor : null;
  return { owner: owner ?? office, people: { ...people, held: { office, supervisor } } };
}

/** What a person or team is called in a mail; an office is called what it is. */
export function nameIn({ recorded }: PeopleOfForce, owner: string): string {
  const person = recorded?.people.find(({ reference }) => reference === owner);
  const team = recorded?.teams.find(({ reference }) => reference === owner);
  return person?.name ?? team?.title ?? owner;
}
