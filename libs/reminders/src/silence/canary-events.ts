import { type RecordedEvent } from '@tipstaff/event-store';
import { type Instant, type LocalDate, type StreamId } from '@tipstaff/kernel';

/** The canaries of one day; `tipstaff` is no force, so that no list of people shows them. */
export const CANARY_FORCE = 'tipstaff';
export const canaryStream = (day: LocalDate): StreamId =>
  `canary:${CANARY_FORCE}:${day}` as StreamId;

/** Every type of event that canaries write, each at its current schema version. */
export const canaryEventTypes = [
  { type: 'canary.released', schemaVersion: 1 },
  { type: 'canary.arrived', schemaVersion: 1 },
] as const;

/** A canary of an hour, by what the record says of it. */
export interface FlownCanary {
  /** `2024-10-01T08`: the hour (UTC) in which it was released. */
  readonly slot: string;
  readonly releasedAt: Instant;
  readonly arrived: CanaryArrival | null;
}

export interface CanaryArrival {
  readonly at: Instant;
  /** From its event to the mailbox. */
  readonly ms: number;
  /** Who says so: the mailbox itself, the provider that delivered it, or the server that took it. */
  readonly seenBy: 'mailbox' | 'provider' | 'mail-server';
}

export function canariesOf(events: readonly RecordedEvent[]): readonly FlownCanary[] {
  const canaries = new Map<string, FlownCanary>();
  for (const { type, data, recordedAt } of events) {
    const slot = String(data['slot']);
    const known = canaries.get(slot);
    if (type === 'canary.released') {
      canaries.set(slot, { slot, releasedAt: recordedAt, arrived: null });
    } else if (type === 'canary.arrived' && known) {
      const { at, ms, seenBy } = data as unknown as CanaryArrival;
      canaries.set(slot, { ...known, arrived: { at, ms, seenBy } });
    }
  }
  return [...canaries.values()];
}
