import { caseTypes } from '@tipstaff/casework';
import { type EventStore } from '@tipstaff/event-store';
import { unknownForce } from '@tipstaff/kernel';

/**
 * A misspelt force owes nothing: that must not read like good news. To be asked where an answer is
 * empty, and of the log itself: a list may be behind it, or could not take a case in.
 * @throws DomainError `record.unknown-force` where the record holds no case of the force
 */
export async function refuseUnknownForce(
  store: Pick<EventStore, 'streams'>,
  force: string,
): Promise<void> {
  for (const category of caseTypes) {
    if ((await store.streams({ category, force, atMost: 1 })).length > 0) return;
  }
  throw unknownForce(force);
}
