import { type DomainError } from '@tipstaff/kernel';
import { type AppendRequest, type AppendResult } from '../append-request';
import { storeClosed } from '../event-store.errors';
import { GroupCommit } from '../group-commit';

/** A request whose events are written out: `bodies[i]` is the canonical JSON of event i. */
export interface PreparedRequest {
  readonly request: AppendRequest;
  readonly bodies: readonly string[];
}

/** Writes a group in one transaction; one answer a request, in order. Rejects for all of them. */
export type SendGroup = (
  group: readonly PreparedRequest[],
) => Promise<readonly (AppendResult | DomainError)[]>;

/** Enough for one flush to be shared by many, few enough to keep the head row's lock short. */
const MOST_EVENTS = 1_000;
const MOST_CHARACTERS = 4_000_000;

export class AppendBatcher extends GroupCommit<PreparedRequest, AppendResult | DomainError> {
  constructor(send: SendGroup) {
    super({ send, newGroup: groupOfStreams, closed: storeClosed });
  }
}

/** Requests that are one transaction, a set of them at a time. */
export class TogetherBatcher extends GroupCommit<
  readonly PreparedRequest[],
  readonly AppendResult[] | DomainError
> {
  constructor(
    send: (set: readonly PreparedRequest[]) => Promise<readonly AppendResult[] | DomainError>,
  ) {
    super({
      send: async ([set = []]) => [await send(set)],
      newGroup() {
        let taken = 0;
        return () => (taken += 1) === 1;
      },
      closed: storeClosed,
    });
  }
}

/** A second request for a stream or a command id waits for the next group. */
function groupOfStreams(): (prepared: PreparedRequest) => boolean {
  const names = new Set<string>();
  let events = 0;
  let characters = 0;
  return ({ request, bodies }) => {
    const stream = `s${request.stream}`;
    const command = `c${request.commandId}`;
    const fits = events < MOST_EVENTS && characters < MOST_CHARACTERS;
    if (!fits || names.has(stream) || names.has(command)) return false;
    names.add(stream).add(command);
    events += bodies.length;
    for (const body of bodies) characters += body.length;
    return true;
  };
}
