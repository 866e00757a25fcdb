import {
  type OwnRetention,
  ownRetention,
  retentionTypes,
  type Schedule,
  scheduleFrom,
  scheduleStream,
  streamSeen,
} from '@tipstaff/cases';
import { CaseRef, type Timeline, timelineOf, upTo } from '@tipstaff/casework';
import { type EventStore, plainEvent, type RecordedEvent } from '@tipstaff/event-store';
import { type LocalDate, type StreamId } from '@tipstaff/kernel';
import { type Decisions, decisionsFrom, type Hold, NOTHING_HIDDEN } from './decisions';
import { judge, type Judgement } from './judge';
import { decisionsStream } from './retention-events';

type Log = Pick<EventStore, 'load' | 'loadMany' | 'streams'>;

const AT_ONCE = 200;

/** Facts that a stream tells by the end of a day; what was entered late stands on its own day. */
export function timelineBy(events: readonly RecordedEvent[], on: LocalDate): Timeline {
  return upTo(timelineOf(events.map(plainEvent)), on);
}

export async function scheduleOf(store: Pick<Log, 'load'>, force: string): Promise<Schedule> {
  return scheduleFrom(await store.load(scheduleStream(force)));
}

export async function decisionsOf(store: Pick<Log, 'load'>, force: string): Promise<Decisions> {
  return decisionsFrom(await store.load(decisionsStream(force)));
}

/** The holds of a force, the released ones as well; without those over cases that are hidden. */
export async function holdsOf(
  store: Pick<Log, 'load'>,
  force: string,
  hidden = NOTHING_HIDDEN,
): Promise<readonly Hold[]> {
  const { holds } = await decisionsOf(store, force);
  return holds.filter((one) => isInSight(one, hidden));
}

export function isInSight({ over }: Hold, hidden = NOTHING_HIDDEN): boolean {
  return !('case' in over && hidden.has(over.case));
}

/** A case as the record tells it now, and what is needed to judge it. */
export interface RetainedCase {
  readonly schedule: Schedule;
  readonly decisions: Decisions;
  /** Null where nothing of the type is disposed of. */
  readonly own: OwnRetention | null;
  /** The cases that it names, and those that these name; of a person the cases that name them. */
  readonly named: readonly OwnRetention[];
  readonly events: readonly RecordedEvent[];
}

/** Null where the record holds no such case, or one that is hidden. */
export async function retainedCase(
  store: Log,
  ref: CaseRef,
  on: LocalDate,
  hidden = NOTHING_HIDDEN,
): Promise<RetainedCase | null> {
  const events = await store.load(streamSeen(ref, hidden));
  if (events.length === 0) return null;
  const [schedule, decisions] = await Promise.all([
    scheduleOf(store, ref.force),
    decisionsOf(store, ref.force),
  ]);
  const own = ownRetention(schedule.classes, ref, timelineBy(events, on));
  const look = ref.type === 'person' ? naming : namedBy;
  const named = own === null ? [] : await look(store, own, schedule, on);
  return { schedule, decisions, own, named, events };
}

/** Null where nothing of the type is disposed of. @param decisions those of the case where none are given */
export function judged(
  { own, named, decisions }: RetainedCase,
  on: LocalDate,
  known: Decisions = decisions,
): Judgement | null {
  return own && judge(own, named, known, on);
}

/** The cases of the force that name a person. */
async function naming(
  store: Log,
  { ref }: OwnRetention,
  schedule: Schedule,
  on: LocalDate,
): Promise<readonly OwnRetention[]> {
  const found: OwnRetention[] = [];
  await everyCase(store, { force: ref.force, schedule, on }, (own) => {
    if (own.ref.type !== 'person' && own.people.includes(ref.reference)) found.push(own);
  });
  return found;
}

/** Everything of a force that can be disposed of, one after the other. */
async function everyCase(
  store: Log,
  { force, schedule, on }: { force: string; schedule: Schedule; on: LocalDate },
  use: (own: OwnRetention) => void,
): Promise<void> {
  for (const category of retentionTypes) {
    await inBatches(store, await store.streams({ category, force }), (stream, events) => {
      const ref = CaseRef.ofStream(stream);
      const own = ref && ownRetention(schedule.classes, ref, timelineBy(events, on));
      if (own) use(own);
    });
  }
}

async function inBatches(
  store: Pick<Log, 'loadMany'>,
  streams: readonly StreamId[],
  use: (stream: StreamId, events: readonly RecordedEvent[]) => void,
): Promise<void> {
  for (let i = 0; i < streams.length; i += AT_ONCE) {
    const histories = await store.loadMany(streams.slice(i, i + AT_ONCE));
    for (const [stream, events] of histories) use(stream, events);
  }
}

async function namedBy(
  store: Log,
  own: OwnRetention,
  { classes }: Schedule,
  on: LocalDate,
): Promise<readonly OwnRetention[]> {
  const found: OwnRetention[] = [];
  const seen = new Set<string>([CaseRef.stream(own.ref)]);
  for (let level: readonly OwnRetention[] = [own]; level.length > 0;) {
    const refs = level.flatMap((one) => namedRefs(one)).filter((ref) => isNew(seen, ref));
    const histories = await store.loadMany(refs.map((ref) => CaseRef.stream(ref)));
    level = refs.flatMap((ref) => {
      const events = histories.get(CaseRef.stream(ref)) ?? [];
      return events.length === 0 ? [] : (ownRetention(classes, ref, timelineBy(events, on)) ?? []);
    });
    found.push(...level);
  }
  return found;
}

/** A fact names a case by its reference alone: it may be of any type, and need not be there. */
function namedRefs({ ref, names }: OwnRetention): readonly CaseRef[] {
  return names.flatMap((reference) =>
    retentionTypes
      .filter((type) => type !== 'person')
      .map((type) => ({ force: ref.force, type, reference })),
  );
}

function isNew(seen: Set<string>, ref: CaseRef): boolean {
  const stream = CaseRef.stream(ref);
  if (seen.has(stream)) return false;
  seen.add(stream);
  return true;
}
