import {
  type CaseCommand,
  type CaseType,
  isPseudonym,
  isSealedField,
  SEALED_DETAIL,
} from '@tipstaff/casework';
import { assertNever } from '@tipstaff/kernel';

/**
 * A command in two parts. Its hash stands in the log in clear, and a short note could be found again
 * from a hash that covers it; so the hash covers `clear` alone, and `sealed` is compared by opening
 * what was recorded.
 */
export interface CommandParts {
  readonly clear: Readonly<Record<string, unknown>>;
  readonly sealed: Readonly<Record<string, string>>;
}

export function partsOf(type: CaseType, command: CaseCommand): CommandParts {
  switch (command.kind) {
    case 'record': {
      const facts = command.facts.map((fact) => factParts(type, fact));
      return {
        clear: { kind: command.kind, facts: facts.map(({ clear }) => clear) },
        sealed: Object.assign({}, ...facts.map(({ sealed }) => sealed)) as CommandParts['sealed'],
      };
    }
    case 'correct': {
      const to = factParts(type, command.to);
      return {
        clear: { kind: command.kind, fact: command.fact, to: to.clear },
        sealed: { ...to.sealed, reason: command.reason },
      };
    }
    case 'withdraw':
      return {
        clear: { kind: command.kind, fact: command.fact },
        sealed: { reason: command.reason },
      };
    case 'restrict':
    case 'name':
    case 'un-name':
    case 'lift': {
      const { note, today: _today, ...clear } = command;
      return { clear, sealed: note === null ? {} : { note } };
    }
    default:
      return assertNever(command);
  }
}

type FactSent = Extract<CaseCommand, { kind: 'correct' }>['to'] & { readonly milestone?: string };

/** The day of entry is not part of it: a repeat may come on the next day. */
function factParts(
  type: CaseType,
  { milestone, on, value, person, related, note, details = {} }: FactSent,
): CommandParts {
  const names = Object.keys(details);
  const inClearOf = names.filter((name) => !isSealedField(type, name));
  const sealedOf = names.filter((name) => isSealedField(type, name));
  const inClear = person !== null && isPseudonym(person);
  return {
    clear: {
      milestone,
      on,
      value,
      related,
      person: inClear ? person : null,
      ...(inClearOf.length === 0
        ? {}
        : { details: Object.fromEntries(inClearOf.map((name) => [name, details[name]])) }),
    },
    sealed: {
      ...(person !== null && !inClear ? { person } : {}),
      ...(note === null ? {} : { note }),
      ...Object.fromEntries(
        sealedOf.map((name) => [`${SEALED_DETAIL}${name}`, details[name] ?? '']),
      ),
    },
  };
}
