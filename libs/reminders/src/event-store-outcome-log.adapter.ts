import { CommandExecutor, type EventStore } from '@tipstaff/event-store';
import { type StreamId } from '@tipstaff/kernel';
import { type OutcomeLog } from './outcome-log.port';
import { type OutcomeEvent, reminderEventTypes } from './reminder-events';

const ACTOR = 'system:worker';

/** Outcomes in the event store, a stream a digest. */
export class EventStoreOutcomeLog implements OutcomeLog {
  private readonly executor: CommandExecutor;

  constructor(private readonly store: EventStore) {
    this.executor = new CommandExecutor(store);
  }

  async append({ stream, commandId, event, on }: Parameters<OutcomeLog['append']>[0]) {
    const known = reminderEventTypes.find(({ type }) => type === event.type);
    if (!known) throw new Error(`${event.type} is not an event of reminders.`);
    await this.executor.execute({
      stream,
      meta: {
        commandId,
        // The id says which outcome of which attempt it is: words may differ, the fact does not.
        commandHash: commandId,
        actor: ACTOR,
        correlationId: stream,
        causationId: null,
      },
      // Whatever is known of the digest: this happened as well.
      decide: () => [{ ...known, on, enteredOn: on, data: event.data }],
    });
  }

  async read(stream: StreamId): Promise<readonly OutcomeEvent[]> {
    const events = await this.store.load(stream);
    return events.map(({ type, data }) => ({ type, data }) as unknown as OutcomeEvent);
  }
}
