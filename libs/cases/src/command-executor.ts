import { Injectable, Optional } from '@nestjs/common';
import {
  type AppendRequest,
  type AppendResult,
  type CommandMeta,
  EventStore,
  type NewerEvent,
  type NewEvent,
  type PlainEvent,
  plainEvent,
  type RecordedEvent,
  saysTheSame,
  staleVersion,
} from '@tipstaff/event-store';
import { EventAppender } from '@tipstaff/event-store/append';
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
  /** Asked first, of what the asker may see: whoever may not give the command learns nothing else. */
  readonly authorize?: (history: readonly RecordedEvent[]) => void;
  /** Of whom a stream may be hidden; from nobody when not given. */
  readonly hides?: {
    /** What is loaded in the stream's place: one that is not there, where it is known to be hidden. */
    readonly from?: StreamId;
    /** Whether the asker is to take the stream for one that does not exist. */
    readonly isHidden: (history: readonly RecordedEvent[]) => boolean;
    /** What a command is answered that would begin it: it can not, since it is there. */
    readonly refusal: () => DomainError;
  };
  /** What of an event's data is told of the newer ones; all of it when not given. */
  readonly shown?: (data: RecordedEvent['data']) => RecordedEvent['data'];
  /**
   * Texts that the command's hash leaves out, since they are sealed: a repeat has to say the same.
   * Needs `open`.
   */
  readonly sealed?: {
    readonly content: Readonly<Record<string, string>>;
    /** Names of what an event of it may hold beside what was said; none where it is not given. */
    readonly besides?: (data: RecordedEvent['data']) => readonly string[];
    /** What a command of the same id is answered that says something else. */
    readonly refusal: () => DomainError;
  };
  /** What is written to another stream in the same transaction: both are, or neither. */
  readonly together?: {
    readonly stream: StreamId;
    readonly meta: CommandMeta;
    /** As the command's own `decide`; of its stream as it is, nothing opened. */
    readonly decide: (history: readonly RecordedEvent[]) => readonly [NewEvent, ...NewEvent[]];
  };
  /** Pure: it may be called again with a longer history. What it throws is the answer. */
  readonly decide: (history: RecordedEvent[]) => readonly NewEvent[];
}

/** An event as its command knows it, also where it was written just now. */
type KnownEvent = Omit<PlainEvent, 'recordedAt'>;

export type ExecutionResult = Omit<AppendResult, 'outcome'> & {
  /** `unchanged`: the decision asked for no event; the positions are then 0. */
  readonly outcome: AppendResult['outcome'] | 'unchanged';
  /** What the command recorded, now or the first time. */
  readonly events: readonly Omit<NewEvent, 'secret'>[];
  /** The stream up to the last event of the command. */
  readonly after: readonly KnownEvent[];
};

interface Rehearsal {
  /** The stream as it is. */
  readonly before: readonly KnownEvent[];
  /** As it would be; of a command that was given before, as it is. */
  readonly after: readonly KnownEvent[];
  /** What of it is the command's. */
  readonly its: readonly KnownEvent[];
  /** Whether the command was given before. */
  readonly isRepeat: boolean;
}

/** One of many commands, each about a stream of its own, whose id depends on what is decided. */
export interface OneOfMany {
  readonly stream: StreamId;
  /** As `Execution.decide`; null asks for no event. */
  readonly decide: (
    history: readonly RecordedEvent[],
  ) => { readonly meta: CommandMeta; readonly events: readonly NewEvent[] } | null;
}

/** Times a command is decided anew because others wrote to its stream in between. */
const ATTEMPTS = 5;

/**
 * Load, decide, append: how every command changes a stream, and the one door by which events are
 * written. One a process: commands that arrive together share one transaction.
 */
@Injectable()
export class CommandExecutor {
  constructor(
    private readonly store: EventStore,
    @Optional() private readonly appender: EventAppender = new EventAppender(store),
  ) {}

  /**
   * Loads the stream once.
   * @throws DomainError what `authorize` and `decide` throw · what `hides.refusal` and `sealed.refusal`
   *   make · `stream.stale-version` with `data.newer` · what `EventAppender.append` throws
   */
  async execute(execution: Execution): Promise<ExecutionResult> {
    const { stream, meta, open = false, hides, shown } = execution;
    const seenOf = (events: RecordedEvent[]) => seenBy(execution, events);
    const from = hides?.from ?? stream;
    const newer = async (after: RecordedEvent[]) => [
      ...after,
      ...(await this.store.load(from, { open, afterVersion: after.length })),
    ];
    let loaded = await this.store.load(from, { open });
    for (let attempt = 1; ; attempt += 1) {
      const history = seenOf(loaded);
      execution.authorize?.(history);
      const repeated = await this.firstAnswer(execution, history);
      if (repeated) return repeated;
      const events = decided(execution, history, loaded);
      const version = history.length;
      const before = history.map(plainEvent);
      if (events.length === 0) {
        const nothing = { firstPosition: 0, lastPosition: 0 };
        return { outcome: 'unchanged', ...nothing, version, events, after: before };
      }
      try {
        const request = { ...meta, stream, expectedVersion: version, events };
        const answer = await this.written(request, execution.together);
        if (answer.outcome === 'appended') {
          return { ...answer, events, after: [...before, ...events.map(knownAfter(version))] };
        }
        // The same command went through elsewhere since its stream was loaded.
        const first = await this.firstAnswer(execution, await newer(loaded));
        return first ?? { ...answer, events, after: before };
      } catch (error) {
        if (!isStale(error)) throw error;
        loaded = await newer(loaded);
        if (attempt === ATTEMPTS) {
          const now = seenOf(loaded);
          throw staleVersion(stream, version, now.length, newerThan(now, version, shown));
        }
      }
    }
  }

