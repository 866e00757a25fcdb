import {
  caseColumns,
  latestOf,
  recordedCase,
  timelineOfCase,
  typesWithCodes,
  versionsOf,
  vocabularyStream,
} from '@tipstaff/cases';
import {
  CaseRef,
  caseTypeDefinitions,
  closedOn,
  COMPLAINANT,
  defaultVocabularies,
  detail,
  type Fact,
  first,
  handlingBy,
  isOfAllocation,
  OFFICER_ROLES,
  peopleInFact,
  type PersonInFact,
  stateOfCase,
  timesHeld,
  type Vocabularies,
} from '@tipstaff/casework';
import { type LoadedStream } from '@tipstaff/event-store';
import { DomainError, type LocalDate, type StreamId } from '@tipstaff/kernel';
import { type ProjectedRows, type Projection } from '../runner/projection';
import { type ProjectionTable } from '../runner/projection-table';
import { categoryOf, ignoringOthers } from '../runner/stream-category';
import {
  inProceedingsRows,
  mentionRows,
  officerInProceedingsTable,
  personMentionTable,
} from '../people/person-mentions';
import { lookOfNameTable, lookRows } from '../look-alikes/look-rows';
import { personUnitTable, unitRows, unitSpanTable } from '../units/unit-rows';
import { searchTextOf } from './search-text';

/**
 * No stemming and no stop words: the vocabulary is a closed one, in which `not-upheld` and `upheld`,
 * or `acceptable` and `not-acceptable`, are opposites. English would drop "not" and "no", and take the
 * codes of categories for words.
 */
export const SEARCH_CONFIGURATION = 'simple';

export const caseListTable: ProjectionTable = {
  name: 'case_list',
  columns: {
    stream: 'text COLLATE "C" NOT NULL',
    force: 'text COLLATE "C" NOT NULL',
    type: 'text COLLATE "C" NOT NULL',
    reference: 'text COLLATE "C" NOT NULL',
    status: 'text COLLATE "C" NOT NULL',
    regime: 'text',
    opened_on: 'date NOT NULL',
    closed_on: 'date',
    last_on: 'date NOT NULL',
    person: 'text',
    related: 'text',
    /** Pseudonymous references, in order of their first fact. */
    complainants: 'jsonb NOT NULL',
    officers: 'jsonb NOT NULL',
    version: 'integer NOT NULL',
    state: 'jsonb NOT NULL',
    search_text: 'text NOT NULL',
    words: `tsvector GENERATED ALWAYS AS (to_tsvector('${SEARCH_CONFIGURATION}', search_text)) STORED`,
  },
  primaryKey: ['stream'],
  // The first two are the orders that are looked at every day: a page of a common word is read from
  // them, too. For closed ones and references one force's cases are sorted, which is cheaper than two
  // more indexes at every write. The last two are joined for a rare word or part of a reference.
  indexes: [
    'force, opened_on DESC, stream',
    'force, last_on DESC, stream',
    { gin: 'words' },
    { gin: 'reference gin_trgm_ops' },
  ],
};

/** One row a standing fact: what a list asks of any milestone, and not only of the first or last. */
export const caseFactTable: ProjectionTable = {
  name: 'case_fact',
  columns: {
    stream: 'text COLLATE "C" NOT NULL',
    number: 'integer NOT NULL',
    force: 'text COLLATE "C" NOT NULL',
    milestone: 'text COLLATE "C" NOT NULL',
    happened_on: 'date NOT NULL',
    person: 'text COLLATE "C"',
    /** Whether somebody is named whose name is sealed, and so stands nowhere here. */
    names_sealed: 'boolean NOT NULL',
    related: 'text COLLATE "C"',
    /** Of the day of the fact, where it says one. */
    unit: 'text COLLATE "C"',
    recorded_by: 'text COLLATE "C"',
  },
  primaryKey: ['stream', 'number'],
  // Each filter is one of these; the primary key serves the rest, case by case.
  indexes: [
    'force, milestone, happened_on',
    'force, person',
    'force, related',
    'force, unit',
    'force, recorded_by',
  ],
};

/** One row for each time in which somebody had the case in a role, half-open: `until` is the next one's day. */
export const caseHolderTable: ProjectionTable = {
  name: 'case_holder',
  columns: {
    stream: 'text COLLATE "C" NOT NULL',
    number: 'integer NOT NULL',
    force: 'text COLLATE "C" NOT NULL',
    role: 'text COLLATE "C" NOT NULL',
    held_by: 'text COLLATE "C" NOT NULL',
    since: 'date NOT NULL',
    until: 'date',
  },
  primaryKey: ['stream', 'number'],
  indexes: ['force, held_by'],
};

/** Whoever has the case is not whom it is about. */
function lastNamed(facts: readonly Fact[]): string | null {
  const named = facts.findLast((fact) => fact.person !== null && !isOfAllocation(fact));
  return named?.person ?? null;
}

