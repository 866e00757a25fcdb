import { withPlainSigns } from '@tipstaff/kernel';
import { type CaseEvent } from './case-event';
import { type Fact, type NewFact } from './fact';
import { nameAsCompared } from './names';
import { factHistories } from './timeline';

/** A fact as an import offers it; `enteredOn` is null where the source does not say. */
export type OfferedFact = Omit<NewFact, 'enteredOn'> & {
  readonly enteredOn: NewFact['enteredOn'] | null;
};

/** What a fact says, or said before it was corrected. */
interface HeldFact {
  readonly fact: Fact;
  readonly erased: readonly string[];
}

/**
 * The offered facts that the case does not hold yet, in their order, so that the same file imported
 * twice adds nothing. A fact counts as held when it was ever entered alike, even if it was corrected
 * or withdrawn since, or when a correction made it say the same; like facts are matched one to one. A text
 * that was erased matches any text, and a fact offered without its day of entry matches whatever day it
 * was entered on.
 */
export function notYetRecorded<F extends OfferedFact>(
  history: readonly CaseEvent[],
  offered: readonly F[],
): readonly F[] {
  const histories = factHistories(history);
  const taken = new Set<number>();
  let left = offered;
  // What was entered first: another fact may have been corrected to say the same.
  for (const forms of [
    histories.map(({ asEntered }) => asEntered),
    histories.flatMap(({ standing, changes }) => [
      ...changes.slice(1).map(({ before }) => before),
      ...(standing && changes.length > 0 ? [standing] : []),
    ]),
  ]) {
    const held = byOutline(forms);
    // The closest likeness first, so that a loose match never takes the place of an exact one.
    for (const alike of [sameDayAndText, sameDay, sameText, sameInClear]) {
      left = left.filter((fact) => !take(held.get(outline(fact)) ?? [], fact, alike, taken));
    }
  }
  return left;
}

type Likeness = (held: HeldFact, offered: OfferedFact) => boolean;

function take(
  held: readonly HeldFact[],
  offered: OfferedFact,
  alike: Likeness,
  taken: Set<number>,
): boolean {
  const found = held.find((one) => !taken.has(one.fact.number) && alike(one, offered));
  if (found) taken.add(found.fact.number);
  return found !== undefined;
}

/** What was recorded before names were made plain is the same name, and a placeholder is none. */
function samePerson(held: Pick<Fact, 'person'>, offered: Pick<OfferedFact, 'person'>): boolean {
  return nameAsCompared(held.person) === nameAsCompared(offered.person);
}

const sameText: Likeness = ({ fact, erased }, offered) =>
  offered.enteredOn === null &&
  erased.length === 0 &&
  fact.note === offered.note &&
  samePerson(fact, offered);

const sameInClear: Likeness = ({ fact, erased }, offered) =>
  offered.enteredOn === null &&
  (erased.includes('note') ? offered.note !== null : fact.note === offered.note) &&
  (erased.includes('person') ? offered.person !== null : samePerson(fact, offered));

const sameDayAndText: Likeness = (held, offered) =>
  offered.enteredOn === held.fact.enteredOn && sameText(held, { ...offered, enteredOn: null });

const sameDay: Likeness = (held, offered) =>
  offered.enteredOn === held.fact.enteredOn && sameInClear(held, { ...offered, enteredOn: null });

function byOutline(facts: readonly Fact[]): ReadonlyMap<string, readonly HeldFact[]> {
  const held = new Map<string, HeldFact[]>();
  for (const fact of facts) {
    const entry = { fact, erased: fact.unreadable ?? [] };
    const alike = held.get(outline(fact));
    if (alike) alike.push(entry);
    else held.set(outline(fact), [entry]);
  }
  return held;
}

/** What is never sealed, and so can always be compared. */
function outline(fact: Pick<NewFact, 'milestone' | 'on' | 'value' | 'related'>): string {
  const value = fact.value === null ? null : withPlainSigns(fact.value);
  return JSON.stringify([fact.milestone, fact.on, value, nameAsCompared(fact.related)]);
}
