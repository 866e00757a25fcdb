import { type Actor, readingPermissionOf } from '@tipstaff/access';
import { type LocalDate } from '@tipstaff/kernel';
import { type CaseFilter, type CaseOrder, type CaseSort } from '@tipstaff/projections';
import { type CaseSelection } from './case-selection.dto';

export interface CasesAsked {
  readonly filter: CaseFilter;
  readonly order: CaseOrder;
}

/** The selection as the case list understands it; its days were checked at the edge. */
export function casesAsked(selection: CaseSelection, today: LocalDate): CasesAsked {
  const { force, type, state, regime, milestone, person, related, q } = selection;
  const days = selection as Partial<Record<keyof CaseSelection, LocalDate>>;
  const { openedFrom, openedTo, closedFrom, closedTo, lastFrom, lastTo, onFrom, onTo } = days;
  const { sort = 'opened', order = usualDirection(sort) } = selection;
  return {
    filter: {
      ...{ force, type, status: state, regime, milestone, person, related, q },
      ...{ openedFrom, openedTo, closedFrom, closedTo, lastFrom, lastTo, onFrom, onTo },
      owing: owingAsked(selection, today),
    },
    order: { by: sort, direction: order },
  };
}

/** Of the cases asked for, those in the asker's sight: in the list itself, so that no count tells more. */
export function casesSeen({ filter, order }: CasesAsked, { scopeOver }: Actor): CasesAsked {
  const isNarrow = scopeOver(readingPermissionOf(filter.type)) === 'under-review';
  return { filter: isNarrow ? { ...filter, underReview: true } : filter, order };
}

function owingAsked(
  { owed, overdue, owedOn }: CaseSelection,
  today: LocalDate,
): CaseFilter['owing'] {
  if (owed === undefined && overdue === undefined && owedOn === undefined) return undefined;
  return { on: (owedOn ?? today) as LocalDate, rule: owed, overdue: overdue === 'true' };
}

/** Days are read from the latest back, references from the first on. */
function usualDirection(sort: CaseSort): CaseOrder['direction'] {
  return sort === 'reference' ? 'asc' : 'desc';
}
