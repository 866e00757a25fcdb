import { DomainError, wordsOf } from '@tipstaff/kernel';
import { type RecordedEvent } from './recorded-event';

/** What somebody must know of an event that they have not seen: in clear, so nothing that is sealed. */
export type NewerEvent = Pick<
  RecordedEvent,
  'version' | 'type' | 'on' | 'enteredOn' | 'recordedAt' | 'actor' | 'data'
>;

/** Another version was expected. `data.newer`, where known, tells what was recorded since. */
export function staleVersion(
  stream: string,
  expectedVersion: number,
  currentVersion: number,
  newer?: readonly NewerEvent[],
): DomainError {
  return new DomainError(
    'stale-version',
    'stream.stale-version',
    `${stream} is at version ${currentVersion}, not ${expectedVersion}: read it again and decide on what it says now.`,
    { data: { expectedVersion, currentVersion, ...(newer ? { newer } : {}) } },
  );
}

export function reusedCommandId(commandId: string): DomainError {
  return new DomainError(
    'unprocessable',
    'command.reused-id',
    `The command id ${commandId} was used before for another command: choose a new id for a new command.`,
    { data: { commandId } },
  );
}

/** The connection was lost while the answer was under way, and nobody can say what became of it. */
export function outcomeUnknown(cause: unknown): DomainError {
  return new DomainError(
    'unavailable',
    'record.unavailable',
    `The connection to the record was lost (${wordsOf(cause)}): send the same command again under the same id; it is never recorded twice.`,
    { cause },
  );
}

/** The database said that it can not write now; nothing was written. */
export function recordUnavailable(cause: unknown): DomainError {
  return new DomainError(
    'unavailable',
    'record.unavailable',
    `The record can not be written now and nothing was written (${wordsOf(cause)}): mend the database, then send the same command again.`,
    { cause },
  );
}

/** As `database.read-only` of a connection; nothing was written. */
export function recordReadOnly(cause: unknown): DomainError {
  return new DomainError(
    'unavailable',
    'database.read-only',
    'The record can be read and not written now, and nothing was written: its database has become a standby, or default_transaction_read_only is on. Send the same command again once there is a primary.',
    { cause },
  );
}

/** @param who holds the end of the record, in words */
export function recordHeld(who: string, cause: unknown): DomainError {
  return new DomainError(
    'unavailable',
    'record.unavailable',
    `The record can not be written now and nothing was written, because a connection holds its end and does not let go (${who}): send the same command again. If it stays so, end that connection as whoever runs the database, with SELECT pg_terminate_backend(<its process>).`,
    { cause },
  );
}

export function storeClosed(): DomainError {
  return new DomainError(
    'unavailable',
    'record.unavailable',
    'The record is being closed because this process is stopping: send the command again.',
  );
}

/** A request that could not be stored as it is; `pointer` names the part. */
export function unfitRequest(pointer: string, why: string): DomainError {
  return new DomainError('invalid-input', 'record.unfit-event', why, { pointer });
}

export function keyDestroyed(stream: string, subject: string): DomainError {
  return new DomainError(
    'rule-violation',
    'secret.key-destroyed',
    `What ${stream} held about ${subject} was erased: no names or free text about them can be added to it.`,
    { data: { stream, subject } },
  );
}

/** The record was written by a later release than this one. */
export function versionUnknown(type: string, version: number, known: number): DomainError {
  return new DomainError(
    'unavailable',
    'event.version-unknown',
    `The record holds ${type} at schema version ${version}, and this release knows versions up to ${known}: run the release that wrote it, or a later one.`,
    { data: { type, version, known } },
  );
}

/** What stands in the log at a position and is no event that anybody can read. */
export function unreadableEvent(position: number, cause: unknown): DomainError {
  return new DomainError(
    'unavailable',
    'event.unreadable',
    `Event ${position} of the record can not be read (${wordsOf(cause)}): run tipstaff verify, which says what is wrong with it, and keep the database as it is.`,
    { data: { position }, cause },
  );
}
