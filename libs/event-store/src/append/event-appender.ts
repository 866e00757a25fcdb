import { DomainError, echoed } from '@tipstaff/kernel';
import { type AppendRequest, type AppendResult } from '../append-request';
import { type SealedBox, writeBody } from '../event-body';
import { type EventStore } from '../event-store';
import { keyDestroyed, unfitRequest } from '../event-store.errors';
import { type KeyOwner, type Keys } from '../key-ring';
import { ownerOf, seal } from '../sealing';
import { type Upcasters } from '../upcasters';
import { AppendBatcher, type PreparedRequest, TogetherBatcher } from './append-batcher';
import { appendGroup, appendTogether } from './append-group';

/** Control characters, and halves of characters that UTF-8 can not hold. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const UNFIT = /[\u0000-\u001f\u007f]|\p{Surrogate}/u;
/** Index entries have a limit of some 2,700 bytes; names come nowhere near. */
const LONGEST_NAME = 400;

/**
 * Refuses what the database would refuse: it would do so for the whole group.
 * @throws DomainError `record.unfit-event`
 */
function checkRequest(request: AppendRequest, upcasters: Upcasters): void {
  checkName('/stream', request.stream);
  checkName('/commandId', request.commandId);
  if (!Number.isSafeInteger(request.expectedVersion) || request.expectedVersion < 0) {
    throw unfitRequest(
      '/expectedVersion',
      `${request.expectedVersion} is not a version: versions are whole numbers from 0.`,
    );
  }
  if (request.events.length === 0) {
    throw unfitRequest('/events', 'There is no event to record: an append needs at least one.');
  }
  for (const { type, schemaVersion } of request.events) {
    checkName('/events/type', type);
    const current = upcasters.currentVersion(type);
    if (schemaVersion !== current) {
      throw unfitRequest(
        '/events/schemaVersion',
        `${type} is written at schema version ${current}, not ${schemaVersion}: only the current version is written.`,
      );
    }
  }
}

function checkName(pointer: string, name: string): void {
  if (name !== '' && name.length <= LONGEST_NAME && !UNFIT.test(name)) return;
  throw unfitRequest(
    pointer,
    `${JSON.stringify(echoed(name))} can not be a name in the record: use 1 to ${LONGEST_NAME} characters, and no control characters.`,
  );
}

/** Adds events to the record. One a process: what arrives together shares one transaction. */
export class EventAppender {
  private readonly lane: AppendBatcher;
  private readonly together: TogetherBatcher;

  constructor(
    private readonly store: Pick<EventStore, 'pool' | 'clock' | 'upcasters' | 'keyRing'>,
  ) {
    this.lane = new AppendBatcher((group) => appendGroup(store.pool, group));
    this.together = new TogetherBatcher((group) => appendTogether(store.pool, group));
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

  /**
   * All of the requests, or none of them: they are one transaction. Each is of a stream and a command of its
   * own. The answers are in their order.
   * @throws DomainError as `append`
   */
  async appendTogether(requests: readonly AppendRequest[]): Promise<readonly AppendResult[]> {
    const keys = await this.keysFor(requests);
    const answer = await this.together.submit(requests.map((one) => this.prepare(one, keys)));
    if (answer instanceof DomainError) throw answer;
    return answer;
  }

  /** Refuses new appends and waits for those under way. The pool stays open: it is the caller's. */
  async close(): Promise<void> {
    await Promise.all([this.lane.close(), this.together.close()]);
  }

  /** Null, and no round trip, where nothing is to be sealed. */
  private async keysFor(requests: readonly AppendRequest[]): Promise<Keys | null> {
    const owners: KeyOwner[] = [];
    for (const { stream, events } of requests) {
      for (const { secret } of events) {
        if (secret) owners.push(ownerOf(stream, secret));
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
        const owner = ownerOf(request.stream, secret);
        const key = keys?.get(owner);
        if (!key) throw keyDestroyed(owner.stream, owner.subject);
        sealed = seal(key, request.stream, secret);
      }
      return writeBody(frame, seq, event, sealed);
    });
    return { request, bodies };
  }
}
