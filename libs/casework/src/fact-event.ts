import { type LocalDate } from '@tipstaff/kernel';
import {
  CASE_SUBJECT,
  CORRECTED,
  fieldSealedAs,
  type NewCaseEvent,
  SEALED_DETAIL,
  sealedName,
  WITHDRAWN,
} from './case-event';
import { type CaseType, isSealedField } from './case-types';
import { type Correction, type Details, type Fact, isPseudonym, type NewFact } from './fact';

/** A fact in two parts: what may stand in the log in clear, and what must not. */
interface FactParts {
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

type Secret = NewCaseEvent['secret'];
type Data = NewCaseEvent['data'];

const FACT_SCHEMA = 1;

/** Why a fact was changed, and on which day. */
export interface ChangeMade {
  readonly reason: string;
  readonly today: LocalDate;
}

export function factEvent(type: CaseType, fact: NewFact): NewCaseEvent {
  const parts = factParts(type, fact);
  const secret = secretOf(fact, parts.sealed);
  return {
    type: `${type}.${fact.milestone}`,
    schemaVersion: FACT_SCHEMA,
    on: fact.on,
    enteredOn: fact.enteredOn,
    data: dataOf(fact, parts, secret),
    secret,
  };
}

/** The fact as a correction leaves it. */
export function correctedFact(standing: Fact, to: Correction): NewFact {
  const { number: _number, details: before = {}, unreadable: _sealed, ...rest } = standing;
  const { details: said, ...own } = to;
  const left = Object.entries(said === null ? {} : { ...before, ...said });
  const details = Object.fromEntries(
    left.filter((entry): entry is [string, string] => entry[1] !== null),
  );
  return {
    ...rest,
    ...Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined)),
    ...(Object.keys(details).length === 0 ? {} : { details }),
  };
}

/** Whether a correction says something of a field, be it that there is none. */
export function isSaid(to: Correction, field: string): boolean {
  if (field === 'person' || field === 'note') return to[field] !== undefined;
  const { details } = to;
  return details === null || (details !== undefined && Object.hasOwn(details, field));
}

/**
 * The fact anew; `factOn` is the day it happened, the event's own day that of the correction. What is
 * sealed and not spoken of is `kept`: named, and left under the key it has. Only where the fact is about
 * another person from now on is it sealed anew, for that person.
 */
export function correctionEvent(
  type: CaseType,
  standing: Fact,
  to: Correction,
  { reason, today }: ChangeMade,
): NewCaseEvent {
  const fact = correctedFact(standing, to);
  const parts = factParts(type, fact);
  const isAboutAnother = subjectOf(fact) !== subjectOf(standing);
  const before = [...Object.keys(factParts(type, standing).sealed)];
  const kept = [...before, ...(standing.unreadable ?? []).map(sealedName)].filter(
    (name) => !isSaid(to, fieldSealedAs(name)),
  );
  const content = Object.fromEntries(
    Object.entries(parts.sealed).filter(([name]) => isAboutAnother || !kept.includes(name)),
  );
  const secret = secretOf(fact, { ...content, reason });
  return {
    type: `${type}.${CORRECTED}`,
    schemaVersion: FACT_SCHEMA,
    on: today,
    enteredOn: today,
    data: {
      ...dataOf(fact, parts, secret),
      fact: standing.number,
      factOn: fact.on,
      ...(kept.length === 0 ? {} : { kept: [...new Set(kept)].sort() }),
    },
    secret,
  };
}

export function withdrawalEvent(
  type: CaseType,
  fact: Fact,
  { reason, today }: ChangeMade,
): NewCaseEvent {
  return {
    type: `${type}.${WITHDRAWN}`,
    schemaVersion: FACT_SCHEMA,
    on: today,
    enteredOn: today,
    data: { fact: fact.number, sealed: ['reason'] },
    secret: { subject: subjectOf(fact), content: { reason } },
  };
}

/**
 * `sealed` names the fields that were sealed, so that after an erasure it can still be seen that there
 * was something.
 */
function dataOf(fact: NewFact, { person, details }: FactParts, secret: Secret): Data {
  return {
    ...(fact.value === null ? {} : { value: fact.value }),
    ...(person === null ? {} : { person }),
    ...(fact.related === null ? {} : { related: fact.related }),
    ...(fact.key === undefined ? {} : { key: fact.key }),
    ...(Object.keys(details).length === 0 ? {} : { details }),
    ...(secret === null ? {} : { sealed: Object.keys(secret.content).sort() }),
  };
}

function secretOf(fact: NewFact, content: Readonly<Record<string, string>>): Secret {
  return Object.keys(content).length === 0 ? null : { subject: subjectOf(fact), content };
}
