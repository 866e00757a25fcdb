import { type Instant } from '@tipstaff/kernel';
import { AsyncLocalStorage } from 'node:async_hooks';

/** Who asks, and which cases row-level security shows them (docs/adr/0017). */
export interface Viewer {
  /** Id by which restricted cases name them; empty for nobody. */
  readonly id: string;
  readonly forces: readonly string[] | 'every';
  /** Restricted cases of others, too. */
  readonly seesRestricted: boolean;
  /** Complaints of which the local policing body is the appropriate authority, too. */
  readonly ofPolicingBody?: boolean;
}

/** Takes down which cases an answer shows, before it shows them. */
export interface ReadingRecorder {
  /** What is looked for, where the address does not say it: the query of a saved list. */
  selects(selection: object): void;
  /** Rows of a file, a page at a time. @throws DomainError `read-log.unavailable` */
  writesOut(rows: readonly unknown[]): Promise<void>;
}

/** How far a read model had come when an answer was made from it. */
export interface ReadModelSeen {
  /** Position of the last event that was in its rows; they may hold more by now. */
  readonly position: number;
  /** When the first event was recorded that it lacks; null where it lacks none, or that can not be read. */
  readonly since: Instant | null;
  /** Cases that it could not read. */
  readonly parked: number;
}

/** What an answer rests on: the read models it was made from, and the end of the record when it was asked. */
export class AnswerBasis {
  private readonly seen = new Map<string, ReadModelSeen>();
  private endOfRecord: number | null = null;

  /** Position of the last event that was recorded when a read model was first asked; null before that. */
  get head(): number | null {
    return this.endOfRecord;
  }

  get models(): ReadonlyMap<string, ReadModelSeen> {
    return this.seen;
  }

  /** The first call fixes it: what was recorded since need not be in the answer. */
  asked(head: number): number {
    return (this.endOfRecord ??= head);
  }

  saw(model: string, seen: ReadModelSeen): void {
    this.seen.set(model, seen);
  }
}

const NOBODY: Viewer = { id: '', forces: [], seesRestricted: false };
const SYSTEM: Viewer = { id: '', forces: 'every', seesRestricted: true };

/**
 * What is known of the request or job that is running here: its correlation id, who asks and what they may
 * see, and what was read. The one place of this house that is found by the thread of a request and not by a
 * parameter.
 */
export class RequestContext {
  private static readonly storage = new AsyncLocalStorage<RequestContext>();

  private constructor(
    /** On every line of the log; null outside of a request or job. */
    readonly correlationId: string | null,
    private whoAsks: Viewer,
    private recorder: ReadingRecorder | null,
    /** Of the answer to this request. */
    readonly basis: AnswerBasis = new AnswerBasis(),
  ) {}

  /** Nothing is seen in it until `admit` says what, where no viewer is given. */
  static of(known: { readonly correlationId?: string; readonly viewer?: Viewer }): RequestContext {
    return new RequestContext(known.correlationId ?? null, known.viewer ?? NOBODY, null);
  }

  /** That of the request or job which is running here; outside of one, one that sees nothing. */
  static current(): RequestContext {
    return RequestContext.running() ?? RequestContext.of({});
  }

  /** The same; null outside of a request or job. */
  static running(): RequestContext | null {
    return RequestContext.storage.getStore() ?? null;
  }

  /**
   * For what the process asks for itself and tells nobody case by case: everything is seen.
   * @param _reason for whoever reads the code
   */
  static system(_reason: string): RequestContext {
    const { correlationId, basis } = RequestContext.current();
    return new RequestContext(correlationId, SYSTEM, null, basis);
  }

  get viewer(): Viewer {
    return this.whoAsks;
  }

  /** Null where nothing of what is read is logged. */
  get reading(): ReadingRecorder | null {
    return this.recorder;
  }

  /** From here on, in this request: the guard has let them in. */
  admit(viewer: Viewer): void {
    this.whoAsks = viewer;
  }

  /** From here on, in this request. */
  recordReading(recorder: ReadingRecorder): void {
    this.recorder = recorder;
  }

  /** Everything that `work` starts, and every line it logs, is of this context. */
  run<T>(work: () => T): T {
    return RequestContext.storage.run(this, work);
  }
}

/** `work` in the context of the process itself, which sees every case. */
export function runAsSystem<T>(reason: string, work: () => T): T {
  return RequestContext.system(reason).run(work);
}
