import {
  type CaseEvent,
  CaseRef,
  caseTypeDefinitions,
  type Timeline,
  timelineOf,
} from '@tipstaff/casework';
import { type LoadedStream, plainEvent } from '@tipstaff/event-store';
import { type LocalDate } from '@tipstaff/kernel';

/** A case as the log tells it. */
export interface RecordedCase {
  readonly ref: CaseRef;
  readonly events: readonly CaseEvent[];
}

/** @throws Error for a stream that is no case's, or holds an event of another type of case. */
export function recordedCase({ stream, events }: LoadedStream): RecordedCase {
  const ref = CaseRef.ofStream(stream);
  if (!ref) throw new Error(`${stream} is not the stream of a case.`);
  const foreign = events.find((event) => !event.type.startsWith(`${ref.type}.`));
  if (foreign)
    throw new Error(`${stream} holds the event ${foreign.type}, which is not a ${ref.type}'s.`);
  return { ref, events: events.map(plainEvent) };
}

/**
 * The timeline of everything known.
 * @throws Error for an event that is no milestone of the type: a later release wrote it.
 */
export function timelineOfCase({ ref, events }: RecordedCase): Timeline {
  const timeline = timelineOf(events);
  const { milestones } = caseTypeDefinitions[ref.type];
  const unknown = timeline.facts.find(({ milestone }) => !Object.hasOwn(milestones, milestone));
  if (unknown) throw new Error(`"${unknown.milestone}" is not a milestone of a ${ref.type}.`);
  return timeline;
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
