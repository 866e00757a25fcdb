import { DomainError, type LocalDate } from '@tipstaff/kernel';
import { type SavedListTarget } from '@tipstaff/projections';
import { CaseSelection } from '../cases/case-selection.dto';
import { type InputFault, invalidRequest } from '../http/refusal';
import { RequestValidationPipe } from '../http/request-validation';
import { ObligationSelection } from '../obligations/obligation.dto';
import { resolveDays } from './relative-days';

const selections = { cases: CaseSelection, obligations: ObligationSelection } as const;

type SelectionOf<T extends SavedListTarget> = InstanceType<(typeof selections)[T]>;

/**
 * The selection that a query says on a day, by the very rules of the list that it is for.
 * @param query as behind the question mark of that list's address, with `today-30` where a day may be
 * @throws DomainError `request.invalid` with every fault
 */
export function selectionOf<T extends SavedListTarget>(
  target: T,
  query: string,
  today: LocalDate,
): SelectionOf<T> {
  const parameters = resolveDays(parametersOf(query), today);
  const metatype = selections[target];
  return new RequestValidationPipe().transform(parameters, {
    type: 'query',
    metatype,
  }) as SelectionOf<T>;
}

/** The same for a query that is about to be saved: its faults are faults of that field. */
export function checkedSelection(
  target: SavedListTarget,
  query: string,
  today: LocalDate,
): CaseSelection | ObligationSelection {
  try {
    return selectionOf(target, query, today);
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== 'request.invalid') throw error;
    const faults = error.data['errors'] as readonly InputFault[];
    throw invalidRequest(faults.map(({ detail }) => ({ in: 'body', pointer: '/query', detail })));
  }
}

/** A parameter that is given twice is a list of both, as the address of a list would have it. */
function parametersOf(query: string): Record<string, unknown> {
  const given = new URLSearchParams(query);
  return Object.fromEntries(
    [...new Set(given.keys())].map((name) => {
      const values = given.getAll(name);
      return [name, values.length === 1 ? values[0] : values];
    }),
  );
}
