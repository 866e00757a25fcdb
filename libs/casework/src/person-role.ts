import { type CaseType, caseTypeDefinitions } from './case-types';
import { type Fact, isPseudonym, listed } from './fact';
import { NAMED, type PersonRole, personRoles, type RoleOfPerson } from './milestone';

/** Somebody whom a fact names under a pseudonymous reference, and as whom. */
export interface PersonInFact {
  readonly person: string;
  readonly role: PersonRole;
}

/** As whom people of a complaint or a matter stand in columns of their own. */
export const OFFICER_ROLES: readonly PersonRole[] = ['officer-complained-about', 'officer-subject'];

export const COMPLAINANT: PersonRole = 'complainant';

/** The role in words. */
export function wordsOfRole(role: PersonRole): string {
  return personRoles[role];
}

/**
 * Whom a fact names, in the person and in the fields that take people, each once with each role. Whoever is
 * named otherwise than by a pseudonymous reference is sealed and not among them; nor are the owners of an action,
 * who are offices.
 */
export function peopleInFact(
  type: CaseType,
  { milestone, person, value, details = {} }: Fact,
): readonly PersonInFact[] {
  const rule = caseTypeDefinitions[type].milestones[milestone];
  const people: PersonInFact[] = [];
  const add = (role: PersonRole, names: readonly string[]) => {
    for (const name of names) {
      const isKnown = people.some((one) => one.person === name && one.role === role);
      if (isPseudonym(name) && !isKnown) people.push({ person: name, role });
    }
  };
  if (person !== null) add(roleIn(rule?.role, value), [person]);
  for (const [name, { role = NAMED, value: taken }] of Object.entries(rule?.fields ?? {})) {
    if (taken.kind === 'people' && Object.hasOwn(details, name)) {
      add(role, listed(details[name] ?? null));
    }
  }
  return people;
}

function roleIn(role: RoleOfPerson | undefined, value: string | null): PersonRole {
  if (role === undefined) return NAMED;
  if (typeof role === 'string') return role;
  return (value !== null && Object.hasOwn(role.byValue, value) && role.byValue[value]) || NAMED;
}
