import { type DirectoryOfForce, isPseudonym } from '@tipstaff/casework';
import { type LocalDate } from '@tipstaff/kernel';
import { type Role } from '@tipstaff/law';
import { type Directory } from './directory';

export const HEAD_OF_PSD = 'Head of Professional Standards';
/** Whoever at the policing body follows the force's reports; nobody where the directory has none. */
const OPCC_CONTACT = 'OPCC contact';

/** Who is told, by the name of the office, and why they are. */
export interface Recipient {
  readonly name: string;
  readonly as: Role;
  /** The office that is away and for which this one stands in. */
  readonly standsInFor: string | null;
}

/** An office that is away from the first day to the last one. */
export interface Absence {
  readonly id: string;
  readonly office: string;
  readonly from: LocalDate;
  readonly until: LocalDate;
  /** Who stands in; null: the deputy of the directory, else the supervisor. */
  readonly delegate: string | null;
}

/** What is known of a force's people on a day. */
export interface PeopleOfForce {
  readonly force: string;
  readonly directory: Directory;
  readonly absences: readonly Absence[];
  readonly today: LocalDate;
  /** People and teams as the record has them today; absent where it is not asked. */
  readonly recorded?: DirectoryOfForce;
  /** Of a case that somebody has: the office that owes in law, and who supervises the case. */
  readonly held?: { readonly office: string; readonly supervisor: string | null };
}

/** Joint owners are written `A + B`. */
const JOINT = /\s+\+\s+/;

/**
 * Those whom a rung names, each told once, as the first role that applies. A role that nobody holds is
 * nobody; the head of PSD is always asked for, since a missing address there must be noticed.
 */
export function recipientsAt(
  to: readonly Role[],
  owner: string,
  people: PeopleOfForce,
): readonly Recipient[] {
  const recipients: Recipient[] = [];
  for (const as of to) {
    for (const office of officesOf(as, owner, people)) {
      const present = standIn(office, people);
      const name = people.directory.personOf(people.force, present);
      if (recipients.some((other) => other.name === name)) continue;
      recipients.push({ name, as, standsInFor: present === office ? null : office });
    }
  }
  return recipients;
}

/** Whether the obligation is somebody's business, whether or not they are away. */
export function concerns(
  name: string,
  to: readonly Role[],
  owner: string,
  people: PeopleOfForce,
): boolean {
  return [people, { ...people, absences: [] }].some((known) =>
    recipientsAt(to, owner, known).some((one) => one.name === name),
  );
}

function officesOf(role: Role, owner: string, people: PeopleOfForce): readonly string[] {
  const { force, directory } = people;
  const owners = [...new Set(owner.split(JOINT).map((name) => name.trim()))];
  const beside = (found: (office: string) => string | null) =>
    owners.flatMap((office) => found(office) ?? []);
  switch (role) {
    case 'owner':
      return owners;
    case 'deputy':
      return beside((office) => directory.deputyOf(force, office));
    case 'supervisor':
      if (people.held?.supervisor) return [people.held.supervisor];
      return beside((office) =>
        directory.supervisorOf(
          force,
          isPseudonym(office) ? (people.held?.office ?? office) : office,
        ),
      );
    case 'head-of-psd':
      return [HEAD_OF_PSD];
    case 'opcc-contact':
      return directory.addressOf(force, OPCC_CONTACT) === null ? [] : [OPCC_CONTACT];
  }
}

/**
 * Who is there instead of an office that is away: its delegate, and that one's if it is away as well.
 * Where the circle closes or nobody is named, the office itself: late is better than never.
 */
function standIn(office: string, people: PeopleOfForce): string {
  const seen = new Set([office]);
  for (let current = office; ;) {
    const away = absenceOf(current, people);
    if (away === null) return current;
    const { force, directory } = people;
    const next =
      away.delegate ??
      directory.deputyOf(force, current) ??
      directory.supervisorOf(force, current) ??
      people.held?.supervisor ??
      people.held?.office ??
      null;
    if (next === null || seen.has(next)) return office;
    seen.add(next);
    current = next;
  }
}

/** The latest recorded one of those that cover the day. */
function absenceOf(office: string, { absences, today }: PeopleOfForce): Absence | null {
  return (
    absences.findLast((one) => one.office === office && one.from <= today && one.until >= today) ??
    null
  );
}
