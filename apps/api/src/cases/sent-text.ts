import { type CaseCommand, isPseudonym } from '@tipstaff/casework';
import { type RecordedEvent } from '@tipstaff/event-store';
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

export function partsOf(command: CaseCommand): CommandParts {
  switch (command.kind) {
    case 'record': {
      const facts = command.facts.map(factParts);
      return {
        clear: { kind: command.kind, facts: facts.map(({ clear }) => clear) },
        sealed: Object.assign({}, ...facts.map(({ sealed }) => sealed)) as CommandParts['sealed'],
      };
    }
    case 'correct': {
      const to = factParts(command.to);
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
    default:
      return assertNever(command);
  }
}

type FactSent = Extract<CaseCommand, { kind: 'correct' }>['to'] & { readonly milestone?: string };

/** The day of entry is not part of it: a repeat may come on the next day. */
function factParts({ milestone, on, value, person, related, note }: FactSent): CommandParts {
  const inClear = person !== null && isPseudonym(person);
  return {
    clear: { milestone, on, value, related, person: inClear ? person : null },
    sealed: {
      ...(person !== null && !inClear ? { person } : {}),
      ...(note === null ? {} : { note }),
    },
  };
}

/** What was erased can not be compared any more, and is taken as the same. */
export function saysTheSame(sealed: CommandParts['sealed'], recorded: RecordedEvent): boolean {
  const { secret } = recorded;
  if (secret.state === 'erased') return true;
  const held = secret.state === 'open' ? secret.content : {};
  const names = new Set([...Object.keys(held), ...Object.keys(sealed)]);
  return [...names].every((name) => held[name] === sealed[name]);
}
