import { type CaseEvent } from './case-event';
import { type NewFact } from './fact';
import { factHistories } from './timeline';

/** A fact as an import offers it; `enteredOn` is null where the source does not say. */
export type OfferedFact = Omit<NewFact, 'enteredOn'> & {
  readonly enteredOn: NewFact['enteredOn'] | null;
};

/**
 * The offered facts that the case does not hold yet, in their order, so that the same file imported
 * twice adds nothing. A fact counts as held when it was ever entered alike, even if it was corrected
 * or withdrawn since; like facts are matched one to one. Free text that was erased matches any, and a
 * fact offered without its day of entry matches whatever day it was entered on.
 */
export function notYetRecorded<F extends OfferedFact>(
  history: readonly CaseEvent[],
  offered: readonly F[],
): readonly F[] {
  const erased = new Set(
    history.filter((event) => event.content === null).map((event) => event.number),
  );
  const held = factHistories(history).map(({ asEntered }) => asEntered);
  const free = new Map<string, typeof held>();
  for (const fact of held) {
    const key = outline(fact);
    free.set(key, [...(free.get(key) ?? []), fact]);
  }
  const take = (fact: F, exact: boolean): boolean => {
    const candidates = free.get(outline(fact)) ?? [];
    const index = candidates.findIndex(
      (candidate) =>
        (exact ? candidate.enteredOn === fact.enteredOn : fact.enteredOn === null) &&
        (erased.has(candidate.number) ||
          (candidate.note === fact.note && candidate.person === fact.person)),
    );
    if (index < 0) return false;
    candidates.splice(index, 1);
    return true;
  };
  // Exact matches first, so that a fact without a day of entry cannot take the place of one with it.
  const left = offered.map((fact) => (fact.enteredOn !== null && take(fact, true) ? null : fact));
  return left.filter(
    (fact): fact is Awaited<F> => fact !== null && !(fact.enteredOn === null && take(fact, false)),
  ) as F[];
}

/** What is never sealed, and so can always be compared. */
function outline(fact: Pick<NewFact, 'milestone' | 'on' | 'value' | 'related'>): string {
  return JSON.stringify([fact.milestone, fact.on, fact.value, fact.related]);
}
