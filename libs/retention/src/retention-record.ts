import { type Timeline, timelineOf, upTo } from '@tipstaff/casework';
import { type EventStore, plainEvent, type RecordedEvent } from '@tipstaff/event-store';
import { CaseRef, type LocalDate } from '@tipstaff/kernel';
import { type Decisions, decisionsFrom } from './decisions';
import { judge, type Judgement } from './judge';
import { type OwnRetention, ownRetention } from './own-retention';
import { decisionsStream, scheduleStream } from './retention-events';
import { retentionTypes } from './retention-class';
import { type Schedule, scheduleFrom } from './schedule';

type Log = Pick<EventStore, 'load' | 'loadMany'>;

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

/** A case as the record tells it now, and what is needed to judge it. */
export interface RetainedCase {
  readonly schedule: Schedule;
  readonly decisions: Decisions;
  /** Null where no class takes the case. */
  readonly own: OwnRetention | null;
  /** The cases that it names, and those that these name. */
  readonly named: readonly OwnRetention[];
  readonly events: readonly RecordedEvent[];
}

/** Null where the record holds no such case. */
export async function retainedCase(
  store: Log,
  ref: CaseRef,
  on: LocalDate,
): Promise<RetainedCase | null> {
  const events = await store.load(CaseRef.stream(ref));
  if (events.length === 0) return null;
  const [schedule, decisions] = await Promise.all([
    scheduleOf(store, ref.force),
    decisionsOf(store, ref.force),
  ]);
  const own = ownRetention(schedule.classes, ref, timelineBy(events, on));
  const named = own === null ? [] : await namedBy(store, own, schedule, on);
  return { schedule, decisions, own, named, events };
}

/** Null where no class takes it. @param decisions those of the case where none are given */
export function judged(
  { own, named, decisions }: RetainedCase,
  on: LocalDate,
  known: Decisions = decisions,
): Judgement | null {
  return own && judge(own, named, known, on);
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
export function namedRefs({ ref, names }: OwnRetention): readonly CaseRef[] {
  return names.flatMap((reference) =>
    retentionTypes.map((type) => ({ force: ref.force, type, reference })),
  );
}

function isNew(seen: Set<string>, ref: CaseRef): boolean {
  const stream = CaseRef.stream(ref);
  if (seen.has(stream)) return false;
  seen.add(stream);
  return true;
}
