import { CommandExecutor } from '@tipstaff/cases';
import { type EventStore } from '@tipstaff/event-store';
import { DomainError, type StreamId } from '@tipstaff/kernel';
import { byWorker } from './by-worker';
import { type OutcomeLog } from './outcome-log.port';
import { type OutcomeEvent, reminderEventTypes } from './reminder-events';

/** Outcomes in the event store, a stream a digest. */
export class EventStoreOutcomeLog implements OutcomeLog {
  private readonly executor: CommandExecutor;

  constructor(private readonly store: EventStore) {
    this.executor = new CommandExecutor(store);
  }

  async append({ stream, commandId, event, on }: Parameters<OutcomeLog['append']>[0]) {
    const known = reminderEventTypes.find(({ type }) => type === event.type);
    if (!known) throw new Error(`${event.type} is not an event of reminders.`);
    const events = [{ ...known, on, enteredOn: on, data: event.data }];
    const meta = byWorker(commandId, stream);
    try {
      // Nearly every digest has one outcome, which is its first: no need to look before.
      await this.store.append({ ...meta, stream, expectedVersion: 0, events });
    } catch (error) {
      if (!(error instanceof DomainError && error.kind === 'stale-version')) throw error;
      // Whatever is known of the digest: this happened as well.
      await this.executor.execute({ stream, meta, decide: () => events });
    }
  }

  async read(stream: StreamId): Promise<readonly OutcomeEvent[]> {
    const events = await this.store.load(stream);
    return events.map(({ type, data }) => ({ type, data }) as unknown as OutcomeEvent);
  }
}
