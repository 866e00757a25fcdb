import {
  type CaseEvent,
  type CaseReader,
  CaseRef,
  caseTypeDefinitions,
  isHiddenFrom,
  type NewCaseEvent,
  type Timeline,
  timelineOf,
} from '@tipstaff/casework';
import {
  type EventStore,
  type LoadedStream,
  plainEvent,
  type RecordedEvent,
} from '@tipstaff/event-store';
import { DomainError, type LocalDate, plainName, type StreamId } from '@tipstaff/kernel';

/** A case as the log tells it. */
export interface RecordedCase {
  readonly ref: CaseRef;
  readonly events: readonly CaseEvent[];
}

/** What several read models make of one stream that was loaded is made once. */
const casesOfStreams = new WeakMap<LoadedStream, RecordedCase>();

/** @throws Error for a stream that is no case's, or holds an event of another type of case. */
export function recordedCase(loaded: LoadedStream): RecordedCase {
  const before = casesOfStreams.get(loaded);
  if (before) return before;
  const made = caseOf(loaded);
  casesOfStreams.set(loaded, made);
  return made;
}

function caseOf({ stream, events }: LoadedStream): RecordedCase {
  const ref = CaseRef.ofStream(stream);
  if (!ref) throw new Error(`${stream} is not the stream of a case.`);
  const foreign = events.find((event) => !event.type.startsWith(`${ref.type}.`));
  if (foreign)
    throw new Error(`${stream} holds the event ${foreign.type}, which is not a ${ref.type}'s.`);
  return { ref, events: events.map(plainEvent) };
}

/**
 * The timeline of everything known.
 * @param knownOn only what had been learned by the end of that day; null: everything
 * @throws Error for an event that is no milestone of the type: a later release wrote it.
 */
export function timelineOfCase(
  { ref, events }: RecordedCase,
  knownOn: LocalDate | null = null,
): Timeline {
  const timeline = timelineOf(events, { knownOn });
  const { milestones } = caseTypeDefinitions[ref.type];
  const unknown = timeline.facts.find(({ milestone }) => !Object.hasOwn(milestones, milestone));
  if (unknown) throw new Error(`"${unknown.milestone}" is not a milestone of a ${ref.type}.`);
  return timeline;
}

/** The events of a case with what was decided and is not recorded yet. */
export function withAdded(
  history: readonly CaseEvent[],
  decided: readonly NewCaseEvent[],
): readonly CaseEvent[] {
  const added = decided.map((event, at) => ({
    ...event,
    number: history.length + at + 1,
    content: event.secret?.content ?? null,
  }));
  return [...history, ...added];
}

/** The columns by which every table of a read model tells the case. */
export interface CaseColumns {
  readonly force: string;
  readonly type: string;
  readonly reference: string;
}

export function caseColumns({ force, type, reference }: CaseColumns): CaseColumns {
  return { force, type, reference };
}

/** The last day of a list of days; null of none. */
export function latestOf(days: readonly LocalDate[]): LocalDate | null {
  return days.reduce<LocalDate | null>((a, b) => (a === null || b > a ? b : a), null);
}

/**
 * The stream to load of a case that may be out of somebody's sight: then one that is never there, so that
 * the two take the same statements, which find the same, and no longer.
 * @param hidden streams of the force that are out of their sight
 */
export function streamSeen(ref: CaseRef, hidden: ReadonlySet<StreamId>): StreamId {
  const stream = CaseRef.stream(ref);
  return hidden.has(stream) ? (`nowhere:${stream}` as StreamId) : stream;
}

/**
 * The case that a reference names: under that very name where the record holds one from before names were made
 * plain, else under the plain one. Only a reference that is not plain is looked for.
 * @param hidden streams of the force that are out of the asker's sight: they are there for nobody
 */
export async function caseAsNamed<Ref extends CaseRef>(
  store: Pick<EventStore, 'load'>,
  ref: Ref,
  hidden: ReadonlySet<StreamId> = new Set(),
): Promise<Ref> {
  const reference = plainName(ref.reference);
  if (reference === ref.reference) return ref;
  const events = await store.load(streamSeen(ref, hidden));
  return events.length > 0 ? ref : { ...ref, reference };
}

/**
 * One case as it is decided and shown by, names and free text opened.
 * @param hidden streams of the force that are out of the reader's sight
 * @throws DomainError `case.not-found`, also for a restricted case in which the reader is not named
 */
export async function historyOfCase(
  store: Pick<EventStore, 'load'>,
  ref: CaseRef,
  reader: CaseReader,
  hidden: ReadonlySet<StreamId>,
): Promise<readonly CaseEvent[]> {
  const events = await store.load(streamSeen(ref, hidden), { open: true });
  refuseUnseen(ref, reader, events);
  return recordedCase({ stream: CaseRef.stream(ref), events }).events;
}

/**
 * Once more, by the history itself: it may have been restricted since it was asked which are hidden.
 * @param events of the stream that `streamSeen` names
 * @throws DomainError `case.not-found`
 */
export function refuseUnseen(
  ref: CaseRef,
  reader: CaseReader,
  events: readonly RecordedEvent[],
): void {
  if (events.length === 0 || isHiddenFrom(reader, events)) throw caseNotFound(ref);
}

/** Also of a case that is there and out of the asker's sight: the two are not to be told apart. */
export function caseNotFound({ type, force, reference }: CaseRef): DomainError {
  const hasSlash = /\/|%2f/iu.test(reference);
  const how = hasSlash ? ' In an address each slash of it is written %2F.' : '';
  return new DomainError(
    'not-found',
    'case.not-found',
    `The record holds no ${type} "${reference}" of ${force}: check the reference.${how}`,
  );
}
