import { type CommandExecutor } from '@tipstaff/cases';
import { type CommandMeta, type RecordedEvent } from '@tipstaff/event-store';
import { DomainError, type LocalDate, type StreamId } from '@tipstaff/kernel';
import { type ReminderEventType } from './reminder-events';

/**
 * What the worker records of its own accord. The id says what it is about: words may differ when it is
 * recorded again after a crash, the fact does not.
 */
export function byWorker(commandId: string, correlationId: string): CommandMeta {
  return {
    commandId,
    commandHash: commandId,
    actor: 'system:worker',
    correlationId,
    causationId: null,
  };
}

/** Who asks for a change, why, and on which day. */
export interface ByHand {
  readonly meta: CommandMeta;
  readonly reason: string;
  readonly today: LocalDate;
  /** The version of what is changed that the asker has seen; not asked for where nothing is overwritten. */
  readonly expectedVersion?: number;
}

/** What the record says of it, now or when it was asked the first time. */
export interface RecordedByHand {
  readonly version: number;
  readonly position: number;
  readonly data: Readonly<Record<string, unknown>>;
}

interface Decided {
  readonly type: ReminderEventType;
  readonly data: Readonly<Record<string, unknown>>;
  /** Whom the sealed texts are about; their key is destroyed with it. */
  readonly subject: string;
}

interface Asked extends ByHand {
  readonly stream: StreamId;
  /** Names beside the reason, which is always sealed. */
  readonly names?: Readonly<Record<string, string>>;
  readonly decide: (history: readonly RecordedEvent[]) => Decided;
}

/**
 * One event by a person, with the reason sealed.
 * @throws DomainError what `decide` throws · `stream.stale-version` · `command.reused-id` when the id
 *   came before with another command, or another reason
 */
export async function recordByHand(
  executor: CommandExecutor,
  { stream, meta, reason, names = {}, today, expectedVersion, decide }: Asked,
): Promise<RecordedByHand> {
  const content = { ...names, reason };
  const { version, lastPosition, events } = await executor.execute({
    stream,
    meta,
    ...(expectedVersion === undefined ? {} : { expectedVersion }),
    open: true,
    sealed: { content, refusal: () => reused(meta.commandId) },
    decide: (history) => {
      const { type, data, subject } = decide(history);
      const secret = { subject, content };
      return [{ type, schemaVersion: 1, on: today, enteredOn: today, data, secret }];
    },
  });
  return { version, position: lastPosition, data: events[0]?.data ?? {} };
}

function reused(commandId: string): DomainError {
  return new DomainError(
    'unprocessable',
    'command.reused-id',
    `The command id ${commandId} was used before with another reason: choose a new id for a new command.`,
    { data: { commandId } },
  );
}
