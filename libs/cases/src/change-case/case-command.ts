import { type CaseCommand, type Correction } from '@tipstaff/casework';
import { assertNever, DomainError, type LocalDate } from '@tipstaff/kernel';
import { type CorrectFactBody, type WithdrawFactBody } from '../commands/change-fact.body';
import { factGiven } from '../commands/command-body';
import { type CommandDefinition } from '../commands/command-registry';
import {
  type LiftRestrictionBody,
  type NamePersonBody,
  type RestrictCaseBody,
} from '../commands/restriction.body';

/**
 * What is asked, in the words of casework.
 * @param body as class-validator passed it
 * @param by id of whoever restricts; null for who sees every restricted case
 * @throws DomainError `fact.in-the-future`, `fact.day-missing`, `fact.invalid-detail`
 */
export function caseCommandOf(
  definition: CommandDefinition,
  body: object,
  today: LocalDate,
  by: string | null,
): CaseCommand {
  switch (definition.kind) {
    case 'record': {
      const fact = factGiven(definition.rule, body);
      refuseFuture(fact.on, today);
      const { milestone } = definition;
      return { kind: 'record', facts: [{ milestone, enteredOn: today, ...fact }], door: 'api' };
    }
    case 'correct': {
      const { fact, reason, on, value, person, related, note, details } = body as CorrectFactBody;
      if (on === null) throw dayRemoved();
      if (on !== undefined) refuseFuture(on as LocalDate, today);
      const to: Correction = {
        ...(on === undefined ? {} : { on: on as LocalDate }),
        ...said({ value, person, related, note }),
        ...(details === undefined ? {} : { details: details && detailsIn(details) }),
      };
      return { kind: 'correct', fact, to, reason, today };
    }
    case 'withdraw': {
      const { fact, reason } = body as WithdrawFactBody;
      return { kind: 'withdraw', fact, reason, today };
    }
    case 'restrict': {
      const { reason, named = [], note } = body as RestrictCaseBody;
      return { kind: 'restrict', reason, named, by, note: note ?? null, today };
    }
    case 'name':
    case 'un-name': {
      const { person, note } = body as NamePersonBody;
      return { kind: definition.kind, person, note: note ?? null, today };
    }
    case 'lift': {
      const { note } = body as LiftRestrictionBody;
      return { kind: 'lift', note: note ?? null, today };
    }
    default:
      return assertNever(definition);
  }
}

function dayRemoved(): DomainError {
  return new DomainError(
    'invalid-input',
    'fact.day-missing',
    'A fact has a day: leave "on" out to keep it, or give the right one.',
    { pointer: '/on' },
  );
}

type Texts = Readonly<Record<string, string | null | undefined>>;

/** What was sent: a field that was left out stays out, and an empty text is none, as null is. */
function said<T extends Texts>(fields: T): { [F in keyof T]?: string | null } {
  const entries = Object.entries(fields).filter(([, text]) => text !== undefined);
  return Object.fromEntries(entries.map(([name, text]) => [name, text || null])) as {
    [F in keyof T]?: string | null;
  };
}

/** @throws DomainError for a member that is no text: it would be kept as something else */
function detailsIn(given: object): Readonly<Record<string, string | null>> {
  for (const [name, value] of Object.entries(given)) {
    if (typeof value !== 'string' && value !== null) {
      throw new DomainError(
        'invalid-input',
        'fact.invalid-detail',
        `"${name}" of the details is neither text nor null: give it in quotation marks, as the timeline shows it.`,
        { pointer: '/details' },
      );
    }
  }
  return said(given as Texts) as Readonly<Record<string, string | null>>;
}

/** A person enters what has happened; what is only planned is the value of a milestone, not its day. */
function refuseFuture(on: LocalDate, today: LocalDate): void {
  if (on <= today) return;
  throw new DomainError(
    'invalid-input',
    'fact.in-the-future',
    `"${on}" lies after today, ${today}: record what has happened, on the day it happened.`,
    { pointer: '/on' },
  );
}
