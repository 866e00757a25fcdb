import { type Instant, type LocalDate, type StreamId } from '@tipstaff/kernel';

/**
 * `none`: nothing was sealed. `sealed`: not asked to open it. `erased`: the key was destroyed, so
 * nobody can ever open it again.
 */
export type OpenedSecret =
  | { readonly state: 'none' }
  | { readonly state: 'sealed'; readonly subject: string }
  | {
      readonly state: 'open';
      readonly subject: string;
      readonly content: Readonly<Record<string, string>>;
    }
  | { readonly state: 'erased'; readonly subject: string };

/** An event as it is read: at the current schema version of its type. */
export interface RecordedEvent {
  /** Place in the whole log, from 1, without gaps, in order of commit. */
  readonly position: number;
  readonly stream: StreamId;
  /** Place in its stream, from 1, without gaps. */
  readonly version: number;
  readonly type: string;
  readonly schemaVersion: number;
  readonly on: LocalDate;
  readonly enteredOn: LocalDate;
  readonly recordedAt: Instant;
  readonly actor: string;
  /** Whoever asked the actor to decide it; absent where nobody did. */
  readonly proposedBy?: string;
  readonly commandId: string;
  readonly correlationId: string;
  readonly causationId: string | null;
  readonly data: Readonly<Record<string, unknown>>;
  readonly secret: OpenedSecret;
}

/** A stream as far as a reader has come: its events in order, at least one. */
export interface LoadedStream {
  readonly stream: StreamId;
  readonly events: readonly RecordedEvent[];
}

/** The event as it is read by whoever did not ask to open what was sealed. */
export function withoutOpened(event: RecordedEvent): RecordedEvent {
  const { secret } = event;
  if (secret.state === 'none' || secret.state === 'sealed') return event;
  return { ...event, secret: { state: 'sealed', subject: secret.subject } };
}

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

/**
 * Whether a repeated command says what was sealed the first time. The hash of a command stands in the
 * log in clear and does not cover it, since a short note could be found again from such a hash. What was
 * erased can not be compared any more, and is taken as the same.
 * @param recorded read opened
 * @param besides names of what the event holds though the command did not say it
 */
export function saysTheSame(
  sealed: Readonly<Record<string, string>>,
  { secret }: Pick<RecordedEvent, 'secret'>,
  besides: readonly string[] = [],
): boolean {
  if (secret.state === 'erased') return true;
  const held = secret.state === 'open' ? secret.content : {};
  const names = new Set([...Object.keys(held), ...Object.keys(sealed)]);
  return [...names].every((name) => held[name] === sealed[name] || besides.includes(name));
}
