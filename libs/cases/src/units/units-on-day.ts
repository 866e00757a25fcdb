import { type UnitKind, unitOn } from '@tipstaff/casework';
import { type EventStore } from '@tipstaff/event-store';
import { type LocalDate } from '@tipstaff/kernel';
import { recordedCase, timelineOfCase } from '../recorded-case';

/** A unit of a force as it is on a day. */
export interface UnitOnDay {
  readonly unit: string;
  readonly kind: UnitKind;
  readonly title: string;
  /** How many people; null where nobody said. */
  readonly headcount: number | null;
}

export interface UnitsAsked {
  readonly force: string;
  readonly on: LocalDate;
  /** Only what had been learned by the end of this day; null: everything. */
  readonly knownOn: LocalDate | null;
  /** From the record as it was at this position; as it is where none is said. */
  readonly position?: number;
}

/**
 * All units of a force that there are on a day, by reference. What was known of them on a past day is in no read model,
 * so they are read from the record itself.
 */
export async function unitsOnDay(
  store: Pick<EventStore, 'streams' | 'loadMany'>,
  { force, on, knownOn, position = Infinity }: UnitsAsked,
): Promise<readonly UnitOnDay[]> {
  const loaded = await store.loadMany(await store.streams({ category: 'unit', force }));
  return [...loaded]
    .flatMap(([stream, all]): readonly UnitOnDay[] => {
      const events = all.filter((event) => event.position <= position);
      if (events.length === 0) return [];
      const recorded = recordedCase({ stream, events });
      const span = unitOn(timelineOfCase(recorded, knownOn), on);
      if (span === null) return [];
      const { kind, title, headcount } = span;
      return [{ unit: recorded.ref.reference, kind, title, headcount }];
    })
    .sort((a, b) => (a.unit < b.unit ? -1 : 1));
}
