import { CASE_SUBJECT, SEALED_DETAIL } from './case-event';
import { type CaseType, isSealedField } from './case-types';
import { type Details, isPseudonym, type NewFact } from './fact';

/** A fact in two parts: what may stand in the log in clear, and what must not. */
export interface FactParts {
  readonly person: string | null;
  readonly details: Details;
  /** By the names under which they are sealed. */
  readonly sealed: Readonly<Record<string, string>>;
}

/** A pseudonym may stand in clear; any other person, every note and every sealed field are sealed. */
export function factParts(
  type: CaseType,
  { person, note, details = {} }: Pick<NewFact, 'person' | 'note' | 'details'>,
): FactParts {
  const clear: Record<string, string> = {};
  const sealed: Record<string, string> = {};
  for (const [name, value] of Object.entries(details)) {
    if (isSealedField(type, name)) sealed[`${SEALED_DETAIL}${name}`] = value;
    else clear[name] = value;
  }
  const inClear = person !== null && isPseudonym(person);
  if (note !== null) sealed['note'] = note;
  if (person !== null && !inClear) sealed['person'] = person;
  return { person: inClear ? person : null, details: clear, sealed };
}

/** Under whose key the texts of a fact are sealed. */
export function subjectOf({ person }: Pick<NewFact, 'person'>): string {
  return person !== null && isPseudonym(person) ? person : CASE_SUBJECT;
}
