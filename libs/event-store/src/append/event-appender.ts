import { DomainError } from '@tipstaff/kernel';
import { type AppendRequest, type AppendResult } from '../append-request';
import { type SealedBox, writeBody } from '../event-body';
import { type EventStore } from '../event-store';
import { keyDestroyed } from '../event-store.errors';
import { type KeyOwner, type Keys } from '../key-ring';
import { seal } from '../sealing';
import { AppendBatcher, type PreparedRequest } from './append-batcher';
import { checkRequest } from './append-checks';
import { appendGroup } from './append-group';

/** Adds events to the record. One a process: what arrives together shares one transaction. */
export class EventAppender {
  private readonly lane: AppendBatcher;

  constructor(
    private readonly store: Pick<EventStore, 'pool' | 'clock' | 'upcasters' | 'keyRing'>,
  ) {
    this.lane = new AppendBatcher((group) => appendGroup(store.pool, group));
  }

  /**
   * All of the request's events, or none. The answer comes after they are safe on disk.
   * @throws DomainError `stream.stale-version` · `command.reused-id` · `record.unfit-event` ·
   *   `secret.key-destroyed` · `record.unavailable`, after which the same command may be sent again
   */
  async append(request: AppendRequest): Promise<AppendResult> {
    const keys = await this.keysFor([request]);
    const answer = await this.lane.submit(this.prepare(request, keys));
    if (answer instanceof DomainError) throw answer;
    return answer;
  }

  /** Many requests in few round trips; each is answered for itself, in their order. */
  async appendAll(requests: readonly AppendRequest[]): Promise<(AppendResult | DomainError)[]> {
    const keys = await this.keysFor(requests);
    return Promise.all(requests.map((request) => this.answerFor(request, keys)));
  }

  /** Refuses new appends and waits for those under way. The pool stays open: it is the caller's. */
  close(): Promise<void> {
    return this.lane.close();
  }

  /** Null, and no round trip, where nothing is to be sealed. */
  private async keysFor(requests: readonly AppendRequest[]): Promise<Keys | null> {
    const owners: KeyOwner[] = [];
    for (const { stream, events } of requests) {
      for (const { secret } of events) {
        if (secret) owners.push({ stream, subject: secret.subject });
      }
    }
    return owners.length === 0 ? null : this.store.keyRing.toSeal(owners);
  }

  private async answerFor(
    request: AppendRequest,
    keys: Keys | null,
  ): Promise<AppendResult | DomainError> {
    try {
      return await this.lane.submit(this.prepare(request, keys));
    } catch (error) {
      if (error instanceof DomainError) return error;
      throw error;
    }
  }

  private prepare(request: AppendRequest, keys: Keys | null): PreparedRequest {
    checkRequest(request, this.store.upcasters);
    const frame = { request, recordedAt: this.store.clock.now() };
    const bodies = request.events.map((event, seq) => {
      const { secret } = event;
      let sealed: SealedBox | null = null;
      if (secret) {
        const key = keys?.get({ stream: request.stream, subject: secret.subject });
        if (!key) throw keyDestroyed(request.stream, secret.subject);
        sealed = seal(key, request.stream, secret);
      }
      return writeBody(frame, seq, event, sealed);
    });
    return { request, bodies };
  }
}
