import { type RecordedEvent } from '@tipstaff/event-store';
import { type LocalDate, type StreamId } from '@tipstaff/kernel';
import { type RetentionClass } from './retention-class';
import { shippedClasses } from './retention-schedule.table';

/** A force's own classes, one event a change. */
export const scheduleStream = (force: string): StreamId =>
  `retention:${force}:schedule` as StreamId;

/** By whom and when a class was set, and its event. */
interface SetBy {
  readonly actor: string;
  readonly on: LocalDate;
  readonly position: number;
}

/** A class in force in a force; `setBy` is null for what ships. */
type ScheduledClass = RetentionClass & { readonly setBy: SetBy | null };

export interface Schedule {
  /** Goes up with each change; 0 while nothing was ever set. */
  readonly version: number;
  readonly classes: readonly ScheduledClass[];
}

/** What ships, with what the force set and did not withdraw in its place or beside it. */
export function scheduleFrom(
  events: readonly RecordedEvent[],
  shippedOnes: readonly RetentionClass[] = shippedClasses,
): Schedule {
  const own = new Map<string, ScheduledClass>();
  for (const { type, data, actor, on, position } of events) {
    if (type === 'retention.class-set') {
      const set = data['class'] as RetentionClass;
      own.set(set.id, { ...set, setBy: { actor, on, position } });
    } else if (type === 'retention.class-withdrawn') {
      own.delete(String(data['class']));
    }
  }
  const shipped = shippedOnes
    .filter(({ id }) => !own.has(id))
    .map((one) => ({ ...one, setBy: null }));
  return { version: events.length, classes: [...shipped, ...own.values()] };
}