  /**
   * What the command would do now, asked and decided as by `execute`; nothing is written. Of a command that
   * was given before: what it did.
   * @throws DomainError as `execute`
   */
  async rehearse(execution: Execution): Promise<Rehearsal> {
    const { stream, open = false, hides } = execution;
    const loaded = await this.store.load(hides?.from ?? stream, { open });
    const history = seenBy(execution, loaded);
    execution.authorize?.(history);
    const before = history.map(plainEvent);
    const repeated = await this.firstAnswer(execution, history);
    if (repeated) {
      const { events, after } = repeated;
      return {
        before,
        after: before,
        its: after.slice(after.length - events.length),
        isRepeat: true,
      };
    }
    const its = decided(execution, history, loaded).map(knownAfter(history.length));
    return { before, after: [...before, ...its], its, isRepeat: false };
  }

  /**
   * Records what happened, whatever the stream holds. Nearly always it begins its stream, and so it is
   * tried without a load.
   * @throws DomainError what `EventAppender.append` throws
   */
  async record({
    stream,
    meta,
    events,
  }: Pick<Execution, 'stream' | 'meta'> & {
    readonly events: readonly NewEvent[];
  }): Promise<void> {
    try {
      await this.appender.append({ ...meta, stream, expectedVersion: 0, events });
    } catch (error) {
      if (!isStale(error)) throw error;
      await this.execute({ stream, meta, decide: () => events });
    }
  }

  /**
   * Many commands in few round trips, their streams opened; each is answered for itself, in their order:
   * whether it wrote, or why it could not. What `decide` throws ends all of them.
   * @throws DomainError `record.unavailable`, after which the same may be sent again
   */
  async executeAll(commands: readonly OneOfMany[]): Promise<readonly (boolean | DomainError)[]> {
    const answers = new Map<OneOfMany, boolean | DomainError>();
    let left = commands;
    for (let attempt = 1; left.length > 0; attempt += 1) {
      const loaded = await this.store.loadMany(
        left.map(({ stream }) => stream),
        { open: true },
      );
      const asked = left.flatMap((command) => {
        const { stream, decide } = command;
        const history = loaded.get(stream) ?? [];
        const decided = decide(history);
        answers.set(command, decided !== null);
        if (decided === null) return [];
        const { meta, events } = decided;
        return [{ command, request: { ...meta, stream, expectedVersion: history.length, events } }];
      });
      const appended = await this.appender.appendAll(asked.map(({ request }) => request));
      left = asked.flatMap(({ command }, index) => {
        const answer = appended[index];
        if (!(answer instanceof DomainError)) return [];
        if (answer.kind === 'unavailable') throw answer;
        if (isStale(answer) && attempt < ATTEMPTS) return [command];
        answers.set(command, answer);
        return [];
      });
    }
    return commands.map((command) => answers.get(command) ?? false);
  }

  /** Refuses new commands and waits for those under way. The pool stays open: it is the caller's. */
  close(): Promise<void> {
    return this.appender.close();
  }

  private async written(
    request: AppendRequest,
    together: Execution['together'],
  ): Promise<AppendResult> {
    if (together === undefined) return this.appender.append(request);
    const { stream, meta, decide } = together;
    const history = await this.store.load(stream);
    const beside = { ...meta, stream, expectedVersion: history.length, events: decide(history) };
    const [answer] = await this.appender.appendTogether([request, beside]);
    if (!answer) throw new Error('A request that was written is answered.');
    return answer;
  }

  /**
   * Looked for before deciding: a decision on a history that holds the command already would refuse
   * it ("already closed"), and the asker would never learn that it went through.
   */
  private async firstAnswer(
    { meta, sealed }: Execution,
    history: readonly RecordedEvent[],
  ): Promise<ExecutionResult | null> {
    const events = history.filter(({ commandId }) => commandId === meta.commandId);
    if (events.length === 0) return null;
    const answer = await this.store.answerTo(meta);
    if (!answer) return null;
    const { content = {}, besides = () => [] } = sealed ?? {};
    if (sealed && !events.every((event) => saysTheSame(content, event, besides(event.data)))) {
      throw sealed.refusal();
    }
    return { ...answer, events, after: history.slice(0, answer.version).map(plainEvent) };
  }
}

/** What the asker may see of the stream: all of it, or nothing. */
function seenBy({ hides }: Execution, events: RecordedEvent[]): RecordedEvent[] {
  return hides?.isHidden(events) ? [] : events;
}

/** @throws DomainError what `decide` throws and `hides.refusal` makes · `stream.stale-version` */
function decided(
  { stream, expectedVersion, decide, hides, shown }: Execution,
  history: readonly RecordedEvent[],
  loaded: readonly RecordedEvent[],
): readonly NewEvent[] {
  const version = history.length;
  if (expectedVersion !== undefined && expectedVersion !== version) {
    const newer = newerThan(history, expectedVersion, shown);
    throw staleVersion(stream, expectedVersion, version, newer);
  }
  const events = decide([...history]);
  if (hides && history !== loaded) throw hides.refusal();
  return events;
}

function isStale(error: unknown): boolean {
  return error instanceof DomainError && error.kind === 'stale-version';
}

function knownAfter(version: number): (event: NewEvent, index: number) => KnownEvent {
  return ({ type, on, enteredOn, data, secret }, index) => {
    const number = version + 1 + index;
    return { number, type, on, enteredOn, data, content: secret?.content ?? {} };
  };
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