/** Those of a role, each once. */
function peopleAs(
  people: readonly PersonInFact[],
  roles: readonly PersonInFact['role'][],
): readonly string[] {
  return [...new Set(people.flatMap((one) => (roles.includes(one.role) ? [one.person] : [])))];
}

/** What the rows of cases are made with beside their own facts. */
interface ForCases {
  /** The lists of codes of each force that has some of its own. */
  readonly lists: ReadonlyMap<string, Vocabularies>;
  /** Only what had been learned by the end of a day; null: everything. */
  readonly knownOn: LocalDate | null;
}

const isOfLists = (stream: StreamId): boolean => categoryOf(stream) === 'vocabulary';
const forceOf = (stream: StreamId): string => stream.split(':')[1] ?? '';

/** Those of a later release can not be read here: a case is then found by the words that are shipped. */
function listsOf(events: LoadedStream['events']): Vocabularies {
  try {
    return defaultVocabularies.with(versionsOf(events));
  } catch (error) {
    if (error instanceof DomainError) return defaultVocabularies;
    throw error;
  }
}

/**
 * One row a case, one a fact, one for each person whom a fact names, and one a time that somebody had it.
 * Read without opening what is sealed: `person`, the state
 * and the search text hold pseudonymous references only, so erasing a person leaves nothing here.
 */
export const caseListProjection: Projection<ForCases> = {
  name: 'case-list',
  version: 11,
  tables: [
    caseListTable,
    caseFactTable,
    caseHolderTable,
    personMentionTable,
    officerInProceedingsTable,
    unitSpanTable,
    personUnitTable,
    lookOfNameTable,
  ],
  // A force's own lists have no rows: their words stand in the search text of its cases.
  handles: { ...handlingBy('case-list'), ...ignoringOthers, vocabulary: 'follows' },
  async dependents(changed, log) {
    const forces = changed.filter(isOfLists).map(forceOf);
    const moved = forces.flatMap((force) =>
      [...typesWithCodes].map((type) => log.streams(type, force)),
    );
    return (await Promise.all(moved)).flat();
  },
  async context(streams, log) {
    const forces = new Set(
      streams.flatMap(({ stream }) => {
        const ref = CaseRef.ofStream(stream);
        return ref !== null && typesWithCodes.has(ref.type) ? [ref.force] : [];
      }),
    );
    const loaded = await log.loadReadable([...forces].map(vocabularyStream));
    const lists = loaded.map(({ stream, events }) => [forceOf(stream), listsOf(events)] as const);
    return { lists: new Map(lists), knownOn: null };
  },
  rowsOf(stream, { lists, knownOn }): ProjectedRows {
    if (isOfLists(stream.stream)) return {};
    const recorded = recordedCase(stream);
    const { facts } = timelineOfCase(recorded, knownOn);
    const definition = caseTypeDefinitions[recorded.ref.type];
    const opening = first({ facts }, definition.opensWith) ?? facts[0];
    if (!opening) return {};
    const { ref } = recorded;
    const state = stateOfCase(ref.type, { facts });
    const people = facts.flatMap((fact) => peopleInFact(ref.type, fact));
    return {
      case_list: [
        {
          stream: stream.stream,
          ...caseColumns(ref),
          status: state.status,
          regime: state.regime ?? null,
          opened_on: opening.on,
          closed_on: closedOn(state),
          last_on: latestOf(facts.map(({ on }) => on)),
          person: lastNamed(facts),
          related: opening.related,
          complainants: peopleAs(people, [COMPLAINANT]),
          officers: peopleAs(people, OFFICER_ROLES),
          version: recorded.events.length,
          state,
          search_text: searchTextOf(
            ...([ref.type, ref.reference, facts] as const),
            lists.get(ref.force),
          ),
        },
      ],
      case_fact: facts.map(
        ({ number, milestone, on, person, related, details, unreadable = [] }) => ({
          stream: stream.stream,
          number,
          force: ref.force,
          milestone,
          happened_on: on,
          person,
          names_sealed: unreadable.includes('person'),
          related,
          unit: detail({ details }, 'unit'),
          recorded_by: stream.events[number - 1]?.actor ?? null,
        }),
      ),
      case_holder: timesHeld({ facts }).map(({ role, to, since, until }, number) => ({
        stream: stream.stream,
        number,
        force: ref.force,
        role,
        held_by: to,
        since,
        until,
      })),
      person_mention: mentionRows(stream.stream, recorded),
      officer_in_proceedings: inProceedingsRows(stream.stream, ref, facts),
      ...unitRows(stream.stream, ref, { facts }),
      look_of_name: lookRows(stream.stream, ref, facts),
    };
  },
};

/** For rows that are kept nowhere: only what had been learned by the end of that day. */
export function caseListAsKnown(knownOn: LocalDate): Projection<ForCases> {
  return {
    ...caseListProjection,
    context: async (streams, log) => ({
      ...(await caseListProjection.context(streams, log)),
      knownOn,
    }),
  };
}
