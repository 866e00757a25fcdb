import { DomainError, type StreamId } from '@tipstaff/kernel';
import { type EventStore } from '@tipstaff/event-store';
import { type OutcomeLog } from './outcome-log.port';
import { type ReminderEvent, reminderEventTypes } from './reminder-events';

const ACTOR = 'system:worker';
/** The sweeper and a slow worker may both have something to say about a digest; hardly ever more. */
const TRIES = 4;

/** Outcomes in the event store, a stream a digest. */
export class EventStoreOutcomeLog implements OutcomeLog {
  constructor(private readonly store: EventStore) {}

  async append({ stream, commandId, event, on }: Parameters<OutcomeLog['append']>[0]) {
    const known = reminderEventTypes.find(({ type }) => type === event.type);
    if (!known) throw new Error(`${event.type} is not an event of reminders.`);
    for (let left = TRIES; ; left -= 1) {
      const expectedVersion = (await this.store.load(stream)).length;
      try {
        await this.store.append({
          stream,
          expectedVersion,
          commandId,
          // The id says which outcome of which attempt it is: words may differ, the fact does not.
          commandHash: commandId,
          actor: ACTOR,
          correlationId: stream,
          causationId: null,
          events: [{ ...known, on, enteredOn: on, data: event.data }],
        });
        return;
      } catch (error) {
        if (left > 1 && error instanceof DomainError && error.kind === 'stale-version') continue;
        throw error;
      }
    }
  }

  async read(stream: StreamId): Promise<readonly ReminderEvent[]> {
    const events = await this.store.load(stream);
    return events.map(({ type, data }) => ({ type, data }) as unknown as ReminderEvent);
  }
}
