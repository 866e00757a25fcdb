import { createHash } from 'node:crypto';
import { canonicalJson, type LocalDate, type StreamId } from '@tipstaff/kernel';

/** Free text and names. They are sealed under the key of (stream, subject) before they are stored. */
export interface Secret {
  /** The person it is about, as a pseudonymous reference; it stands in the log in clear. */
  readonly subject: string;
  /** Whose keys, where not the stream's own: what is proposed for a case goes when the case's own texts go. */
  readonly keysOf?: StreamId;
  readonly content: Readonly<Record<string, string>>;
}

export interface NewEvent {
  readonly type: string;
  /** The current version of the type: only readers meet older ones. */
  readonly schemaVersion: number;
  /** The day it happened. */
  readonly on: LocalDate;
  /** The day it was learned. */
  readonly enteredOn: LocalDate;
  readonly data: Readonly<Record<string, unknown>>;
  readonly secret?: Secret | null;
}

/** Who asked for what, and in answer to what. */
export interface CommandMeta {
  /** Chosen by the asker. Sent again, it gets the first answer and writes nothing. */
  readonly commandId: string;
  /** Tells a repeat from another command under the same id. */
  readonly commandHash: string;
  readonly actor: string;
  /** Whoever asked the actor to decide it; absent where nobody did. */
  readonly proposedBy?: string;
  readonly correlationId: string;
  readonly causationId: string | null;
}

export interface AppendRequest extends CommandMeta {
  readonly stream: StreamId;
  /** The version the stream must have now; 0 for a stream that does not exist. */
  readonly expectedVersion: number;
  /** At least one. All are written, or none. */
  readonly events: readonly NewEvent[];
}

export interface AppendResult {
  /** `repeated`: the command was recorded before, and nothing was written now. */
  readonly outcome: 'appended' | 'repeated';
  readonly firstPosition: number;
  readonly lastPosition: number;
  /** The stream's version after the command's last event. */
  readonly version: number;
}

/** One hash for one command, however its members were ordered: SHA-256 in hexadecimal. */
export function commandHash(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex');
}
