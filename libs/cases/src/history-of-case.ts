import { type CaseEvent, type CaseReader, CaseRef, isHiddenFrom } from '@tipstaff/casework';
import { type EventStore } from '@tipstaff/event-store';
import { DomainError } from '@tipstaff/kernel';
import { recordedCase } from './recorded-case';

/**
 * The events of one case, names and free text opened.
 * @throws DomainError `case.not-found`, also for a restricted case in which the reader is not named
 */
export async function historyOfCase(
  store: Pick<EventStore, 'load'>,
  ref: CaseRef,
  reader: CaseReader,
): Promise<readonly CaseEvent[]> {
  const stream = CaseRef.stream(ref);
  const events = await store.load(stream, { open: true });
  if (events.length === 0 || isHiddenFrom(reader, events)) throw caseNotFound(ref);
  return recordedCase({ stream, events }).events;
}

/** Also of a case that is there and out of the asker's sight: the two are not to be told apart. */
export function caseNotFound({ type, force, reference }: CaseRef): DomainError {
  return new DomainError(
    'not-found',
    'case.not-found',
    `The record holds no ${type} "${reference}" of ${force}: check the reference (a / is written %2F).`,
  );
}
