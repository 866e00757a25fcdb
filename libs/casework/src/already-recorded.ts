import { type CaseEvent } from './case-event';
import { type Fact, type NewFact } from './fact';
import { factHistories } from './timeline';

/** A fact as an import offers it; `enteredOn` is null where the source does not say. */
export type OfferedFact = Omit<NewFact, 'enteredOn'> & {
  readonly enteredOn: NewFact['enteredOn'] | null;
};

/** A fact as it was entered, and which of its texts can no longer be read. */
interface HeldFact {
  readonly fact: Fact;
  readonly erased: ReadonlySet<string>;
}

/**
 * The offered facts that the case does not hold yet, in their order, so that the same file imported
 * twice adds nothing. A fact counts as held when it was ever entered alike, even if it was corrected
 * or withdrawn since; like facts are matched one to one. A text that was erased matches any text, and
 * a fact offered without its day of entry matches whatever day it was entered on.
 */
export function notYetRecorded<F extends OfferedFact>(
  history: readonly CaseEvent[],
  offered: readonly F[],
): readonly F[] {
  const held = heldByOutline(history);
  let left = offered;
  // The closest likeness first, so that a loose match never takes the place of an exact one.
  for (const alike of [sameDayAndText, sameDay, sameText, sameInClear]) {
    left = left.filter((fact) => !take(held.get(outline(fact)) ?? [], fact, alike));
  }
  return left;
}

type Likeness = (held: HeldFact, offered: OfferedFact) => boolean;

function take(held: HeldFact[], offered: OfferedFact, alike: Likeness): boolean {
  const index = held.findIndex((candidate) => alike(candidate, offered));
  if (index < 0) return false;
  held.splice(index, 1);
  return true;
}

const sameText: Likeness = ({ fact, erased }, offered) =>
  offered.enteredOn === null &&
  erased.size === 0 &&
  fact.note === offered.note &&
  fact.person === offered.person;

const sameInClear: Likeness = ({ fact, erased }, offered) =>
  offered.enteredOn === null &&
  (['note', 'person'] as const).every((field) =>
    erased.has(field) ? offered[field] !== null : fact[field] === offered[field],
  );

const sameDayAndText: Likeness = (held, offered) =>
  offered.enteredOn === held.fact.enteredOn && sameText(held, { ...offered, enteredOn: null });

const sameDay: Likeness = (held, offered) =>
  offered.enteredOn === held.fact.enteredOn && sameInClear(held, { ...offered, enteredOn: null });

function heldByOutline(history: readonly CaseEvent[]): Map<string, HeldFact[]> {
  const events = new Map(history.map((event) => [event.number, event]));
  const held = new Map<string, HeldFact[]>();
  for (const { asEntered: fact } of factHistories(history)) {
    const entry = { fact, erased: erasedFields(events.get(fact.number)) };
    const alike = held.get(outline(fact));
    if (alike) alike.push(entry);
    else held.set(outline(fact), [entry]);
  }
  return held;
}

/** What was sealed and cannot be opened any more. */
function erasedFields(event: CaseEvent | undefined): ReadonlySet<string> {
  const sealed = (event?.data['sealed'] ?? []) as readonly string[];
  return new Set(sealed.filter((field) => event?.content?.[field] === undefined));
}

/** What is never sealed, and so can always be compared. */
function outline(fact: Pick<NewFact, 'milestone' | 'on' | 'value' | 'related'>): string {
  return JSON.stringify([fact.milestone, fact.on, fact.value, fact.related]);
}
