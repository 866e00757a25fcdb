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
import { inTransaction } from '@tipstaff/database';
import { type EventStore, plainEvent, type RecordedEvent } from '@tipstaff/event-store';
import { type LocalDate, type StreamId } from '@tipstaff/kernel';
import { RequestContext } from '@tipstaff/platform';
import { RETENTION } from '@tipstaff/projections';
import { type Pool } from 'pg';
import { type Decisions, decisionsFrom, type Hold, NOTHING_HIDDEN } from './decisions';
import { judge, type Judgement } from './judge';
import { decisionsStream } from './retention-events';

type Log = Pick<EventStore, 'load' | 'loadMany'>;

/** The record, and the database that tells which of its cases name somebody. */
interface Sources {
  readonly store: Log;
  readonly pool: Pool;
}

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
  { store, pool }: Sources,
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
  const named = own === null ? [] : await namedWith({ store, pool }, own, schedule, on);
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

function namedWith(
  { store, pool }: Sources,
  own: OwnRetention,
  schedule: Schedule,
  on: LocalDate,
): Promise<readonly OwnRetention[]> {
  return own.ref.type === 'person'
    ? naming({ store, pool }, own, schedule, on)
    : namedBy(store, own, schedule, on);
}

/** The cases of the force that name a person, whoever may see them. */
async function naming(
  { store, pool }: Sources,
  { ref: { force, reference } }: OwnRetention,
  { classes }: Schedule,
  on: LocalDate,
): Promise<readonly OwnRetention[]> {
  const found: OwnRetention[] = [];
  const context = RequestContext.system('what keeps a person does so whoever asks');
  const { rows } = await inTransaction(pool, context, (client) =>
    client.query<{ stream: StreamId }>(MAY_NAME, [RETENTION, force, reference]),
  );
  for (let at = 0; at < rows.length; at += AT_ONCE) {
    const some = rows.slice(at, at + AT_ONCE).map(({ stream }) => stream);
    for (const [stream, events] of await store.loadMany(some)) {
      const ref = CaseRef.ofStream(stream);
      const own = ref && ownRetention(classes, ref, timelineBy(events, on));
      if (own?.ref.type !== 'person' && own?.people.includes(reference)) found.push(own);
    }
  }
  return found;
}

/**
 * Every case that could name a person: by the rows of the projection, and whatever it has not seen or could not read.
 * Rows of another record than this one, which was restored from an older copy, count for nothing. The head stands in the
 * range as an upper bound: without one the planner reads the table from its start.
 */
const MAY_NAME = `
  SELECT stream FROM read_model.retention_link
   WHERE force = $2 AND kind = 'person' AND named = $3
   UNION
  SELECT stream FROM read_model.parked_case
   WHERE projection = $1 AND split_part(stream, ':', 2) = $2
   UNION
  SELECT stream FROM event_log.event
   WHERE split_part(stream, ':', 2) = $2
     AND position > coalesce((SELECT checkpoint.position
                                FROM read_model.checkpoint
                                JOIN event_log.event AS seen ON seen.position = checkpoint.position
                                                            AND seen.hash = checkpoint.log_hash
                               WHERE checkpoint.projection = $1), 0)
     AND position <= (SELECT position FROM event_log.head)
   ORDER BY stream`;

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
