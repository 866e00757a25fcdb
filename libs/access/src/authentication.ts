import { type Actor } from './actor';
import { tokenMissing } from './api-token';
import { type Authenticator, type Credentials } from './authenticator';

/** Every way of proving who asks, in the order in which they are tried. */
export class Authentication {
  /** A request is counted and guarded: its signature is judged once. */
  private readonly asked = new WeakMap<Credentials, Promise<Actor>>();

  constructor(private readonly ways: readonly Authenticator[]) {}

  /** @throws DomainError `access.token-missing`, and what the way that knows the credentials throws */
  actorOf(request: Credentials): Promise<Actor> {
    const before = this.asked.get(request);
    if (before !== undefined) return before;
    const actor = this.prove(request);
    this.asked.set(request, actor);
    return actor;
  }

  private async prove(request: Credentials): Promise<Actor> {
    for (const way of this.ways) {
      const actor = await way.authenticate(request);
      if (actor !== null) return actor;
    }
    throw tokenMissing();
  }
}
