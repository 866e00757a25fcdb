import {
  type AppendResult,
  type CommandMeta,
  type EventStore,
  type NewerEvent,
  type NewEvent,
  type RecordedEvent,
  staleVersion,
} from '@tipstaff/event-store';
import { DomainError, type StreamId } from '@tipstaff/kernel';

export interface Execution {
  readonly stream: StreamId;
  readonly meta: CommandMeta;
  /**
   * The version the asker has seen. When others wrote since, the command is refused and told of it;
   * without one it is decided again on what they wrote.
   */
  readonly expectedVersion?: number;
  /** Whether `decide` sees names and free text; false when not given. */
  readonly open?: boolean;
  /** Of whom a stream may be hidden; from nobody when not given. */
  readonly hides?: {
    /** Whether the asker is to take the stream for one that does not exist. */
    readonly isHidden: (history: readonly RecordedEvent[]) => boolean;
    /** What a command is answered that would begin it: it can not, since it is there. */
    readonly refusal: () => DomainError;
  };
  /** What of an event's data is told of the newer ones; all of it when not given. */
  readonly shown?: (data: RecordedEvent['data']) => RecordedEvent['data'];
  /** Pure: it may be called again with a longer history. What it throws is the answer. */
  readonly decide: (history: RecordedEvent[]) => readonly NewEvent[];
}

export type ExecutionResult = Omit<AppendResult, 'outcome'> & {
  /** `unchanged`: the decision asked for no event; the positions are then 0. */
  readonly outcome: AppendResult['outcome'] | 'unchanged';
  /** What the command recorded, now or the first time. */
  readonly events: readonly Omit<NewEvent, 'secret'>[];
};

/** Times a command is decided anew because others wrote to its stream in between. */
const ATTEMPTS = 5;

/** Load, decide, append: how every command changes a stream. */
export class CommandExecutor {
  constructor(private readonly store: EventStore) {}

  /**
   * @throws DomainError what `decide` throws · what `hides.refusal` makes · `stream.stale-version` with `data.newer` ·
   *   what `EventStore.append` throws
   */
  async execute(execution: Execution): Promise<ExecutionResult> {
    const { stream, meta, expectedVersion, open = false, decide, hides, shown } = execution;
    const seenOf = (events: RecordedEvent[]) => (hides?.isHidden(events) ? [] : events);
    let loaded = await this.store.load(stream, { open });
    for (let attempt = 1; ; attempt += 1) {
      const history = seenOf(loaded);
      const repeated = await this.firstAnswer(meta, history);
      if (repeated) return repeated;
      const version = history.length;
      if (expectedVersion !== undefined && expectedVersion !== version) {
        throw staleVersion(
          stream,
          expectedVersion,
          version,
          newerThan(history, expectedVersion, shown),
        );
      }
      const events = decide([...history]);
      if (hides && history !== loaded) throw hides.refusal();
      if (events.length === 0) {
        return { outcome: 'unchanged', firstPosition: 0, lastPosition: 0, version, events };
      }
      const request = { ...meta, stream, expectedVersion: version, events };
      try {
        return { ...(await this.store.append(request)), events };
      } catch (error) {
        if (!isStale(error)) throw error;
        loaded = [...loaded, ...(await this.store.load(stream, { open, afterVersion: version }))];
        if (attempt === ATTEMPTS) {
          const now = seenOf(loaded);
          throw staleVersion(stream, version, now.length, newerThan(now, version, shown));
        }
      }
    }
  }

  /**
   * Looked for before deciding: a decision on a history that holds the command already would refuse
   * it ("already closed"), and the asker would never learn that it went through.
   */
  private async firstAnswer(
    meta: CommandMeta,
    history: readonly RecordedEvent[],
  ): Promise<ExecutionResult | null> {
    const events = history.filter(({ commandId }) => commandId === meta.commandId);
    if (events.length === 0) return null;
    const answer = await this.store.answerTo(meta);
    return answer && { ...answer, events };
  }
}

function isStale(error: unknown): boolean {
  return error instanceof DomainError && error.kind === 'stale-version';
}

/** Without what is sealed, also where `decide` was shown it opened. */
function newerThan(
  history: readonly RecordedEvent[],
  seen: number,
  shown: Execution['shown'] = (data) => data,
): NewerEvent[] {
  return history.slice(seen).map(({ version, type, on, enteredOn, recordedAt, actor, data }) => ({
    version,
    type,
    on,
    enteredOn,
    recordedAt,
    actor,
    data: shown(data),
  }));
}
