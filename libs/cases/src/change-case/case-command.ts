import {
  type CaseCommand,
  type CaseType,
  type Correction,
  type NameRemark,
  namesKept,
} from '@tipstaff/casework';
import { assertNever, DomainError, type LocalDate } from '@tipstaff/kernel';
import { type CorrectFactBody, type WithdrawFactBody } from '../commands/change-fact.body';
import { factGiven } from '../commands/command-body';
import { type CommandDefinition } from '../commands/command-registry';
import {
  type LiftRestrictionBody,
  type NamePersonBody,
  type RestrictCaseBody,
} from '../commands/restriction.body';

/** What is asked, with its names as the record keeps them, and what is said of those. */
export interface CommandAsked {
  readonly command: CaseCommand;
  readonly remarks: readonly NameRemark[];
}

/**
 * What is asked, in the words of casework.
 * @param body as class-validator passed it
 * @param by id of whoever restricts; null for who sees every restricted case
 * @param held as `namesKept` has it
 * @throws DomainError `fact.in-the-future`, `fact.day-missing`, `fact.invalid-detail`, `fact.placeholder`
 */
export function caseCommandOf(
  definition: CommandDefinition,
  body: object,
  today: LocalDate,
  by: string | null,
  held: string | null = null,
): CommandAsked {
  switch (definition.kind) {
    case 'record': {
      const given = factGiven(definition.rule, body);
      refuseFuture(given.on, today);
      const { type, milestone } = definition;
      const { fact, remarks } = namesGiven(type, milestone, given, held);
      const facts = [{ milestone, enteredOn: today, ...fact }];
      return { command: { kind: 'record', facts, door: 'api' }, remarks };
    }
    case 'correct': {
      const { fact, reason, on, value, note, details, ...names } = body as CorrectFactBody;
      if (on === null) throw dayRemoved();
      if (on !== undefined) refuseFuture(on as LocalDate, today);
      const { person, related } = names;
      const kept = namesGiven(definition.type, '', said({ person, related }), held);
      const to: Correction = {
        ...(on === undefined ? {} : { on: on as LocalDate }),
        ...said({ value, note }),
        ...kept.fact,
        ...(details === undefined ? {} : { details: details && detailsIn(details) }),
      };
      return { command: { kind: 'correct', fact, to, reason, today }, remarks: kept.remarks };
    }
    case 'withdraw': {
      const { fact, reason } = body as WithdrawFactBody;
      return { command: { kind: 'withdraw', fact, reason, today }, remarks: [] };
    }
    case 'restrict': {
      const { reason, named = [], note } = body as RestrictCaseBody;
      const said = { reason, named, by, note: note ?? null, today };
      return { command: { kind: 'restrict', ...said }, remarks: [] };
    }
    case 'name':
    case 'un-name': {
      const { person, note } = body as NamePersonBody;
      const said = { person, note: note ?? null, today };
      return { command: { kind: definition.kind, ...said }, remarks: [] };
    }
    case 'lift': {
      const { note } = body as LiftRestrictionBody;
      return { command: { kind: 'lift', note: note ?? null, today }, remarks: [] };
    }
    default:
      return assertNever(definition);
  }
}

/** A person who enters a fact can leave a field out: a placeholder is refused, which an import passes over. */
function namesGiven<F extends Parameters<typeof namesKept>[2]>(
  type: CaseType,
  milestone: string,
  fact: F,
  held: string | null,
): ReturnType<typeof namesKept<F>> {
  const kept = namesKept(type, milestone, fact, held);
  const placeholder = kept.remarks.find(({ kind }) => kind === 'placeholder');
  if (placeholder) {
    const { field } = placeholder;
    throw new DomainError(
      'invalid-input',
      'fact.placeholder',
      `"${fact[field] ?? ''}" stands for nothing: leave "${field}" out, or say who or what it is.`,
      { pointer: `/${field}` },
    );
  }
  return kept;
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
