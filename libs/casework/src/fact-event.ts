import { type LocalDate } from '@tipstaff/kernel';
import { CASE_SUBJECT, CORRECTED, type NewCaseEvent, SEALED_DETAIL, WITHDRAWN } from './case-event';
import { type CaseType, isSealedField } from './case-types';
import { type Details, type Fact, isPseudonym, type NewFact } from './fact';

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
function subjectOf({ person }: Pick<NewFact, 'person'>): string {
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

/** The whole fact anew; `factOn` is the day it happened, the event's own day that of the correction. */
export function correctionEvent(
  type: CaseType,
  number: number,
  fact: NewFact,
  { reason, today }: ChangeMade,
): NewCaseEvent {
  const parts = factParts(type, fact);
  const secret = secretOf(fact, { ...parts.sealed, reason });
  return {
    type: `${type}.${CORRECTED}`,
    schemaVersion: FACT_SCHEMA,
    on: today,
    enteredOn: today,
    data: { ...dataOf(fact, parts, secret), fact: number, factOn: fact.on },
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
    ...(Object.keys(details).length === 0 ? {} : { details }),
    ...(secret === null ? {} : { sealed: Object.keys(secret.content).sort() }),
  };
}

function secretOf(fact: NewFact, content: Readonly<Record<string, string>>): Secret {
  return Object.keys(content).length === 0 ? null : { subject: subjectOf(fact), content };
}
