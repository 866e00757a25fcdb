import {
  type CaseCommand,
  type CaseEvent,
  type CaseType,
  directoryOn,
  factHistories,
  factsOfAllocation,
  isInDirectory,
  type Timeline,
} from '@tipstaff/casework';
import { DomainError, type LocalDate } from '@tipstaff/kernel';

/** Whether a command may give a case to somebody, so that the directory has to be asked. */
export function mayAllocate(command: CaseCommand): boolean {
  if (command.kind === 'record') return command.facts.some(isAllocation);
  return command.kind === 'correct' && command.to.person != null;
}

const isAllocation = ({ milestone }: { readonly milestone: string }): boolean =>
  factsOfAllocation.includes(milestone);

/**
 * A case is given to whoever is in the directory on the day, and to nobody else.
 * @throws DomainError `<type>.not-in-directory`
 */
export function refuseUnlisted(
  type: CaseType,
  command: CaseCommand,
  history: readonly CaseEvent[],
  directory: Timeline,
): void {
  if (command.kind === 'record') {
    for (const { on, value, person } of command.facts.filter(isAllocation)) {
      if (person !== null) refuse(type, directory, { on, value, person });
    }
    return;
  }
  if (command.kind !== 'correct' || command.to.person == null) return;
  const fact = factHistories(history).find(
    ({ asEntered }) => asEntered.number === command.fact,
  )?.standing;
  if (!fact || !isAllocation(fact)) return;
  const { on = fact.on, value = fact.value, person } = command.to;
  refuse(type, directory, { on, value, person });
}

interface Given {
  readonly on: LocalDate;
  /** The role. */
  readonly value: string | null;
  readonly person: string;
}

function refuse(type: CaseType, directory: Timeline, { on, value, person }: Given): void {
  const as = value === 'team' ? 'team' : 'person';
  if (isInDirectory(directoryOn(directory, on), person, as)) return;
  const known = directory.facts.length > 0;
  throw new DomainError(
    'invalid-input',
    `${type}.not-in-directory`,
    known
      ? `"${person}" is no ${as} of the force's directory on ${on}: GET /api/v1/directory lists who is there.`
      : `The force has no directory yet: enter its people and teams, and then give them cases (docs/how-to/allocate-cases.md).`,
    { pointer: '/person' },
  );
}
