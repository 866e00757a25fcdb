import { type EventStore } from '@tipstaff/event-store';
import { caseTypes, DomainError } from '@tipstaff/kernel';

/** A misspelt force owes nothing: that must not read like good news. */
export async function refuseUnknownForce(store: EventStore, force: string): Promise<void> {
  for (const category of caseTypes) {
    if ((await store.streams({ category, force })).length > 0) return;
  }
  throw new DomainError(
    'not-found',
    'force.unknown',
    `The record holds no case of "${force}": check the force, or import its history first.`,
  );
}
