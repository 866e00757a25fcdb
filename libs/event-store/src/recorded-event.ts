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
