import { type RecordedCase } from '@tipstaff/cases';
import {
  type CaseEvent,
  type CaseType,
  type Fact,
  factHistories,
  type FactHistory,
  inOpenProceedings,
  numberOfPseudonym,
  peopleInFact,
  timelineOf,
} from '@tipstaff/casework';
import { type LocalDate, type StreamId } from '@tipstaff/kernel';
import { type ProjectedRow, type ProjectionTable } from '../runner/projection-table';

/**
 * One row for each person whom a fact names, each role and the days between which that was known: [known_from,
 * known_to). Pseudonymous references alone: a name that is sealed stands nowhere here.
 */
export const personMentionTable: ProjectionTable = {
  name: 'person_mention',
  columns: {
    stream: 'text COLLATE "C" NOT NULL',
    force: 'text COLLATE "C" NOT NULL',
    person: 'text COLLATE "C" NOT NULL',
    /** The number of the reference without zeros before it, which nearly the same ones share. */
    digits: 'text COLLATE "C" NOT NULL',
    role: 'text COLLATE "C" NOT NULL',
    number: 'integer NOT NULL',
    milestone: 'text COLLATE "C" NOT NULL',
    happened_on: 'date NOT NULL',
    known_from: 'date NOT NULL',
    /** Null while it stands. */
    known_to: 'date',
  },
  primaryKey: ['stream', 'number', 'person', 'role', 'known_from'],
  indexes: ['force, person, happened_on', 'force, digits'],
};

/** Against whom proceedings are open: who is known by a sealed name alone is there, and not named. */
export const officerInProceedingsTable: ProjectionTable = {
  name: 'officer_in_proceedings',
  columns: {
    stream: 'text COLLATE "C" NOT NULL',
    place: 'integer NOT NULL',
    force: 'text COLLATE "C" NOT NULL',
    person: 'text COLLATE "C"',
    digits: 'text COLLATE "C"',
  },
  primaryKey: ['stream', 'place'],
  indexes: ['force, digits'],
};

interface Version {
  readonly fact: Fact;
  readonly knownFrom: LocalDate;
  readonly knownTo: LocalDate | null;
}

export function mentionRows(stream: StreamId, { ref, events }: RecordedCase): ProjectedRow[] {
  return factHistories(events).flatMap((history) =>
    versionsOf(history, events).flatMap(({ fact, knownFrom, knownTo }) =>
      peopleInFact(ref.type, fact).map(({ person, role }) => ({
        ...{ stream, force: ref.force, person, digits: numberOfPseudonym(person), role },
        ...{ number: fact.number, milestone: fact.milestone, happened_on: fact.on },
        ...{ known_from: knownFrom, known_to: knownTo },
      })),
    ),
  );
}

export function inProceedingsRows(
  stream: StreamId,
  { type, force }: { readonly type: CaseType; readonly force: string },
  facts: readonly Fact[],
): ProjectedRow[] {
  if (type !== 'proceeding') return [];
  return inOpenProceedings({ facts }).map((person, place) => ({
    ...{ stream, place, force, person },
    digits: person === null ? null : numberOfPseudonym(person),
  }));
}

/** What a fact said, as known on each day: changes may be learned in another order than they are entered in. */
function versionsOf(
  { asEntered, changes }: FactHistory,
  events: readonly CaseEvent[],
): readonly Version[] {
  const { number, enteredOn } = asEntered;
  if (changes.length === 0) return [{ fact: asEntered, knownFrom: enteredOn, knownTo: null }];
  const own = events.filter((event) => event.number === number || event.data['fact'] === number);
  const days = [...new Set(own.map((event) => event.enteredOn))].sort();
  return days.flatMap((knownFrom, index) => {
    const [fact] = timelineOf(own, { knownOn: knownFrom }).facts;
    return fact === undefined ? [] : [{ fact, knownFrom, knownTo: days[index + 1] ?? null }];
  });
}
