import {
  caseColumns,
  isRetentionType,
  lengthOf,
  namedIn,
  type RetentionClass,
  retentionTypes,
  type Schedule,
  scheduleFrom,
  scheduleStream,
  shippedClasses,
  spansOfKeeping,
} from '@tipstaff/cases';
import {
  CASE_SUBJECT,
  CaseRef,
  eachType,
  type Fact,
  isPseudonym,
  timelineOf,
} from '@tipstaff/casework';
import { plainEvent, type RecordedEvent } from '@tipstaff/event-store';
import { canonicalJson, type LocalDate, type StreamId } from '@tipstaff/kernel';
import { createHash } from 'node:crypto';
import { type ProjectedRows, type Projection } from '../runner/projection';
import { type ProjectedRow, type ProjectionTable } from '../runner/projection-table';
import { categoryOf, ignoringOthers } from '../runner/stream-category';

/** One row a case that can be disposed of, whatever it says, and what disposing of it destroys. */
const retentionCaseTable: ProjectionTable = {
  name: 'retention_case',
  columns: {
    stream: 'text COLLATE "C" NOT NULL',
    force: 'text COLLATE "C" NOT NULL',
    type: 'text COLLATE "C" NOT NULL',
    reference: 'text COLLATE "C" NOT NULL',
    /** References of the people whose keys go. */
    people: 'jsonb NOT NULL',
    /** Events whose text goes, that about nobody in particular as well. */
    texts: 'integer NOT NULL',
  },
  primaryKey: ['stream'],
  indexes: ['force, reference'],
  isReadWhole: true,
};

/**
 * One row for each time in which a case is over by what it says itself: [valid_from, valid_to). On a day that
 * none covers it is open.
 */
const retentionSpanTable: ProjectionTable = {
  name: 'retention_span',
  columns: {
    stream: 'text COLLATE "C" NOT NULL',
    valid_from: 'date NOT NULL',
    /** Null while it stands. */
    valid_to: 'date',
    force: 'text COLLATE "C" NOT NULL',
    type: 'text COLLATE "C" NOT NULL',
    reference: 'text COLLATE "C" NOT NULL',
    /** Every class that takes it, which a hold may be on. */
    classes: 'jsonb NOT NULL',
    /** The one that keeps it the longest, and from which fact. */
    class: 'text COLLATE "C" NOT NULL',
    milestone: 'text COLLATE "C" NOT NULL',
    triggered_on: 'date NOT NULL',
    last_kept: 'date NOT NULL',
    /** What is greater is kept longer. */
    length: 'text COLLATE "C" NOT NULL',
  },
  primaryKey: ['stream', 'valid_from'],
  indexes: ['force, last_kept, type, reference'],
  isReadWhole: true,
};

/** One row for each case and each person that a case names, with the day of the first fact that does. */
const retentionLinkTable: ProjectionTable = {
  name: 'retention_link',
  columns: {
    stream: 'text COLLATE "C" NOT NULL',
    /** `case` or `person`. */
    kind: 'text COLLATE "C" NOT NULL',
    named: 'text COLLATE "C" NOT NULL',
    force: 'text COLLATE "C" NOT NULL',
    since: 'date NOT NULL',
  },
  primaryKey: ['stream', 'kind', 'named'],
  indexes: ['force, kind, named'],
  isReadWhole: true,
};

type Schedules = ReadonlyMap<string, Schedule>;

const forceOf = (stream: StreamId): string => stream.split(':')[1] ?? '';

export const RETENTION = 'retention';

/**
 * What decides of each case whether its retention has ended, for the question of a whole force. The schedule is worked
 * in: one that ships with other classes makes all rows anew, and a change of the force's own those of its cases. What
 * people decided (holds, disposals) is not, and is read when it is asked.
 */
export const retentionProjection = (
  shipped: readonly RetentionClass[] = shippedClasses,
): Projection<Schedules> => ({
  name: RETENTION,
  version: 1,
  dependsOn: { shipped: digestOf(shipped) },
  tables: [retentionCaseTable, retentionSpanTable, retentionLinkTable],
  handles: {
    ...eachType((type) => (isRetentionType(type) ? 'follows' : 'ignores')),
    ...ignoringOthers,
    retention: 'follows',
  },
  async dependents(changed, log) {
    const forces = changed.map(forceOf).filter((force) => changed.includes(scheduleStream(force)));
    const moved = [...new Set(forces)].flatMap((force) =>
      retentionTypes.map((type) => log.streams(type, force)),
    );
    return (await Promise.all(moved)).flat();
  },
  async context(streams, log) {
    const forces = [...new Set(streams.map(({ stream }) => forceOf(stream)))];
    const loaded = await log.load(forces.map(scheduleStream));
    const own = new Map(loaded.map(({ stream, events }) => [forceOf(stream), events]));
    return new Map(forces.map((force) => [force, scheduleFrom(own.get(force) ?? [], shipped)]));
  },
  rowsOf({ stream, events }, schedules): ProjectedRows {
    const ref = CaseRef.ofStream(stream);
    if (categoryOf(stream) === 'retention' || ref === null) return {};
    const timeline = timelineOf(events.map(plainEvent));
    const classes = schedules.get(ref.force)?.classes ?? [];
    const columns = { stream, ...caseColumns(ref) };
    return {
      retention_case: [{ ...columns, ...destroyedWith(events) }],
      retention_span: spansOfKeeping(classes, ref, timeline).map((span) => ({
        ...columns,
        ...{ valid_from: span.from, valid_to: span.until, classes: span.classes },
        ...{ class: span.keeping.class.id, milestone: span.keeping.trigger.milestone },
        ...{ triggered_on: span.keeping.trigger.on, last_kept: span.keeping.lastKept },
        length: lengthOf(span.keeping),
      })),
      // A person in the register is kept by those that name them, and keeps none.
      retention_link: ref.type === 'person' ? [] : linkRows(ref, timeline.facts),
    };
  },
});

function digestOf(classes: readonly RetentionClass[]): string {
  return createHash('sha256').update(canonicalJson(classes)).digest('hex').slice(0, 12);
}

function linkRows(ref: CaseRef, facts: readonly Fact[]): readonly ProjectedRow[] {
  const found = new Map<string, ProjectedRow>();
  const name = (kind: string, named: string, since: LocalDate): void => {
    const key = `${kind} ${named}`;
    const link = { stream: CaseRef.stream(ref), kind, named, force: ref.force, since };
    if (!found.has(key)) found.set(key, link);
  };
  // They are in order of their days.
  for (const fact of facts) {
    const { cases, people } = namedIn(fact);
    for (const one of cases) name('case', one, fact.on);
    for (const one of people) name('person', one, fact.on);
  }
  return [...found.values()];
}

/** Whose keys go with the case: those who have text there, and those whom it names. */
function destroyedWith(events: readonly RecordedEvent[]): {
  readonly people: readonly string[];
  readonly texts: number;
} {
  const people = events.flatMap(({ secret, data }) => [
    ...(secret.state === 'none' ? [] : [secret.subject]),
    ...(typeof data['person'] === 'string' ? [data['person']] : []),
  ]);
  return {
    people: [...new Set(people)].filter((one) => one !== CASE_SUBJECT && isPseudonym(one)).sort(),
    texts: events.filter(({ secret }) => secret.state !== 'none').length,
  };
}
