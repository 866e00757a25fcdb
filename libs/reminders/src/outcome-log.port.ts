import { type LocalDate, type StreamId } from '@tipstaff/kernel';
import { type OutcomeEvent } from './reminder-events';

/** The record of what became of reminders: the event store. */
export interface OutcomeLog {
  /** Adds one event to a digest's stream. Repeating a command id adds nothing and is no error. */
  append(entry: {
    readonly stream: StreamId;
    readonly commandId: string;
    readonly event: OutcomeEvent;
    readonly on: LocalDate;
  }): Promise<void>;
  /** In order; empty for a digest without outcome. */
  read(stream: StreamId): Promise<readonly OutcomeEvent[]>;
}
