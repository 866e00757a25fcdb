import { type Actor, type Permission, readingPermissionOf } from '@tipstaff/access';
import { DomainError, LocalDate } from '@tipstaff/kernel';
import { type ListReader, type SavedListDraft, type SavedListTarget } from '@tipstaff/projections';
import { CaseSelection } from '../cases/cases.dto';
import { type InputFault, invalidRequest } from '../http/refusal';
import { RequestValidationPipe } from '../http/request-validation';
import { ObligationSelection } from '../obligations/obligation.dto';

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

const RELATIVE = /^today(?:([+-])(\d{1,4}))?$/;

/** The parameters that are days: `on`, `owedOn`, `openedFrom`, `lastTo` and so on. */
const IS_DAY = /^on$|(?:On|From|To)$/;

/**
 * `today`, `today-30`, `today+14` as days, so that a saved list goes with the calendar. Only where a
 * day is expected: a search for the word stays one.
 */
export function resolveDays(
  parameters: Readonly<Record<string, unknown>>,
  today: LocalDate,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name,
      IS_DAY.test(name) && typeof value === 'string' ? dayOf(value, today) : value,
    ]),
  );
}

function dayOf(text: string, today: LocalDate): string {
  const match = RELATIVE.exec(text);
  if (!match) return text;
  const days = Number(match[2] ?? 0);
  return LocalDate.addDays(today, match[1] === '-' ? -days : days);
}

/** What it takes to run a list. */
export function permissionToRun({
  target,
  query,
}: Pick<SavedListDraft, 'target' | 'query'>): Permission {
  if (target === 'obligations') return 'obligation.read';
  return readingPermissionOf(new URLSearchParams(query).get('type'));
}

/**
 * Of what others share they see what they could run as those did: a search for a case says that it is there, and
 * whoever reads some cases alone is not told of the others.
 */
export const listReader = (asker: Actor): ListReader => ({
  id: asker.id,
  isSeen(list) {
    if (!asker.reaches('list.use', list.force)) return false;
    if (list.owner === asker.id) return true;
    const permission = permissionToRun(list);
    return asker.reaches(permission, list.force) && asker.scopesOver(permission).length === 0;
  },
});
