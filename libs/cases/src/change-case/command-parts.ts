import { type CaseCommand, type CaseType, factParts } from '@tipstaff/casework';
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

type FactSent = Extract<CaseCommand, { kind: 'correct' }>['to'] & { readonly milestone?: string };

export function partsOf(type: CaseType, command: CaseCommand): CommandParts {
  switch (command.kind) {
    case 'record': {
      const facts = command.facts.map((fact) => partsOfFact(type, fact));
      return {
        clear: { kind: command.kind, facts: facts.map(({ clear }) => clear) },
        sealed: Object.assign({}, ...facts.map(({ sealed }) => sealed)) as CommandParts['sealed'],
      };
    }
    case 'correct': {
      const to = partsOfFact(type, command.to);
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

/** The day of entry is not part of it: a repeat may come on the next day. */
function partsOfFact(type: CaseType, sent: FactSent): CommandParts {
  const { milestone, on, value, related } = sent;
  const { person, details, sealed } = factParts(type, sent);
  const ofDetails = Object.keys(details).length === 0 ? {} : { details };
  return { clear: { milestone, on, value, related, person, ...ofDetails }, sealed };
}
