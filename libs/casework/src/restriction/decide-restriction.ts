import { assertNever, DomainError, type LocalDate } from '@tipstaff/kernel';
import { type CaseType } from '../case-types';
import { CASE_SUBJECT, type CaseEvent, type NewCaseEvent } from '../case-event';
import {
  isOfPolicingBody,
  namedIn,
  PERSON_NAMED,
  PERSON_UN_NAMED,
  RESTRICTED,
  RESTRICTION_LIFTED,
  restrictionOf,
  type RestrictionReason,
} from './restriction';

interface Common {
  /** Free text, kept sealed; null: none. */
  readonly note: string | null;
  readonly today: LocalDate;
}

export type RestrictionCommand = Common &
  (
    | {
        readonly kind: 'restrict';
        readonly reason: RestrictionReason;
        readonly named: readonly string[];
        /** Whoever restricts, who is named as well; null for the token of the installation. */
        readonly by: string | null;
      }
    | { readonly kind: 'name' | 'un-name'; readonly person: string }
    | { readonly kind: 'lift' }
  );

export const MOST_NAMED = 50;

const RESTRICTION_SCHEMA = 1;

/** What can not be asked of a case as it is, whoever is meant. */
export interface RestrictionObstacle {
  readonly code: string;
  readonly message: string;
}

/** Why a command of this kind can not be given now; null when it can. */
export function restrictionObstacle(
  kind: RestrictionCommand['kind'],
  history: readonly CaseEvent[],
): RestrictionObstacle | null {
  const standing = restrictionOf(history);
  if (kind === 'restrict') {
    if (standing === null) return null;
    return {
      code: 'already-restricted',
      message: 'The case is restricted already: name further people, or lift the restriction.',
    };
  }
  const isNaming = kind === 'name' || kind === 'un-name';
  // Those who are named see it beside the people of the policing body, who always do.
  if (standing === null && isNaming && isOfPolicingBody(history)) return null;
  if (standing === null) {
    return { code: 'not-restricted', message: 'The case is not restricted: restrict it first.' };
  }
  return kind === 'un-name' && standing.named.length === 1 ? LAST_NAMED : null;
}

const LAST_NAMED: RestrictionObstacle = {
  code: 'last-named',
  message: 'Nobody else is named, and then nobody could see the case: name another person first.',
};

/**
 * A case may be restricted as the first thing that is said of it: then it was never to be seen.
 * @throws DomainError rule-violation for what does not fit the restriction as it stands, invalid-input
 * where nobody would be named
 */
export function decideRestriction(
  type: CaseType,
  history: readonly CaseEvent[],
  command: RestrictionCommand,
): NewCaseEvent {
  const obstacle = restrictionObstacle(command.kind, history);
  if (obstacle) throw refused(type, obstacle);
  switch (command.kind) {
    case 'restrict': {
      const { reason, named, by } = command;
      const people = [...new Set([...(by === null ? [] : [by]), ...named])];
      if (people.length === 0) throw nobodyNamed(type);
      refuseTooMany(type, people);
      return eventOf(type, RESTRICTED, { reason, named: people }, command);
    }
    case 'name': {
      const { person } = command;
      const named = namedIn(history);
      if (named.includes(person)) throw refused(type, alreadyNamed(person));
      refuseTooMany(type, [...named, person]);
      return eventOf(type, PERSON_NAMED, { person, named: [...named, person] }, command);
    }
    case 'un-name': {
      const { person } = command;
      const named = namedIn(history);
      if (!named.includes(person)) throw refused(type, notNamed(person));
      const left = named.filter((one) => one !== person);
      return eventOf(type, PERSON_UN_NAMED, { person, named: left }, command);
    }
    case 'lift':
      return eventOf(type, RESTRICTION_LIFTED, {}, command);
    default:
      return assertNever(command);
  }
}

/** `named` is always the whole list, so that the last event says who may see the case. */
function eventOf(
  type: CaseType,
  name: string,
  data: NewCaseEvent['data'],
  { note, today }: Common,
): NewCaseEvent {
  return {
    type: `${type}.${name}`,
    schemaVersion: RESTRICTION_SCHEMA,
    on: today,
    enteredOn: today,
    data: { ...data, ...(note === null ? {} : { sealed: ['note'] }) },
    secret: note === null ? null : { subject: CASE_SUBJECT, content: { note } },
  };
}

function alreadyNamed(person: string): RestrictionObstacle {
  return { code: 'already-named', message: `"${person}" is named already and sees the case.` };
}

function notNamed(person: string): RestrictionObstacle {
  return {
    code: 'not-named',
    message: `"${person}" is not named: the page of the case lists who is.`,
  };
}

function refuseTooMany(type: CaseType, people: readonly string[]): void {
  if (people.length <= MOST_NAMED) return;
  throw refused(type, {
    code: 'too-many-named',
    message: `${people.length} people would be named: at most ${MOST_NAMED} can be, or the case is hardly restricted.`,
  });
}

function nobodyNamed(type: CaseType): DomainError {
  return new DomainError(
    'invalid-input',
    `${type}.nobody-named`,
    'Nobody is named: name at least one person, or nobody could see the case.',
    { pointer: '/named' },
  );
}

function refused(type: CaseType, { code, message }: RestrictionObstacle): DomainError {
  return new DomainError('rule-violation', `${type}.${code}`, message);
}
