import { type Instant, type LocalDate } from '@tipstaff/kernel';
import { type RecordedEvent } from './recorded-event';

/** An event as the rules of a case read it: numbered within its stream, its secret opened. */
export interface PlainEvent {
  readonly number: number;
  readonly type: string;
  readonly on: LocalDate;
  readonly enteredOn: LocalDate;
  readonly recordedAt: Instant;
  readonly data: Readonly<Record<string, unknown>>;
  /** Empty where nothing was sealed; null where it is sealed or erased, so the two can be told apart. */
  readonly content: Readonly<Record<string, string>> | null;
}

export function plainEvent(recorded: RecordedEvent): PlainEvent {
  const { version, type, on, enteredOn, recordedAt, data, secret } = recorded;
  const kept = secret.state === 'none' ? {} : null;
  const content = secret.state === 'open' ? secret.content : kept;
  return { number: version, type, on, enteredOn, recordedAt, data, content };
}
