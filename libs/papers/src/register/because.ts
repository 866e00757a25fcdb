import { type CaseEvent, type CaseType } from '@tipstaff/casework';
import { type LocalDate } from '@tipstaff/kernel';
import { contributionOf, type OfFigure } from './contribution';

/** Why a case adds something else to a figure than it did; the first that applies. */
const reasonsOfCase = ['erased', 'withdrawn', 'corrected', 'entered-late', 'time-passed'] as const;
/** What a figure is counted by, where no fact explains why it is another. */
export type ReasonOfRule =
  | 'rule-changed'
  | 'contract-changed'
  | 'calendar-changed'
  | 'headcount-changed';
export type ReasonOfCase = (typeof reasonsOfCase)[number] | ReasonOfRule;

/** An event of a case, and its place in the record. */
export type PlacedEvent = CaseEvent & { readonly position: number };

/** When a figure was printed, and when it is looked at again. */
export interface Between {
  readonly printed: { readonly position: number; readonly knownOn: LocalDate };
  readonly now: LocalDate;
}

export interface CaseBecause {
  readonly because: ReasonOfCase;
  /** Milestones of the facts, in the order in which they were entered. */
  readonly facts: readonly string[];
}

/**
 * Why a case adds another part to a figure than when it was printed; null where it does not. Facts are those that were
 * entered after printing: one is named when leaving it out changes what the case adds now and, where none is
 * necessary, when it alone changes what was printed.
 */
export function becauseOfCase(
  type: CaseType,
  events: readonly PlacedEvent[],
  figure: OfFigure,
  { printed, now }: Between,
): CaseBecause | null {
  const isBefore = ({ position, enteredOn }: PlacedEvent): boolean =>
    position <= printed.position && enteredOn <= printed.knownOn;
  const before = events.filter(isBefore);
  const since = events.filter((event) => !isBefore(event) && event.enteredOn <= now);
  const addedThen = contributionOf(type, before, printed.knownOn, figure);
  const known = [...before, ...since].sort((a, b) => a.number - b.number);
  const addsNow = contributionOf(type, known, now, figure);
  if (addedThen === addsNow) return null;
  const added = (some: readonly PlacedEvent[], day: LocalDate): string => {
    try {
      return contributionOf(type, some, day, figure);
    } catch {
      // Without it the others make no case: it is necessary.
      return 'none';
    }
  };
  const necessary = since.filter(
    (left) =>
      added(
        known.filter((event) => event !== left),
        now,
      ) !== addsNow,
  );
  const alone = since.filter((one) => added(inOrder([...before, one]), now) !== added(before, now));
  const facts = necessary.length > 0 ? necessary : alone;
  const onlyTime = facts.length === 0 || (necessary.length === 0 && added(before, now) === addsNow);
  return {
    because: onlyTime ? 'time-passed' : reasonOf(facts),
    facts: onlyTime ? [] : facts.map((fact) => milestoneOf(fact, events)),
  };
}

function inOrder(events: readonly PlacedEvent[]): readonly PlacedEvent[] {
  return [...events].sort((a, b) => a.number - b.number);
}

function reasonOf(facts: readonly PlacedEvent[]): ReasonOfCase {
  const found = facts.map(({ type }): ReasonOfCase => {
    if (type.endsWith('.fact-withdrawn')) return 'withdrawn';
    return type.endsWith('.fact-corrected') ? 'corrected' : 'entered-late';
  });
  return reasonsOfCase.find((reason) => found.includes(reason)) ?? 'entered-late';
}

/** `logged` of `complaint.logged`; of a correction or withdrawal that of the fact that it is about. */
function milestoneOf({ type, data }: PlacedEvent, events: readonly PlacedEvent[]): string {
  const about = 'fact' in data ? events.find(({ number }) => number === data['fact']) : undefined;
  const named = about?.type ?? type;
  return named.slice(named.indexOf('.') + 1);
}
