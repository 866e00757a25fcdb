import { type Actor } from './actor';
import { tokenMissing } from './api-token';
import { type Authenticator, type Credentials } from './authenticator';

/** Every way of proving who asks, in the order in which they are tried. */
export class Authentication {
  constructor(private readonly ways: readonly Authenticator[]) {}

  /** @throws DomainError `access.token-missing`, and what the way that knows the credentials throws */
  async actorOf(request: Credentials): Promise<Actor> {
    for (const way of this.ways) {
      const actor = await way.authenticate(request);
      if (actor !== null) return actor;
    }
    throw tokenMissing();
  }
}
