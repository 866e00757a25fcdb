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

function refuse(type: CaseType, directory: Timeline, given: Given): void {
  const way =
    'give the reference that the directory has, such as STF-0012 of a person or TEAM-1 of a team.';
  const fault = unlistedFault(directory, given, way);
  if (fault === null) return;
  throw new DomainError('invalid-input', `${type}.not-in-directory`, fault, { pointer: '/person' });
}

/**
 * Why a case can not be given to somebody on a day, in words; null where it can.
 * @param way how to find who is there, as a sentence goes on
 */
function unlistedFault(
  directory: Timeline,
  { on, value, person }: Given,
  way: string,
): string | null {
  const as = value === 'team' ? 'team' : 'person';
  if (isInDirectory(directoryOn(directory, on), person, as)) return null;
  return directory.facts.length > 0
    ? `"${person}" is no ${as} of the force's directory on ${on}: ${way}`
    : `The force has no directory yet: enter its people and teams, and then give them cases (docs/how-to/allocate-cases.md).`;
}

/** As `refuseUnlisted` has it, of a fact that an import brings; null where it gives nobody the case. */
export function unlistedInImport(
  fact: Omit<Given, 'person'> & { readonly milestone: string; readonly person: string | null },
  directory: Timeline,
): string | null {
  const { person } = fact;
  if (person === null || !isAllocation(fact)) return null;
  return unlistedFault(
    directory,
    { ...fact, person },
    'enter them from that day on, in this file or with "tipstaff directory", or correct the reference or the day ("tipstaff directory list" shows who is there).',
  );
}
