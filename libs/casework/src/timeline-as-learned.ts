import { type CaseEvent, CORRECTED, WITHDRAWN } from './case-event';
import { type Fact } from './fact';
import { isOfRestriction } from './restriction/restriction';
import { byDayThenEntry, corrected, factOf, type Timeline, timelineOfFacts } from './timeline';

/** A fact with what is known to have become of it. */
interface Learned {
  /** Null until it is learned: what is said of it waits. */
  event: CaseEvent | null;
  /** In the order of the record. */
  readonly changes: CaseEvent[];
  standing: Fact | null;
}

/**
 * The timeline as it became known. It is given each event once, in the order in which they were learned, and each is
 * folded once: asking `timelineOf` for what was known on each day of a long case folds it anew for every one.
 */
export class TimelineAsLearned {
  private readonly facts = new Map<number, Learned>();
  /** The standing facts of a milestone, in order. */
  private readonly standing = new Map<string, Fact[]>();

  /** @returns the milestone whose standing facts it may have changed; null for none */
  learn(event: CaseEvent): string | null {
    if (isOfRestriction(event)) return null;
    const kind = event.type.slice(event.type.indexOf('.') + 1);
    const isChange = kind === CORRECTED || kind === WITHDRAWN;
    const fact = this.factNumbered(isChange ? (event.data['fact'] as number) : event.number);
    const before = fact.standing;
    if (isChange) addChange(fact, event);
    else {
      fact.event = event;
      foldAnew(fact);
    }
    if (before === fact.standing) return null;
    if (before) this.remove(before);
    if (fact.standing) this.add(fact.standing);
    return (fact.standing ?? before)?.milestone ?? null;
  }

  /** Of these milestones alone. */
  of(milestones: readonly string[]): Timeline {
    return timelineOfFacts([...new Set(milestones)].flatMap((one) => this.standing.get(one) ?? []));
  }

  /** Of those facts alone. */
  where(isWanted: (fact: Fact) => boolean): Timeline {
    return timelineOfFacts([...this.standing.values()].flatMap((facts) => facts.filter(isWanted)));
  }

  private factNumbered(number: number): Learned {
    const known = this.facts.get(number);
    if (known) return known;
    const made: Learned = { event: null, changes: [], standing: null };
    this.facts.set(number, made);
    return made;
  }

  private add(fact: Fact): void {
    const facts = this.standing.get(fact.milestone) ?? [];
    this.standing.set(fact.milestone, facts);
    facts.splice(placeOf(fact, facts), 0, fact);
  }

  private remove(fact: Fact): void {
    const facts = this.standing.get(fact.milestone) ?? [];
    facts.splice(placeOf(fact, facts), 1);
  }
}

/** One that came later in the record counts later, whenever it was learned. */
function addChange(fact: Learned, event: CaseEvent): void {
  const { changes } = fact;
  const last = changes.at(-1);
  changes.push(event);
  if (last === undefined || last.number < event.number) fact.standing = after(fact, event);
  else {
    changes.sort((a, b) => a.number - b.number);
    foldAnew(fact);
  }
}

function foldAnew(fact: Learned): void {
  fact.standing = fact.event && factOf(fact.event);
  for (const change of fact.changes) fact.standing = after(fact, change);
}

/** What was said of a fact before it was there is said of none. */
function after({ event, standing }: Learned, change: CaseEvent): Fact | null {
  if (event === null || change.number < event.number) return standing;
  return standing && change.type.endsWith(`.${CORRECTED}`) ? corrected(standing, change) : null;
}

/** Where it stands, or would stand. */
function placeOf(fact: Fact, facts: readonly Fact[]): number {
  let [from, to] = [0, facts.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const there = facts[middle];
    if (there && byDayThenEntry(there, fact) < 0) from = middle + 1;
    else to = middle;
  }
  return from;
}
