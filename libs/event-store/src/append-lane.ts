import { type DomainError } from '@tipstaff/kernel';
import { type AppendRequest, type AppendResult } from './append-request';
import { storeClosed } from './event-store.errors';

/** A request whose events are written out: `bodies[i]` is the canonical JSON of event i. */
export interface PreparedRequest {
  readonly request: AppendRequest;
  readonly bodies: readonly string[];
}

/** Writes a group in one transaction; one answer a request, in order. Rejects for all of them. */
export type SendGroup = (
  group: readonly PreparedRequest[],
) => Promise<readonly (AppendResult | DomainError)[]>;

interface Waiting {
  readonly prepared: PreparedRequest;
  readonly resolve: (answer: AppendResult | DomainError) => void;
  readonly reject: (error: unknown) => void;
}

/** Enough for one flush to be shared by many, few enough to keep the head row's lock short. */
const MOST_EVENTS = 1_000;
const MOST_CHARACTERS = 4_000_000;

/**
 * Group commit: one transaction is under way at a time, and the calls that arrive meanwhile share
 * the next one. A second lane was measured and is slower: both need the head row's lock.
 */
export class AppendLane {
  private waiting: Waiting[] = [];
  private state: 'idle' | 'planned' | 'sending' = 'idle';
  private closing: { done: Promise<void>; resolve: () => void } | null = null;

  constructor(private readonly send: SendGroup) {}

  submit(prepared: PreparedRequest): Promise<AppendResult | DomainError> {
    if (this.closing) return Promise.reject(storeClosed());
    return new Promise((resolve, reject) => {
      this.waiting.push({ prepared, resolve, reject });
      if (this.state === 'idle') this.plan();
    });
  }

  /** Refuses new calls; resolves when those that wait have their answer. */
  close(): Promise<void> {
    if (!this.closing) {
      let resolve = () => {};
      const done = new Promise<void>((settle) => (resolve = settle));
      this.closing = { done, resolve };
      if (this.state === 'idle') resolve();
    }
    return this.closing.done;
  }

  /**
   * At once, but after everything that is about to call has called: calls come from promises, and
   * the next tick comes after all of those.
   */
  private plan(): void {
    this.state = 'planned';
    process.nextTick(() => void this.sendNext());
  }

  private async sendNext(): Promise<void> {
    const group = this.takeGroup();
    if (group.length === 0) {
      this.state = 'idle';
      this.closing?.resolve();
      return;
    }
    this.state = 'sending';
    try {
      const answers = await this.send(group.map(({ prepared }) => prepared));
      group.forEach(({ resolve, reject }, i) => {
        const answer = answers[i];
        if (answer === undefined) reject(new Error('A request of the group was not answered.'));
        else resolve(answer);
      });
    } catch (error) {
      for (const { reject } of group) reject(error);
    }
    // Those who were just answered may call again before the next group leaves.
    this.plan();
  }

  /** In order of arrival; a second request for a stream or a command id waits for the next group. */
  private takeGroup(): Waiting[] {
    const taken: Waiting[] = [];
    const left: Waiting[] = [];
    const names = new Set<string>();
    let events = 0;
    let characters = 0;
    for (const one of this.waiting) {
      const { request, bodies } = one.prepared;
      const stream = `s${request.stream}`;
      const command = `c${request.commandId}`;
      const fits = events < MOST_EVENTS && characters < MOST_CHARACTERS;
      if (!fits || names.has(stream) || names.has(command)) {
        left.push(one);
        continue;
      }
      names.add(stream).add(command);
      events += bodies.length;
      for (const body of bodies) characters += body.length;
      taken.push(one);
    }
    this.waiting = left;
    return taken;
  }
}
