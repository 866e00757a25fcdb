import {
  CaseRef,
  type NewFact,
  timelineOf,
  unitOn,
  unitSpans,
  unitsMentioned,
} from '@tipstaff/casework';
import { type EventStore } from '@tipstaff/event-store';
import { DomainError, LocalDate } from '@tipstaff/kernel';
import { recordedCase } from '../recorded-case';

/** What may say a unit; the day is null where a correction leaves it as it is. */
export interface UnitsSaid extends Pick<NewFact, 'details'> {
  readonly on: LocalDate | null;
}

/**
 * A unit that a fact says is one of the force's register, and there on the day of the fact: a slip of the pen would
 * be missing from every list by units.
 * @throws DomainError `unit.unknown`
 */
export async function refuseUnknownUnits(
  store: Pick<EventStore, 'loadMany'>,
  { force }: Pick<CaseRef, 'force'>,
  facts: readonly UnitsSaid[],
): Promise<void> {
  const mentioned = unitsMentioned(facts);
  if (mentioned.length === 0) return;
  const streamOf = (unit: string) => CaseRef.stream({ type: 'unit', force, reference: unit });
  const loaded = await store.loadMany([...new Set(mentioned.map(({ unit }) => streamOf(unit)))]);
  for (const { unit, on } of mentioned) {
    const stream = streamOf(unit);
    const events = loaded.get(stream) ?? [];
    const timeline =
      events.length === 0 ? { facts: [] } : timelineOf(recordedCase({ stream, events }).events);
    const isThere = on === null ? unitSpans(timeline).length > 0 : unitOn(timeline, on) !== null;
    if (isThere) continue;
    const day = on === null ? '' : ` on ${LocalDate.inShortWords(on)}`;
    throw new DomainError(
      'rule-violation',
      'unit.unknown',
      `${force} has no unit ${unit}${day}: open it first (docs/how-to/keep-units.md), correct the day, or leave the unit out.`,
    );
  }
}
