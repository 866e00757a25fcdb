import { type LocalDate } from '@tipstaff/kernel';
import { CASE_SUBJECT, CORRECTED, type NewCaseEvent, SEALED_DETAIL, WITHDRAWN } from './case-event';
import { type Details, type Fact, isPseudonym, type NewFact } from './fact';
import { type CaseType, isSealedField } from './case-types';

const FACT_SCHEMA = 1;

/** Why a fact was changed, and on which day. */
export interface ChangeMade {
  readonly reason: string;
  readonly today: LocalDate;
}

export function factEvent(type: CaseType, fact: NewFact): NewCaseEvent {
  const split = splitDetails(type, fact);
  const secret = sealed(fact, split.sealed);
  return {
    type: `${type}.${fact.milestone}`,
    schemaVersion: FACT_SCHEMA,
    on: fact.on,
    enteredOn: fact.enteredOn,
    data: dataOf(fact, split.clear, secret),
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
  const split = splitDetails(type, fact);
  const secret = sealed(fact, { ...split.sealed, reason });
  return {
    type: `${type}.${CORRECTED}`,
    schemaVersion: FACT_SCHEMA,
    on: today,
    enteredOn: today,
    data: { ...dataOf(fact, split.clear, secret), fact: number, factOn: fact.on },
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
 * What stands in clear. `sealed` names the fields that were sealed, so that after an erasure it can
 * still be seen that there was something.
 */
function dataOf(
  fact: NewFact,
  details: Details,
  secret: NewCaseEvent['secret'],
): NewCaseEvent['data'] {
  const inClear = fact.person !== null && isPseudonym(fact.person) ? fact.person : null;
  return {
    ...(fact.value === null ? {} : { value: fact.value }),
    ...(inClear === null ? {} : { person: inClear }),
    ...(fact.related === null ? {} : { related: fact.related }),
    ...(Object.keys(details).length === 0 ? {} : { details }),
    ...(secret === null ? {} : { sealed: Object.keys(secret.content).sort() }),
  };
}

/** The details that may stand in clear, and those that are sealed, under the names they have there. */
function splitDetails(
  type: CaseType,
  { details = {} }: NewFact,
): { readonly clear: Details; readonly sealed: Details } {
  const clear: Record<string, string> = {};
  const sealed: Record<string, string> = {};
  for (const [name, value] of Object.entries(details)) {
    if (isSealedField(type, name)) sealed[`${SEALED_DETAIL}${name}`] = value;
    else clear[name] = value;
  }
  return { clear, sealed };
}

/** A pseudonym may stand in clear; any other person, every note and every reason are sealed. */
function sealed(fact: NewFact, more: Readonly<Record<string, string>>): NewCaseEvent['secret'] {
  const content: Record<string, string> = { ...more };
  if (fact.note !== null) content['note'] = fact.note;
  if (fact.person !== null && !isPseudonym(fact.person)) content['person'] = fact.person;
  return Object.keys(content).length === 0 ? null : { subject: subjectOf(fact), content };
}

function subjectOf(fact: Pick<NewFact, 'person'>): string {
  return fact.person !== null && isPseudonym(fact.person) ? fact.person : CASE_SUBJECT;
}
