import { withPlainSigns } from '@tipstaff/kernel';
import { type CaseEvent } from './case-event';
import { detail, type Fact, type NewFact } from './fact';
import { nameAsCompared } from './names';
import { type FactHistory, factHistories } from './timeline';

/** A fact as an import offers it; `enteredOn` is null where the source does not say. */
export type OfferedFact = Omit<NewFact, 'enteredOn'> & {
  readonly enteredOn: NewFact['enteredOn'] | null;
};

/** A row that names a fact of the record and says otherwise than it ever did. */
export interface DifferingFact<F> {
  readonly offered: F;
  /** As it stands, or where it was withdrawn as it was entered. */
  readonly held: Fact;
  /** By their names what differs, a detail as `field:<name>`; the day of entry is `entered_on`. */
  readonly fields: readonly [string, ...string[]];
}

/**
 * What the offered facts are to what the case holds. A fact with a key is the one that came by that key before; it
 * is held where it says what that one says or said, and else differs. One whose key is new, or that has none, is
 * held where the case has a fact like it. A detail that is nowhere said of a fact that came without a key differs too: it
 * is that fact, and an import corrects nothing.
 */
export function besideRecord<F extends OfferedFact>(
  history: readonly CaseEvent[],
  offered: readonly F[],
): { readonly fresh: readonly F[]; readonly differing: readonly DifferingFact<F>[] } {
  const histories = factHistories(history);
  const byKey = new Map(histories.map((one) => [one.asEntered.key, one]));
  const differing: DifferingFact<F>[] = [];
  const left: F[] = [];
  for (const fact of offered) {
    const found = fact.key === undefined ? undefined : byKey.get(fact.key);
    if (!found) left.push(fact);
    else differing.push(...differenceOf(fact, found));
  }
  const keyless = histories.filter(({ asEntered }) => asEntered.key === undefined);
  const taken = new Set<number>();
  const keyed = notHeldIn(
    keyless,
    left.filter(({ key }) => key !== undefined),
    taken,
  ).filter((fact) => {
    const bare = bareOf(fact, keyless, taken);
    if (bare !== null) differing.push(...differenceOf(fact, bare));
    return bare === null;
  });
  const unkeyed = notHeldIn(
    histories,
    left.filter(({ key }) => key === undefined),
  );
  // Never of both in one file, and so in its order.
  return { fresh: [...unkeyed, ...keyed], differing };
}

function formsOf({ asEntered, changes, standing }: FactHistory): readonly Fact[] {
  return [asEntered, ...changes.map(({ before }) => before), ...(standing ? [standing] : [])];
}

function differenceOf<F extends OfferedFact>(
  offered: F,
  history: FactHistory,
): readonly DifferingFact<F>[] {
  if (formsOf(history).some((form) => differences(form, offered).length === 0)) return [];
  const held = history.standing ?? history.asEntered;
  const [first, ...more] = differences(held, offered);
  return first === undefined ? [] : [{ offered, held, fields: [first, ...more] }];
}

/** The fact that says all the same and has no details; it is taken then. */
function bareOf(
  fact: OfferedFact,
  histories: readonly FactHistory[],
  taken: Set<number>,
): FactHistory | null {
  if (Object.keys(fact.details ?? {}).length === 0) return null;
  const found = histories.find(({ asEntered: held, standing }) => {
    const bare = held.details === undefined && standing !== null && !taken.has(held.number);
    return bare && differences(standing, { ...fact, details: {} }).length === 0;
  });
  if (found) taken.add(found.asEntered.number);
  return found ?? null;
}

/** What of a fact is said otherwise; a text that can not be read is as any other, and no day of entry as any day. */
function differences(held: Fact, offered: OfferedFact): readonly string[] {
  const erased = held.unreadable ?? [];
  const isSame = (name: string, a: string | null, b: string | null): boolean =>
    erased.includes(name) ? b !== null : a === b;
  const plain = (value: string | null) => (value === null ? null : withPlainSigns(value));
  return [
    ...(held.milestone === offered.milestone ? [] : ['milestone']),
    ...(held.on === offered.on ? [] : ['on']),
    ...(plain(held.value) === plain(offered.value) ? [] : ['value']),
    ...(isSame('person', nameAsCompared(held.person), nameAsCompared(offered.person))
      ? []
      : ['person']),
    ...(nameAsCompared(held.related) === nameAsCompared(offered.related) ? [] : ['related']),
    ...(isSame('note', held.note, offered.note) ? [] : ['note']),
    ...(offered.enteredOn === null || held.enteredOn === offered.enteredOn ? [] : ['entered_on']),
    ...detailsApart(held, offered, erased).map((name) => `field:${name}`),
  ];
}

function detailsApart(
  held: Fact,
  offered: OfferedFact,
  erased: readonly string[],
): readonly string[] {
  const names = new Set([
    ...Object.keys(held.details ?? {}),
    ...erased.filter((name) => name !== 'person' && name !== 'note'),
    ...Object.keys(offered.details ?? {}),
  ]);
  return [...names].filter((name) =>
    erased.includes(name)
      ? detail(offered, name) === null
      : detail(held, name) !== detail(offered, name),
  );
}

/** What a fact says, or said before it was corrected. */
interface HeldFact {
  readonly fact: Fact;
  readonly erased: readonly string[];
}

/**
 * The offered facts that the case does not hold yet, in their order, so that the same file imported twice adds nothing.
 * A fact counts as held when it was ever entered alike, even if it was corrected or withdrawn since, or when a
 * correction made it say the same; like facts are matched one to one. A text that was erased matches any text, and a
 * fact offered without its day of entry matches whatever day it was entered on.
 * @param taken numbers of the facts that are matched, which this adds to
 */
function notHeldIn<F extends OfferedFact>(
  histories: readonly FactHistory[],
  offered: readonly F[],
  taken = new Set<number>(),
): readonly F[] {
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
    if (held.size === 0) continue;
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
  samePerson(fact, offered) &&
  sameDetails(fact, offered, erased);

const sameInClear: Likeness = ({ fact, erased }, offered) =>
  offered.enteredOn === null &&
  (erased.includes('note') ? offered.note !== null : fact.note === offered.note) &&
  (erased.includes('person') ? offered.person !== null : samePerson(fact, offered)) &&
  sameDetails(fact, offered, erased);

/** Version 1 of the format says none, and is taken for any. */
function sameDetails(held: Fact, offered: OfferedFact, erased: readonly string[]): boolean {
  return offered.details === undefined || detailsApart(held, offered, erased).length === 0;
}

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
