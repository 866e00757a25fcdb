import { type Actor } from './actor';
import { tokenMissing } from './api-token';
import { type Authenticator, type Credentials, METHODS_THAT_READ } from './authenticator';

/** What shows who sent a request. */
const PROOFS = ['cookie', 'authorization'];

interface Proof {
  readonly actor: Actor;
  readonly way: Authenticator;
}

/** Every way of proving who asks, in the order in which they are tried. */
export class Authentication {
  /** A request is counted and guarded: its signature is judged once. */
  private readonly asked = new WeakMap<Credentials, Promise<Proof>>();
  /** What is read for a page -> the request for the page. */
  private readonly pages = new WeakMap<Credentials, Credentials>();

  constructor(private readonly ways: readonly Authenticator[]) {}

  /** @throws DomainError `access.token-missing`, and what the way that knows the credentials throws */
  async actorOf(request: Credentials): Promise<Actor> {
    const { actor, way } = await this.proofOf(request);
    way.refuseForged?.(request);
    return actor;
  }

  /**
   * Whose the request is, also where others may have made them send it: for counting, and for nothing that
   * lets anybody in.
   * @throws DomainError as `actorOf`, but for what is forged
   */
  async whoseIs(request: Credentials): Promise<Actor> {
    return (await this.proofOf(request)).actor;
  }

  /**
   * What is read for a page is read by whoever asks for the page, where both show the same of who sent them. What
   * changes something is proved for itself, and what is read after it: it may have ended the session.
   */
  askedFor(page: Credentials, request: Credentials): void {
    const isReading = [page, request].every(({ method }) => METHODS_THAT_READ.includes(method));
    const isSame = PROOFS.every((name) => page.headers[name] === request.headers[name]);
    if (isReading && isSame) this.pages.set(request, page);
  }

  private proofOf(request: Credentials): Promise<Proof> {
    const page = this.pages.get(request);
    if (page !== undefined) return this.proofOf(page);
    const before = this.asked.get(request);
    if (before !== undefined) return before;
    const proof = this.prove(request);
    this.asked.set(request, proof);
    return proof;
  }

  private async prove(request: Credentials): Promise<Proof> {
    for (const way of this.ways) {
      const actor = await way.authenticate(request);
      if (actor !== null) return { actor, way };
    }
    throw tokenMissing();
  }
}
